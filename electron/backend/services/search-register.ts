/** Finds records by their words, over all text that a person typed or chose. */
import { setImmediate } from 'node:timers/promises';
import { fieldText, rowName } from '../../../shared/checks/field-text.ts';
import { activityOf } from '../../../shared/checks/letters.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { type EntityName, entities, entityNames } from '../../../shared/domain/entities.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import type { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { fold, hasWords, wordsIn } from '../../../shared/domain/search-words.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { entityLabel } from '../../../shared/i18n/fields.ts';
import type { Host } from '../host.ts';
import { type LinkedNames, linkedNames } from './linked-names.ts';
import { fileOf } from './open-files.ts';

type Found = OutputOf<'register.search'>;

interface Entry {
  readonly entity: EntityName;
  readonly ref: string;
  readonly activity?: string;
  readonly text: string;
  readonly folded: string;
}

/** All that can be searched in one language. */
interface Words {
  readonly entries: readonly Entry[];
  /** Of each activity what it points to, by name. */
  readonly linked: ReadonlyMap<string, Linked>;
}

interface Linked {
  readonly names: readonly string[];
  readonly folded: string;
}

/** Made once for a register that stays as it is: a keystroke must only read. */
const indexes = new WeakMap<RegisterIndex, Map<Language, Words>>();

export function searchRegister(
  { file, text, language, limit = 50 }: InputOf<'register.search'>,
  host: Host,
): Found {
  const words = wordsIn(text);
  if (words.length === 0) return [];
  const { index } = fileOf(host, file);
  const all = wordsOf(index, language);
  const hits: Found = [];
  for (const entry of all.entries) {
    if (hits.length >= limit) return hits;
    if (hasWords(words, entry.folded)) hits.push(found(entry, index, language));
  }
  // A supplier of a hundred activities comes before them: whoever types its name may mean itself.
  for (const entry of byLinks(words, all)) {
    if (hits.length >= limit) break;
    hits.push(found(entry, index, language));
  }
  return hits;
}

/** Activities that hold the words only together with what they point to; they say which that is. */
function* byLinks(words: readonly string[], { entries, linked }: Words): Generator<Entry> {
  for (const entry of entries) {
    const links = entry.entity === 'activity' ? linked.get(entry.activity ?? '') : undefined;
    if (links === undefined || hasWords(words, entry.folded)) continue;
    const missing = words.filter((word) => !entry.folded.includes(word));
    if (!hasWords(missing, links.folded)) continue;
    const through = links.names.filter((name) => missing.some((word) => fold(name).includes(word)));
    const own = hasWords(words, links.folded) ? [] : [entry.text];
    yield { ...entry, text: [...through, ...own].join(' · ') };
  }
}

/** As many as come in one answer: about half a megabyte, which a page reads within a frame. */
const TEXTS_AT_ONCE = 250;

/** For who looks through them at every letter: the way to and fro took longer than the looking. */
export function textsOfActivities(
  { file, language, from }: InputOf<'activities.texts'>,
  host: Host,
): OutputOf<'activities.texts'> {
  const all = activityTexts(wordsOf(fileOf(host, file).index, language));
  const next = from + TEXTS_AT_ONCE;
  const texts = all.slice(from, next);
  return next < all.length ? { texts, next } : { texts };
}

/** Gathers the words a piece at a time: other calls are answered in between. */
export async function prepareSearch(index: RegisterIndex, language: Language): Promise<void> {
  if (indexes.get(index)?.has(language)) return;
  const gathered: Entry[] = [];
  for (const entity of entityNames) {
    await setImmediate();
    gathered.push(...entriesOfEntity(entity, index, language));
  }
  await setImmediate();
  const words = remember(index, language, gathered);
  await setImmediate();
  activityTexts(words);
}

function wordsOf(index: RegisterIndex, language: Language): Words {
  const known = indexes.get(index)?.get(language);
  if (known) return known;
  const entries = entityNames.flatMap((entity) => entriesOfEntity(entity, index, language));
  return remember(index, language, entries);
}

function remember(index: RegisterIndex, language: Language, entries: readonly Entry[]): Words {
  const words = { entries, linked: foldedNames(linkedNames(index, language)) };
  const byLanguage = indexes.get(index) ?? new Map<Language, Words>();
  indexes.set(index, byLanguage.set(language, words));
  return words;
}

/** No word that is searched holds a line end, so none is found across two names. */
const foldedNames = (byActivity: LinkedNames): ReadonlyMap<string, Linked> =>
  new Map(
    [...byActivity].map(([id, names]) => [
      id,
      { names: [...names], folded: fold([...names].join('\n')) },
    ]),
  );

const skipped: ReadonlySet<string> = new Set(['provenance', 'dismissal']);

function entriesOfEntity(
  entity: EntityName,
  index: RegisterIndex,
  language: Language,
): readonly Entry[] {
  if (skipped.has(entity)) return [];
  const rows = index.register[entity] as readonly Readonly<Record<string, unknown>>[];
  const fields = entities[entity].fields.filter((field) => isWords(entity, field));
  return rows.flatMap((row) => {
    const id = String(row.id);
    const text = fields
      .map((field) => fieldText(entity, field, row[field], language, index))
      .filter((part) => part !== '')
      .join(' · ');
    if (text === '') return [];
    const ref = refOf(entity, id);
    const activity = activityOf(ref, index);
    return [{ entity, ref, text, folded: fold(text), ...(activity ? { activity } : {}) }];
  });
}

/** A row says its own; what it points to says its own too, but for the party that gets the data. */
export function isWords(entity: EntityName, field: string): boolean {
  const meta = entities[entity].meta[field];
  if (!meta || field === 'id' || field === 'logo') return false;
  if (meta.target !== undefined) return entity === 'recipient' && field === 'party';
  return meta.storage === 'text' || meta.storage === 'localised' || meta.storage === 'list';
}

function found(entry: Entry, index: RegisterIndex, language: Language): Found[number] {
  const id = entry.ref.split('/')[1] ?? '';
  return {
    ref: entry.ref,
    entity: entry.entity,
    name: rowName(entry.entity, id, language, index),
    kind: entityLabel(entry.entity, language),
    text: entry.text.slice(0, 200),
    ...(entry.activity === undefined ? {} : { activity: entry.activity }),
  };
}

type ActivityTexts = OutputOf<'activities.texts'>['texts'];

/** All words of an activity as one text: a letter typed looks through a thousand texts, not twenty thousand. */
const byActivity = new WeakMap<Words, ActivityTexts>();

function activityTexts(words: Words): ActivityTexts {
  const known = byActivity.get(words);
  if (known) return known;
  const parts = new Map<string, string[]>();
  for (const { activity, folded } of words.entries) {
    if (activity === undefined) continue;
    const present = parts.get(activity);
    if (present) present.push(folded);
    else parts.set(activity, [folded]);
  }
  const texts = [...parts].map(([id, all]) => ({
    id,
    text: withLinked(all.join('\n'), words.linked.get(id)),
  }));
  byActivity.set(words, texts);
  return texts;
}

/** Names that a part of the activity has said already are not sent to the page twice. */
function withLinked(own: string, linked: Linked | undefined): string {
  const others = linked?.folded.split('\n').filter((name) => !own.includes(name)) ?? [];
  return [own, ...others].join('\n');
}
