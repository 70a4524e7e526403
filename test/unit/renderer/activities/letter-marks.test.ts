import { expect, test } from 'vitest';
import { letterMarks } from '../../../../renderer/features/activities/letter-marks.ts';
import { letterMessages } from '../../../../shared/i18n/app/letters.ts';

const letters = {
  a: 'met',
  b: 'needed',
  c: 'notApplicable',
  d: 'notApplicable',
  e: 'unanswered',
  f: 'notApplicable',
  g: 'met',
} as const;

test('who works for another has the four letters of Art. 30(2), with what they mean there', () => {
  expect(letterMarks({ role: 'processor', letters }, letterMessages.nl)).toEqual([
    { letter: 'a', state: 'met', text: 'a, wie u bent en voor wie: ingevuld' },
    { letter: 'b', state: 'needed', text: 'b, welk werk: nog nodig' },
    { letter: 'c', state: 'unanswered', text: 'c, buiten Europa: nog niet beantwoord' },
    { letter: 'd', state: 'met', text: 'd, hoe veilig: ingevuld' },
  ]);
});

test('all others have the seven of Art. 30(1)', () => {
  const marks = letterMarks({ role: 'jointController', letters }, letterMessages.en);
  expect(marks.map(({ letter }) => letter).join('')).toBe('abcdefg');
});
