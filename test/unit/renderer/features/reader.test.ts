import { expect, test } from 'vitest';
import { doubtedIn } from '../../../../renderer/features/reader/doubted.ts';
import { countFlags, countStatuses } from '../../../../renderer/features/reader/element-status.ts';
import { fieldOf, heldAs } from '../../../../renderer/features/reader/proposal-state.ts';
import { proposalWords } from '../../../../renderer/features/reader/proposal-words.ts';
import type { ReadText } from '../../../../renderer/features/reader/read-text.ts';
import { choose, showTab, useReader } from '../../../../renderer/features/reader/reader-state.ts';
import { marksOf } from '../../../../renderer/features/reader/sentence-marks.ts';
import { flagsInOrder, placesIn, targetId } from '../../../../renderer/features/reader/targets.ts';
import {
  blocksOf,
  chunksOf,
  itemsOf,
  placesOf,
  shownSign,
} from '../../../../renderer/features/reader/text-blocks.ts';
import {
  everyProposal,
  noProposals,
  type OrganisationField,
  type Proposals,
} from '../../../../shared/statement-reader/proposals/proposal.ts';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';
import type { Reading } from '../../../../shared/statement-reader/reading.ts';
import { readText } from '../../../../shared/statement-reader/text/read-text.ts';
import { textPassagesOf } from '../../../../shared/statement-reader/text/text-passage.ts';

const text = `Privacyverklaring van De Voorbeeldschool

De Voorbeeldschool, Kerkstraat 1, 1234 AB Voorbeeldstad, is verantwoordelijk voor uw gegevens. Door deze website te gebruiken gaat u akkoord met deze verklaring.

Uw rechten

U mag:
- uw gegevens inzien;
- uw gegevens laten verbeteren.

Soort | Termijn
Lesgegevens | 2 jaar
`;

function read(words: string): ReadText {
  return {
    reading: 'one',
    source: 'pasted',
    text: words,
    passages: [...textPassagesOf(readText(words))],
    result: readStatement(words, '2026-11-21'),
  };
}

test('titles, paragraphs, lists and tables are drawn as such, and nothing is left out', () => {
  const { passages } = read(text);
  const blocks = blocksOf(passages);
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'title',
    'paragraph',
    'title',
    'paragraph',
    'list',
    'table',
  ]);
  expect(blocks.flatMap((block) => block.passages)).toEqual(passages);
  expect(blocks.map(({ at }) => at)).toEqual([0, 1, 3, 4, 5, 7]);
  expect(chunksOf(blocks, 4).map(({ length }) => length)).toEqual([4, 2]);
});

test('an item is drawn once, with its own number or a dash; a line without a sign gets none', () => {
  const words = 'Wij doen dit:\n1. Wij mailen u. Dat mag.\n* Wij bellen u.\nwij\nu\n';
  const list = blocksOf(read(words).passages).find(({ kind }) => kind === 'list');
  const items = list ? itemsOf(list) : [];
  expect(
    items.map((item) => item.map(({ passage: { start, end } }) => words.slice(start, end))),
  ).toEqual([['Wij mailen u.', 'Dat mag.'], ['Wij bellen u.'], ['wij'], ['u']]);
  expect(items.map(([first]) => first && shownSign(words, first.passage))).toEqual([
    '1.',
    '–',
    '',
    '',
  ]);
});

test('what was chosen stays so in another list, without taking the focus again', () => {
  choose({ target: 'flag/0', at: 4, focus: 'list' });
  showTab('proposals');
  expect(useReader.getState()).toMatchObject({ tab: 'proposals' });
  expect(useReader.getState().chosen).toEqual({ target: 'flag/0', at: 4 });
  choose(undefined);
  showTab('elements');
});

test('a quote stands in every sentence it touches, and in no other', () => {
  const passages = [
    { start: 0, end: 5 },
    { start: 6, end: 10 },
    { start: 12, end: 20 },
  ];
  expect(placesOf(passages, { start: 0, end: 5 })).toEqual([0]);
  expect(placesOf(passages, { start: 4, end: 13 })).toEqual([0, 1, 2]);
  expect(placesOf(passages, { start: 10, end: 12 })).toEqual([]);
  expect(placesOf(passages, { start: 30, end: 40 })).toEqual([]);
});

