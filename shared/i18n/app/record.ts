/** Words of every list of records with a page for each: companies, systems, measures, cookies. */
import type { Language } from '../../domain/text.ts';

export interface RecordMessages {
  readonly add: string;
  readonly name: string;
  readonly addNow: string;
  readonly filter: string;
  readonly nothingFound: string;
  readonly showAll: string;
  readonly counted: (shown: number, all: number) => string;
  readonly backTo: (section: string) => string;
  readonly placeOf: (place: number, all: number) => string;
  readonly step: string;
  readonly previous: string;
  readonly next: string;
  readonly duplicate: string;
  readonly copyOf: (name: string) => string;
  readonly remove: string;
  readonly removed: (name: string) => string;
  readonly alsoGone: (what: string) => string;
  /** Before the places that named what was removed. */
  readonly namedAt: string;
  readonly allPlaces: (count: number) => string;
  readonly undo: string;
  readonly close: string;
  readonly gone: string;
  readonly usedBy: string;
  readonly usedByNobody: string;
  readonly attention: string;
  readonly allRight: string;
  /** Of a record that nobody has opened yet. */
  readonly notSeen: string;
  readonly counts: Readonly<Record<'need' | 'check' | 'tip', (count: number) => string>>;
  readonly chooseAll: string;
  readonly chooseRow: (name: string) => string;
  readonly sortBy: (header: string) => string;
  readonly more: string;
  readonly suggested: string;
  /** Opens a part that nobody has filled in. */
  readonly open: string;
  readonly openRecord: string;
  readonly rowMenu: (name: string) => string;
  /** The key that takes a row out. */
  readonly removeKey: string;
  readonly clear: string;
}

const nl: RecordMessages = {
  add: 'Toevoegen',
  name: 'Naam',
  addNow: 'Toevoegen',
  filter: 'Filter op tekst',
  nothingFound: 'Niets gevonden met deze tekst.',
  showAll: 'Alles tonen',
  counted: (shown, all) => (shown === all ? `${all}` : `${shown} van ${all}`),
  backTo: (section) => `Terug naar ${section}`,
  placeOf: (place, all) => `${place} van ${all}`,
  step: 'Vorige en volgende',
  previous: 'Vorige',
  next: 'Volgende',
  duplicate: 'Dupliceren',
  copyOf: (name) => `${name} (kopie)`,
  remove: 'Weghalen',
  removed: (name) => `${name} is verwijderd.`,
  alsoGone: (what) => `Ook weg: ${what}.`,
  namedAt: 'Werd genoemd bij:',
  allPlaces: (count) => `Alle ${count} tonen`,
  undo: 'Ongedaan maken',
  close: 'Sluiten',
  gone: 'Dit staat niet meer in het dossier.',
  usedBy: 'Hier gebruikt',
  usedByNobody: 'Nog nergens gebruikt.',
  attention: 'Aandacht',
  allRight: 'in orde',
  notSeen: 'nog niet bekeken',
  counts: {
    need: (count) => `${count} nog nodig`,
    check: (count) => `${count} even nakijken`,
    tip: (count) => (count === 1 ? '1 tip' : `${count} tips`),
  },
  chooseAll: 'Alles kiezen',
  chooseRow: (name) => `${name} kiezen`,
  sortBy: (header) => `Sorteren op ${header}`,
  more: 'Meer invullen',
  suggested: 'voorstel',
  open: 'Invullen',
  openRecord: 'Openen',
  rowMenu: (name) => `Wat u kunt doen met ${name}`,
  removeKey: 'Delete',
  clear: 'Dit deel leegmaken',
};

const en: RecordMessages = {
  add: 'Add',
  name: 'Name',
  addNow: 'Add',
  filter: 'Filter on text',
  nothingFound: 'Nothing found with this text.',
  showAll: 'Show all',
  counted: (shown, all) => (shown === all ? `${all}` : `${shown} of ${all}`),
  backTo: (section) => `Back to ${section}`,
  placeOf: (place, all) => `${place} of ${all}`,
  step: 'Previous and next',
  previous: 'Previous',
  next: 'Next',
  duplicate: 'Duplicate',
  copyOf: (name) => `${name} (copy)`,
  remove: 'Remove',
  removed: (name) => `${name} was removed.`,
  alsoGone: (what) => `Also gone: ${what}.`,
  namedAt: 'It was named at:',
  allPlaces: (count) => `Show all ${count}`,
  undo: 'Undo',
  close: 'Close',
  gone: 'This is no longer in the client file.',
  usedBy: 'Used here',
  usedByNobody: 'Used nowhere yet.',
  attention: 'Attention',
  allRight: 'in order',
  notSeen: 'not looked at yet',
  counts: {
    need: (count) => `${count} still needed`,
    check: (count) => `${count} to look at`,
    tip: (count) => (count === 1 ? '1 tip' : `${count} tips`),
  },
  chooseAll: 'Choose all',
  chooseRow: (name) => `Choose ${name}`,
  sortBy: (header) => `Sort by ${header}`,
  more: 'Fill in more',
  suggested: 'suggestion',
  open: 'Fill in',
  openRecord: 'Open',
  rowMenu: (name) => `What you can do with ${name}`,
  removeKey: 'Delete',
  clear: 'Empty this part',
};

export const recordMessages: Readonly<Record<Language, RecordMessages>> = { nl, en };
