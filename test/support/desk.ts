/** The backend as a page sees it: a library in a temporary folder, every call through dispatch, events kept. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { blobStore } from '../../electron/backend/blobs.ts';
import type { Host } from '../../electron/backend/host.ts';
import { copyAsNew } from '../../electron/backend/library/copy-as-new.ts';
import { dispatch } from '../../electron/backend/rpc/dispatch.ts';
import { closeAll } from '../../electron/backend/services/held-files.ts';
import type { CallName, InputOf, OutputOf, Reply } from '../../shared/contract/calls.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import type { Register } from '../../shared/domain/register.ts';
import { aPlace, type Place } from './client-files.ts';

export interface Desk {
  readonly host: Host;
  readonly place: Place;
  readonly library: string;
  readonly events: readonly AppEvent[];
  readonly reply: <N extends CallName>(name: N, input: InputOf<N>) => Promise<Reply<N>>;
  /** @throws when the call is refused */
  readonly call: <N extends CallName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
  /** Puts a register in the library as a client file; its id. */
  readonly file: (register: Register, label?: string) => Promise<string>;
}

export function aDesk(place: Place = aPlace()): Desk {
  const library = join(place.folder, 'bibliotheek');
  const events: AppEvent[] = [];
  const granted: string[] = [];
  const host: Host & { library: string } = {
    pathOf: (id) => granted.find((path) => `granted-${path}` === id),
    grant: (path) => {
      granted.push(path);
      return `granted-${path}`;
    },
    dataDir: place.dataDir,
    library,
    standardLibrary: library,
    setLibrary: (folder) => {
      host.library = folder;
    },
    newId: place.newId,
    now: place.now,
    who: 'Ans',
    emit: (event) => events.push(event),
    blobs: blobStore(place.newId, place.now),
  };
  onTestFinished(() => {
    if (existsSync(place.folder)) closeAll(host);
  });
  const reply: Desk['reply'] = (name, input) => dispatch(name, input, host);
  const call: Desk['call'] = async (name, input) => {
    const answer = await reply(name, input);
    if (!answer.ok) throw new Error(`${name}: ${answer.code} ${JSON.stringify(answer.details)}`);
    return answer.value;
  };
  const file: Desk['file'] = async (register, label = 'Klant') => {
    mkdirSync(library, { recursive: true });
    copyAsNew(join(library, `${label}.a30`), register, { label, ...place });
    const { entries } = await call('library.list', {});
    const entry = entries.find(({ name }) => name === label);
    if (!entry) throw new Error(`not in the library: ${label}`);
    return entry.file;
  };
  return { host, place, library, events, reply, call, file };
}
