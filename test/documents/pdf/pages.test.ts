import { beforeAll, describe, expect, it } from 'vitest';
import { writePdf } from '../../../electron/backend/writers/pdf/write-pdf.ts';
import type { Document, Field, Picture, Section, Table } from '../../../shared/document/model.ts';
import {
  cell,
  everywhere,
  exampleRegister,
  exampleStatement,
  field,
  heading,
  paragraph,
  section,
  table,
  user,
} from '../../support/example-document.ts';
import { largeRegisterDocument } from '../../support/large-register-document.ts';
import {
  baselineOf,
  type PageWords,
  pdfText,
  pdfWords,
  type Word,
} from '../../support/pdf-reader.ts';

const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** Kerning may push the last letter of a line a hair over. */
const HAIR = 0.5;

const COMPOUND = 'Meervoudigepersoonlijkheidsstoornissenbehandelingsovereenkomst';

function outside(
  { width, height, words }: PageWords,
  left: number,
  right: number,
): readonly Word[] {
  return words.filter(
    (word) =>
      word.left < left - HAIR ||
      word.right > width - right + HAIR ||
      word.top < mm(8) ||
      word.bottom > height - mm(4),
  );
}

const find = (page: PageWords | undefined, text: string): Word => {
  const word = page?.words.find((each) => each.text === text);
  if (!word) throw new Error(`no word ${text}`);
  return word;
};

describe('pages of a statement', () => {
  const of = (...blocks: Section['blocks']): Document => ({
    ...exampleStatement(),
    concept: false,
    sections: [
      section('start', [
        heading(1, 'Privacyverklaring van Bakkerij De Halm B.V.', 'top'),
        ...blocks,
      ]),
    ],
  });
  const pagesOf = async (document: Document) => pdfWords((await writePdf(document)).bytes);

  it('break a title in lines of about the same length, and no telephone number', async () => {
    const [page] = await pagesOf(
      of(paragraph(user(`${'woorden '.repeat(11)}Telefoon: 012 345 67 89.`))),
    );
    expect(find(page, 'Bakkerij').top).toBe(find(page, 'B.V.').top);
    expect(find(page, '012').top).toBe(find(page, '89.').top);
  });

  it('are set closer where that saves a last page with a few lines', async () => {
    const long = (count: number) =>
      pagesOf(of(...Array.from({ length: count }, () => paragraph(user('vulling')))));
    const leading = async (count: number) => {
      const pages = await long(count);
      const [first, second] = (pages[0]?.words ?? []).filter((word) => word.text === 'vulling');
      return { pages: pages.length, step: (second?.top ?? 0) - (first?.top ?? 0) };
    };
    const short = await leading(20);
    const spilling = await leading(36);
    expect(spilling.pages).toBe(1);
    expect(spilling.step).toBeLessThan(short.step);
    expect((await leading(50)).step).toBeCloseTo(short.step, 1);
  });

  it('keep a short table whole under its heading', async () => {
    const times = Array.from({ length: 20 }, (_, index) => index);
    const blocks = times.flatMap((index): Section['blocks'] => [
      ...Array.from({ length: index % 7 }, () => paragraph(user('vulling'))),
      heading(2, `Kop${index}`, `kop-${index}`),
      table('Tabel', [['Hoofd', 100]], [['Begin'], ['Midden'], [`Einde${index}`]]),
    ]);
    const pages = await pagesOf(of(...blocks));
    const pageOf = (text: string) =>
      pages.findIndex((page) => page.words.some((word) => word.text === text));
    expect(pages.length).toBeGreaterThan(3);
    for (const index of times) {
      expect(pageOf(`Einde${index}`), `${index}`).toBe(pageOf(`Kop${index}`));
    }
  });

  it('keep words with the table or list they introduce', async () => {
    const times = Array.from({ length: 40 }, (_, index) => index);
    const blocks = times.flatMap((index): Section['blocks'] => [
      ...Array.from({ length: index % 7 }, () => paragraph(user('vulling'))),
      paragraph(user(`Inleiding${index}`)),
      index % 2 === 0
        ? table('Tabel', [['Kop', 100]], [[`Begin${index}`], ['Rij']])
        : { kind: 'list', items: [[user(`Begin${index}`)], [user('Punt')]] },
    ]);
    const pages = await pagesOf(of(...blocks));
    const pageOf = (text: string) =>
      pages.findIndex((page) => page.words.some((word) => word.text === text));
    expect(pages.length).toBeGreaterThan(4);
    for (const index of times) {
      expect(pageOf(`Inleiding${index}`), `${index}`).toBe(pageOf(`Begin${index}`));
    }
  });
});

