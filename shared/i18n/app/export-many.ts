/** Words of saving the documents of many client files at once. */
import type { Language } from '../../domain/text.ts';

interface ExportManyMessages {
  readonly title: string;
  readonly files: (count: number) => string;
  readonly profile: string;
  readonly profiles: Readonly<Record<'working' | 'authority' | 'public', string>>;
  readonly languages: string;
  readonly nl: string;
  readonly en: string;
  readonly formats: string;
  readonly formatNames: Readonly<Record<'pdf' | 'html' | 'docx' | 'md' | 'json', string>>;
  readonly jsonNotPublic: string;
  readonly start: string;
  readonly stop: string;
  readonly working: string;
  readonly progress: (done: number, total: number) => string;
  readonly stopped: string;
  readonly done: (name: string) => string;
  readonly doneInFolder: (name: string) => string;
  readonly nothing: string;
  readonly failed: (count: number) => string;
  readonly again: string;
  readonly chooseOne: string;
  readonly zip: string;
}

const nl: ExportManyMessages = {
  title: 'Veel tegelijk opslaan',
  files: (count) => (count === 1 ? '1 dossier' : `${count} dossiers`),
  profile: 'Voor wie',
  profiles: {
    working: 'Voor uzelf: met alles wat nog open staat',
    authority: 'Voor de toezichthouder',
    public: 'Voor de lezers van de privacyverklaring',
  },
  languages: 'Talen',
  nl: 'Nederlands',
  en: 'Engels',
  formats: 'Soorten bestanden',
  formatNames: { pdf: 'Pdf', html: 'Webpagina', docx: 'Word', md: 'Markdown', json: 'JSON' },
  jsonNotPublic: 'JSON is niet voor lezers bedoeld.',
  start: 'Opslaan',
  stop: 'Stoppen',
  working: 'Bezig met maken',
  progress: (done, total) => `${done} van ${total}`,
  stopped: 'Gestopt. Er is niets opgeslagen.',
  done: (name) => `Klaar: ${name} staat bij uw downloads.`,
  doneInFolder: (name) => `Klaar: ${name} is opgeslagen.`,
  nothing: 'Er kon niets worden gemaakt.',
  failed: (count) =>
    count === 1 ? 'Van 1 dossier lukte het niet:' : `Van ${count} dossiers lukte het niet:`,
  again: 'Nog eens',
  chooseOne: 'Kies ten minste één taal en één soort.',
  zip: 'U krijgt één zip met een map voor elk dossier.',
};

const en: ExportManyMessages = {
  title: 'Save many at once',
  files: (count) => (count === 1 ? '1 client file' : `${count} client files`),
  profile: 'For whom',
  profiles: {
    working: 'For yourself: with everything that is still open',
    authority: 'For the regulator',
    public: 'For the readers of the privacy statement',
  },
  languages: 'Languages',
  nl: 'Dutch',
  en: 'English',
  formats: 'Kinds of files',
  formatNames: { pdf: 'PDF', html: 'Web page', docx: 'Word', md: 'Markdown', json: 'JSON' },
  jsonNotPublic: 'JSON is not meant for readers.',
  start: 'Save',
  stop: 'Stop',
  working: 'Being made',
  progress: (done, total) => `${done} of ${total}`,
  stopped: 'Stopped. Nothing was saved.',
  done: (name) => `Ready: ${name} is among your downloads.`,
  doneInFolder: (name) => `Ready: ${name} was saved.`,
  nothing: 'Nothing could be made.',
  failed: (count) =>
    count === 1
      ? 'It did not work for 1 client file:'
      : `It did not work for ${count} client files:`,
  again: 'Once more',
  chooseOne: 'Choose at least one language and one kind.',
  zip: 'You get one zip with a folder for each client file.',
};

export const exportManyMessages: Readonly<Record<Language, ExportManyMessages>> = { nl, en };
