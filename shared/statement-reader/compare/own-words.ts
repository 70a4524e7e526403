/** Sentences of a statement that are the register's own words for something else. */
import type { RegisterIndex } from '../../domain/register-index.ts';
import type { Localised } from '../../domain/text.ts';
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

/** `Waarvoor | Welke gegevens | Waarom | Hoe lang`: a row that tells of a purpose. */
export const tellsOfPurpose = ({ quote }: Quote): boolean => quote.split(' | ').length > 3;
