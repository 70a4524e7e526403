/** Plain, short, in one form of address, and nothing twice. */
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../electron/backend/writers/markdown/write-markdown.ts';
import type { Block, Document } from '../../../shared/document/model.ts';
import { sentencesOf } from '../../../shared/document/statement/told.ts';
import { audiences } from '../../../shared/domain/activity.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { statementMessages } from '../../../shared/i18n/statement.ts';
import { edited, withRows } from '../../support/builders.ts';
import { completeRegister } from '../../support/complete-register.ts';
import { readability, wordsOf } from '../../support/readability.ts';
import { aStatement, headingsOf, statementText, textOf } from '../../support/statements.ts';

/** Jargon that a reader of a statement should never meet (M9). */
const FORBIDDEN =
  /\bconform\b|ten behoeve van|doeleinden|verwerkingsverantwoordelijke|grondslag|\bartikel \d|\bAVG\b|\bn\.v\.t\./iu;

function proseOf(document: Document): readonly string[] {
  const lines = (block: Block): readonly string[] => {
    if (block.kind === 'paragraph') return [textOf(block.runs)];
    if (block.kind === 'list') return block.items.map(textOf);
    if (block.kind === 'frame') return block.blocks.flatMap((inner) => lines(inner));
    return [];
  };
  return document.sections.flatMap((section) => section.blocks.flatMap(lines));
}

function allStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return allStrings((value as (...slots: string[]) => unknown)('…', '…'));
  if (Array.isArray(value)) return value.flatMap(allStrings);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(allStrings);
  return [];
}

/** Questions to the organisation itself, which the app always addresses as u. */
const toTheOwner: ReadonlySet<string> = new Set([
  'missing',
  'confirm',
  'because',
  'thingsToDo',
  'thingsToDoInside',
]);

const basisWith = (register: Register, item: string): string =>
  register.legalBasis.find(({ forData }) => forData?.includes(item))?.id ?? '';

