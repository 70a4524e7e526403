/** Words around every field: answers, what is odd, what others changed, suggestions and findings. */
import type { Language } from '../../domain/text.ts';

type Severity = 'error' | 'warning' | 'tip';
type Unit = 'years' | 'months' | 'weeks' | 'days' | 'hours';

export interface FieldMessages {
  readonly yes: string;
  readonly no: string;
  readonly findOut: string;
  readonly notAnswered: string;
  readonly findingOut: string;
  readonly established: (when: string) => string;
  readonly alsoIn: Readonly<Record<Language, string>>;
  readonly inLanguage: Readonly<Record<Language, string>>;
  readonly datePlaceholder: string;
  readonly unit: string;
  readonly units: Readonly<Record<Unit, string>>;
  readonly enterAdds: string;
  readonly nothingFound: string;
  readonly addOwn: (word: string) => string;
  readonly odd: Readonly<Record<'number' | 'link' | 'date' | 'logo' | 'other', string>>;
  readonly notKept: string;
  /** After a fault that may have come when it was saved already. */
  readonly maybeKept: string;
  readonly elsewhere: string;
  readonly theirs: (value: string) => string;
  readonly keepMine: string;
  readonly keepTheirs: string;
  readonly suggestion: string;
  readonly inferred: string;
  readonly suggestionHelp: string;
  readonly accept: string;
  readonly putAway: string;
  readonly fromDocument: (name: string) => string;
  readonly confirmedOn: (date: string) => string;
  readonly whichArticle: string;
  readonly articleOf: (field: string) => string;
  readonly fix: string;
  readonly dismiss: string;
  readonly dismissReason: string;
  readonly dismissHelp: string;
  readonly dismissNow: string;
  readonly levels: Readonly<Record<Severity, string>>;
  readonly logoAlt: string;
  readonly chooseLogo: string;
  readonly otherLogo: string;
  readonly removeLogo: string;
  readonly dropLogo: string;
  readonly remove: (name: string) => string;
  readonly add: string;
  readonly details: (name: string) => string;
}

const nl: FieldMessages = {
  yes: 'Ja',
  no: 'Nee',
  findOut: 'Zoek ik uit',
  notAnswered: 'Nog niet beantwoord',
  findingOut: 'U zoekt dit uit',
  established: (when) => `vastgesteld ${when}`,
  alsoIn: { nl: 'Ook in het Nederlands', en: 'Ook in het Engels' },
  inLanguage: { nl: 'In het Nederlands', en: 'In het Engels' },
  datePlaceholder: 'dag-maand-jaar',
  unit: 'Eenheid',
  units: { years: 'jaar', months: 'maanden', weeks: 'weken', days: 'dagen', hours: 'uur' },
  enterAdds: 'Typ en druk op Enter',
  nothingFound: 'Niets gevonden',
  addOwn: (word) => `“${word}” toevoegen`,
  odd: {
    number: 'Dit is geen heel getal. Het is nog niet bewaard. Typ alleen cijfers.',
    link: 'Dit is geen webadres. Het is nog niet bewaard. Begin met https://',
    date: 'Deze dag bestaat niet. Het is nog niet bewaard. Typ bijvoorbeeld 3-11-2026, of alleen 2026.',
    logo: 'Dit plaatje kan niet worden gelezen. Er is niets gewijzigd. Kies een png of jpg.',
    other:
      'Dit past niet in dit veld. Het is nog niet bewaard. Maak de tekst korter of verander die.',
  },
  notKept: 'Nog niet bewaard',
  maybeKept: 'Misschien niet bewaard',
  elsewhere: 'In een ander venster gewijzigd',
  theirs: (value) => (value === '' ? 'Daar is het leeg gemaakt.' : `Daar staat nu: ${value}`),
  keepMine: 'Die van mij bewaren',
  keepTheirs: 'Die van het andere venster houden',
  suggestion: 'Voorstel',
  inferred: 'Afgeleid',
  suggestionHelp: 'Klopt dit? Pas het aan of neem het over.',
  accept: 'Overnemen',
  putAway: 'Voorstel wegdoen',
  fromDocument: (name) => `Uit ${name}`,
  confirmedOn: (date) => `door u bevestigd op ${date}`,
  whichArticle: 'Welk artikel?',
  articleOf: (field) => `Welk artikel hoort bij ${field}?`,
  fix: 'Invullen',
  dismiss: 'Sluiten met reden',
  dismissReason: 'Waarom is dit hier in orde?',
  dismissHelp: 'Uw reden blijft in het dossier staan.',
  dismissNow: 'Sluiten',
  levels: { error: 'Nog nodig', warning: 'Even nakijken', tip: 'Tip' },
  logoAlt: 'Uw logo',
  chooseLogo: 'Logo kiezen',
  otherLogo: 'Ander logo',
  removeLogo: 'Logo weghalen',
  dropLogo: 'Of sleep een plaatje naar deze plek.',
  remove: (name) => `${name} weghalen`,
  add: 'Toevoegen',
  details: (name) => `${name} bekijken`,
};

const en: FieldMessages = {
  yes: 'Yes',
  no: 'No',
  findOut: 'I will find out',
  notAnswered: 'Not answered yet',
  findingOut: 'You are finding this out',
  established: (when) => `established ${when}`,
  alsoIn: { nl: 'Also in Dutch', en: 'Also in English' },
  inLanguage: { nl: 'In Dutch', en: 'In English' },
  datePlaceholder: 'day-month-year',
  unit: 'Unit',
  units: { years: 'years', months: 'months', weeks: 'weeks', days: 'days', hours: 'hours' },
  enterAdds: 'Type and press Enter',
  nothingFound: 'Nothing found',
  addOwn: (word) => `Add “${word}”`,
  odd: {
    number: 'This is no whole number. It is not saved yet. Type digits only.',
    link: 'This is no web address. It is not saved yet. Begin with https://',
    date: 'This day does not exist. It is not saved yet. Type 3-11-2026 for example, or only 2026.',
    logo: 'This picture cannot be read. Nothing was changed. Choose a png or jpg.',
    other: 'This does not fit the field. It is not saved yet. Make the text shorter or change it.',
  },
  notKept: 'Not saved yet',
  maybeKept: 'Perhaps not saved',
  elsewhere: 'Changed in another window',
  theirs: (value) => (value === '' ? 'It was made empty there.' : `There it now says: ${value}`),
  keepMine: 'Keep mine',
  keepTheirs: 'Keep that of the other window',
  suggestion: 'Suggestion',
  inferred: 'Inferred',
  suggestionHelp: 'Is this right? Change it or take it over.',
  accept: 'Take over',
  putAway: 'Put the suggestion away',
  fromDocument: (name) => `From ${name}`,
  confirmedOn: (date) => `confirmed by you on ${date}`,
  whichArticle: 'Which article?',
  articleOf: (field) => `Which article does ${field} rest on?`,
  fix: 'Fill in',
  dismiss: 'Close with a reason',
  dismissReason: 'Why is this in order here?',
  dismissHelp: 'Your reason stays in the client file.',
  dismissNow: 'Close',
  levels: { error: 'Still needed', warning: 'Have a look', tip: 'Tip' },
  logoAlt: 'Your logo',
  chooseLogo: 'Choose a logo',
  otherLogo: 'Another logo',
  removeLogo: 'Remove the logo',
  dropLogo: 'Or drag a picture to this place.',
  remove: (name) => `Remove ${name}`,
  add: 'Add',
  details: (name) => `See ${name}`,
};

export const fieldMessages: Readonly<Record<Language, FieldMessages>> = { nl, en };
