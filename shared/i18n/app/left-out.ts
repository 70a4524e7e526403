/** Words for what a privacy statement does not tell, and why. */
import type { LeftOutReason } from '../../domain/left-out.ts';
import type { Language } from '../../domain/text.ts';

export interface LeftOutMessages {
  readonly title: (count: number) => string;
  /** Where several documents stand together. */
  readonly titleOf: (document: string, count: number) => string;
  readonly why: Readonly<Record<LeftOutReason, string>>;
}

const nl: LeftOutMessages = {
  title: (count) =>
    count === 1 ? 'Eén verwerking staat er niet in' : `${count} verwerkingen staan er niet in`,
  titleOf: (document, count) =>
    `${document}: ${count === 1 ? 'één verwerking staat er niet in' : `${count} verwerkingen staan er niet in`}`,
  why: {
    nothingToSay:
      'Er is nog niet ingevuld waarvoor u de gegevens gebruikt. Tot dan blijft de verklaring een concept.',
    noReaders:
      'Er is nog niet ingevuld van wie de gegevens zijn. Tot dan blijft de verklaring een concept.',
    unplaced:
      'Voor deze mensen is nog niet gekozen in welke verklaring zij dit lezen. Tot dan blijft de verklaring een concept.',
    draft: 'Dit is nog in voorbereiding.',
    byChoice: 'U laat dit weg en hebt daarvoor een reden gegeven.',
    notChosen: 'Deze verklaring gaat alleen over wat u hebt gekozen, en dit hoort daar niet bij.',
  },
};

const en: LeftOutMessages = {
  title: (count) =>
    count === 1 ? 'One activity is not in it' : `${count} activities are not in it`,
  titleOf: (document, count) =>
    `${document}: ${count === 1 ? 'one activity is not in it' : `${count} activities are not in it`}`,
  why: {
    nothingToSay:
      'What the data are used for is not filled in yet. Until then the statement stays a draft.',
    noReaders: 'Whose data these are is not filled in yet. Until then the statement stays a draft.',
    unplaced:
      'It has not been chosen yet in which statement these people read about this. Until then the statement stays a draft.',
    draft: 'This is still in preparation.',
    byChoice: 'You leave this out and gave a reason for it.',
    notChosen: 'This statement is only about what you chose, and this is not part of it.',
  },
};

export const leftOutMessages: Readonly<Record<Language, LeftOutMessages>> = { nl, en };
