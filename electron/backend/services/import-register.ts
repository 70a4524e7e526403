/** Takes a register in our JSON into a client file. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { type EntityName, entities, entityNames } from '../../../shared/domain/entities.ts';
import { formatRef, refOf } from '../../../shared/domain/field-ref.ts';
import type { Difference } from '../../../shared/domain/problem.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { withOurIds } from '../../../shared/interchange/same-ids.ts';
import type { Host } from '../host.ts';
import { withAdoption } from '../library/adoption-holds.ts';
import { type ClientFile, openClientFile } from '../library/client-file.ts';
import { difference } from '../library/difference.ts';
import { ProblemError } from '../problem-error.ts';
import type { Change } from '../store/change.ts';
import { pathOf } from './paths.ts';
import { readJson } from './read-input.ts';
import { unusualFields } from './unusual-text.ts';

/** @throws ProblemError differs when the file has content that the JSON would change and `replace` is off */
export function importRegister(input: InputOf<'file.import'>, host: Host): OutputOf<'file.import'> {
  const incoming = readJson(pathOf(host, input.input));
  const path = pathOf(host, input.file);
  const file = openClientFile(path, host);
  try {
    return takeInto(file, incoming, input, host);
  } catch (error) {
    file.discard();
    throw error;
  }
}

function takeInto(
  file: ClientFile,
  incoming: Register,
  input: InputOf<'file.import'>,
  host: Host,
): OutputOf<'file.import'> {
  const current = file.register();
  const whole = isEmpty(current);
  const changes = difference(
    current,
    whole ? incoming : merged(current, withOurIds(current, incoming)),
  );
  const differences = whole ? [] : changes.flatMap(differenceOf);
  const changed = differences.filter((row) => row.kind === 'changed').length;
  if (changed > 0 && !input.replace && !input.dryRun) {
    throw new ProblemError('differs', { path: file.path, differences });
  }
  const added = changes.filter((change) => 'create' in change).length;
  const result = {
    whole,
    counts: { added, changed },
    differences: [...differences],
    unusual: [...unusualFields(incoming)],
  };
  if (input.dryRun || changes.length === 0) {
    file.discard();
    return { done: false, ...result };
  }
  file.apply({ who: host.who, kind: 'import', changes });
  file.close();
  return { done: true, ...result };
}

/** As `new` makes it: one organisation that has no more than a label, and nothing else. */
function isEmpty(register: Register): boolean {
  const rows = entityNames.reduce((sum, entity) => sum + register[entity].length, 0);
  const [organisation] = register.organisation;
  if (rows !== 1 || !organisation) return false;
  return Object.keys(organisation).every((field) =>
    ['id', 'label', 'language', 'form'].includes(field),
  );
}

type Rows = readonly { readonly id: string }[];

/** Who adopted the incoming register spoke of it alone, not of it beside what we have more. */
function merged(current: Register, incoming: Register): Register {
  const both = upserted(current, incoming);
  const hasMore = entityNames.some((entity) => both[entity].length > incoming[entity].length);
  return hasMore ? withAdoption(both, current.adoption) : both;
}

/** Rows of `incoming` take the place of rows with the same id, and of the only one that there can be. */
function upserted(current: Register, incoming: Register): Register {
  const merge = (entity: EntityName): Rows => {
    const news = incoming[entity] as Rows;
    if (entities[entity].single && news.length > 0) return news;
    const ids = new Set(news.map((row) => row.id));
    return [...(current[entity] as Rows).filter((row) => !ids.has(row.id)), ...news];
  };
  return Object.fromEntries(
    entityNames.map((entity) => [entity, merge(entity)]),
  ) as unknown as Register;
}

function differenceOf(change: Change): readonly Difference[] {
  if ('ref' in change) return [{ ref: formatRef(change.ref), kind: 'changed' }];
  if ('create' in change) return [{ ref: refOf(change.create, change.row.id), kind: 'added' }];
  return [{ ref: refOf(change.delete, change.id), kind: 'changed' }];
}
