/** Papers for a client: true to the register, only what is there, in plain words. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../electron/backend/writers/docx/write-docx.ts';
import { writeHtml } from '../../../electron/backend/writers/html/write-html.ts';
import { writePdf } from '../../../electron/backend/writers/pdf/write-pdf.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { composeQuestions } from '../../../shared/document/compose-questions.ts';
import {
  composeSupplierLetter,
  suppliersToAsk,
} from '../../../shared/document/compose-supplier-letter.ts';
import { composeTexts, textKindsOf } from '../../../shared/document/compose-texts.ts';
import type { ComposeOptions } from '../../../shared/document/context.ts';
import type { Document } from '../../../shared/document/model.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { aRegister } from '../../support/builders.ts';
import { exampleRegister } from '../../support/example/register.ts';
import { randomRegister } from '../../support/random-register.ts';
import { richRegister } from '../../support/rich-register.ts';
import { allRuns, internalTokens, stamped, untruths } from '../../support/truth.ts';

const date = '2026-11-21';
const languages = ['nl', 'en'] as const;

function optionsFor(register: Register, language: 'nl' | 'en'): ComposeOptions {
  const findings = runChecks(register, { today: date });
  return { language, profile: 'working', date, findings, consultant: { name: 'Bureau Voorbeeld' } };
}

const composers = {
  questions: (register: Register, options: ComposeOptions): readonly Document[] => [
    composeQuestions(register, options),
  ],
  texts: (register: Register, options: ComposeOptions): readonly Document[] => [
    composeTexts(register, options),
  ],
  letters: (register: Register, options: ComposeOptions): readonly Document[] =>
    register.party.map(({ id }) => composeSupplierLetter(register, { ...options, party: id })),
};

const pdfText = (bytes: Uint8Array): string =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' });

const textOf = (document: Document): string =>
  allRuns(document)
    .map(({ text }) => text)
    .join(' ');

describe.each(Object.entries(composers))('%s', (_name, compose) => {
  test('over random registers every run comes from where it says, and nothing internal is said', () => {
    fc.assert(
      fc.property(randomRegister(), fc.constantFrom(...languages), (random, language) => {
        const register = stamped(random);
        for (const document of compose(register, optionsFor(register, language))) {
          expect(untruths(document, register)).toEqual([]);
          const text = textOf(document);
          expect(internalTokens(register).filter((token) => text.includes(token))).toEqual([]);
        }
      }),
      { numRuns: 80, seed: 30 },
    );
  });

  test.each(languages)('of a rich register in %s', (language) => {
    const register = stamped(richRegister());
    for (const document of compose(register, optionsFor(register, language)))
      expect(untruths(document, register)).toEqual([]);
  });
});

describe('the short texts', () => {
  test('are there only for what the register has in use', () => {
    const example = exampleRegister();
    const kinds = textKindsOf(example, optionsFor(example, 'nl'));
    expect(kinds).toEqual(['contactForm', 'newsletter', 'camera', 'applicants', 'order']);
    const ended = {
      ...example,
      activity: example.activity.map((row) => ({ ...row, status: 'draft' as const })),
    };
    expect(textKindsOf(ended, optionsFor(ended, 'nl'))).toEqual([]);
    expect(textOf(composeTexts(ended, optionsFor(ended, 'nl')))).toContain('nog niets in gebruik');
  });

  test('offer a box to tick only where consent is what carries the newsletter', () => {
    const example = exampleRegister();
    const text = (register: Register) => textOf(composeTexts(register, optionsFor(register, 'nl')));
    const other = {
      ...example,
      legalBasis: example.legalBasis.map((row) =>
        row.basis === 'basis.6a' ? { ...row, basis: 'basis.6f' } : row,
      ),
    };
    expect(text(example)).toContain('Ja, stuur mij de nieuwsbrief');
    expect(text(example)).not.toContain('B.V..');
    expect(text(other)).not.toContain('Ja, stuur mij de nieuwsbrief');
  });
});

describe('the letter to a supplier', () => {
  const form = (value: 'signed' | 'none' | 'notNeeded' | undefined, more = {}) =>
    aRegister({
      party: [{ name: 'Verwerker Voorbeeld B.V.', roles: ['processor'] }],
      processorAgreement: value === undefined ? [] : [{ party: 'party-1', form: value, ...more }],
    });
  const asked = (register: Register) =>
    suppliersToAsk(register, optionsFor(register, 'nl')).map(({ id }) => id);
  const letter = (register: Register) =>
    textOf(composeSupplierLetter(register, { ...optionsFor(register, 'nl'), party: 'party-1' }));

  test('goes to who has no agreement, or one that ended', () => {
    expect(asked(form('none'))).toEqual(['party-1']);
    expect(asked(form(undefined))).toEqual(['party-1']);
    expect(asked(form('signed', { expiresOn: '2026-01-01' }))).toEqual(['party-1']);
    expect(asked(form('signed'))).toEqual([]);
    // Until its last day.
    expect(
      asked(form('signed', { expiresOn: optionsFor(aRegister(), 'nl').date.slice(0, 7) })),
    ).toEqual([]);
    expect(asked(form('notNeeded'))).toEqual([]);
  });

  test('says that there is none only where the register says so', () => {
    expect(letter(form('none'))).toContain('nog geen verwerkersovereenkomst met u');
    expect(letter(form(undefined))).toContain('niet vaststellen');
    expect(letter(form('none'))).toContain('Geheimhouding van personeel');
    expect(letter(form('signed', { expiresOn: '2026-01-01' }))).toContain('1 januari 2026');
  });

  test('ends in room to sign, in PDF and Word alike', async () => {
    const register = form('none');
    for (const [language, words] of [
      ['nl', ['Naam', 'Functie', 'Datum', 'Handtekening']],
      ['en', ['Name', 'Position', 'Date', 'Signature']],
    ] as const) {
      const options = { ...optionsFor(register, language), party: 'party-1' };
      const document = composeSupplierLetter(register, options);
      const files = unzipSync(await writeDocx(document));
      const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
      const text = pdfText((await writePdf(document)).bytes);
      for (const word of words) {
        expect(xml).toContain(`>${word}<`);
        expect(text).toMatch(new RegExp(`^${word}`, 'm'));
      }
      expect(xml).toContain('w:before="737"');
      // Word keeps the rows on one page: all but the last hold on to the next.
      const [rows = ''] = /<w:tbl>(?:(?!<w:tbl>).)*w:before="737".*?<\/w:tbl>/s.exec(xml) ?? [];
      const held = rows.split('</w:tr>').map((row) => row.match(/<w:keepNext\/>/g)?.length ?? 0);
      expect(held).toEqual([2, 2, 2, 0, 0]);
      // The line stands three lines of text below its label.
      expect(text).toMatch(new RegExp(`${words[3]}\\s*\\n\\s*\\n.*\\.{60}`));
    }
  });

  test('names what the agreement lacks', () => {
    const register = {
      ...form('signed'),
      agreementClause: aRegister({
        agreementClause: [
          { agreement: 'processorAgreement-1', clause: 'clause.audit', answer: { state: 'none' } },
          { agreement: 'processorAgreement-1', clause: 'clause.end', answer: { state: 'some' } },
          { agreement: 'processorAgreement-1', clause: 'clause.sub', answer: { state: 'unknown' } },
          { agreement: 'processorAgreement-1', clause: 'clause.exit', answer: { state: 'none' } },
        ],
      }).agreementClause,
    };
    const text = letter(register);
    expect(asked(register)).toEqual(['party-1']);
    expect(text).toContain('Informatie en audits');
    expect(text).toContain('Subverwerkers');
    expect(text).not.toContain('Wissen of teruggeven');
    expect(text).not.toContain('Plan voor als');
  });
});

describe('the marks of consultant and client', () => {
  // One pixel each.
  const black =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==';
  const white =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==';
  const example = exampleRegister();
  const register = {
    ...example,
    organisation: example.organisation.map((row) => ({ ...row, logo: black })),
  };
  const consultant = { name: 'Bureau Voorbeeld', logo: white };
  const document = composeQuestions(register, { ...optionsFor(register, 'nl'), consultant });

  test('stand beside each other in HTML', () => {
    expect(writeHtml(document).match(/<img class="logo"/g)).toHaveLength(2);
  });

  test('stand beside each other in a Word document', async () => {
    const files = unzipSync(await writeDocx(document));
    expect(Object.keys(files).filter((name) => name.startsWith('word/media/'))).toHaveLength(2);
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const ids = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['1', '2']);
  });

  test('stand beside each other in a PDF', async () => {
    const { bytes } = await writePdf(document);
    const pdf = Buffer.from(bytes).toString('latin1');
    expect(pdf.match(/\/Subtype \/Image/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
  });
});
