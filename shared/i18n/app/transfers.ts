/** Words of the screen of transfers outside Europe. */
import type { Language } from '../../domain/text.ts';

export interface TransfersMessages {
  readonly empty: string;
  readonly add: string;
  readonly search: string;
  readonly nothingFound: string;
  readonly withActivity: string;
  readonly withParty: string;
  readonly columns: Readonly<Record<'place' | 'who' | 'source' | 'ground' | 'expires', string>>;
  readonly noPlace: string;
  readonly noWho: string;
  readonly noGround: string;
  readonly noTransfer: string;
  readonly byPerson: string;
  readonly ofActivity: (number: string) => string;
  readonly ofParty: string;
  readonly belongsTo: string;
  readonly order: string;
  readonly orderHelp: string;
  readonly to: (place: string, who: string) => string;
}

const nl: TransfersMessages = {
  empty:
    'Hier komt elk land buiten Europa waar gegevens heen gaan. Zijn er geen, dan zegt u dat bij elke verwerking zelf.',
  add: 'Doorgifte',
  search: 'Zoek een verwerking of bedrijf',
  nothingFound: 'Niets gevonden',
  withActivity: 'Bij iets wat u met gegevens doet',
  withParty: 'Bij een bedrijf, wat u er ook mee doet',
  columns: {
    place: 'Land',
    who: 'Wie krijgt ze',
    source: 'Hoort bij',
    ground: 'Waarom het mag',
    expires: 'Geldig tot',
  },
  noPlace: 'land nog niet bekend',
  noWho: 'nog niet bekend',
  noGround: 'nog geen grond',
  noTransfer: 'binnen de EER, geen doorgifte',
  byPerson: 'de persoon stuurt het zelf',
  ofActivity: (number) => `nr. ${number}`,
  ofParty: 'bedrijf',
  belongsTo: 'Hoort bij',
  order: 'Mag dit, en waarom?',
  orderHelp: 'De wet heeft een vaste volgorde. Wij kiezen niets voor u.',
  to: (place, who) => (who === '' ? place : `${place}, ${who}`),
};

const en: TransfersMessages = {
  empty:
    'Here goes every country outside Europe that data go to. If there are none, you say so with each activity.',
  add: 'Transfer',
  search: 'Search an activity or company',
  nothingFound: 'Nothing found',
  withActivity: 'With something you do with data',
  withParty: 'With a company, whatever you do with it',
  columns: {
    place: 'Country',
    who: 'Who gets them',
    source: 'Belongs to',
    ground: 'Why it is allowed',
    expires: 'Valid until',
  },
  noPlace: 'country not known yet',
  noWho: 'not known yet',
  noGround: 'no ground yet',
  noTransfer: 'within the EEA, no transfer',
  byPerson: 'the person sends it',
  ofActivity: (number) => `no. ${number}`,
  ofParty: 'company',
  belongsTo: 'Belongs to',
  order: 'Is this allowed, and why?',
  orderHelp: 'The law has a fixed order. We choose nothing for you.',
  to: (place, who) => (who === '' ? place : `${place}, ${who}`),
};

export const transfersMessages: Readonly<Record<Language, TransfersMessages>> = { nl, en };
