import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signBefore } from '../../../../shared/statement-reader/text/lines.ts';
import type { Passage } from '../../../../shared/statement-reader/text/passage.ts';
import { readText } from '../../../../shared/statement-reader/text/read-text.ts';

const passagesOf = (text: string): readonly Passage[] => readText(text).passages;
const told = (text: string): readonly string[] =>
  passagesOf(text).map(({ kind, text: words }) => `${kind}: ${words}`);

describe('a sentence', () => {
  it('does not end after an abbreviation', () => {
    expect(told('Wij delen o.a. uw naam, e-mailadres enz. met bijv. PostNL. Meer niet.')).toEqual([
      'sentence: Wij delen o.a. uw naam, e-mailadres enz. met bijv. PostNL.',
      'sentence: Meer niet.',
    ]);
  });

  it('ends after a legal form when another begins', () => {
    expect(told('U leest de verklaring van Jansen B.V. Wij verwerken uw naam.')).toHaveLength(2);
  });

  it.each([
    ['Wij maken foto’s. Wij delen die niet.', 2],
    ["Er hangen camera's. Uw beeld blijft hier.", 2],
    ['Wij mailen u. U kunt ons bellen.', 2],
    ['U bent lid. Wij schrijven u in.', 2],
    ['Wij geven niets door aan de VS. Onze server staat hier.', 2],
    ['Dat steunt op artikel 6 lid 1 sub b. Daarnaast vragen wij toestemming.', 2],
    ['Wij bewaren uw naam.Daarna niets. Wij wissen uw naam.U mag bellen.', 4],
    ['Mail mevr. K. de Wit of P.J. Troelstra in de Mr. A.B. Janssenstraat.', 1],
    ['Zie www.linde.example of privacy.pdf voor artikel 6 lid 1 sub b AVG.', 1],
    ['LOS! Wandelen verwerkt uw naam bij Klim! Sport en bij Yahoo! in de map.', 1],
    ['Let op! Wij bellen. Welkom! Fijn dat u komt.', 4],
  ])('ends where the next begins: %s', (text, sentences) => {
    expect(passagesOf(text)).toHaveLength(sentences);
  });

  it('goes on over the lines of a text that was wrapped by hand', () => {
    const line = 'Wij verwerken de gegevens die u ons geeft wanneer u zich als lid bij de';
    const text = Array.from({ length: 10 }, () => line).join('\n');
    expect(passagesOf(`${text}\nvereniging aanmeldt. Daarna niet meer.`)).toHaveLength(2);
  });

  it('has its words whole where a line breaks them, but for two that share an end', () => {
    const words = (text: string) =>
      passagesOf(text).flatMap(({ tokens }) => tokens.map(({ word }) => word));
    expect(words('U kunt om in-\nzage vragen.')).toContain('inzage');
    expect(words('Over persoons-\nen bedrijfsgegevens.')).toContain('persoons');
  });

  it('reads the same with the line ends of Windows', () => {
    const text = 'Uw rechten\n\nU kunt:\n- uw gegevens inzien;\n- ze laten wissen.\n';
    expect(told(text.replaceAll('\n', '\r\n'))).toEqual(told(text));
  });
});

describe('a list', () => {
  it.each(['-', '*', '•', '–', '●', '✓', '1.', 'a)', '(2)'])(
    'with the sign %s completes its lead-in',
    (sign) => {
      const [lead, item] = passagesOf(`Wij gebruiken uw gegevens om:\n${sign} u te bellen;`);
      expect(lead?.kind).toBe('sentence');
      expect(item).toMatchObject({ kind: 'item', leadIn: 0, text: 'u te bellen;' });
    },
  );

  it('needs no signs after a colon', () => {
    expect(told('Wij verwerken:\nuw naam\nuw adres')).toEqual([
      'sentence: Wij verwerken:',
      'item: uw naam',
      'item: uw adres',
    ]);
  });

  it('under a short title and a short lead-in is no list of three', () => {
    expect(told('Your rights\nYou can:\n- see your data;')).toEqual([
      'title: Your rights',
      'sentence: You can:',
      'item: see your data;',
    ]);
  });
});

describe('a table', () => {
  it.each([' | ', '\t'])('with %j between its cells has its rows under its head', (between) => {
    const rows = [
      ['Gegevens', 'Bewaartermijn'],
      ['Naam', '2 jaar'],
      ['Factuur', '7 jaar'],
    ];
    const passages = passagesOf(rows.map((row) => row.join(between)).join('\n'));
    expect(passages.map(({ kind, leadIn }) => [kind, leadIn])).toEqual([
      ['row', undefined],
      ['row', 0],
      ['row', 0],
    ]);
  });
});

