/** The letters of Art. 30 of an activity with how each stands. */
import type { ActivityLine } from '../../../shared/contract/register.ts';
import type { LetterMessages } from '../../../shared/i18n/app/letters.ts';
import type { LetterMark } from '../../components/LetterStrip.tsx';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
/** Art. 30(2) has four of its own; beside each the one of Art. 30(1) under which it is counted. */
const ofProcessor = [
  ['a', 'a'],
  ['b', 'b'],
  ['c', 'e'],
  ['d', 'g'],
] as const;

export function letterMarks(
  { role, letters: states }: Pick<ActivityLine, 'role' | 'letters'>,
  messages: LetterMessages,
): readonly LetterMark[] {
  if (states === undefined) return [];
  const mark = (letter: LetterMark['letter'], counted: LetterMark['letter'], name: string) => {
    const state = states[counted] ?? 'notApplicable';
    return { letter, state, text: `${letter}, ${name}: ${messages.letterStates[state]}` };
  };
  return role === 'processor'
    ? ofProcessor.map(([letter, of]) => mark(letter, of, messages.processorLetters[letter]))
    : letters.map((letter) => mark(letter, letter, messages.letters[letter]));
}
