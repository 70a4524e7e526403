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
import { fileOf } from './open-files.ts';

type Found = OutputOf<'register.search'>;

interface Entry {
  readonly entity: EntityName;
  readonly ref: string;
  readonly activity?: string;
  readonly text: string;
  readonly folded: string;
}

/** Made once for a register that stays as it is: a keystroke must only read. */
const indexes = new WeakMap<RegisterIndex, Map<Language, readonly Entry[]>>();

export function searchRegister(
  { file, text, language, limit = 50 }: InputOf<'register.search'>,
  host: Host,
): Found {
  const words = wordsIn(text);
  if (words.length === 0) return [];
  const { index } = fileOf(host, file);
  const hits: Found = [];
  for (const entry of entriesOf(index, language)) {
    if (hits.length >= limit) break;
    if (hasWords(words, entry.folded)) hits.push(found(entry, index, language));
  }
  return hits;
}

/** As many as come in one answer: about half a megabyte, which a page reads within a frame. */
const TEXTS_AT_ONCE = 250;

/** For who looks through them at every letter: the way to and fro took longer than the looking. */
export function textsOfActivities(
  { file, language, from }: InputOf<'activities.texts'>,
  host: Host,
): OutputOf<'activities.texts'> {
  const all = activityTexts(entriesOf(fileOf(host, file).index, language));
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
  const byLanguage = indexes.get(index) ?? new Map<Language, readonly Entry[]>();
  indexes.set(index, byLanguage.set(language, gathered));
  await setImmediate();
  activityTexts(gathered);
}

function entriesOf(index: RegisterIndex, language: Language): readonly Entry[] {
  const byLanguage = indexes.get(index) ?? new Map<Language, readonly Entry[]>();
  indexes.set(index, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const entries = entityNames.flatMap((entity) => entriesOfEntity(entity, index, language));
  byLanguage.set(language, entries);
  return entries;
}

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
const byActivity = new WeakMap<readonly Entry[], ActivityTexts>();

function activityTexts(entries: readonly Entry[]): ActivityTexts {
  const known = byActivity.get(entries);
  if (known) return known;
  const parts = new Map<string, string[]>();
  for (const { activity, folded } of entries) {
    if (activity === undefined) continue;
    const present = parts.get(activity);
    if (present) present.push(folded);
    else parts.set(activity, [folded]);
  }
  // No word that is searched holds a line end, so none is found across two texts.
  const texts = [...parts].map(([id, all]) => ({ id, text: all.join('\n') }));
  byActivity.set(entries, texts);
  return texts;
}