describe('a heading', () => {
  it('stays with the words below it, the next heading and what that one heads', async () => {
    const times = Array.from({ length: 20 }, (_, index) => index);
    const blocks = times.flatMap((index): Section['blocks'] => [
      ...Array.from({ length: index % 7 }, () => paragraph(user('vulling'))),
      heading(2, `Kop${index}`, `kop-${index}`),
      paragraph(user(`Inleiding${index}`)),
      heading(3, `Onder${index}`, `onder-${index}`),
      table('Tabel', [['Hoofd', 100]], [[`Begin${index}`], ['Midden']]),
    ]);
    const document = { ...exampleStatement(), sections: [section('s', blocks)] };
    const pages = pdfWords((await writePdf(document)).bytes);
    const pageOf = (text: string) =>
      pages.findIndex((page) => page.words.some((word) => word.text === text));
    expect(pages.length).toBeGreaterThan(4);
    for (const index of times)
      expect(pageOf(`Kop${index}`), `${index}`).toBe(pageOf(`Begin${index}`));
  });
});

describe('pages of a register', () => {
  let pages: readonly PageWords[];
  let text: string;
  beforeAll(async () => {
    const { bytes } = await writePdf(exampleRegister());
    pages = pdfWords(bytes);
    text = pdfText(bytes);
  });

  it('are A4, upright, with the overview lying', () => {
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [595, 842],
      [842, 595],
      [595, 842],
    ]);
  });

  it('carry CONCEPT and page x of y on each', () => {
    for (const [index, page] of text.split('\f').slice(0, 3).entries()) {
      expect(page).toContain('CONCEPT');
      expect(page).toContain(`${index + 1} van 3`);
      expect(page).toContain('Momentopname van 21 november 2026');
    }
  });

  it('have every letter on the baseline of its label, 4 mm left of the text', () => {
    for (const [letter, label] of [
      ['(b)', 'Doel'],
      ['(c)', 'Van'],
      ['(e)', 'Doorgifte'],
      ['(f)', 'Bewaartermijn'],
    ] as const) {
      const mark = find(pages[2], letter);
      const word = find(pages[2], label);
      expect(Math.abs(baselineOf(mark) - baselineOf(word))).toBeLessThan(0.2);
      expect(word.left).toBeCloseTo(mm(28), 0);
      // "(f)" in italic is kerned a point wider than its letters.
      expect(Math.abs(mark.right - mm(24))).toBeLessThan(1.5);
    }
  });

  it('have the head of a table in a field on the baseline of its label', () => {
    const label = find(pages[2], 'Doel');
    expect(Math.abs(baselineOf(label) - baselineOf(find(pages[2], 'Grondslag')))).toBeLessThan(0.2);
  });

  it('have letters above the column heads in the overview', () => {
    const letter = find(pages[1], '(e)');
    const head = find(pages[1], 'Doorgifte');
    expect(letter.left).toBeCloseTo(head.left, 0);
    expect(letter.bottom).toBeLessThan(head.bottom);
  });

  it('name the page of each entry in the contents', () => {
    const entry = find(pages[0], 'verwerkingen');
    const number = pages[0]?.words.find(
      (word) => word.text === '2' && Math.abs(word.top - entry.top) < 2,
    );
    expect(number?.right).toBeCloseTo(595.28 - mm(18), 0);
  });

  it('say what an activity says in reading order', () => {
    const page = text.split('\f')[2] ?? '';
    const order = [
      'Verwerking 02 van 02',
      'Bestellingen en bezorging',
      'Bestelling maken',
      'Allergie',
      'Van wie',
      'Doorgifte buiten de EER',
      'Bewaartermijn',
      'Aanvullend',
      'Eigenaar',
    ];
    const places = order.map((words) => page.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

describe('pages of a statement', () => {
  it('have its margins and no letters', async () => {
    const [page] = pdfWords((await writePdf(exampleStatement())).bytes);
    expect(page && outside(page, mm(24), mm(22))).toEqual([]);
    expect(find(page, 'Privacyverklaring').left).toBeCloseTo(mm(24), 0);
    expect(page?.words.some(({ text }) => /^\([a-g]\)$/.test(text))).toBe(false);
    expect(page?.words.some(({ text }) => text === 'CONCEPT')).toBe(false);
  });
});

describe('nothing runs off the page', () => {
  it('with Dutch compounds of sixty letters in every place', async () => {
    const pages = pdfWords((await writePdf(everywhere(`${COMPOUND} en ${COMPOUND}`))).bytes);
    const letters = mm(10);
    expect(pages.flatMap((page) => outside(page, mm(28) - letters, mm(18)))).toEqual([]);
  });

  it('with kerned capitals, wide and narrow letters', async () => {
    const text = 'AVATAR Wijk VLAAMS To Ty LT "f" „f” (f) WWWWWW ĳĳĳ fffff \u201cT\u201d '.repeat(
      20,
    );
    const pages = pdfWords((await writePdf(everywhere(text))).bytes);
    expect(pages.flatMap((page) => outside(page, mm(18), mm(18)))).toEqual([]);
  });

  it('breaks compounds where their parts meet, with a hyphen that copying takes out again', async () => {
    const { bytes } = await writePdf(exampleRegister());
    const words = pdfWords(bytes).flatMap((page) => page.words.map((word) => word.text));
    expect(words).toEqual(expect.arrayContaining(['Verwerkings-', 'verantwoordelijke']));
    expect(pdfText(bytes)).toContain('Verwerkingsverantwoordelijke');
  });

  it('breaks a word without such parts before a syllable, with a hyphen', async () => {
    const heads = [
      ['Eerste', 14],
      ['Tweede', 86],
    ] as const;
    const rows = [
      ['nieuwsbriefabonnees.', 'x'],
      ['naamloos@voorbeeldpostvak.example', 'x'],
    ];
    const narrow = section('s', [table('smal', heads, rows)]);
    const { bytes } = await writePdf({ ...exampleRegister(), sections: [narrow] });
    const words = pdfWords(bytes).flatMap((page) => page.words.map(({ text }) => text));
    const broken = words.filter((text) => /^nieuws.*-$/.test(text));
    expect(broken).toHaveLength(1);
    expect(words).toContain('nieuwsbriefabonnees.'.slice((broken[0]?.length ?? 0) - 1));
    expect(words.filter((text) => text.includes('naamloos') && text.endsWith('-'))).toEqual([]);
  });

  it('leaves no bracket alone on a line', async () => {
    const word = `(${'identiteitsverificatiedienst'.repeat(3)})`;
    const narrow = table(
      'smal',
      [
        ['Eerste', 20],
        ['Tweede', 80],
      ],
      [[word, 'x']],
    );
    const { bytes } = await writePdf({ ...exampleRegister(), sections: [section('s', [narrow])] });
    const words = pdfWords(bytes).flatMap((page) => page.words.map(({ text }) => text));
    expect(words.filter((text) => /^[()]$/.test(text))).toEqual([]);
  });
});

describe('page breaks', () => {
  const rows = Array.from({ length: 120 }, (_, index) => [
    `regel ${index}`,
    'een twee drie '.repeat(12),
    'x',
  ]);
  const long: Document = {
    ...exampleStatement(),
    sections: [
      section('s', [
        heading(1, 'Titel', 'titel'),
        ...Array.from({ length: 40 }, (_, index) => [
          heading(2, `Kop${index}`, `kop-${index}`),
          paragraph(user('Een alinea van een paar regels. '.repeat(9 + (index % 5)))),
        ]).flat(),
        heading(2, 'Tabel', 'tabel'),
        table(
          'tabel',
          [
            ['Eerste', 20],
            ['Tweede', 60],
            ['Derde', 20],
          ],
          rows,
        ),
      ]),
    ],
  };

  it('never leave a heading alone at the foot of a page', async () => {
    const pages = pdfWords((await writePdf(long)).bytes);
    for (const { words } of pages) {
      const body = words.filter(({ bottom }) => bottom < 841.89 - mm(20));
      const lowest = Math.max(...body.map(({ bottom }) => bottom));
      expect(
        body.filter(({ bottom, text }) => bottom > lowest - 6 && text.startsWith('Kop')),
      ).toEqual([]);
    }
  });

  it('repeat the head of a table and tear no row', async () => {
    const pages = pdfText((await writePdf(long)).bytes)
      .split('\f')
      .filter((page) => /regel \d/.test(page));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      expect(page).toContain('Tweede');
      expect(page.split(/regel \d+/).length - 1).toBe(page.split(/^x$/m).length - 1);
    }
  });

  it('cut a row taller than a page between its lines, and tear no other for it', async () => {
    const places = Array.from({ length: 90 }, (_, index) => `plaats ${index}`);
    const tall: Table = {
      ...table(
        'tabel',
        [
          ['Eerste', 40],
          ['Tweede', 60],
        ],
        [],
      ),
      rows: [
        ...Array.from({ length: 30 }, (_, index) => [
          cell(user(`rij ${index}`)),
          cell(user(`begin ${index} ${'een twee drie '.repeat(20)} eind ${index}`)),
        ]),
        [places.map((place) => [user(place)]), cell(user('hoort bij alle plaatsen'))],
      ],
    };
    const { bytes } = await writePdf({ ...exampleRegister(), sections: [section('s', [tall])] });
    const pages = pdfText(bytes).split('\f');
    for (let index = 0; index < 30; index += 1) {
      const on = (words: string) => pages.findIndex((page) => page.includes(words));
      expect(on(`begin ${index} `)).toBeGreaterThanOrEqual(0);
      expect(pages[on(`begin ${index} `)]?.replace(/\s+/g, ' ')).toContain(`eind ${index}`);
    }
    const all = pages.join(' ').replace(/\s+/g, ' ');
    expect(places.filter((place) => !all.includes(place))).toEqual([]);
    const first = pages.find((page) => page.includes('plaats 0'));
    expect(first).toContain('hoort bij alle plaatsen');
  });

  it('give no empty pages and keep each activity on its own', async () => {
    const { bytes } = await writePdf(largeRegisterDocument(30));
    const pages = pdfText(bytes).split('\f').slice(0, -1);
    expect(pages.filter((page) => page.includes('Bestelling 7 maken'))).toHaveLength(1);
    for (const page of pages) expect(page.length).toBeGreaterThan(300);
  });
});

describe('a page with a few lines too many', () => {
  const field = (index: number): Field => ({
    label: [{ text: `Veld ${index}`, origin: 'fixed', refs: [] }],
    value: [paragraph(user('een waarde'))],
  });
  const rows = (count: number): Document => ({
    ...exampleRegister(),
    sections: [
      section('s', [
        heading(2, 'Activiteit', 'activiteit'),
        { kind: 'fields', rows: Array.from({ length: count }, (_, index) => field(index)) },
      ]),
    ],
  });
  const pagesOf = async (count: number) => pdfWords((await writePdf(rows(count))).bytes).length;

  it('is set closer rather than leave them alone on the next', async () => {
    // 26.5 points a field: 24 fit under the title, 27 when set closer.
    expect(await pagesOf(24)).toBe(1);
    expect(await pagesOf(27)).toBe(1);
    expect(await pagesOf(40)).toBe(2);
  });
});

describe('a cover', () => {
  /** A cover with a state of so many lines, and the page that its contents lead to. */
  const cover = async (lines: number) => {
    const document: Document = {
      ...exampleRegister(),
      sections: [
        section('cover', [
          {
            kind: 'label',
            title: heading(1, 'Register van verwerkingsactiviteiten', 'cover'),
            lines: [[user('Bakkerij')], [user('Als verwerkingsverantwoordelijke')]],
          },
          {
            kind: 'fields',
            rows: [
              field(
                'Stand',
                Array.from({ length: lines }, () => paragraph(user('regel'))),
              ),
            ],
          },
          {
            kind: 'contents',
            label: [user('Inhoud')],
            entries: Array.from({ length: 9 }, (_, at) => ({
              runs: [user(`Deel${at}`)],
              anchor: 'deel',
            })),
          },
        ]),
        section('deel', [heading(2, 'Deel', 'deel')], { newPage: true }),
      ],
    };
    const pages = pdfWords((await writePdf(document)).bytes);
    return pages.map(({ words }) => words.filter(({ text }) => /^(Inhoud|Deel\d?)$/.test(text)));
  };

  it('is set closer rather than leave its contents alone on the next page', async () => {
    const [first, second, ...more] = await cover(27);
    expect(first?.map(({ text }) => text)).toContain('Deel8');
    expect(second?.map(({ text }) => text)).toEqual(['Deel']);
    expect(more).toEqual([]);
  });

  it('gives contents for which it has no room a page of their own with a title', async () => {
    const [first, second, third] = await cover(30);
    expect(first).toEqual([]);
    const title = second?.[0];
    expect(title?.text).toBe('Inhoud');
    const heightOf = (word: Word | undefined) => (word ? word.bottom - word.top : 0);
    expect(heightOf(title)).toBeGreaterThan(1.6 * heightOf(second?.[1]));
    expect(second?.[1]?.left).toBeCloseTo(title?.left ?? 0, 0);
    expect(heightOf(title)).toBeCloseTo(heightOf(third?.[0]), 1);
  });
});

describe('on one page stay', () => {
  const pageOf = async (blocks: Section['blocks']) => {
    const document = { ...exampleRegister(), sections: [section('s', blocks)] };
    const pages = pdfWords((await writePdf(document)).bytes);
    return (text: string) =>
      pages.findIndex(({ words }) => words.some((word) => word.text === text));
  };
  const filling = (count: number) =>
    Array.from({ length: count }, () => paragraph(user('vulling')));

  it('a picture, its heading and its table', async () => {
    const rows = Array.from({ length: 10 }, () => ['Rij']);
    const map: Picture = {
      kind: 'picture',
      name: 'map',
      title: [user('Kaart')],
      width: 582,
      height: 290,
      shapes: [],
      texts: [],
      table: table('Tabel', [['Kop', 100]], [['Eerste'], ...rows, ['Laatste']]),
      tableShown: true,
    };
    const at = await pageOf([...filling(26), heading(3, 'Kaart', 'kaart'), map]);
    expect([at('Kaart'), at('Eerste'), at('Laatste')]).toEqual([1, 1, 1]);
  });

  it('a name and what is said of it', async () => {
    const items = Array.from({ length: 30 }, (_, index) => [
      paragraph(user(`Naam${index}`, { strong: true })),
      paragraph(user(`${'woorden '.repeat(24)}Einde${index}`)),
    ]);
    const rows = [field('Systeem', items.flat())];
    const at = await pageOf([...filling(3), { kind: 'fields', rows }]);
    for (const index of items.keys())
      expect(at(`Naam${index}`), `${index}`).toBe(at(`Einde${index}`));
    expect(at('Naam29')).toBeGreaterThan(1);
  });
});
