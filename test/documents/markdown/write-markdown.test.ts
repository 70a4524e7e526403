import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../electron/backend/writers/markdown/write-markdown.ts';
import type { Document, Run } from '../../../shared/document/model.ts';
import {
  cell,
  everywhere,
  exampleRegister,
  exampleStatement,
  fixed,
  paragraph,
  section,
  table,
  user,
} from '../../support/example-document.ts';

const write = (blocks: Document['sections'][number]['blocks']): string =>
  writeMarkdown({ ...exampleStatement(), sections: [section('s', blocks)] }).trimEnd();
const text = (...runs: Run[]): string => write([paragraph(...runs)]);

describe('the Markdown writer', () => {
  it('writes a statement that reads like one', () => {
    expect(writeMarkdown(exampleStatement())).toBe(`# Privacyverklaring van Bakkerij De Halm

Versie 1, 21 november 2026

## In het kort

- Wij verkopen uw gegevens niet.
- Vragen? Mail naar privacy@dehalm.example.

## 2. Waarvoor gebruiken wij uw gegevens?

Met contactgegevens bedoelen wij: uw naam en adres. Zie [de site](https://dehalm.example/contact).

### U bestelt iets

| Waarvoor | Welke gegevens | Waarom mag dat? | Hoe lang? |
|---|---|---|---|
| Uw bestelling maken en bezorgen | contactgegevens, bestelling | nodig voor onze afspraak met u | 2 jaar na levering |
| Onze boekhouding | factuur, betaling | moet van de belastingwet | 7 jaar na het jaar van aankoop |
| Arbeidsongeschiktheidsverzekeringsmaatschappijenoverleg | wachtwoord (onleesbaar) | ons belang: storing en misbruik voorkomen | 13 maanden |

## 9. U mag bezwaar maken

**Wilt u geen reclame meer? Zeg het ons.**

## 10. Uw andere rechten

- Zien: u mag vragen welke gegevens wij van u hebben.
`);
  });

  it('writes letters before labels and markers as quotes', () => {
    const markdown = writeMarkdown(exampleRegister());
    expect(markdown).toContain('# Register van verwerkingsactiviteiten\n\n');
    expect(markdown).toContain('\n\n**CONCEPT**\n\n');
    expect(markdown).toContain('\n\n**(b) Doel** en waarom het mag\n\n');
    expect(markdown).toContain('\n\n> [Nog invullen: hoe lang u bestelgegevens bewaart]\n\n');
    expect(markdown).toContain('| (b) Doel |');
    expect(markdown).toContain('Bestelling maken \\| bezorgen');
    expect(markdown).toMatch(/[^\n]\n$/);
  });

  it.each([
    '2-factorinlog, e-mail en A-merk',
    'Prijs: € 1.000,00 (incl. btw) + verzendkosten!',
    'snake_case blijft leesbaar',
    'Jansen & Zn., R&D',
    'als x < 5 is en y > 3',
    'zie [1] en C:\\map',
    '#hashtag en nr. 3. Daarna',
  ])('leaves %s as readable as it was', (plain) => {
    expect(text(user(plain))).toBe(plain);
  });

  it.each([
    ['# kop', '\\# kop'],
    ['> citaat', '\\> citaat'],
    ['- punt', '\\- punt'],
    ['+ punt', '\\+ punt'],
    ['1. punt', '1\\. punt'],
    ['2) punt', '2\\) punt'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['    code', 'code'],
    ['[ ] taak', '\\[ ] taak'],
    ['[doel]: https://x.example', '[doel\\]: https://x.example'],
    ['_a b_ c_', '\\_a b\\_ c\\_'],
    ['*vet* en _schuin_', '\\*vet\\* en \\_schuin\\_'],
    ['`code` ~~weg~~', '\\`code\\` \\~\\~weg\\~\\~'],
    ['<b>x</b> <!-- y -->', '\\<b>x\\</b> \\<!-- y -->'],
    ['[klik](https://x.example)', '[klik\\](https://x.example)'],
    ['![beeld](https://x.example)', '![beeld\\](https://x.example)'],
    ['&lt;b&gt; &#60;', '\\&lt;b\\&gt; \\&#60;'],
    ['a \\* b', 'a \\\\\\* b'],
    ['ver\u00adantwoordelijke', 'verantwoordelijke'],
    ['een\n \n\n\ntwee', 'een\\\ntwee'],
    ['regel\n# kop\n\n- punt', 'regel\\\n\\# kop\\\n\\- punt'],
    ['a\u202eb', 'a[U+202E]b'],
  ])('does not let %j become markup', (typed, written) => {
    expect(text(user(typed))).toBe(written);
  });

  it('does not let markup arise where two runs meet', () => {
    expect(text(user('<'), user('b>'))).toBe('\\<b>');
    expect(text(user('[klik]'), fixed('(zie hier)'))).toBe('[klik\\](zie hier)');
    expect(text(user('&l'), user('t;'))).toBe('\\&lt;');
  });

  it('keeps a typed line break inside a cell and a heading', () => {
    expect(write([table('t', [['K', 100]], [[cell(user('a\n| b'))]])])).toBe(
      '| K |\n|---|\n| a<br>\\| b |',
    );
    expect(write([{ kind: 'heading', level: 2, anchor: 'k', runs: [user('een\n# twee #')] }])).toBe(
      '## een # twee \\#',
    );
  });

  it('makes neighbouring bold runs one, with the spaces outside', () => {
    expect(
      text(fixed('Let op: ', { strong: true }), user('nu', { strong: true }), fixed(' mag')),
    ).toBe('**Let op: nu** mag');
    expect(text(fixed(' a ', { strong: true }), fixed('b'))).toBe('**a** b');
  });

  it('links only to https and mailto', () => {
    expect(text(user('x', { href: 'javascript:alert(1)' }))).toBe('x');
    expect(text(user('x', { href: 'https://x.example/a_(b)' }))).toBe(
      '[x](https://x.example/a%5f%28b%29)',
    );
  });

  it('writes the same text twice, with LF only', () => {
    const document = everywhere('a\r\nb');
    expect(writeMarkdown(document)).toBe(writeMarkdown(document));
    expect(writeMarkdown(document)).not.toContain('\r');
  });
});
