/**
 * The example as a file that was worked on: adopted, its statement for customers put on the website,
 * changed since. JSON tells none of that, for it has no history.
 */
import type { Row } from '../../../shared/domain/entities.ts';
import type { Register } from '../../../shared/domain/register.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { FORMAT_VERSION, toJson } from '../../../shared/interchange/canonical.ts';
import type { Host } from '../host.ts';
import { freshStore } from '../library/create-client-file.ts';
import { difference } from '../library/difference.ts';
import { applyChanges } from '../store/apply-changes.ts';
import { keepPublishedStatement } from '../store/published-statements.ts';
import type { Store } from '../store/store.ts';
import { createVersion } from '../store/versions.ts';
import { compose } from './compose.ts';
import { composeOptions } from './make-documents.ts';

const CHANGED_AT = '2026-11-17T09:30:00.000Z';
const STATEMENT_URL = 'https://www.dehalm.example/privacy';

/** The caller closes its database. */
export function exampleStore(
  adopted: Register,
  present: Register,
  { newId }: Pick<Host, 'newId'>,
): Store {
  const [adoption] = adopted.adoption;
  if (!adoption) throw new Error('nobody adopted the example');
  let at = `${adoption.on}T14:00:00.000Z`;
  const store = freshStore({ newId, now: () => new Date(at) }, adopted);
  keepVersion(store, adopted, adoption.by);
  publish(store, adopted, adoption);
  at = CHANGED_AT;
  const { publication } = store.register();
  const { sequence = 0 } = applyChanges(store, {
    who: adoption.by,
    kind: 'edit',
    changes: difference(store.register(), { ...present, adoption: [adoption], publication }),
  });
  // History to look at: the first undo of who opens the example must not take it apart.
  store.setFile({ undoFloor: sequence });
  return store;
}

function keepVersion(store: Store, adopted: Register, who: string): void {
  createVersion(store, {
    who,
    kind: 'adopted',
    reason: 'Eerste versie',
    formatVersion: FORMAT_VERSION,
    json: toJson(adopted),
  });
}

function publish(store: Store, adopted: Register, { by: who, on }: Row<'adoption'>): void {
  const [statement] = adopted.statement;
  if (!statement) return;
  for (const language of adopted.organisation[0]?.languages ?? []) {
    const json = JSON.stringify(publicStatement(adopted, statement, language, on));
    const kept = { who, statement: statement.id, language, json };
    const { digest } = keepPublishedStatement(store, kept);
    const row = { id: store.newId(), statement: statement.id, on, url: STATEMENT_URL, digest };
    const changes = [{ create: 'publication', row }] as const;
    applyChanges(store, { who, kind: 'edit', label: 'publish', changes });
  }
}

function publicStatement(
  register: Register,
  { id, audience }: Row<'statement'>,
  language: Language,
  date: string,
) {
  const options = composeOptions(register, { language, date, profile: 'public', formats: [] });
  return compose(register, { document: 'statement', audience, part: { id, name: '' } }, options);
}
