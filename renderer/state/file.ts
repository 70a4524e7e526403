/** The client file that the page has open: its rows, where they are kept, and every way to change them. */
import { create } from 'zustand';
import type { InputOf, OutputOf, Reply } from '../../shared/contract/calls.ts';
import type { EntityName, Row } from '../../shared/domain/entities.ts';
import type { Problem } from '../../shared/domain/problem.ts';
import { refOf } from '../../shared/domain/ref-text.ts';
import type { Language } from '../../shared/domain/text.ts';
import { backend } from './backend.ts';
import { keepDrafts } from './drafts.ts';
import { forgetAnswers } from './held-answers.ts';
import { allOf, emptyCache, partsIn, type RowCache, rowOf } from './row-cache.ts';
import { type Told, withRead, withTold } from './told-changes.ts';

export type FileState = OutputOf<'file.state'>;
export type WantedChange = InputOf<'register.change'>['changes'][number];

interface OpenFile {
  /** Undefined where no file is open. */
  readonly file: string | undefined;
  readonly label: string;
  /** Main language of the register. */
  readonly language: Language;
  readonly cache: RowCache;
  /** What the rows were changed by since they were read. */
  readonly told: readonly Told[];
  /** Activities whose parts are in the cache. */
  readonly activities: ReadonlySet<string>;
  readonly state: FileState | undefined;
  /** Grows with every change and first visit, ours or another page's: what was computed before is old. */
  readonly revision: number;
  /** Commands that the backend has not answered yet. */
  readonly saving: number;
  /** A command was refused or found nobody; what was typed is not kept yet. */
  readonly failed: Problem | undefined;
  readonly problem: Problem | undefined;
  readonly recovery: OutputOf<'file.open'>['recovery'];
}

const closed: OpenFile = {
  file: undefined,
  label: '',
  language: 'nl',
  cache: emptyCache,
  told: [],
  activities: new Set(),
  state: undefined,
  revision: 0,
  saving: 0,
  failed: undefined,
  problem: undefined,
  recovery: undefined,
};

export const useFile = create<OpenFile>(() => closed);

/** Opens a file and reads what all screens share. */
export async function openFile(file: string): Promise<void> {
  if (useFile.getState().file === file) return;
  forgetAnswers();
  useFile.setState({ ...closed, file });
  const opened = await backend.call('file.open', { file });
  if (!opened.ok) {
    refuse(file, opened);
    return;
  }
  const { label, language, state, recovery } = opened.value;
  if (useFile.getState().file !== file) return;
  useFile.setState({ label, language, state, recovery });
  await readAll(file);
}

/** The common rows, and the parts of every activity that was read. They take the place of all at once: a field one types in stays where it is. */
async function readAll(file: string): Promise<void> {
  const reads = [await backend.call('register.rows', { file, scope: { kind: 'common' } })];
  const read = new Set<string>();
  for (;;) {
    const next = [...useFile.getState().activities].find((id) => !read.has(id));
    if (next === undefined || reads.at(-1)?.ok === false) break;
    const scope = { kind: 'activity', id: next } as const;
    reads.push(await backend.call('register.rows', { file, scope }));
    read.add(next);
  }
  const refused = reads.find((reply) => !reply.ok);
  if (refused?.ok === false) {
    refuse(file, refused);
    return;
  }
  useFile.setState((now) => {
    if (now.file !== file) return now;
    let cache = emptyCache;
    for (const reply of reads) if (reply.ok) cache = withRead(cache, reply.value, now.told);
    return { cache, activities: read, revision: now.revision + 1, problem: undefined };
  });
}

function refuse(file: string, problem: Problem): void {
  if (useFile.getState().file === file) useFile.setState({ problem });
}

/** Leaves the file; another page may still have it open, so the backend keeps it. */
export function leaveFile(): void {
  useFile.setState(closed);
}

/** Reads the parts of an activity, once. */
export async function loadActivity(id: string): Promise<void> {
  const { file, activities } = useFile.getState();
  if (file === undefined || activities.has(id)) return;
  const read = await backend.call('register.rows', { file, scope: { kind: 'activity', id } });
  if (!read.ok) {
    refuse(file, read);
    return;
  }
  useFile.setState((now) =>
    now.file === file
      ? {
          cache: withRead(now.cache, read.value, now.told),
          activities: new Set(now.activities).add(id),
        }
      : now,
  );
}

type Command = 'register.change' | 'register.remove' | 'register.undo' | 'register.redo';