describe('the words of a statement', () => {
  it('reads at B1: Flesch-Douma over 60, short sentences, enough running text', () => {
    const markdown = writeMarkdown(aStatement());
    const { score, wordsPerSentence, words } = readability(markdown);
    expect(score).toBeGreaterThanOrEqual(65);
    expect(wordsPerSentence).toBeLessThanOrEqual(12);
    expect(words / wordsOf(markdown).length).toBeGreaterThanOrEqual(0.4);
  });

  it('takes at most 1,500 words for a web shop', () => {
    expect(wordsOf(writeMarkdown(aStatement())).length).toBeLessThanOrEqual(1500);
  });

  it('says no sentence twice', () => {
    const sentences = proseOf(aStatement()).flatMap(sentencesOf);
    const twice = sentences.filter((sentence, place) => sentences.indexOf(sentence) !== place);
    expect(sentences.length).toBeGreaterThan(80);
    expect(twice).toEqual([]);
  });

  it.each(['nl', 'en'] as const)('uses no jargon and no article numbers (%s)', (language) => {
    expect(statementText(aStatement(completeRegister(), { language }))).not.toMatch(FORBIDDEN);
    for (const form of ['u', 'je'] as const) {
      expect(
        allStrings(statementMessages(language, form)).filter((text) => FORBIDDEN.test(text)),
      ).toEqual([]);
    }
  });

  it('keeps to one form of address', () => {
    const { beginning, purposes, sharing, rights } = statementMessages('nl', 'je');
    const formal = [beginning, purposes, sharing, rights]
      .flatMap((part) => Object.entries(part))
      .filter(([key]) => !toTheOwner.has(key))
      .flatMap(([, value]) => allStrings(value))
      .filter((text) => /\b(?:u|uw|uzelf)\b/iu.test(text));
    expect(formal).toEqual([]);
    const informal = allStrings(statementMessages('nl', 'u')).filter((text) =>
      /\b(?:je|jij|jou|jouw|jezelf)\b/iu.test(text),
    );
    expect(informal).toEqual([]);
  });

  it('addresses the reader as the organisation chose', () => {
    const je = edited(completeRegister(), 'organisation', 'halm', { form: 'je' });
    expect(headingsOf(aStatement(je))).toContain('9. Je mag bezwaar maken');
    expect(headingsOf(aStatement())).toContain('9. U mag bezwaar maken');
  });

  it('has the thirteen sections in their order', () => {
    expect(headingsOf(aStatement())).toEqual([
      '1. Wie zijn wij?',
      '2. Waarvoor gebruiken wij uw gegevens?',
      '3. Moet u uw gegevens geven? En hoe komen wij eraan?',
      '4. Wie krijgen uw gegevens nog meer?',
      '5. Gaan uw gegevens naar landen buiten Europa?',
      '6. Cookies',
      '7. Beslist een computer over u?',
      '8. Hoe beschermen wij uw gegevens?',
      '9. U mag bezwaar maken',
      '10. Uw andere rechten',
      '11. Zo gebruikt u uw rechten',
      '12. Niet tevreden?',
      '13. Als deze verklaring verandert',
    ]);
  });

  it('names a kind of data once while the same detail of another waits for confirmation', () => {
    const register = completeRegister();
    const [health] = register.dataItem.filter(({ term }) => term === 'data.health');
    const waiting = withRows(register, {
      dataItem: [{ ...health, id: 'again' }],
      provenance: [{ target: 'dataItem/again/detail', status: 'suggested' }],
    });
    const used = edited(waiting, 'legalBasis', basisWith(register, health?.id ?? ''), {
      forData: [health?.id ?? '', 'again'],
    });
    const text = statementText(aStatement(used));
    expect(text).toContain('gezondheid (allergie');
    expect(text).not.toMatch(/gezondheid(?:,| en) gezondheid/u);
  });

  it('has the same shape in English', () => {
    const shape = (document: Document) =>
      document.sections.map((section) => [section.id, section.blocks.map((block) => block.kind)]);
    expect(shape(aStatement(completeRegister(), { language: 'en' }))).toEqual(shape(aStatement()));
  });

  it('names at most five points in short', () => {
    const frame = aStatement().sections[0]?.blocks.find((block) => block.kind === 'frame');
    const list =
      frame?.kind === 'frame' ? frame.blocks.find((block) => block.kind === 'list') : undefined;
    expect(list?.kind === 'list' ? list.items.length : 0).toBe(5);
  });

  it.each(audiences)('can be made for %s, empty register included', (audience) => {
    for (const language of ['nl', 'en'] as const) {
      expect(
        headingsOf(aStatement(completeRegister(), { audience, language })).length,
      ).toBeGreaterThan(8);
    }
  });

  it('tells people who never meet the website nothing about it', () => {
    const site = withRows(completeRegister(), {
      siteUse: [
        {
          id: 'site',
          anonymousUse: { state: 'some' },
          externalLinks: { nl: 'Andere sites hebben een eigen beleid.' },
        },
      ],
      userDuty: [{ id: 'duty', text: { nl: 'Houd uw wachtwoord geheim.' } }],
    });
    for (const audience of audiences) {
      const text = statementText(aStatement(site, { audience }));
      const reads = audience === 'customers' || audience === 'websiteVisitors';
      for (const words of ['zonder te zeggen wie u bent', 'eigen beleid', 'wachtwoord geheim'])
        expect(text.includes(words), `${audience}: ${words}`).toBe(reads);
    }
  });

  it('keeps the statement of staff inside', () => {
    const [heading] =
      aStatement(completeRegister(), { audience: 'staff' }).sections[0]?.blocks ?? [];
    expect(heading?.kind === 'heading' && heading.eyebrow && textOf(heading.eyebrow)).toBe(
      'Intern, niet op de website',
    );
  });
});
