/** The report of a statement: true to what was read, whole in every format, plain about what it is. */
import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../electron/backend/writers/docx/write-docx.ts';
import { writeHtml } from '../../../electron/backend/writers/html/write-html.ts';
import { writeMarkdown } from '../../../electron/backend/writers/markdown/write-markdown.ts';
import { writePdf } from '../../../electron/backend/writers/pdf/write-pdf.ts';
import type { Document } from '../../../shared/document/model.ts';
import { comparisonMessages } from '../../../shared/i18n/comparison.ts';
import { scanMessages } from '../../../shared/i18n/scan.ts';
import { statementReaderMessages } from '../../../shared/i18n/statement-reader.ts';
import { lawIn } from '../../../shared/reference/lookup.ts';
import { statementParts } from '../../../shared/reference/statement-parts.ts';
import { compareWithRegister } from '../../../shared/statement-reader/compare/compare.ts';
import { readStatement } from '../../../shared/statement-reader/read-statement.ts';
import { composeScan } from '../../../shared/statement-reader/report/compose-scan.ts';
import type { Scan } from '../../../shared/statement-reader/report/scan.ts';
import { completeRegister } from '../../support/complete-register.ts';
import { allRuns, untruths } from '../../support/truth.ts';

const languages = ['nl', 'en'] as const;
const date = '2026-11-21';

const text = `Privacyverklaring van Fietsclub De Trapper
Wij gebruiken uw naam en e-mailadres om u lid te maken en de nieuwsbrief te sturen.
Door het gebruik van deze website stemt u in met deze verklaring.
Wij houden ons aan de Wet bescherming persoonsgegevens.
U kunt uw gegevens inzien en laten verwijderen.
Wij bewaren uw gegevens niet langer dan noodzakelijk.`;

const reading = readStatement(text, date);
const whole: Scan = {
  reading,
  source: 'trapper.txt',
  organisation: 'Fietsclub De Trapper',
  comparison: compareWithRegister({ text, reading }, completeRegister()),
};

const scanOf = (language: 'nl' | 'en', scan: Scan = whole): Document =>
  composeScan(scan, { language, date, consultant: { name: 'Bureau Voorbeeld' } });

const textOf = (runs: readonly { readonly text: string }[]): string =>
  runs.map(({ text }) => text).join('');

const wordsOf = (document: Document): string =>
  allRuns(document)
    .map((run) => run.text)
    .join(' ');

test.each(languages)('what is only like it is said to be there perhaps, in %s', (language) => {
  const part = { ...reading.elements.right_access, status: 'partial', isLikely: true } as const;
  const likely = { ...reading, elements: { ...reading.elements, right_access: part } };
  const rowOf = (scan: Scan): string => {
    const name = statementReaderMessages[language].elementNames.right_access;
    const said = writeMarkdown(scanOf(language, scan));
    return said.split('\n').find((line) => line.startsWith('|') && line.includes(name)) ?? '';
  };
  expect(rowOf({ ...whole, reading: likely })).toContain(statementReaderMessages[language].likely);
  expect(rowOf(whole)).not.toContain(statementReaderMessages[language].likely);
  // Who reads the paper alone is told what that word means.
  const meaning = scanMessages[language].likely(statementReaderMessages[language].likely);
  expect(wordsOf(scanOf(language, { ...whole, reading: likely }))).toContain(meaning);
  expect(wordsOf(scanOf(language))).not.toContain(meaning);
});

