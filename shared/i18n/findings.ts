/** Words of the list of findings and the list of processor agreements. */

import type { Language } from '../domain/text.ts';

export interface FindingsMessages {
  readonly title: string;
  /** Everything that is open, of which what the law requires. */
  readonly intro: (count: number, needed: number) => string;
  /** The screens count less: there, what nobody has looked at yet waits. */
  readonly everything: string;
  readonly none: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'tip', string>>;
  readonly where: string;
  readonly what: string;
  readonly whatToDo: string;
  readonly caption: string;
  readonly dismissed: string;
  readonly reason: string;
  readonly date: string;
  readonly completeness: (met: number, total: number) => string;
  readonly agreements: string;
  readonly agreementsIntro: string;
  readonly agreementsNone: string;
  readonly processor: string;
  readonly agreement: string;
  readonly term: string;
  readonly checklist: string;
  readonly checklistState: (met: number, total: number) => string;
  readonly open: string;
  readonly kindOnly: string;
  readonly rolesOpen: (count: number) => string;
}

const nl: FindingsMessages = {
  title: 'Wat nog aandacht vraagt',
  intro: (count, needed) =>
    count === 1
      ? `Er staat 1 punt open${needed === 1 ? ', en dat is nog nodig' : ''}.`
      : `Er staan ${count} punten open, waarvan ${needed} nog nodig.`,
  everything: 'Dit is alles, ook wat u op het scherm nog niet bekeken hebt.',
  none: 'Er staan geen punten op deze lijst.',
  severity: { error: 'Nog nodig', warning: 'Even nakijken', tip: 'Tip' },
  where: 'Waar',
  what: 'Wat er is',
  whatToDo: 'Wat u kunt doen',
  caption: 'Punten met de plaats, wat er is en wat u kunt doen',
  dismissed: 'Gesloten met een reden',
  reason: 'Reden',
  date: 'Datum',
  completeness: (met, total) => `${met} van ${total} verplichte onderdelen ingevuld.`,
  agreements: 'Verwerkersovereenkomsten',
  agreementsIntro:
    'Met elke verwerker hoort een overeenkomst te zijn volgens artikel 28 van de AVG.',
  agreementsNone: 'Er staan nog geen verwerkers in dit register.',
  processor: 'Verwerker',
  agreement: 'Overeenkomst',
  term: 'Datums',
  checklist: 'Eisen van artikel 28',
  checklistState: (met, total) => `${met} van ${total} punten geregeld.`,
  open: 'Nog open: ',
  kindOnly: 'Nog niet bij naam bekend',
  rolesOpen: (count) =>
    count === 1
      ? 'Van 1 ontvanger is nog niet vastgesteld of die een verwerker is.'
      : `Van ${count} ontvangers is nog niet vastgesteld of zij verwerker zijn.`,
};

const en: FindingsMessages = {
  title: 'What still needs attention',
  intro: (count, needed) =>
    count === 1
      ? `1 point is open${needed === 1 ? ', and it is still needed' : ''}.`
      : `${count} points are open, of which ${needed} still needed.`,
  everything: 'This is everything, also what you have not looked at on the screen yet.',
  none: 'There are no points on this list.',
  severity: { error: 'Still needed', warning: 'To check', tip: 'Tip' },
  where: 'Where',
  what: 'What it is',
  whatToDo: 'What you can do',
  caption: 'Points with their place, what it is and what you can do',
  dismissed: 'Closed with a reason',
  reason: 'Reason',
  date: 'Date',
  completeness: (met, total) => `${met} of ${total} required elements filled in.`,
  agreements: 'Processor agreements',
  agreementsIntro: 'Each processor should have an agreement under Article 28 GDPR.',
  agreementsNone: 'There are no processors in this register yet.',
  processor: 'Processor',
  agreement: 'Agreement',
  term: 'Dates',
  checklist: 'Requirements of Article 28',
  checklistState: (met, total) => `${met} of ${total} points covered.`,
  open: 'Still open: ',
  kindOnly: 'Not yet known by name',
  rolesOpen: (count) =>
    count === 1
      ? 'Of 1 recipient it is not yet established whether it is a processor.'
      : `Of ${count} recipients it is not yet established whether they are processors.`,
};

export const findingsMessages: Readonly<Record<Language, FindingsMessages>> = { nl, en };
