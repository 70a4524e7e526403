import { expect, test } from 'vitest';
import {
  capitalised,
  filled,
  fixed,
  lawRun,
  line,
  plainText,
  user,
  withArticle,
} from '../../../shared/document/runs.ts';

const name = (text: string) => user(text, 'party/p/name');

test.each([
  ['Halm B.V.', 'Ook Halm B.V. De reden: post.'],
  ['Halm', 'Ook Halm. De reden: post.'],
  ['Halm?', 'Ook Halm? De reden: post.'],
])('what ends in a stop of its own, %s, gets no second one', (own, said) => {
  expect(plainText(filled(['Ook ', name(own), '. De reden: ', fixed('post'), '.']))).toBe(said);
});

test('a stop that is the whole of our words leaves no empty run', () => {
  expect(line(name('Halm B.V.'), '.')).toEqual([name('Halm B.V.')]);
  expect(plainText(line(name('en zo.'), '...'))).toBe('en zo....');
});

test('a country bears its article within a sentence, the words of a person bear none', () => {
  expect(plainText(withArticle([lawRun('Verenigde Staten')], 'nl'))).toBe('de Verenigde Staten');
  expect(plainText(withArticle([lawRun('België')], 'nl'))).toBe('België');
  expect(plainText(withArticle([name('United cloud')], 'en'))).toBe('United cloud');
});

test.each([
  ['halm', 'Halm'],
  ['ﬁnanciën', 'ﬁnanciën'],
  ['ßeta', 'ßeta'],
])('%s begins a line as %s: no letter becomes two', (own, said) => {
  expect(plainText(capitalised([name(own)]))).toBe(said);
});
