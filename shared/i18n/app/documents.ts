/** Words of the screen that makes documents. */
import type { Language } from '../../domain/text.ts';
import { type DocumentNames, documentNames, type ProfileName } from '../document-names.ts';

type Format = 'pdf' | 'html' | 'docx' | 'md' | 'json';

export interface DocumentsScreenMessages {
  readonly title: string;
  /** Whose documents these are, where they are not of the register of now. */
  readonly ofVersion: (name: string, date: string) => string;
  readonly ofNow: string;
  readonly what: string;
  readonly documents: DocumentNames['documents'];
  readonly statementFor: DocumentNames['statementFor'];
  readonly pages: (count: number) => string;
  readonly pagesLater: string;
  readonly forClient: string;
  readonly toPapers: string;
  readonly concept: string;
  readonly ready: string;
  readonly look: (name: string) => string;
  /** Of the menu of a document, and what is in it. */
  readonly menu: (name: string) => string;
  readonly take: (name: string) => string;
  readonly leave: (name: string) => string;
  readonly only: (name: string) => string;
  readonly nothing: string;
  readonly forWhom: string;
  readonly profiles: Readonly<
    Record<ProfileName, { readonly label: string; readonly detail: string }>
  >;
  readonly withProfile: Readonly<Record<ProfileName, string>>;
  readonly languages: string;
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly formats: string;
  readonly formatNames: Readonly<Record<Format, string>>;
  readonly options: string;
  readonly ended: string;
  readonly dismissed: string;
  readonly supplement: string;
  readonly together: string;
  readonly conceptNote: string;
  readonly htmlNote: string;
  readonly save: (files: number, zip: boolean) => string;
  readonly chooseFirst: string;
  readonly making: string;
  readonly makingPreview: string;
  readonly percent: (percent: number) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly saved: string;
  readonly downloaded: string;
  readonly savedIn: (folder: string) => string;
  readonly toDownloads: string;
  readonly inFolder: (folder: string) => string;
  readonly noFolder: string;
  readonly otherFolder: string;
  readonly chooseFolder: string;
  readonly again: string;
  readonly noPreview: string;
  readonly notices: {
    readonly title: string;
    readonly concept: (document: string) => string;
    readonly substituted: (document: string, characters: string) => string;
    readonly unusual: (places: string) => string;
    readonly renamed: (name: string) => string;
  };
}

const nl: DocumentsScreenMessages = {
  title: 'Documenten',
  ofVersion: (name, date) => `Van de bewaarde versie “${name}” van ${date}.`,
  ofNow: 'Naar het register van nu',
  what: 'Wat slaat u op?',
  documents: documentNames.nl.documents,
  statementFor: documentNames.nl.statementFor,
  pages: (count) => (count === 1 ? '1 bladzijde' : `${count} bladzijden`),
  pagesLater: 'bladzijden: na het voorbeeld',
  forClient: 'Voor de klant:',
  toPapers: 'Elk apart bekijken',
  concept: 'CONCEPT',
  ready: 'klaar',
  look: (name) => `Bekijk: ${name}`,
  menu: (name) => `Wat u kunt doen met ${name}`,
  take: (name) => `Sla ook op: ${name}`,
  leave: (name) => `Sla niet op: ${name}`,
  only: (name) => `Sla alleen dit op: ${name}`,
  nothing:
    'Hier maakt u uw documenten. Voor deze lezers is er nog niets. Vul eerst in wat u met gegevens doet.',
  forWhom: 'Voor wie is het?',
  profiles: {
    working: {
      label: documentNames.nl.profiles.working,
      detail: 'Met alles wat nog moet en waar het vandaan komt',
    },
    authority: {
      label: documentNames.nl.profiles.authority,
      detail: 'De onderdelen van de wet op volgorde, zonder aantekeningen',
    },
    public: {
      label: documentNames.nl.profiles.public,
      detail: 'Alleen de privacyverklaring, als alles is ingevuld',
    },
  },
  withProfile: {
    working: 'om mee te werken',
    authority: 'voor de toezichthouder',
    public: 'voor iedereen',
  },
  languages: 'Talen',
  languageNames: { nl: 'Nederlands', en: 'Engels' },
  formats: 'Soort bestand',
  formatNames: {
    pdf: 'pdf',
    html: 'html',
    docx: 'Word',
    md: 'tekst (md)',
    json: 'gegevens (json)',
  },
  options: 'Wat komt erin?',
  ended: 'Ook waarmee u gestopt bent',
  dismissed: 'Ook wat u met een reden hebt gesloten',
  supplement: 'Ook wat de wet niet vraagt (aanvullend)',
  together: 'Alles in één zip-bestand',
  conceptNote: 'Een document blijft een concept zolang er iets ontbreekt.',
  htmlNote: 'De html is het beste met een schermlezer te lezen.',
  save: (files, zip) => {
    const count = files === 1 ? '1 bestand' : `${files} bestanden`;
    return zip ? `${count} in een zip opslaan` : `${count} opslaan`;
  },
  chooseFirst: 'Kies eerst wat u opslaat, in welke taal en welk soort bestand.',
  making: 'De bestanden worden gemaakt',
  makingPreview: 'Het voorbeeld wordt gemaakt',
  percent: (percent) => `${percent} %`,
  stop: 'Stoppen',
  stopped: 'Gestopt. Er is niets opgeslagen.',
  saved: 'Opgeslagen',
  downloaded: 'Gedownload',
  savedIn: (folder) => `Opgeslagen in de map ${folder}`,
  toDownloads: 'Uw browser zet dit bij uw downloads.',
  inFolder: (folder) => `Map: ${folder}`,
  noFolder: 'U kiest eerst een map.',
  otherFolder: 'Andere map',
  chooseFolder: 'Map kiezen',
  again: 'Opnieuw proberen',
  noPreview: 'Kies hiernaast een document. Dan ziet u het hier zoals het uit de printer komt.',
  notices: {
    title: 'Goed om te weten',
    concept: (document) =>
      `${document} is nog een concept. Er ontbreekt iets, of er is nog geen versie vastgelegd.`,
    substituted: (document, characters) =>
      `In ${document} staan tekens die een pdf niet kan tonen. Daarvoor staat nu ${characters}. In html en Word staan ze wel.`,
    unusual: (places) =>
      `Er staan onzichtbare tekens in: ${places}. In de documenten zijn ze zichtbaar gemaakt.`,
    renamed: (name) =>
      `De naam van de organisatie past niet in een bestandsnaam. De bestanden heten ${name}.`,
  },
};

