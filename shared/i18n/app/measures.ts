/** Words of the screen of security measures. */
import type { Language } from '../../domain/text.ts';

export interface MeasuresMessages {
  readonly intro: string;
  readonly counted: (yes: number, open: number) => string;
  readonly answered: string;
  readonly details: (name: string) => string;
  readonly closeDetails: (name: string) => string;
  readonly own: string;
  readonly ownHelp: string;
  readonly addOwn: string;
  readonly planned: (date: string) => string;
  readonly checked: (date: string) => string;
  readonly someActivities: string;
  readonly inStatement: string;
  readonly report: string;
  readonly reportHelp: string;
  readonly showAll: string;
  readonly showOpen: string;
  readonly showYes: string;
  readonly nothing: string;
}

const nl: MeasuresMessages = {
  intro:
    'Wat u doet om gegevens te beveiligen, voor uw hele organisatie. Alleen wat u met ja beantwoordt, komt in het register. Niet alles is voor iedereen nodig.',
  counted: (yes, open) => `${yes} toegepast${open === 0 ? '' : `, ${open} zoekt u nog uit`}`,
  answered: 'Doet u dit?',
  details: (name) => `Meer over ${name}`,
  closeDetails: (name) => `Sluit ${name}`,
  own: 'Eigen maatregelen',
  ownHelp: 'Wat u doet en hierboven niet staat.',
  addOwn: 'Eigen maatregel',
  planned: (date) => `gepland ${date}`,
  checked: (date) => `nagekeken ${date}`,
  someActivities: 'alleen bij bepaalde verwerkingen',
  inStatement: 'in de verklaring',
  report: 'Een lek of zwakke plek melden',
  reportHelp: 'Waar iemand van buiten een fout in uw beveiliging kan melden.',
  showAll: 'Alles',
  showOpen: 'Nog niet beantwoord',
  showYes: 'Toegepast',
  nothing: 'Hier staat niets meer.',
};

const en: MeasuresMessages = {
  intro:
    'What you do to protect data, for your whole organisation. Only what you answer with yes comes into the register. Not everything is needed by everybody.',
  counted: (yes, open) => `${yes} in use${open === 0 ? '' : `, ${open} you are finding out`}`,
  answered: 'Do you do this?',
  details: (name) => `More about ${name}`,
  closeDetails: (name) => `Close ${name}`,
  own: 'Own measures',
  ownHelp: 'What you do and is not listed above.',
  addOwn: 'Own measure',
  planned: (date) => `planned ${date}`,
  checked: (date) => `checked ${date}`,
  someActivities: 'with certain activities only',
  inStatement: 'in the statement',
  report: 'Reporting a leak or weakness',
  reportHelp: 'Where somebody from outside can report a fault in your security.',
  showAll: 'Everything',
  showOpen: 'Not answered yet',
  showYes: 'In use',
  nothing: 'Nothing is left here.',
};

export const measuresMessages: Readonly<Record<Language, MeasuresMessages>> = { nl, en };
