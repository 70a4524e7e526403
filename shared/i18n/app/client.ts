/** Words of the screen with papers for the client. */
import type { Language } from '../../domain/text.ts';

export interface ClientScreenMessages {
  readonly choose: string;
  readonly questions: string;
  readonly questionCount: (count: number) => string;
  readonly texts: string;
  readonly textCount: (titles: readonly string[]) => string;
  readonly letter: (name: string) => string;
  readonly letterHelp: string;
  readonly noLetters: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly format: string;
  readonly formats: Readonly<Record<'pdf' | 'docx', string>>;
  readonly save: string;
  readonly stop: string;
  readonly making: string;
  readonly consultant: string;
  readonly toSettings: string;
  readonly consultantHelp: string;
  readonly preview: string;
}

const nl: ClientScreenMessages = {
  choose: 'Wat maakt u?',
  questions: 'Vragenlijst',
  questionCount: (count) =>
    count === 0
      ? 'Er zijn nu geen vragen.'
      : count === 1
        ? '1 vraag, met een regel voor het antwoord.'
        : `${count} vragen, met regels voor de antwoorden.`,
  texts: 'Korte teksten',
  textCount: (titles) =>
    titles.length === 0
      ? 'Er is nog niets in gebruik waarvoor een tekst nodig is.'
      : `${titles.join(', ')}.`,
  letter: (name) => `Brief aan ${name}`,
  letterHelp: 'Vraagt om de verwerkersovereenkomst, of om wat daarin ontbreekt.',
  noLetters: 'Met elk bedrijf dat voor u met gegevens werkt, is de overeenkomst geregeld.',
  language: 'Taal',
  languages: { nl: 'Nederlands', en: 'Engels' },
  format: 'Vorm',
  formats: { pdf: 'PDF', docx: 'Word' },
  save: 'Dit bewaren',
  stop: 'Stoppen',
  making: 'Bezig met maken',
  consultant: 'Van wie komt dit?',
  toSettings: 'Naam en logo instellen',
  consultantHelp:
    'Uw naam en logo staan op deze papieren, naast die van de klant. Ze blijven op deze computer.',
  preview: 'Voorbeeld',
};

const en: ClientScreenMessages = {
  choose: 'What do you make?',
  questions: 'Question list',
  questionCount: (count) =>
    count === 0
      ? 'There are no questions now.'
      : count === 1
        ? '1 question, with a line for the answer.'
        : `${count} questions, with lines for the answers.`,
  texts: 'Short texts',
  textCount: (titles) =>
    titles.length === 0 ? 'Nothing that needs a text is in use yet.' : `${titles.join(', ')}.`,
  letter: (name) => `Letter to ${name}`,
  letterHelp: 'Asks for the processor agreement, or for what is missing in it.',
  noLetters: 'The agreement is arranged with every business that works with data for you.',
  language: 'Language',
  languages: { nl: 'Dutch', en: 'English' },
  format: 'Format',
  formats: { pdf: 'PDF', docx: 'Word' },
  save: 'Save this',
  stop: 'Stop',
  making: 'Being made',
  consultant: 'Who is this from?',
  toSettings: 'Set name and logo',
  consultantHelp:
    'Your name and logo stand on these papers, beside the client’s. They stay on this computer.',
  preview: 'Preview',
};

export const clientScreenMessages: Readonly<Record<Language, ClientScreenMessages>> = { nl, en };