test('a sentence shows what was found in it, and the gravest thing is its mark', () => {
  const statement = read(text);
  const places = placesIn(statement, []);
  const flags = flagsInOrder(statement.result);
  const browsewrap = flags.findIndex(({ id }) => id === 'browsewrap');
  expect(browsewrap).toBeGreaterThanOrEqual(0);
  const [place = -1] = places.of.get(targetId('flag', browsewrap)) ?? [];
  const { start, end } = statement.passages[place] ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toContain('gaat u akkoord');
  expect(marksOf(places, ['element', 'flag'])(place)).toEqual({
    name: 'wrong',
    numbers: [browsewrap + 1],
  });
  expect(marksOf(places, ['proposal'])(place)?.name).not.toBe('wrong');
  const [access = -1] = places.of.get(targetId('element', 'right_access')) ?? [];
  expect(marksOf(places, ['element', 'flag'])(access)?.name).toBe('shows');
});

test('red flags are counted and numbered gravest first', () => {
  const { result } = read(text);
  const grave = ['high', 'medium', 'low', 'tip'];
  const order = flagsInOrder(result).map(({ severity }) => grave.indexOf(severity));
  expect(order).toEqual([...order].sort());
  const { wrong, points } = countFlags(result);
  expect(wrong + points).toBe(result.flags.length);
});

test('only what every statement must have counts as missing', () => {
  const { result } = read('De Voorbeeldschool bewaart uw gegevens.');
  const { present, partial, open, absent } = countStatuses(result);
  expect(present + partial + open + absent).toBe(31);
  expect(open).toBeGreaterThan(8);
  expect(open).toBeLessThanOrEqual(14);
});

test('a proposal is told in the words of the screen, a term by its name and a name as it is', () => {
  const evidence = [{ quote: 'x', start: 0, end: 1 }];
  const shared = { id: '1', confidence: 'high', evidence, activities: [] } as const;
  const words = { text: 'mail service', language: 'en' } as const;
  expect(
    proposalWords(
      {
        ...shared,
        group: 'recipients',
        value: { ...words, term: 'recipient.mailing' },
        party: 'Mailbedrijf Voorbeeld Inc.',
        country: 'US',
      },
      'nl',
    ),
  ).toEqual({
    what: 'Mailbedrijf Voorbeeld Inc.',
    detail: expect.stringMatching(/, Verenigde Staten$/) as string,
  });
  expect(
    proposalWords(
      {
        ...shared,
        group: 'retention',
        value: words,
        kind: 'period',
        period: 'P7Y',
        of: [{ text: 'Facturen', language: 'nl' }],
      },
      'nl',
    ),
  ).toEqual({ what: '7 jaar', detail: 'facturen' });
  const site = { ...shared, group: 'organisation', field: 'websites', value: 'a.example' } as const;
  expect(proposalWords(site, 'nl').detail).toBe('website');
});

test('one sentence that tells a route and a term reads as two proposals', () => {
  const { rights } = readStatement(
    'Uw rechten\n\nU heeft recht op inzage. Stuur een e-mail naar info@deketting.example; wij reageren binnen vier weken.',
  ).proposals;
  const told = rights.filter(({ field }) => field !== 'right');
  expect(told.map((one) => proposalWords(one, 'nl'))).toEqual([
    { what: 'E-mail', detail: 'zo kan iemand een verzoek doen' },
    { what: '28 dagen', detail: 'eigen termijn voor antwoord' },
  ]);
});

test('a field of the organisation that is filled in is the same however it is written, or another', () => {
  const organisation = {
    id: 'o',
    label: 'Test',
    language: 'nl',
    form: 'u',
    legalName: 'De Spaak V.O.F.',
    phone: '012 345 67 89',
    websites: ['despaak.example'],
  } as const;
  const proposal = (field: OrganisationField, value: string) =>
    ({ id: '1', confidence: 'high', evidence: [], group: 'organisation', field, value }) as const;
  const held = (field: OrganisationField, value: string) =>
    heldAs(proposal(field, value), { ...organisation, websites: [...organisation.websites] });
  expect(held('legalName', 'de spaak vof')).toBe('there');
  expect(held('legalName', 'De Ketting B.V.')).toBe('other');
  expect(held('kvk', '12345678')).toBeUndefined();
  expect(held('phone', '+31 (0)12-345 67 89')).toBe('there');
  expect(held('phone', '012-345 67 80')).toBe('other');
  expect(held('websites', 'https://www.despaak.example/')).toBe('there');
  expect(held('websites', 'andere.example')).toBeUndefined();
});

