import { describe, expect, it } from 'vitest';
import { rules } from '../../../shared/checks/rules.ts';
import { entities, isEntityName } from '../../../shared/domain/entities.ts';
import { WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
import { questionKeys, questionThemes } from '../../../shared/i18n/questions/all.ts';
import { forKeeper } from '../../../shared/i18n/questions/for-keeper.ts';
import type { QuestionParams } from '../../../shared/i18n/questions/question.ts';
import { readability } from '../../support/readability.ts';

const ids = rules.map(({ id }) => id);
const [ruled, atFields] = [
  questionKeys.filter((key) => !key.includes('/')),
  questionKeys.filter((key) => key.includes('/')),
];

const questions = questionThemes.flatMap((theme) =>
  Object.entries(theme.questions).flatMap(([key, question]) =>
    question === null ? [] : [{ key, question }],
  ),
);

const one: QuestionParams = {
  at: ' bij "Bestellingen"',
  it: '"Naam"',
  who: 'Zonnehof B.V.',
  whom: 'Klanten',
  place: 'Cambodja',
  period: '7 jaar',
  other: '2 jaar',
  several: '',
};
const many: QuestionParams = {
  ...one,
  at: '',
  it: 'elk van deze gegevens',
  who: '',
  place: 'het land dat erbij staat',
  period: 'zo lang als erbij staat',
  other: '',
  several: 'several',
};

describe('the questions to a client', () => {
  it('are there for every rule, unless its findings are for whoever keeps the register', () => {
    const asked = new Set(ruled);
    const undecided = ids.filter((id) => asked.has(id) === forKeeper.has(id));
    expect(undecided).toEqual([]);
    expect([...ruled, ...forKeeper].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('differ by field only for fields that there are', () => {
    for (const key of atFields) {
      const [rule = '', entity = '', field = ''] = key.split('/');
      expect(ruled, key).toContain(rule);
      if (!isEntityName(entity)) throw new Error(key);
      expect([...entities[entity].fields, WHOLE_ROW], key).toContain(field);
    }
  });

  it.each(['nl', 'en'] as const)(
    'are one short question in %s, without a word of law or of our screens',
    (language) => {
      const jargon =
        language === 'nl'
          ? /vul .* in\b|\bkies\b|\bzet\b|grondslag|doorgifte|verwerking\b|betrokkene|register|uitzoeken|\bAVG\b/i
          : /fill in|\bchoose\b|\bset\b|legal basis|\btransfer|processing\b|data subject|the register|GDPR/i;
      for (const { key, question } of questions)
        for (const params of [one, many]) {
          const said = question.ask[language](params);
          expect(said, key).toMatch(/^[A-Z].*[^ ]\?$/);
          expect(said.slice(0, -1), key).not.toContain('?');
          expect(said, key).not.toMatch(/ {2}|undefined|""|\(\)/);
          expect(
            said.replace('het handelsregister', '').replace('the trade register', ''),
            key,
          ).not.toMatch(jargon);
          expect(said.split(' ').length, key).toBeLessThanOrEqual(28);
        }
    },
  );

  it('say what they are about', () => {
    for (const { key, question } of questions) {
      if (question.about === 'organisation') continue;
      for (const language of ['nl', 'en'] as const) {
        const said = question.ask[language](one);
        expect(said.includes(one.it) || said.includes(one.at), key).toBe(true);
      }
    }
  });

  it('have no brackets around a country that nobody wrote down yet', () => {
    for (const { key, question } of questions)
      for (const language of ['nl', 'en'] as const)
        expect(question.ask[language]({ ...one, place: '' }), key).not.toContain('()');
  });

  it('read at B1', () => {
    const all = questions.map(({ question }) => question.ask.nl(one)).join('\n');
    const { score, wordsPerSentence } = readability(all);
    expect(score).toBeGreaterThanOrEqual(60);
    expect(wordsPerSentence).toBeLessThanOrEqual(15);
  });

  it('give room for an answer, in the words of the register where there are boxes', () => {
    for (const { key, question } of questions) {
      const { ticks = [], lines } = question.answer;
      expect(ticks.length + lines, key).toBeGreaterThan(0);
      for (const tick of ticks)
        for (const word of [tick.nl, tick.en]) expect(word, key).not.toMatch(/[a-z][A-Z]/);
    }
  });
});
