/** Words of the screen of systems. */
import type { Language } from '../../domain/text.ts';

export interface SystemsMessages {
  readonly add: string;
  readonly empty: string;
  readonly columns: Readonly<
    Record<'name' | 'what' | 'supplier' | 'country' | 'activities', string>
  >;
  readonly what: string;
  readonly where: string;
  readonly whereHelp: string;
  readonly forWhat: string;
  readonly forWhatHelp: string;
  readonly known: string;
  readonly unknown: (name: string) => string;
  readonly notAsked: string;
  readonly supplier: string;
}

const nl: SystemsMessages = {
  add: 'Systeem',
  empty:
    'Hier komen de programma’s en apparaten waarin gegevens staan: uw mail, kassa, boekhouding, website.',
  columns: {
    name: 'Naam',
    what: 'Waarvoor',
    supplier: 'Leverancier',
    country: 'Waar',
    activities: 'Gebruikt bij',
  },
  what: 'Wat is het?',
  where: 'Waar staan de gegevens?',
  whereHelp: 'Vraag het de leverancier als u het niet weet.',
  forWhat: 'Waarvoor gebruikt u het?',
  forWhatHelp: 'Kies wat u met gegevens doet in dit systeem.',
  known: 'Weet u waar de gegevens staan?',
  unknown: (name) => `Onbekend: waar ${name} de gegevens bewaart.`,
  notAsked: 'nog niet gevraagd',
  supplier: 'Leverancier',
};

const en: SystemsMessages = {
  add: 'System',
  empty: 'Here go the programs and devices that hold data: your mail, till, accounts, website.',
  columns: {
    name: 'Name',
    what: 'What for',
    supplier: 'Supplier',
    country: 'Where',
    activities: 'Used with',
  },
  what: 'What is it?',
  where: 'Where are the data?',
  whereHelp: 'Ask the supplier if you do not know.',
  forWhat: 'What do you use it for?',
  forWhatHelp: 'Choose what you do with data in this system.',
  known: 'Do you know where the data are?',
  unknown: (name) => `Unknown: where ${name} keeps the data.`,
  notAsked: 'not asked yet',
  supplier: 'Supplier',
};

export const systemsMessages: Readonly<Record<Language, SystemsMessages>> = { nl, en };
