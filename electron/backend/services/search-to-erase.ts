/** Finds what can be erased for good: also what only the history or a kept version still holds. */
import { fieldText } from '../../../shared/checks/field-text.ts';
import { textOf } from '../../../shared/checks/finding-part.ts';
import { placeOf } from '../../../shared/checks/finding-place.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { type EntityName, entities, entityNames } from '../../../shared/domain/entities.ts';
import { refOf, WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { fold, hasWords, wordsIn } from '../../../shared/domain/search-words.ts';
import {
  type Language,
  type Localised,
  language as languages,
} from '../../../shared/domain/text.ts';
import { entityLabel, hasFieldLabel } from '../../../shared/i18n/fields.ts';
import type { Host } from '../host.ts';
import { canErase } from '../library/erase-from-register.ts';
import type { OpenFile } from './open-file.ts';
import { fileOf } from './open-files.ts';
import { rowsThatWent } from './rows-that-went.ts';
import { isWords } from './search-register.ts';

type Hit = OutputOf<'register.searchToErase'>[number];
type PlainRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** A record with all that its fields ever held; each value once, by how it is written. */
interface Holding {
  readonly entity: EntityName;
  readonly id: string;
  readonly values: Map<string, Map<string, unknown>>;
}

interface HeldText {
  readonly field: string;
  readonly text: string;
  readonly folded: string;
  readonly isNow: boolean;
}

interface Searched extends Holding {
  readonly isDeleted: boolean;
  readonly texts: readonly HeldText[];
  /** All of them as one: put together at every letter, they took longer than the looking. */
  readonly folded: string;
}

export function searchToErase(
  { file, text, language, limit = 50 }: InputOf<'register.searchToErase'>,
  host: Host,
): OutputOf<'register.searchToErase'> {
  const words = wordsIn(text);
  if (words.length === 0) return [];
  const open = fileOf(host, file);
  const { index } = heldAnywhere(open);
  const found = searchedOf(open, language)
    .filter(({ folded }) => hasWords(words, folded))
    .map((each) => ({ ...each, state: stateOf(each, words) }));
  return (['now', 'before', 'deleted'] as const).flatMap((state) =>
    found
      .filter((each) => each.state === state)
      .slice(0, limit)
      .map((each) => hitOf(each, words, language, index)),
  );
}

/** The words may stand in several fields of a record; none is searched across two texts. */
const together = (texts: readonly HeldText[]): string =>
  texts.map(({ folded }) => folded).join('\n');

function stateOf({ isDeleted, texts }: Searched, words: readonly string[]): Hit['state'] {
  if (isDeleted) return 'deleted';
  const now = texts.filter(({ isNow }) => isNow);
  return hasWords(words, together(now)) ? 'now' : 'before';
}

function hitOf(
  { entity, id, values, texts, state }: Searched & Pick<Hit, 'state'>,
  words: readonly string[],
  language: Language,
  index: RegisterIndex,
): Hit {
  const ref = refOf(entity, id);
  const whole = texts.filter(({ folded }) => hasWords(words, folded));
  const some = texts.filter(({ folded }) => words.some((word) => folded.includes(word)));
  // What the record says now before what it said.
  const first = whole.find(({ isNow }) => isNow) ?? whole[0];
  const shown = first === undefined ? some : [first];
  const parts = entities[entity].fields.filter(
    (field) => values.has(field) && isPart(entity, field),
  );
  const inFields = new Set(whole.map(({ field }) => field));
  const [part] = inFields;
  const isTheOne =
    inFields.size === 1 && part !== undefined && parts.includes(part) && isOwnText(entity, part);
  return {
    ref,
    entity,
    name: textOf(placeOf(isRemark(entity) ? targetOf(values) : ref, language, index)),
    kind: entityLabel(entity, language),
    text: around(shown.map((each) => each.text).join(' · '), words[0] ?? ''),
    state,
    parts,
    ...(isTheOne ? { part } : {}),
  };
}

const SHOWN = 200;
/** Characters before the word, so that one reads what it is about. */
const BEFORE = 60;

/**
 * A long text is cut to where the word is: that one must be seen before it is chosen. Folded, a text is longer
 * or shorter by its few joined letters alone.
 */
function around(text: string, word: string): string {
  if (text.length <= SHOWN) return text;
  const from = Math.max(0, fold(text).indexOf(word) - BEFORE);
  const cut = text.slice(from, from + SHOWN).toWellFormed();
  return `${from > 0 ? '…' : ''}${cut}${from + SHOWN < text.length ? '…' : ''}`;
}

function searchedOf(open: OpenFile, language: Language): readonly Searched[] {
  return open.remember(`to erase in ${language}`, () => {
    const { holdings, index } = heldAnywhere(open);
    return holdings.map((holding) => {
      const texts = textsOf(holding, open, index, language);
      const isDeleted = open.index.get(holding.entity, holding.id) === undefined;
      return { ...holding, isDeleted, texts, folded: together(texts) };
    });
  });
}

function textsOf(
  { entity, id, values }: Holding,
  open: OpenFile,
  index: RegisterIndex,
  language: Language,
): readonly HeldText[] {
  const now = open.index.get(entity, id) as PlainRow | undefined;
  return [...values].flatMap(([field, held]) => {
    if (!isTyped(entity, field)) return [];
    const current = printed(now?.[field]);
    return [...held].flatMap(([key, value]) =>
      wordsOf(entity, field, value, language, index).map((text) => ({
        field,
        text,
        folded: fold(text),
        isNow: key === current,
      })),
    );
  });
}

/** What a remark is about is an address, and its status a fixed choice: nobody searches those. */
const typedInRemarks: ReadonlySet<string> = new Set([
  ...['quote', 'document', 'remark'],
  ...['reason', 'by'],
]);

const isRemark = (entity: EntityName): boolean => entity === 'provenance' || entity === 'dismissal';

/** Whose field a remark is about is its name; it never changes. */
const targetOf = (values: Holding['values']): string => {
  const [target] = values.get('target')?.values() ?? [];
  return typeof target === 'string' ? target : '';
};

/** In a field that points elsewhere the words stand there: without the link they remain. */
const isOwnText = (entity: EntityName, field: string): boolean => {
  const meta = entities[entity].meta[field];
  return meta?.target === undefined && meta?.term !== true;
};

const isTyped = (entity: EntityName, field: string): boolean =>
  isRemark(entity) ? typedInRemarks.has(field) : isWords(entity, field);

const isPart = (entity: EntityName, field: string): boolean =>
  isRemark(entity)
    ? typedInRemarks.has(field)
    : hasFieldLabel(entity, field) && canErase(entity, field);

/** A text in both languages is searched in both: a name must be found in the one not looked at as well. */
function wordsOf(
  entity: EntityName,
  field: string,
  value: unknown,
  language: Language,
  index: RegisterIndex,
): readonly string[] {
  if (entities[entity].meta[field]?.storage !== 'localised')
    return [fieldText(entity, field, value, language, index)];
  return languages.options.flatMap((each) => (value as Localised)[each] ?? []);
}

const printed = (value: unknown): string => JSON.stringify(value) ?? '';

interface HeldAnywhere {
  readonly holdings: readonly Holding[];
  /** Of the register with the rows that are in it no more. */
  readonly index: RegisterIndex;
}

function heldAnywhere(open: OpenFile): HeldAnywhere {
  return open.remember('held anywhere', () => {
    const byRef = new Map<string, Holding>();
    const hold = (entity: EntityName, id: string, fields: object): void => {
      const ref = refOf(entity, id);
      const holding: Holding = byRef.get(ref) ?? { entity, id, values: new Map() };
      byRef.set(ref, holding);
      for (const [field, value] of Object.entries(fields)) {
        if (value === undefined) continue;
        const held = holding.values.get(field) ?? new Map<string, unknown>();
        holding.values.set(field, held.set(printed(value), value));
      }
    };
    const went = rowsThatWent(open).index.register;
    const kept = versionsOf(open);
    for (const register of [went, ...kept]) {
      for (const entity of entityNames)
        for (const row of register[entity]) hold(entity, row.id, row);
    }
    for (const { ref, from, to } of changesOf(open)) {
      for (const value of [from, to]) {
        if (value === undefined) continue;
        const isRow = ref.field === WHOLE_ROW;
        hold(ref.entity, ref.id, isRow ? (value as object) : { [ref.field]: value });
      }
    }
    return { holdings: [...byRef.values()], index: withRowsOf(went, kept) };
  });
}

function withRowsOf(now: Register, kept: readonly Register[]): RegisterIndex {
  const all = entityNames.map((entity) => {
    // The newest version comes first, and what is or was in the register last goes before all.
    const rows = [now, ...kept].toReversed().flatMap((register) => [...register[entity]]);
    return [entity, [...new Map(rows.map((row) => [row.id, row])).values()]] as const;
  });
  return new RegisterIndex(Object.fromEntries(all) as unknown as Register);
}

/** One that is damaged refuses the search: "nothing found" would not be true, and it refuses the erasing too. */
const versionsOf = ({ file }: OpenFile): readonly Register[] =>
  file.versions().map(({ id }) => file.registerOfVersion(id));

function changesOf({ file }: OpenFile) {
  const sets = file.history(Number.MAX_SAFE_INTEGER);
  return sets.flatMap(({ sequence }) => file.changesOf(sequence));
}
