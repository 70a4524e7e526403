/** The question list for a client: real questions, each once, that presuppose nothing the register does not say. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../electron/backend/writers/docx/write-docx.ts';
import { writePdf } from '../../../electron/backend/writers/pdf/write-pdf.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { findingText } from '../../../shared/checks/finding-text.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { composeQuestions } from '../../../shared/document/compose-questions.ts';
import type { ComposeOptions } from '../../../shared/document/context.ts';
import type { Document, Field, Line } from '../../../shared/document/model.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { questionFor } from '../../../shared/i18n/questions/all.ts';
import { forKeeper } from '../../../shared/i18n/questions/for-keeper.ts';
import { parseInterchange } from '../../../shared/interchange/parse.ts';
import { aRegister, type Rows } from '../../support/builders.ts';
import { exampleRegister } from '../../support/example/register.ts';
import { richRegister } from '../../support/rich-register.ts';
import { stamped, untruths } from '../../support/truth.ts';
import { ruleCases } from '../../unit/checks/cases/all.ts';

const date = '2026-11-21';
const languages = ['nl', 'en'] as const;
type Language = (typeof languages)[number];

function optionsFor(register: Register, language: Language): ComposeOptions {
  const findings = runChecks(register, { today: date });
  return { language, profile: 'working', date, findings, consultant: { name: 'Bureau Voorbeeld' } };
}

const listOf = (register: Register, language: Language = 'nl'): Document =>
  composeQuestions(register, optionsFor(register, language));

const text = (runs: Line): string => runs.map((run) => run.text).join('');

const pdfText = (bytes: Uint8Array): string =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' });

const rowsOf = ({ sections }: Document): readonly Field[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'fields' ? block.rows : [])),
  );

const paragraphsOf = ({ value }: Field): readonly string[] =>
  value.flatMap((block) => (block.kind === 'paragraph' ? [text(block.runs)] : []));

const questionsIn = (document: Document): readonly string[] =>
  rowsOf(document).map((row) => paragraphsOf(row)[0] ?? '');

/** What stands under the question. */
const answerTo = (document: Document, question: string): readonly string[] => {
  const row = rowsOf(document).find((each) => paragraphsOf(each)[0] === question);
  if (!row) throw new Error(`not asked: ${question}\n${questionsIn(document).join('\n')}`);
  return paragraphsOf(row).slice(1);
};

const asked = (rows: Rows): readonly string[] => questionsIn(listOf(aRegister(rows)));

const QUESTION = /^[A-Z].*[^ ?]\?$/s;
/** What a sentence says where a name is missing. */
const SLIP = /undefined|\[object| {4}|“”|\(\)/;

const isAsked = ({ rule, ref }: Finding): boolean => {
  const { entity, field } = parseRef(ref) ?? { entity: '', field: '' };
  return questionFor(rule, entity, field) !== undefined;
};

const folder = resolve(import.meta.dirname, '../../fixtures/organisations');
const organisations = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'coverage.json')
  .map((name): readonly [string, Register] => {
    const result = parseInterchange(readFileSync(resolve(folder, name), 'utf8'));
    if (!('register' in result)) throw new Error(`${name} is no register`);
    return [name, result.register];
  });

const registers: readonly (readonly [string, Register])[] = [
  ['the example', exampleRegister()],
  ['a rich register', richRegister()],
  ['an empty register', aRegister({})],
  ...organisations,
];

describe.each(registers)('of %s', (_name, register) => {
  test.each(languages)(
    'in %s it holds questions, none of our advice and only honest runs',
    (language) => {
      const document = listOf(register, language);
      const index = new RegisterIndex(register);
      const all = rowsOf(document).flatMap(paragraphsOf).join('\n');
      for (const question of questionsIn(document)) expect(question).toMatch(QUESTION);
      for (const finding of runChecks(register, { today: date })) {
        const { message, fix } = findingText(finding, language, index);
        expect(all).not.toContain(message);
        expect(all).not.toContain(fix);
      }
      expect(all).not.toMatch(SLIP);
      const marked = stamped(register);
      expect(untruths(listOf(marked, language), marked)).toEqual([]);
    },
  );
});

