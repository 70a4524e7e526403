/** Words that more than one part of the questions uses. */
import { b } from '../parts.ts';

export const yes = b('Ja', 'Yes');
export const no = b('Nee', 'No');
export const none = b('Niets hiervan', 'None of these');
export const whichCompany = b('Hoe heet dat bedrijf?', 'What is that company called?');
export const whichProgram = b(
  'Hoe heet dat programma of bedrijf?',
  'What is that program or company called?',
);
