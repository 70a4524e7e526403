/** Words of the help: what the keys do and what the letters and levels mean. */
import type { Language } from '../../domain/text.ts';

export interface HelpMessages {
  readonly title: string;
  readonly close: string;
  readonly keysTitle: string;
  /** Keys with `+` between those pressed together; `mod` is Ctrl, or ⌘ on a Mac. */
  readonly keys: readonly { readonly keys: string; readonly does: string }[];
  readonly tableKeysTitle: string;
  readonly tableKeys: readonly { readonly keys: string; readonly does: string }[];
  readonly keyNames: Readonly<Record<string, string>>;
  readonly lettersTitle: string;
  readonly lettersIntro: string;
  readonly letters: Readonly<Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g', string>>;
  readonly statesTitle: string;
  readonly states: Readonly<Record<'met' | 'needed' | 'unanswered' | 'notApplicable', string>>;
  readonly levelsTitle: string;
  readonly levels: Readonly<Record<'need' | 'check' | 'tip', string>>;
  readonly levelNames: Readonly<Record<'need' | 'check' | 'tip', string>>;
  readonly stays: string;
}

const nl: HelpMessages = {
  title: 'Uitleg',
  close: 'Sluiten',
  keysTitle: 'Toetsen',
  keys: [
    { keys: 'mod+K', does: 'zoeken en doen, overal' },
    { keys: 'mod+N', does: 'nieuw dossier' },
    { keys: 'mod+O', does: 'alle dossiers' },
    { keys: 'mod+F', does: 'filteren op dit scherm' },
    { keys: 'mod+Z', does: 'ongedaan maken' },
    { keys: 'mod+Y', does: 'opnieuw doen' },
    { keys: 'mod+S', does: 'uw map nu bijwerken; bewaard is alles al' },
    { keys: 'mod+P', does: 'documenten maken' },
    { keys: 'mod+,', does: 'instellingen' },
    { keys: 'Escape', does: 'sluiten wat open is' },
  ],
  tableKeysTitle: 'In een tabel',
  tableKeys: [
    { keys: 'Up Down', does: 'naar een andere rij' },
    { keys: 'Enter', does: 'de rij openen' },
    { keys: 'Space', does: 'de rij kiezen; met Shift alles ertussen' },
    { keys: 'F2', does: 'de naam van een dossier wijzigen' },
    { keys: 'Delete', does: 'weghalen; dat kan terug' },
    { keys: 'Shift+F10', does: 'alles wat met de rij kan' },
  ],
  keyNames: {
    Space: 'Spatie',
    Up: '↑',
    Down: '↓',
    mod: 'Ctrl',
    Escape: 'Esc',
  },
  lettersTitle: 'De letters a tot en met g',
  lettersIntro:
    'Het zijn de onderdelen die de wet (artikel 30 van de AVG) van een register vraagt.',
  letters: {
    a: 'wie u bent',
    b: 'waarom u gegevens gebruikt',
    c: 'van wie ze zijn, en welke',
    d: 'wie ze krijgt',
    e: 'of ze buiten Europa komen',
    f: 'hoe lang u ze bewaart',
    g: 'hoe u ze beveiligt',
  },
  statesTitle: 'Hoe een letter eruitziet',
  states: {
    met: 'ingevuld',
    needed: 'er is iets ingevuld, maar er is meer nodig',
    unanswered: 'nog niemand heeft dit beantwoord',
    notApplicable: 'niet van toepassing',
  },
  levelsTitle: 'Wat aandacht vraagt',
  levelNames: { need: 'Nog nodig', check: 'Even nakijken', tip: 'Tip' },
  levels: {
    need: 'de wet vraagt dit',
    check: 'dit klopt misschien niet',
    tip: 'dit kan beter',
  },
  stays: 'Alles staat op deze computer. Er gaat niets naar buiten.',
};

const en: HelpMessages = {
  title: 'Help',
  close: 'Close',
  keysTitle: 'Keys',
  keys: [
    { keys: 'mod+K', does: 'search and do, anywhere' },
    { keys: 'mod+N', does: 'new client file' },
    { keys: 'mod+O', does: 'all client files' },
    { keys: 'mod+F', does: 'filter on this screen' },
    { keys: 'mod+Z', does: 'undo' },
    { keys: 'mod+Y', does: 'redo' },
    { keys: 'mod+S', does: 'update your folder now; everything is saved already' },
    { keys: 'mod+P', does: 'make documents' },
    { keys: 'mod+,', does: 'settings' },
    { keys: 'Escape', does: 'close what is open' },
  ],
  tableKeysTitle: 'In a table',
  tableKeys: [
    { keys: 'Up Down', does: 'to another row' },
    { keys: 'Enter', does: 'open the row' },
    { keys: 'Space', does: 'choose the row; with Shift everything between' },
    { keys: 'F2', does: 'rename a client file' },
    { keys: 'Delete', does: 'remove; it can come back' },
    { keys: 'Shift+F10', does: 'everything that can be done with the row' },
  ],
  keyNames: { Up: '↑', Down: '↓', mod: 'Ctrl', Escape: 'Esc' },
  lettersTitle: 'The letters a to g',
  lettersIntro: 'They are the elements that the law (Article 30 GDPR) asks of a register.',
  letters: {
    a: 'who you are',
    b: 'why you use data',
    c: 'whose they are, and which',
    d: 'who gets them',
    e: 'whether they leave Europe',
    f: 'how long you keep them',
    g: 'how you protect them',
  },
  statesTitle: 'What a letter looks like',
  states: {
    met: 'filled in',
    needed: 'something is filled in, but more is needed',
    unanswered: 'nobody has answered this yet',
    notApplicable: 'does not apply',
  },
  levelsTitle: 'What asks for attention',
  levelNames: { need: 'Still needed', check: 'To check', tip: 'Tip' },
  levels: {
    need: 'the law asks for this',
    check: 'this may not be right',
    tip: 'this can be better',
  },
  stays: 'Everything is on this computer. Nothing leaves it.',
};

export const helpMessages: Readonly<Record<Language, HelpMessages>> = { nl, en };