describe('a title', () => {
  it.each([
    ['## Bewaren\nZeven jaar.', 'Bewaren'],
    ['Bewaren\n\nWij bewaren facturen zeven jaar.', 'Bewaren'],
    ['**Bewaren**\nZeven jaar.', 'Bewaren'],
    ['**Bewaren** Wij bewaren facturen zeven jaar.', 'Bewaren'],
    ['3. Bewaren\n\nWij bewaren facturen zeven jaar.', 'Bewaren'],
    ['Artikel 3. Bewaren\nWij bewaren facturen ten minste zeven jaar, omdat het moet.', 'Bewaren'],
    ['Hoelang bewaren jullie mijn gegevens?\nZeven jaar.', 'Hoelang bewaren jullie mijn gegevens?'],
    ['Bewaren\nZeven jaar lang.', 'Bewaren'],
  ])('stands above what follows in %j', (text, title) => {
    const passages = passagesOf(text);
    expect(passages[0]).toMatchObject({ kind: 'title', text: title });
    expect(passages[1]?.titles).toEqual([0]);
  });

  it.each(['**Mollie** verwerkt uw betaling.', 'info@example.nl', 'KvK 12345678'])(
    'is not %s',
    (text) => {
      expect(passagesOf(`${text}\n\nWij verwerken uw gegevens zorgvuldig.`)[0]?.kind).not.toBe(
        'title',
      );
    },
  );

  it('of a lower level stands under the one above it', () => {
    const passages = passagesOf('# Rechten\n\nU heeft rechten.\n\n## Inzage\n\nU mag inzien.');
    expect(passages.at(-1)?.titles.map((index) => passages[index]?.text)).toEqual([
      'Rechten',
      'Inzage',
    ]);
  });
});

describe('the language', () => {
  it('is told passage by passage', () => {
    const { language, passages } = readText(
      'Wij verwerken de gegevens die u aan ons geeft, en geen andere dan die.\n\n' +
        'We only use the data that you give to us, and we do not share it with others.',
    );
    expect(passages.map((passage) => passage.language)).toEqual(['nl', 'en']);
    expect(['nl', 'en']).toContain(language);
  });

  it('of neither Dutch nor English is another', () => {
    expect(readText('Wir verarbeiten Ihre Daten nur, wenn Sie uns die Daten geben.').language).toBe(
      'other',
    );
  });
});

describe('a word', () => {
  it('is the same word when two of its letters are printed as one sign', () => {
    const [passage] = passagesOf('Deﬁnities staan hieronder.');
    expect(passage?.tokens[0]?.word).toBe('definities');
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '- ',
      '1. ',
      '\n',
      '\r\n',
      '\t',
      ' | ',
      '**',
      '# ',
      ':\n',
      '. ',
      'Wij ',
      '🙂',
      'e\u0301',
    ),
  );
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('gives passages in order that are exact parts of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let after = 0;
        for (const { start, end, text: words, tokens } of passagesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(after);
          expect(words).toBe(text.slice(start, end));
          for (const token of tokens) expect(token.start).toBeGreaterThanOrEqual(start);
          for (const token of tokens) expect(token.end).toBeLessThanOrEqual(end);
          after = end;
        }
      }),
    );
  });

  it('leaves out no letter', () => {
    const letters = (words: string): string => words.replace(/[^\p{L}]/gu, '');
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 8 }), (text) => {
        // A text that opens as "A. Amet" opens with the letter of a list, which is no word of it.
        fc.pre(!/^[A-Z]\. /u.test(text));
        const read = passagesOf(text).map((passage) => passage.text);
        expect(letters(read.join(''))).toBe(letters(text));
      }),
    );
  });

  it.each([
    ['one word', 'a'],
    ['points', '.'],
    ['empty lines', '\n'],
    ['items', '- a\n'],
    ['lead-ins', 'wij doen:\n'],
    ['questions', 'Wat doen wij?\n'],
    ['bold openings', '**A** B\n'],
    ['open emphasis', '**'],
    ['brackets', '(a)'],
    ['numbers', '1.1.1 '],
    ['rows', 'a | b\n'],
  ])('is read in time that grows with its length: %s', (_, part) => {
    const timeOf = (length: number): number => {
      const text = part.repeat(length / part.length);
      const times = [0, 1, 2].map(() => {
        const before = process.cpuUsage();
        readText(text);
        const { user, system } = process.cpuUsage(before);
        return user + system;
      });
      return Math.min(...times);
    };
    timeOf(10_000);
    // Eight times the length: eight times the time, 64 when each line looked at all others.
    expect(timeOf(80_000)).toBeLessThan(30 * Math.max(timeOf(10_000), 4_000));
  });
});

describe('what stands before words', () => {
  it.each([
    ['Wij vragen:\n- uw naam;\n- uw adres;', ['', '-', '-']],
    ['Wij vragen:\n1. uw naam;\n2) uw adres;', ['', '1.', '2)']],
    ['Wij vragen:\n• **Naam**;\n(a) adres;', ['', '•', '(a)']],
    ['Kerkstraat 12\n1234 AB Voorbeeldstad\nTel. 020', ['', '', '']],
    ['3.1 Cookies\nWij zetten geen cookies op uw computer, ook niet van anderen.', ['3.1', '']],
  ])('is its bullet or number, and nothing else: %s', (text, signs) => {
    expect(passagesOf(text).map(({ start }) => signBefore(text, start))).toEqual(signs);
  });

  it('stands before the first sentence of an item, which the others go on', () => {
    const text = 'Wij doen dit:\n- Wij bewaren facturen. Dat duurt 7 jaar.\n- Wij mailen u.';
    const passages = passagesOf(text);
    expect(passages.map(({ start }) => signBefore(text, start))).toEqual(['', '-', '', '-']);
    expect(passages.map(({ goesOn }) => goesOn)).toEqual([undefined, undefined, true, undefined]);
  });
});
