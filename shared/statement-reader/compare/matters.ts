/** Which purposes of the register a row or a sentence that names a basis is about. */
import { refOf } from '../../domain/field-ref.ts';
import { ownTermId } from '../../domain/ids.ts';
import type { LegalBasis } from '../../domain/legal-basis.ts';
import type { Purpose } from '../../domain/purpose.ts';
import type { Localised } from '../../domain/text.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { Quote } from '../reading.ts';
import type { CompareContext } from './context.ts';
import type { Word } from './difference.ts';
import { contentOf, overlap, wordsOf } from './names.ts';
import { lawWord, userWord } from './sides.ts';

/** A basis of the register with the purpose that it is of. */
export interface Held {
  readonly purpose: Purpose;
  readonly row: LegalBasis;
  readonly firm: boolean;
  readonly due: boolean;
}

export interface Matter {
  readonly about: Word;
  readonly rows: readonly Held[];
}

const PARTS = /<br\s*\/?>|\n|;/iu;

/** A row that our own statement would write: it begins with what the register calls a purpose. */
export function ownRow(
  context: CompareContext,
  held: readonly Held[],
  { quote }: Quote,
): Matter | undefined {
  const [what = '', ...cells] = quote.split(' | ');
  if (cells.length < 2) return undefined;
  const names = new Set(what.split(PARTS).map(folded));
  const rows = held.filter(({ purpose }) =>
    namesOf(context, purpose).some((name) => names.has(folded(name))),
  );
  return matterOf(context, rows);
}

const folded = (text: string): string => wordsOf(text).join(' ');

/** What the rows are about, for the people whom the statement is for. */
export function matterOf(context: CompareContext, all: readonly Held[]): Matter | undefined {
  const due = all.filter((each) => each.due);
  const rows = due.length > 0 ? due : all;
  const [first] = rows;
  return first && { about: wordOf(context, first.purpose), rows };
}

/** What a purpose can be called: in its own words, in the organisation's and in the law pack's. */
export function namesOf({ index }: CompareContext, purpose: Purpose): readonly string[] {
  const { text, statementText, term } = purpose;
  const own = ownTermId(term);
  const law = lawIn('purpose', term);
  const texts: readonly (Localised | undefined)[] = [
    statementText,
    text,
    own === undefined ? undefined : index.get('ownTerm', own)?.label,
    law && { nl: law.nl, en: law.en },
    law && { nl: law.shortNl, en: law.shortEn },
  ];
  return texts.flatMap((each) => [each?.nl, each?.en]).filter((name) => name !== undefined);
}

function wordOf({ index }: CompareContext, purpose: Purpose): Word {
  const { id, term, statementText, text } = purpose;
  const own = ownTermId(term);
  if (own === undefined) return lawWord(term);
  const label = index.get('ownTerm', own)?.label;
  if (label !== undefined) return userWord(label, refOf('ownTerm', own, 'label'));
  const field = statementText === undefined ? 'text' : 'statementText';
  return userWord(statementText ?? text ?? {}, refOf('purpose', id, field));
}

/** A row of any other table: by the register's words for a purpose. */
export function rowByWords(
  context: CompareContext,
  held: readonly Held[],
  { quote }: Quote,
): Matter | undefined {
  const [what = '', ...cells] = quote.split(' | ');
  const words = contentOf(what);
  if (cells.length === 0 || words.size < 2) return undefined;
  const rows = held.filter(({ purpose }) =>
    [purpose.statementText?.nl, purpose.statementText?.en].some(
      (text) => text !== undefined && overlap(words, contentOf(text)) === 1,
    ),
  );
  const [first] = rows;
  return first && { about: wordOf(context, first.purpose), rows };
}

/** "Because the law demands it" is a basis and no purpose of its own beside another one. */
export const DUTY = 'purpose.legalDuty';

/** By the purposes that the sentence is the best to tell of. */
export function bestToldOf(
  { proposals }: CompareContext,
  held: readonly Held[],
  start: number,
): Matter | undefined {
  const there = proposals.purposes.filter(({ evidence: [best] }) => best?.start === start);
  const all = [...new Set(there.flatMap(({ value }) => value.term ?? []))];
  const terms = all.length > 1 ? all.filter((term) => term !== DUTY) : all;
  const [first] = terms;
  if (first === undefined) return undefined;
  const rows = terms.flatMap((term) => held.filter(({ purpose }) => purpose.term === term));
  return { about: lawWord(first), rows };
}