test('what fills a field of what the register has once is known by that field', () => {
  const evidence = [{ quote: 'x', start: 0, end: 1 }];
  const shared = { id: '1', confidence: 'high', evidence } as const;
  const value = { text: 'binnen 2 weken', language: 'nl' } as const;
  const term = fieldOf({ ...shared, group: 'rights', field: 'ownTermDays', value, days: 14 });
  expect(term).toEqual({ entity: 'rightsPolicy', field: 'ownTermDays', value: 14 });
  expect(term && heldAs(term, { ownTermDays: 30 })).toBe('other');
  expect(term && heldAs(term, { ownTermDays: 14 })).toBe('there');
  const officer = fieldOf({ ...shared, group: 'dpo', field: 'name', value: 'Jo Smit' });
  expect(officer && heldAs(officer, { name: 'Jo Smit' })).toBe('there');
  expect(officer && heldAs(officer, undefined)).toBeUndefined();
  const channel = fieldOf({ ...shared, group: 'rights', field: 'channel', value, channel: 'post' });
  expect(channel && heldAs(channel, { channels: ['email'] })).toBeUndefined();
  expect(fieldOf({ ...shared, group: 'measures', value })).toBeUndefined();
});

test.each([
  [
    'Uw rechten\n\nU mag uw gegevens inzien. Stuur een kopie van uw identiteitsbewijs mee met uw verzoek.\n\nWij gebruiken uw telefoonnummer om u te bellen.',
    'identiteitsbewijs',
    'telefoonnummer',
  ],
  [
    'Your rights\n\nYou may see your data. Send a copy of your passport with your request.\n\nWe use your phone number to call you.',
    'passport',
    'phone number',
  ],
])(
  'a proposal whose sentence has a red flag that weighs is doubted, no other',
  (words, wrong, right) => {
    const { result } = read(words);
    const doubted = doubtedIn(result);
    const all = everyProposal(result.proposals);
    const idsOf = (word: string) => all.filter(({ evidence }) => evidence[0]?.quote.includes(word));
    expect(idsOf(wrong).length).toBeGreaterThan(0);
    expect(idsOf(wrong).every(({ id }) => doubted.has(id))).toBe(true);
    expect(idsOf(right).length).toBeGreaterThan(0);
    expect(idsOf(right).some(({ id }) => doubted.has(id))).toBe(false);
    const light = result.flags.map((flag) => ({ ...flag, severity: 'low' as const }));
    expect(doubtedIn({ ...result, flags: light }).size).toBe(0);
  },
);

test('of what is told once, one wrong sentence beside the best makes no doubt; of an activity each counts', () => {
  const evidence = [
    { quote: 'one', start: 0, end: 3 },
    { quote: 'two', start: 4, end: 7 },
  ];
  const shared = { confidence: 'high', evidence } as const;
  const value = { text: 'BSN', language: 'nl', term: 'data.bsn' } as const;
  const proposals: Proposals = {
    ...noProposals(),
    organisation: [
      { ...shared, id: 'mail', group: 'organisation', field: 'email', value: 'a@b.example' },
    ],
    data: [{ ...shared, id: 'bsn', group: 'data', activities: [], value }],
  };
  const flagged = (start: number, end: number): Reading['flags'] => [
    { id: 'bsnNoLaw', severity: 'high', evidence: [{ quote: 'x', start, end }] },
  ];
  expect([...doubtedIn({ proposals, flags: flagged(4, 7) })]).toEqual([['bsn', 'another']]);
  expect([...doubtedIn({ proposals, flags: flagged(0, 3) })]).toEqual([
    ['mail', 'best'],
    ['bsn', 'best'],
  ]);
  expect(doubtedIn({ proposals, flags: [] }).size).toBe(0);
});