describe.each(languages)('of each rule in %s', (language) => {
  test.each(ruleCases)('$rule leads to a question or is for the keeper', ({ rule, trips }) => {
    const register = stamped(trips(richRegister()));
    const options = optionsFor(register, language);
    const findings = options.findings.filter((finding) => finding.rule === rule);
    const document = composeQuestions(register, { ...options, findings });
    const list = questionsIn(document);
    expect(list.length > 0).toBe(!forKeeper.has(rule) && findings.some(isAsked));
    for (const question of list) expect(question).toMatch(QUESTION);
    expect(rowsOf(document).flatMap(paragraphsOf).join('\n')).not.toMatch(SLIP);
    expect(untruths(document, register)).toEqual([]);
  });
});

describe('the question list', () => {
  test('names what it asks about', () => {
    const list = asked({
      activity: [{ name: { nl: 'Sollicitaties' } }],
      party: [{ name: 'Mailchimp', roles: ['processor'] }],
      recipient: [{ activity: 'activity-1', party: 'party-1', kind: 'processor' }],
      system: [{ name: 'Kassa' }],
    });
    expect(list).toContain('Hoe lang bewaart u de gegevens bij “Sollicitaties”?');
    expect(list).toContain('In welk land staan de computers waarop Mailchimp de gegevens bewaart?');
    expect(list).toContain('Van welk bedrijf is “Kassa”?');
  });

  test('asks the same once, with a line for each name', () => {
    const document = listOf(
      aRegister({
        activity: [
          { number: 1, name: { nl: 'Sollicitaties' }, rank: 1 },
          { number: 2, name: { nl: 'Nieuwsbrief' }, rank: 2 },
        ],
      }),
    );
    const lines = answerTo(document, 'Hoe lang bewaart u de gegevens?');
    expect(
      lines.filter((line) => /^(?:Sollicitaties|Nieuwsbrief): \.{24,}$/.test(line)),
    ).toHaveLength(2);
    expect(questionsIn(document).length).toBe(new Set(questionsIn(document)).size);
  });

  test('names an activity once for several data of it', () => {
    const document = listOf(
      aRegister({
        activity: [{ name: { nl: 'Sollicitaties' } }],
        dataItem: [
          { activity: 'activity-1', term: 'data.name', source: undefined },
          { activity: 'activity-1', term: 'data.email', source: undefined },
        ],
      }),
    );
    const lines = answerTo(
      document,
      'Waar komt elk van deze gegevens bij “Sollicitaties” vandaan?',
    );
    expect(lines).toHaveLength(2);
    for (const line of lines)
      expect(line).toMatch(
        /^(?:Naam|E-mailadres): ☐\u00a0de\u00a0persoon\u00a0zelf .*☐\u00a0weet\u00a0ik\u00a0niet$/,
      );
  });

  test('keeps what belongs to one activity together, after what is about several', () => {
    const register = aRegister({
      activity: [
        { number: 1, name: { nl: 'Sollicitaties' }, rank: 2, ownerFunction: { nl: 'Eigenaar' } },
        { number: 2, name: { nl: 'Nieuwsbrief' }, rank: 1 },
      ],
      purpose: [
        { activity: 'activity-1', term: 'purpose.recruitment' },
        { activity: 'activity-2', term: 'purpose.newsletter' },
      ],
      dataItem: [{ activity: 'activity-1', term: 'data.name' }],
    });
    const list = questionsIn(listOf(register));
    const about = (name: string) =>
      list.flatMap((question, at) => (question.includes(`“${name}”`) ? [at] : []));
    const [news, jobs] = [about('Nieuwsbrief'), about('Sollicitaties')];
    expect(jobs.length).toBeGreaterThan(0);
    expect(Math.max(...news)).toBeLessThan(Math.min(...jobs));
    expect(list.indexOf('Hoe lang bewaart u de gegevens?')).toBeLessThan(Math.min(...news));
  });

  test('asks about advice and doubles nobody', () => {
    const register = aRegister({
      activity: [
        { number: 1, name: { nl: 'Bestellingen' }, status: 'draft' },
        { number: 1, name: { nl: 'Bestellingen' }, status: 'draft' },
      ],
    });
    const options = optionsFor(register, 'nl');
    const kept = new Set(['ACT-DRAFT', 'ACT-NUMBER', 'ACT-NAME', 'ORG-ADOPTED', 'STM-MISSING']);
    const findings = options.findings.filter(({ rule }) => kept.has(rule));
    expect(findings.length).toBeGreaterThan(3);
    const document = composeQuestions(register, { ...options, findings });
    expect(rowsOf(document)).toEqual([]);
    expect(JSON.stringify(document)).toContain('Er zijn nu geen vragen.');
  });

  test('asks nothing that somebody dismissed', () => {
    const register = exampleRegister();
    const options = optionsFor(register, 'nl');
    const dismissed = { rule: 'x', target: 'x', reason: 'x', on: date } as never;
    const findings = options.findings.map((finding) => ({ ...finding, dismissed }));
    expect(rowsOf(composeQuestions(register, { ...options, findings }))).toEqual([]);
  });

  test('presupposes no agreement where it is known that there is none', () => {
    const party = [{ name: 'Mailchimp', roles: ['processor'] as ['processor'] }];
    const agreement = /^Hebt u met Mailchimp een overeenkomst/;
    expect(asked({ party }).some((question) => agreement.test(question))).toBe(true);
    const known = asked({ party, processorAgreement: [{ party: 'party-1', form: 'none' }] });
    expect(known.some((question) => agreement.test(question))).toBe(false);
  });

  test('asks for the reason in words of every day, never for a legal basis', () => {
    const document = listOf(
      aRegister({
        activity: [{ name: { nl: 'Sollicitaties' } }],
        purpose: [{ activity: 'activity-1', term: 'purpose.newsletter' }],
      }),
    );
    const question = questionsIn(document).find((each) => each.startsWith('Waarom mag of moet u'));
    const [boxes = ''] = answerTo(document, question ?? '');
    expect(boxes.replaceAll('\u00a0', ' ')).toContain('☐ het moet van de wet');
    expect(JSON.stringify(document)).not.toMatch(/grondslag/i);
  });

  test('has room to write in Word and PDF, and says who gets it back', async () => {
    const document = listOf(exampleRegister());
    const xml = strFromU8(
      unzipSync(await writeDocx(document))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(xml).toContain('w:before="142"');
    expect(xml).toContain('Bureau Voorbeeld');
    expect(pdfText((await writePdf(document)).bytes)).toMatch(
      /Vraag 4[\s\S]*Ingevuld door: \.{40}/,
    );
  });

  test('asks of many activities a line each, and what a yes leads to once', () => {
    const answers = (count: number) => {
      const activity = Array.from({ length: count }, (_, at) => ({
        name: { nl: `Werk ${at + 1}` },
      }));
      const document = listOf(aRegister({ activity }));
      const question = questionsIn(document).find((each) => each.startsWith('Komen gegevens in'));
      return answerTo(document, question ?? '').map((each) => each.replace(/ *[☐.].*$/su, ''));
    };
    const [one, many] = [answers(2), answers(6)];
    expect(one).toEqual(['Werk 1:', 'Zo ja, welk land?', 'Werk 2:', 'Zo ja, welk land?']);
    expect(many).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((at) => `Werk ${at}:`),
      'Zo ja, welk land?',
      // Room for more than one.
      '',
    ]);
  });

  test('leaves no page of a Word document half empty for a long question', async () => {
    const activity = Array.from({ length: 20 }, (_, at) => ({
      number: at + 1,
      name: { nl: `Werk ${at}` },
    }));
    const document = listOf(aRegister({ activity }));
    const files = unzipSync(await writeDocx(document));
    const rows = strFromU8(files['word/document.xml'] ?? new Uint8Array()).split('</w:tr>');
    const kept = (words: string) =>
      rows.find((row) => row.includes(words))?.includes('<w:cantSplit/>');
    expect(kept('Komen gegevens in een land')).toBe(false);
    expect(kept('Wat is de officiële naam')).toBe(true);
  });
});
