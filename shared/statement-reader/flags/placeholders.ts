/** What a template leaves to whoever copies it, and was left. */
import type { SpokenStatement } from '../rules/spoken.ts';
import type { PassageKind } from '../text/passage.ts';
import { hasBlank } from './blanks.ts';
import { type FlagRules, raisedOn } from './flag.ts';
import { passagesGarbled } from './garbled-letters.ts';
import { leftEmpty } from './left-empty.ts';
import { hasMadeUpNumber } from './made-up-numbers.ts';
import { hasSampleDetail } from './sample-details.ts';
import { templateNotes } from './template-notes.ts';

/** `Persoonsgegevens: Bewaartermijn: Reden`: the row of a generator as it came. */
const EMPTY_ROW =
  /^[(]?(?:categorie|soort|category|type)?[) ]{0,2}(?:van |of )?(?:persoons|personal )?(?:gegevens|data) ?[:>→–-] ?(?:bewaartermijn|retention period) ?[:>→–-] ?(?:reden|reason)[ .:>]{0,3}$/iu;
const LONGEST_ROW = 80;

/** `For other questions please contact`, and there the text ends. */
const ENDS_WITHOUT_WHOM =
  /\b(?:please|kindly) (?:contact|e-?mail)$|\bcontact (?:us|me) (?:at|via|on|by e-?mail at)$|\bcontact (?:met ons )?op(?:nemen)? (?:met|via)$|\b(?:mailen|sturen|richten) (?:naar|aan)$/iu;

export const placeholder: FlagRules = {
  id: 'placeholder',
  raisedBy: templateNotes,
  judge: ({ raisedBy, statement }) =>
    raisedOn([
      ...raisedBy,
      ...passagesLeftOpen(statement),
      ...leftEmpty(statement),
      ...passagesGarbled(statement),
    ]),
};

/** Out: passages with a blank, or with details of nobody. */
const passagesLeftOpen = ({ passages }: SpokenStatement): readonly number[] =>
  passages
    .filter(
      ({ text }, at) =>
        hasBlank(text) ||
        hasMadeUpNumber(text) ||
        hasSampleDetail(text) ||
        (at === passages.length - 1 && ENDS_WITHOUT_WHOM.test(text)) ||
        (isEmptyRow(text) && !isLine(passages[at + 1]?.kind)),
    )
    .map(({ index }) => index);

const isEmptyRow = (text: string): boolean => text.length < LONGEST_ROW && EMPTY_ROW.test(text);

/** What stands under the heads of a list is its content. */
const isLine = (kind: PassageKind | undefined): boolean => kind === 'item' || kind === 'row';
