/**
 * What each template said of all its data that must be given, in client files that were made before
 * every consequence named its data: it is true of some of them only.
 */
import { follows, highestRate } from './consequences.ts';
import { ownList } from './vocabulary.ts';

/** The last day on which a template said one thing of all its data. */
const LAST_OF_ALL = '2026-11-22';

/** Those that no template says any more, with the data of which they were true. */
export const formerConsequences = [
  follows(
    'invoiceOfAll',
    'name address',
    'Zonder deze gegevens mogen wij geen factuur sturen.',
    'Without these data we may not send an invoice.',
    { ...ownList, validUntil: LAST_OF_ALL },
  ),
  follows(
    'highestRateOfAll',
    'name address bsn idCopy',
    'Zonder deze gegevens moeten wij het hoogste tarief loonbelasting inhouden.',
    'Without these data we must withhold payroll tax at the highest rate.',
    { ...highestRate, validUntil: LAST_OF_ALL },
  ),
  follows(
    'wagesOfAll',
    'name address bsn idCopy',
    'Zonder deze gegevens kunnen wij het loon niet goed berekenen of betalen. Als de naam, het adres, het BSN of het ID-bewijs ontbreekt, moeten wij het hoogste tarief loonbelasting inhouden.',
    'Without these data we cannot calculate or pay the wages properly. If the name, the address, the BSN or the identity document is missing, we must withhold payroll tax at the highest rate.',
    { ...highestRate, validUntil: LAST_OF_ALL },
  ),
  follows(
    'supplierOfAll',
    'name',
    'Zonder deze gegevens kunnen wij niet bestellen of betalen.',
    'Without these data we cannot order or pay.',
    { ...ownList, validUntil: LAST_OF_ALL },
  ),
];

/** Consequences by the template that said them of all. */
export const saidOfAll: Readonly<Record<string, readonly string[]>> = {
  'template.T01': ['consequence.agreement'],
  'template.T02': ['consequence.invoiceOfAll'],
  'template.T03': ['consequence.quote'],
  'template.T06': ['consequence.delivery'],
  'template.T09': ['consequence.loyalty'],
  'template.T10': ['consequence.invitation'],
  'template.T11': ['consequence.work'],
  'template.T12': ['consequence.highestRateOfAll', 'consequence.wagesOfAll'],
  'template.T13': ['consequence.sickPay'],
  'template.T16': ['consequence.answer'],
  'template.T17': ['consequence.onAccount'],
  'template.T18': ['consequence.orderCheck'],
  'template.T20': ['consequence.phoneService'],
  'template.T21': ['consequence.visa'],
  'template.T22': ['consequence.caseFile'],
  'template.T23': ['consequence.supplierOfAll'],
  'template.T24': ['consequence.gdprRequest'],
};
