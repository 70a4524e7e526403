import { describe, expect, it, test } from 'vitest';
import { PhraseBook } from '../../../../shared/statement-reader/phrases/phrase-book.ts';
import type { Cue } from '../../../../shared/statement-reader/rules/cue.ts';
import { passagesWith, readyCue } from '../../../../shared/statement-reader/rules/find-cue.ts';
import { speak } from '../../../../shared/statement-reader/rules/spoken.ts';
import { readText } from '../../../../shared/statement-reader/text/read-text.ts';

/** Out: the passages in which the cue is said. */
function said(cue: Cue, text: string): readonly string[] {
  const book = new PhraseBook({});
  const ready = readyCue(cue, book);
  const statement = speak(readText(text), book);
  return passagesWith(ready, 'nl', statement).map((index) => statement.passages[index]?.text ?? '');
}

const share: Cue = { says: ['delen … derden'] };

describe('a cue', () => {
  it('is said by any of its phrases', () => {
    expect(said({ says: ['inzage', 'inzien'] }, 'U mag inzien.')).toEqual(['U mag inzien.']);
  });

  it('is not said by a title alone, unless it may be', () => {
    const text = '## Inzage\n\nBel ons.';
    expect(said({ says: ['inzage'] }, text)).toEqual([]);
    expect(said({ says: ['inzage'], in: ['title'] }, text)).toEqual(['Inzage']);
  });

  it('needs one of each group', () => {
    const cue: Cue = {
      says: ['inzage'],
      and: [
        ['u', 'je'],
        ['mag', 'kunt'],
      ],
    };
    expect(said(cue, 'Inzage kunt u krijgen.')).toHaveLength(1);
    expect(said(cue, 'Inzage kunt ook.')).toHaveLength(0);
  });

  it('may begin in the sentence that an item completes, but must reach the item', () => {
    const text = 'Wij delen gegevens met:\n- derden;\n- niemand.';
    expect(said(share, text)).toEqual(['derden;']);
  });

  it('is not said where an exception stands', () => {
    const cue: Cue = { ...share, unless: ['toestemming'] };
    expect(said(cue, 'Wij delen met derden. Wij delen met derden na toestemming.')).toHaveLength(1);
  });

  it('looks beside the clause that speaks of something else', () => {
    const cue: Cue = { says: ['gezondheid'], aside: ['belangrijk'], unless: ['verkopen'] };
    expect(said(cue, 'Uw gezondheid is belangrijk.')).toHaveLength(0);
    expect(said(cue, 'Belangrijk: wij noteren uw gezondheid.')).toHaveLength(1);
    expect(said(cue, 'Dat is belangrijk en wij noteren uw gezondheid.')).toHaveLength(1);
    expect(said(cue, 'Verkopen is belangrijk, uw gezondheid noteren wij.')).toHaveLength(1);
    const thrice = 'Gezondheid is belangrijk, geluk is belangrijk, en uw gezondheid noteren wij.';
    expect(said(cue, thrice)).toHaveLength(1);
  });

  it('looks at the titles above', () => {
    const text = '# Rechten\n\n## Inzage\n\nMail ons.\n\n# Cookies\n\nMail ons ook.';
    const mail: Cue = { says: ['mail'] };
    expect(said({ ...mail, under: ['rechten'] }, text)).toEqual(['Mail ons.']);
    expect(said({ ...mail, titled: ['rechten'] }, text)).toEqual([]);
    expect(said({ ...mail, titled: ['inzage'] }, text)).toEqual(['Mail ons.']);
    expect(said({ ...mail, notUnder: ['rechten'] }, text)).toEqual(['Mail ons ook.']);
  });

  it('looks two passages around, and at the whole statement', () => {
    const text = 'U mag inzien. Dat kan. Mail ons. Tot ziens.\n\nEen ander stuk. Mail ons later.';
    const mail: Cue = { says: ['mail'] };
    expect(said({ ...mail, beside: ['inzien'] }, text)).toEqual(['Mail ons.']);
    expect(said({ ...mail, notBeside: ['inzien'] }, text)).toEqual(['Mail ons later.']);
    expect(said({ ...mail, somewhere: ['inzien'] }, text)).toHaveLength(2);
    expect(said({ ...mail, nowhere: ['inzien'] }, text)).toHaveLength(0);
  });
});

describe('what is denied', () => {
  it.each([
    'Wij delen nooit iets met derden.',
    'Wij delen niets met derden.',
    'Zonder dat wij delen met derden.',
    'Geen gegevens delen wij met derden, tenzij u dat wilt.',
    'Vroeger gingen wij delen met derden.',
    'Wij delen uw naam niet meer met derden.',
  ])('is denied: %s', (text) => {
    expect(said({ ...share, denied: 'yes' }, text)).toHaveLength(1);
    expect(said({ ...share, denied: 'no' }, text)).toHaveLength(0);
  });

  it.each([
    'Wij delen met derden.',
    'Wij delen niet alleen met derden.',
    'Wij delen niet meer dan nodig met derden.',
    'Wij verkopen niets, maar delen met derden.',
    'Uw naam, die wij niet meer dan nodig delen met derden.',
  ])('is not denied: %s', (text) => {
    expect(said({ ...share, denied: 'yes' }, text)).toHaveLength(0);
    expect(said({ ...share, denied: 'no' }, text)).toHaveLength(1);
  });
});

test('passages that show a cue come in the order of the text, each once', () => {
  const cue: Cue = { says: ['verwijderen', 'inzage'] };
  const text =
    'U hebt recht op inzage. U kunt ons bellen. U mag inzage vragen en laten verwijderen.';
  expect(said(cue, text)).toEqual([
    'U hebt recht op inzage.',
    'U mag inzage vragen en laten verwijderen.',
  ]);
});

test('a Dutch cue is read in a Dutch passage and not in an English one', () => {
  const cue: Cue = { says: ['data'] };
  expect(said(cue, 'You may ask which data about you we keep and for how long.')).toEqual([]);
  expect(said(cue, 'U mag vragen welke data wij over u bewaren en hoe lang.')).toHaveLength(1);
});
