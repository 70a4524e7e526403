import type { Cue } from '../rules/cue.ts';

/** What else a table of periods, grounds or recipients says of a right. */
const OTHER_TABLE: readonly string[] = [
  'grondslag|rechtsgrond|bewaartermijn|ontvanger|cookie*',
  'legal_basis|lawful_basis|retention|recipient|cookie*',
  'niet_van_toepassing|nvt|not_applicable',
];

/** `| Recht | Betekenis |` above `| Inzage | ... |`: the head of the table says that it is a right. */
export const rightInRowNl = (names: string): Cue => ({
  says: [`recht|rechten …8 ${names}`],
  in: ['row'],
  unless: OTHER_TABLE,
});

/** The same in English. */
export const rightInRowEn = (names: string): Cue => ({
  says: [`right|rights …8 ${names}`],
  in: ['row'],
  unless: OTHER_TABLE,
});

/** `Your rights:` above `- delete`: a bare verb right behind the words that lead the list. */
export const rightAsItem = (lead: string, names: string): Cue => ({
  says: [`${lead} ${names}`],
  in: ['item'],
  unless: [
    ...OTHER_TABLE,
    'wij|we|ik|i',
    '{periode}|{period}',
    'account|browser*|app|nieuwsbrief*|newsletter*|bestelling*|order*|foto*|photo*|bericht*|message*',
  ],
  denied: 'no',
});

export const LEADS_NL = 'uw_rechten|je_rechten|jouw_rechten';
export const LEADS_EN = 'your_rights|you_can_ask|you_may_ask';

const CORRECTION_EN = 'correction|rectification|amendment|change|changes|updating';
const REMOVAL_EN = 'deletion|removal|erasure';
const OTHER_ROW: readonly string[] = [
  'cookie*',
  'newsletter*',
  'log|logs',
  'staff|employees|unauthori*|protect|prevent|against',
  'we|i|website',
];

/** `Access, correction or removal of your data`, asked in one breath. */
export const rightsInOneBreathEn: Cue = {
  says: [`access …2 ${CORRECTION_EN} or|and? ${REMOVAL_EN} of your|their …2 {data}`],
  unless: OTHER_ROW,
};
export const rightsInOneBreathNl: Cue = {
  says: [
    'inzage|inzien …1 wijziging|correctie|verbetering|aanpassing of|en? verwijdering|wissing van uw|je|jouw|hun …2 {gegevens}',
  ],
  unless: ['cookie*', 'nieuwsbrief*', 'onbevoegd*', 'wij|we|ik', 'beveilig*|bescherm*'],
};