async function command<N extends Command>(
  run: (file: string) => Promise<Reply<N>>,
): Promise<Reply<N>> {
  const { file } = useFile.getState();
  if (file === undefined) return { ok: false, code: 'cancelled', details: {} };
  useFile.setState(({ saving }) => ({ saving: saving + 1 }));
  const reply = await run(file);
  useFile.setState(({ saving }) => ({ saving: saving - 1 }));
  if (reply.ok) accept(file, reply.value);
  else useFile.setState({ failed: reply });
  return reply;
}

/** The answer may come before or after the announcement of the same change. */
function accept(file: string, { step, changes }: Told): void {
  useFile.setState((now) => {
    if (now.file !== file) return now;
    const held = changes.length === 0 ? now : withTold(now, { step, changes });
    if (held === now) return now.failed === undefined ? now : { failed: undefined };
    return { ...held, revision: now.revision + 1, failed: undefined };
  });
}

/** All of the changes or none. Never rejects: a refusal is a reply with a code. */
export const change = (
  changes: readonly WantedChange[],
  label?: string,
): Promise<Reply<'register.change'>> =>
  command((file) =>
    backend.call('register.change', {
      file,
      changes: [...changes],
      ...(label === undefined ? {} : { label }),
    }),
  );

/** Sets one field; `from` is what the page showed. */
export const setField = (
  entity: EntityName,
  id: string,
  field: string,
  from: unknown,
  to: unknown,
): Promise<Reply<'register.change'>> =>
  change([
    {
      ref: refOf(entity, id, field),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    },
  ]);

/** A new row, at the end of its siblings when it has a rank. Returns its id, also when it was refused. */
export async function createRow<E extends EntityName>(
  entity: E,
  values: Omit<Row<E>, 'id'>,
): Promise<{ readonly id: string; readonly reply: Reply<'register.change'> }> {
  const id = newRowId();
  const reply = await change([{ create: entity, row: { ...values, id } }]);
  return { id, reply };
}

export const newRowId = (): string => crypto.randomUUID();

/** Rows with their parts, taken out of every list that names them. */
export const removeRows = (
  rows: readonly { readonly entity: EntityName; readonly id: string }[],
): Promise<Reply<'register.remove'>> =>
  command((file) => backend.call('register.remove', { file, rows: [...rows] }));

/**
 * What was typed a moment ago is a change too, and the last one.
 * @param sequence takes back that set and no other: `nothingToUndo` where another came after it
 */
export async function undo(sequence?: number): Promise<Reply<'register.undo'>> {
  await keepDrafts();
  return command((file) =>
    backend.call('register.undo', { file, ...(sequence === undefined ? {} : { sequence }) }),
  );
}

export async function redo(): Promise<Reply<'register.redo'>> {
  await keepDrafts();
  return command((file) => backend.call('register.redo', { file }));
}

/** Follows what the backend announces for as long as the page lives. Returns what ends it. */
export function followFile(): () => void {
  return backend.subscribe((event) => {
    const now = useFile.getState();
    if (event.type === 'state' && event.file === now.file) useFile.setState({ state: event.state });
    if (event.type === 'visited' && event.file === now.file)
      useFile.setState({ revision: now.revision + 1 });
    if (event.type !== 'changed' || event.file !== now.file || now.file === undefined) return;
    // Without changes the register is another one as a whole: erased from, restored, recovered.
    if (event.changes.length === 0) void reread();
    else accept(now.file, event);
  });
}

/** Reads all anew: after the backend was lost, nothing is known of what happened meanwhile. */
export async function reread(): Promise<void> {
  const { file } = useFile.getState();
  if (file === undefined) return;
  // A backend that was started again counts its steps anew.
  useFile.setState({ told: [] });
  const state = await backend.call('file.state', { file });
  if (state.ok && useFile.getState().file === file) useFile.setState({ state: state.value });
  await readAll(file);
}

export function useRow<E extends EntityName>(
  entity: E,
  id: string | undefined,
): Row<E> | undefined {
  return useFile(({ cache }) => rowOf(cache, entity, id));
}

/** The only row of an entity that has one at most. */
export function useSingle<E extends EntityName>(entity: E): Row<E> | undefined {
  return useFile(({ cache }) => allOf(cache, entity)[0]);
}

export function useAll<E extends EntityName>(entity: E): readonly Row<E>[] {
  return useFile(({ cache }) => allOf(cache, entity));
}

export function useParts<E extends EntityName>(
  entity: E,
  parent: string | undefined,
): readonly Row<E>[] {
  return useFile(({ cache }) => partsIn(cache, entity, parent));
}
