/** What the letters of Art. 30 stand for, and how each is doing. */
import type { Language } from '../../domain/text.ts';

export type LetterKey = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';
/** Of Art. 30(2), for who works for another. */
export type ProcessorLetterKey = 'a' | 'b' | 'c' | 'd';
type LetterStateKey = 'met' | 'needed' | 'unanswered' | 'notApplicable';

export interface LetterMessages {
  readonly letters: Readonly<Record<LetterKey, string>>;
  readonly processorLetters: Readonly<Record<ProcessorLetterKey, string>>;
  readonly letterStates: Readonly<Record<LetterStateKey, string>>;
}

const nl: LetterMessages = {
  letters: {
    a: 'wie u bent',
    b: 'waarom',
    c: 'van wie en welke',
    d: 'wie krijgt ze',
    e: 'buiten Europa',
    f: 'hoe lang',
    g: 'hoe veilig',
  },
  processorLetters: {
    a: 'wie u bent en voor wie',
    b: 'welk werk',
    c: 'buiten Europa',
    d: 'hoe veilig',
  },
  letterStates: {
    met: 'ingevuld',
    needed: 'nog nodig',
    unanswered: 'nog niet beantwoord',
    notApplicable: 'niet van toepassing',
  },
};

const en: LetterMessages = {
  letters: {
    a: 'who you are',
    b: 'why',
    c: 'whose and which',
    d: 'who gets them',
    e: 'outside Europe',
    f: 'how long',
    g: 'how safe',
  },
  processorLetters: {
    a: 'who you are and for whom',
    b: 'which work',
    c: 'outside Europe',
    d: 'how safe',
  },
  letterStates: {
    met: 'filled in',
    needed: 'still needed',
    unanswered: 'not answered yet',
    notApplicable: 'does not apply',
  },
};

export const letterMessages: Readonly<Record<Language, LetterMessages>> = { nl, en };
