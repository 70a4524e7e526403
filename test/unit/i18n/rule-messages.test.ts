import { describe, expect, it } from 'vitest';
import { ruleMessages } from '../../../shared/i18n/rules/all.ts';
import type { FindingParams } from '../../../shared/i18n/rules/messages.ts';

/** What is ours in any case: a message may count these or ask which they are. */
const own = {
  date: '3 mei 2026',
  audience: 'klanten',
  words: '1600',
  count: '2',
  noDecision: '',
};
/** The cases of rules that say each of them in other words; the first is said where none is named. */
const kinds = [
  '',
  ...[
    'exemption.risk',
    'exemption.notOccasional',
    'unanswered',
    'denied',
    'informs',
    'answers',
    'country.FR',
    'ofParty',
    'running',
  ],
];

const named = [
  'who',
  'what',
  'whom',
  'place',
  'period',
  'other',
  'minimum',
  'maximum',
  'rule',
  'quote',
  'id',
] as const;

const paramsOf = (textFor: (name: (typeof named)[number], place: number) => string) =>
  ({
    ...own,
    ...Object.fromEntries(named.map((name, place) => [name, textFor(name, place)])),
  }) as FindingParams;

const markOf = (place: number) => String.fromCharCode(0xf000 + place);

const sentences = Object.entries(ruleMessages).flatMap(([rule, { nl, en }]) =>
  [nl, en]
    .flatMap(({ message, fix }) => [message, fix])
    .flatMap((sentence) =>
      kinds.flatMap((kind) =>
        ['', 'yes'].map((abroad) => ({
          rule,
          say: (p: FindingParams) => sentence({ ...p, kind, abroad }),
        })),
      ),
    ),
);

describe('messages of rules', () => {
  // A finding marks names in them to know afterwards whose words are whose.
  it('put the words of others in as they are, whatever those words are', () => {
    expect(sentences.length).toBeGreaterThan(4 * 250 * kinds.length * 2);
    for (const { rule, say } of sentences) {
      for (const word of ['Zonnehof B.V.', 'geheel eigen', '1']) {
        const marked = say(paramsOf((_, place) => markOf(place)));
        const filled = named.reduce(
          (text, name, place) => text.replaceAll(markOf(place), `${word} ${name}`),
          marked,
        );
        expect(filled, rule).toBe(say(paramsOf((name) => `${word} ${name}`)));
      }
    }
  });

  it('quote with the marks that the papers have, in pairs', () => {
    for (const { rule, say } of sentences) {
      const text = say(paramsOf((name) => name));
      expect(text, rule).not.toContain('"');
      expect(text.replaceAll(/“[^“”]+”/g, ''), rule).not.toMatch(/[“”]/);
    }
  });

  it('hold no private use characters of their own', () => {
    for (const { rule, say } of sentences)
      expect(say(paramsOf((name) => name)), rule).not.toMatch(/\p{Co}/u);
  });
});
