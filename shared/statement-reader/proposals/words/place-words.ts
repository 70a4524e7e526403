/** Countries by name, from the law pack, with what people write beside the official name. */
import { lists } from '../../../reference/lists.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { TermWords, WordFinder } from './word-finder.ts';

const alsoCalled: TermWords = {
  'country.US':
    'vs, v s, usa, us, amerika, verenigde staten van amerika, united states of america, amerikaanse, amerikaans, american, the states',
  'country.GB':
    'vk, uk, groot brittannie, engeland, great britain, england, britse, verenigd koninkrijk, united kingdom',
  'country.CH': 'zwitserse, swiss',
  'country.IN': 'indiase, indian',
  'country.CN': 'chinese',
  'country.CA': 'canadese, canadian',
};

/** Short names of countries that are ordinary words or names in a statement. */
const unclear = new Set([
  'country.JE',
  'country.TD',
  'country.GE',
  'country.OM',
  'country.ML',
  'country.MO',
]);

export function addPlaces(finder: WordFinder): void {
  for (const { id, nl, en } of lists.country.records) {
    if (unclear.has(id)) continue;
    for (const name of new Set([nl, en])) finder.addName(id, wordsOf(name));
  }
  for (const [id, names] of Object.entries(alsoCalled))
    for (const name of names.split(',')) finder.addName(id, name.trim().split(/\s+/u));
}

/** Out: the words of a name, as they are found in a text. */
export function wordsOf(name: string): readonly string[] {
  return tokensOf(name, 0, name.length).map(({ word }) => word);
}
