import { describe, expect, it } from 'vitest';
import { complete } from '../../../../shared/statement-reader/rules/completed.ts';
import { readText } from '../../../../shared/statement-reader/text/read-text.ts';

/** Out: which of the names with a capital and a K are denied. */
function denied(text: string): readonly string[] {
  const statement = readText(text);
  return statement.passages.flatMap((passage) => {
    const { words, led, denied: found } = complete(statement, passage);
    return words.flatMap(({ word }, at) =>
      at >= led && found.has(at) && /^k\d$/u.test(word) ? [word] : [],
    );
  });
}

describe('a denial reaches a row', () => {
  it.each([
    'Wij gebruiken geen K1, K2 of K3.',
    'Wij maken geen gebruik van K1, K2 of K3 op onze site.',
    'Wij vragen u niet om uw K1, K2 of K3.',
    'Wij verkopen of geven niets door aan K1, K2 en K3.',
    'K1, K2 en K3 gebruiken wij niet.',
    'Geen K1, K2 of K3 worden hier geplaatst.',
    'Wij gebruiken geen diensten (zoals K1, K2) of K3.',
    'Niet met ons gedeeld worden: K1, K2, K3.',
    'We do not use K1, K2, or K3.',
    'We will never share, rent or sell K1, K2 or K3.',
    'No K1, K2, or K3 are used on this site.',
  ])('%s', (text) => {
    expect(denied(text)).toEqual(['k1', 'k2', 'k3']);
  });
});

describe('a denial ends', () => {
  it.each([
    ['Wij delen niets met K1, behalve met K2 en K3.', ['k1']],
    ['Wij vragen geen K1, wel K2 en K3.', ['k1']],
    ['Wij vragen geen K1, wij vragen K2 of K3.', ['k1']],
    ['Wij sturen geen K1, bewaren uw K2 een jaar en delen K3.', ['k1']],
    ['Wij vragen geen andere gegevens dan K1, K2 of K3.', []],
    ['Behalve K1, K2 en K3 vragen wij niets.', []],
    ['Apart from K1, we collect no K2.', ['k2']],
    ['Zonder K1, K2 en K3 kunnen wij u niets leveren.', []],
    ['Zonder toestemming delen wij niets met K1 of K2.', ['k1', 'k2']],
    ['We share nothing other than K1 and K2.', []],
    ['Wilt u geen K1, mail K2 of K3.', ['k1']],
    ['Wij vragen niet alleen K1, K2 of K3.', []],
    ['Wij gebruiken al dan niet via K1 uw gegevens.', []],
    ['Wij gebruiken K1 zonder K2.', ['k2']],
    ['Wij bewaren K1 niet langer dan K2, K3 of een jaar.', []],
  ])('%s', (text, names) => {
    expect(denied(text)).toEqual(names);
  });
});

describe('a denial reaches the items that it leads in', () => {
  it.each([
    ['Wij delen uw gegevens niet met:', ['k1', 'k2']],
    ['We never share your data with:', ['k1', 'k2']],
    ['Deze gegevens verwerken wij niet:', ['k1', 'k2']],
    ['Wat wij niet doen', ['k1', 'k2']],
    ['Wij delen niets, behalve met:', []],
    ['Wij delen uw gegevens niet zonder:', []],
    ['Wij delen uw gegevens niet alleen met:', []],
    ['Wij delen uw gegevens met niemand anders dan:', []],
    ['Zonder deze gegevens kunnen wij niet:', []],
    ['Wij bewaren uw gegevens niet langer dan nodig voor:', []],
    ['Wilt u geen reclame?', []],
    ['Wij doen niets zonder reden.', []],
  ])('%s', (lead, names) => {
    expect(denied(`${lead}\n- de dienst K1\n- K2, tenzij K3\n- wij K4\n`)).toEqual(names);
  });

  it('and not the second sentence of one', () => {
    expect(denied('Wij delen niets met:\n- K1. K2 krijgt uw naam.\n- K3\n')).toEqual(['k1', 'k3']);
  });
});