describe.each(languages)('in %s', (language) => {
  const document = scanOf(language);
  const words = wordsOf(document);

  test('every run is of the statement, the register, the law or fixed', () => {
    const flat = text.replace(/\s+/g, ' ');
    const own = [whole.source, whole.organisation];
    const ofStatement = allRuns(document).filter(
      (run) => run.origin === 'user' && run.refs.length === 0,
    );
    expect(ofStatement.length).toBeGreaterThan(5);
    for (const run of ofStatement)
      expect(own.includes(run.text) || flat.includes(run.text)).toBe(true);
    const others = untruths(document, completeRegister()).filter(
      (each) => !(each.startsWith('user: ') && each.endsWith(' ()')),
    );
    expect(others).toEqual([]);
  });

  test('names each of the 31 things and each red flag with its article and what to write', () => {
    for (const { key } of statementParts)
      expect(words).toContain(statementReaderMessages[language].elementNames[key]);
    expect(reading.flags.map(({ id }) => id)).toContain('browsewrap');
    for (const { id } of reading.flags) {
      const record = lawIn('redFlag', `redFlag.${id}`);
      expect(words).toContain(record?.[language]);
      expect(words).toContain(record?.instead[language]);
    }
  });

  test('counts what it lists', () => {
    const picture = document.sections
      .flatMap(({ blocks }) => blocks)
      .find((block) => block.kind === 'picture');
    const counts = picture?.table.rows.map((row) => Number(row[1]?.[0]?.[0]?.text));
    const elements = counts?.slice(0, 4).reduce((sum, count) => sum + count, 0);
    const flags = counts?.slice(4).reduce((sum, count) => sum + count, 0);
    expect(elements).toBe(31);
    expect(flags).toBe(reading.flags.length);
  });

  test('each row of the comparison says what it is about, and once that it is open', () => {
    const { differences = [], unknown = [] } = whole.comparison ?? {};
    const open = differences.map((each) => ({ ...each, kind: 'unknown' as const }));
    const asked = [...open, ...unknown].map((each) => ({ ...each, about: [], register: [] }));
    expect(asked.length).toBeGreaterThan(3);
    const scan = { ...whole, comparison: { differences, unknown: asked, same: 0 } };
    const { blocks = [] } =
      scanOf(language, scan).sections.find(({ id }) => id === 'comparison') ?? {};
    const tables = blocks.filter((block) => block.kind === 'table');
    const { kinds, notAnswered, subjects } = comparisonMessages[language];
    const told = tables.flatMap(({ rows }) => rows.map(([about = []]) => about.map(textOf)));
    expect(told).toHaveLength(differences.length + asked.length);
    for (const [subject = ''] of told) expect(Object.values(kinds)).not.toContain(subject);
    const said = writeMarkdown(scanOf(language, scan)).split('\n');
    const rows = said.filter((line) => line.startsWith('|') && line.includes(notAnswered));
    expect(rows).toHaveLength(asked.length);
    for (const row of rows) {
      expect(row).not.toContain(kinds.unknown);
      expect(Object.values(subjects).some((each) => row.startsWith(`| ${each}`))).toBe(true);
    }
  });

  test('says that a person must check it and that it is no legal advice', () => {
    const said = {
      nl: ['mogelijk probleem', 'geen juridisch advies'],
      en: ['possible issue', 'not legal advice'],
    };
    for (const each of said[language]) expect(words).toContain(each);
    expect(words).not.toMatch(/AVG-proof|GDPR compliant/i);
  });

  test('is the same in every format', async () => {
    const { bytes, substitutions } = await writePdf(document);
    const pdf = execFileSync('pdftotext', ['-layout', '-', '-'], {
      input: bytes,
      encoding: 'utf8',
    });
    const docx = strFromU8(
      unzipSync(await writeDocx(document))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(substitutions).toEqual([]);
    const name = statementReaderMessages[language].groups.who;
    for (const written of [pdf, docx, writeHtml(document), writeMarkdown(document)]) {
      expect(written).toContain(document.title);
      expect(written).toContain(name);
      expect(written).toContain('Bureau Voorbeeld');
    }
  });
});

test('without a register and without flags it says so and no more', () => {
  const document = scanOf('nl', { reading: { ...reading, flags: [] } });
  const words = wordsOf(document);
  expect(words).toContain('Wij zagen geen zinnen die bekendstaan als een probleem.');
  expect(document.sections.map(({ id }) => id)).toEqual(['start', 'flags', 'elements', 'closing']);
  expect(document.concept).toBe(false);
});

test('a text in another language is said to be so', () => {
  const words = wordsOf(scanOf('nl', { reading: { ...reading, language: 'other' } }));
  expect(words).toContain('niet in het Nederlands of Engels');
});

test('the same reading gives the same report', () => {
  expect(scanOf('nl')).toEqual(scanOf('nl'));
});
