/** Sentences of a statement that are the register's own words for something else. */
import type { RegisterIndex } from '../../domain/register-index.ts';
import type { Localised } from '../../domain/text.ts';
import type { Proposals } from '../proposals/proposal.ts';
import type { Quote } from '../reading.ts';

/** How consent is withdrawn and advertising is stopped. */
export const waysOut = (index: RegisterIndex): readonly (Localised | undefined)[] => [
  ...index.all('legalBasis').map(({ consentWithdraw }) => consentWithdraw),
  ...index.all('purpose').map(({ optOut }) => optOut),
];

/** Those, and how one right is used or data are changed without asking. */
export const ownWays = (index: RegisterIndex): readonly (Localised | undefined)[] => [
  ...waysOut(index),
  index.single('rightsPolicy')?.selfService,
  ...index.all('rightHandling').map(({ how }) => how),
];

export function isOwnText(texts: readonly (Localised | undefined)[], { quote }: Quote): boolean {
  return texts
    .flatMap((text) => [text?.nl, text?.en])
    .some((text) => text !== undefined && (text.includes(quote) || quote.includes(text)));
}

/** `Waarvoor | Welke gegevens | Waarom | Hoe lang`: a row that tells of a purpose, and of no right. */
export function tellsOfPurpose({ text, proposals }: StatementSaid, row: Quote): boolean {
  if (row.quote.split(' | ').length < LEAST_CELLS) return false;
  const head = headOf(text, row.start);
  if (OVER_PURPOSES.test(head)) return true;
  const told = [...proposals.purposes, ...proposals.bases, ...proposals.retention];
  return (
    !OVER_RIGHTS.test(head) &&
    told.some(({ evidence }) => evidence.some(({ start }) => start === row.start))
  );
}

interface StatementSaid {
  readonly text: string;
  readonly proposals: Pick<Proposals, 'purposes' | 'bases' | 'retention'>;
}

/** What for, and two of which data, on what basis and how long. */
const LEAST_CELLS = 3;
const OVER_PURPOSES =
  /(?:^|\|)\W*(?:(?:verwerkings|gebruiks)?doel(?:einden?|en)?|waarvoor|(?:processing )?purposes?|what for)\b/iu;
const OVER_RIGHTS = /(?:^|\|)\W*(?:(?:uw|je|jouw|your) )?(?:recht(?:en)?|rights?)\b/iu;

/** Rows above this one among which its head is sought. */
const MOST_ROWS = 60;

/** The first line of the table in which this row stands. */
function headOf(text: string, start: number): string {
  let head = '';
  let end = text.lastIndexOf('\n', start - 1);
  for (let row = 0; row < MOST_ROWS && end > 0; row += 1) {
    const begin = text.lastIndexOf('\n', end - 1);
    const line = text.slice(begin + 1, end);
    if (!line.includes('|')) break;
    head = line;
    end = begin;
  }
  return head;
}