const en: DocumentsScreenMessages = {
  title: 'Documents',
  ofVersion: (name, date) => `Of the kept version “${name}” of ${date}.`,
  ofNow: 'To the register of now',
  what: 'What do you save?',
  documents: documentNames.en.documents,
  statementFor: documentNames.en.statementFor,
  pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
  pagesLater: 'pages: after the preview',
  forClient: 'For the client:',
  toPapers: 'Look at each apart',
  concept: 'DRAFT',
  ready: 'ready',
  look: (name) => `Look at: ${name}`,
  menu: (name) => `What you can do with ${name}`,
  take: (name) => `Also save: ${name}`,
  leave: (name) => `Do not save: ${name}`,
  only: (name) => `Save only this: ${name}`,
  nothing:
    'Here you make your documents. For these readers there is nothing yet. First fill in what you do with data.',
  forWhom: 'Who is it for?',
  profiles: {
    working: {
      label: documentNames.en.profiles.working,
      detail: 'With everything still to do and where it comes from',
    },
    authority: {
      label: documentNames.en.profiles.authority,
      detail: 'The elements of the law in order, without notes',
    },
    public: {
      label: documentNames.en.profiles.public,
      detail: 'Only the privacy statement, once all is filled in',
    },
  },
  withProfile: {
    working: 'to work with',
    authority: 'for the supervisory authority',
    public: 'for everyone',
  },
  languages: 'Languages',
  languageNames: { nl: 'Dutch', en: 'English' },
  formats: 'Kind of file',
  formatNames: { pdf: 'pdf', html: 'html', docx: 'Word', md: 'text', json: 'json' },
  options: 'What goes in?',
  ended: 'Also what you have stopped doing',
  dismissed: 'Also what you closed with a reason',
  supplement: 'Also what the law does not ask (additional)',
  together: 'All in one zip file',
  conceptNote: 'A document stays a draft for as long as something is missing.',
  htmlNote: 'The html reads best with a screen reader.',
  save: (files, zip) => {
    const count = files === 1 ? '1 file' : `${files} files`;
    return zip ? `Save ${count} in a zip` : `Save ${count}`;
  },
  chooseFirst: 'First choose what you save, in which language and as which kind of file.',
  making: 'Making the files',
  makingPreview: 'Making the preview',
  percent: (percent) => `${percent} %`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing was saved.',
  saved: 'Saved',
  downloaded: 'Downloaded',
  savedIn: (folder) => `Saved in the folder ${folder}`,
  toDownloads: 'Your browser puts this with your downloads.',
  inFolder: (folder) => `Folder: ${folder}`,
  noFolder: 'You choose a folder first.',
  otherFolder: 'Another folder',
  chooseFolder: 'Choose a folder',
  again: 'Try again',
  noPreview: 'Choose a document on the left. Then you see it here as it comes out of the printer.',
  notices: {
    title: 'Good to know',
    concept: (document) =>
      `${document} is still a draft. Something is missing, or no version was adopted yet.`,
    substituted: (document, characters) =>
      `${document} holds characters that a pdf cannot show. They were replaced by ${characters}. In html and Word they do stand.`,
    unusual: (places) =>
      `There are invisible characters in: ${places}. They were made visible in the documents.`,
    renamed: (name) =>
      `The organisation's name does not fit in a file name. The files are called ${name}.`,
  },
};

export const documentsScreenMessages: Readonly<Record<Language, DocumentsScreenMessages>> = {
  nl,
  en,
};
