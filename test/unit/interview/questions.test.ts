import { describe, expect, it } from 'vitest';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import {
  companyWords,
  recipientReasons,
  systemWords,
} from '../../../shared/i18n/interview-companies.ts';
import { fieldWords } from '../../../shared/i18n/interview-questions/details.ts';
import { partIds, partWords } from '../../../shared/i18n/interview-questions/questions.ts';
import { questionReasons } from '../../../shared/i18n/interview-questions/reasons.ts';
import { variationWords } from '../../../shared/i18n/interview-questions/variations.ts';
import { openNote, openParts } from '../../../shared/i18n/open-questions.ts';
import { isAnswered, shownParts, shownQuestions } from '../../../shared/interview/answers.ts';
import { badDetail } from '../../../shared/interview/detail-form.ts';
import { organisationFields, type When } from '../../../shared/interview/question.ts';
import { questions } from '../../../shared/interview/questions.ts';
import { activityKeys } from '../../../shared/interview/recipes.ts';
import { suggest } from '../../../shared/interview/suggest.ts';
import { variationKeys, variations } from '../../../shared/interview/variations.ts';
import { lawById } from '../../../shared/reference/lookup.ts';
import { templates } from '../../../shared/reference/templates.ts';
import { openingAll, unknown } from '../../support/interview-answers.ts';

const parts = questions.flatMap((question) => question.parts);
const options = parts.flatMap((part) => part.options.map((option) => ({ part: part.id, option })));

/** Every Dutch or English text in a tree of words. */
function texts(value: unknown): readonly { readonly nl: string; readonly en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value && 'en' in value) return [{ nl: String(value.nl), en: String(value.en) }];
  return Object.values(value).flatMap(texts);
}

describe('the questions of the start interview', () => {
  it('are ten to fifteen', () => {
    expect(questions.length).toBeGreaterThanOrEqual(10);
    expect(questions.length).toBeLessThanOrEqual(15);
  });

  it('ask after a title by what a customer fills in, and say when that counts', () => {
    const { label, hint } = partWords('orders.extra').options['title'] ?? {};
    expect(label?.nl).toBe('Of de klant een heer of een mevrouw is');
    expect(label?.en).toBe('Whether the customer is a Mr or a Ms');
    expect(hint?.nl).toContain('moet invullen');
    expect(hint?.en).toContain('must fill it in');
  });

  it('have words for every part and option, and no others', () => {
    expect([...partIds].toSorted()).toEqual(['who', ...parts.map(({ id }) => id)].toSorted());
    for (const part of parts)
      expect(Object.keys(partWords(part.id).options), part.id).toEqual(
        part.options.map(({ id }) => id),
      );
    expect(Object.keys(questionReasons)).toEqual(questions.map(({ id }) => id));
    expect(Object.keys(fieldWords)).toEqual([...organisationFields]);
    expect([...Object.keys(variationWords)].toSorted()).toEqual([...variationKeys].toSorted());
  });

  it('warn where an option says so, and ask for a name where there is something to name', () => {
    for (const { part, option } of options) {
      const words = partWords(part).options[option.id];
      expect(words?.notice !== undefined, `${part} ${option.id}`).toBe(option.notice === true);
      expect(words?.name !== undefined, `${part} ${option.id}`).toBe(
        option.company !== undefined || option.asks !== undefined,
      );
    }
  });

  it('know what each company does, and what stands in its system', () => {
    for (const { part, option } of options) {
      const { company } = option;
      if (company === undefined) continue;
      expect(lawById(company.term), company.term).toBeDefined();
      expect(companyWords[company.term], company.term).toBeDefined();
      const system = systemWords[`${part}.${option.id}`] ?? companyWords[company.term]?.system;
      if (company.system) expect(system, company.term).toBeDefined();
    }
  });

  it('let answers go together exactly where both can be true', () => {
    const alone = (part: string) =>
      options
        .filter((each) => each.part === part && each.option.nothing === true)
        .map(({ option }) => option.id);
    expect(alone('orders.delivery')).toEqual([]);
    expect(alone('visits')).toEqual(['needed', 'none']);
    expect(parts.find(({ id }) => id === 'applicants')?.kind).toBe('one');
  });

  it('follow up only on options that exist and come before', () => {
    const seen = new Map<string, readonly string[]>();
    const follow = (when: When | undefined) => {
      if (when === undefined || 'fact' in when) return;
      for (const option of when.anyOf) expect(seen.get(when.part) ?? []).toContain(option);
    };
    for (const question of questions) {
      follow(question.when);
      for (const part of question.parts) {
        follow(part.when);
        seen.set(
          part.id,
          part.options.map(({ id }) => id),
        );
      }
    }
  });

  it('reach every activity and every variation', () => {
    const effects = [
      ...options.map(({ option }) => option),
      ...parts.map(({ unknown }) => unknown),
    ];
    const activities = new Set(effects.flatMap((row) => row?.activities ?? []));
    // Suggested to all without a question.
    expect(activityKeys.filter((key) => !activities.has(key))).toEqual(['T24']);
    const changed = new Set(effects.flatMap((row) => row?.variations ?? []));
    expect(variationKeys.filter((key) => !changed.has(key))).toEqual([]);
  });

  it('point only to parts that the law pack has', () => {
    for (const key of variationKeys)
      for (const term of variations[key].include ?? []) expect(lawById(term), term).toBeDefined();
  });

  it('ask in plain words, without legal roles, and say u', () => {
    const said = [
      ...texts(Object.fromEntries(partIds.map((id) => [id, partWords(id)]))),
      ...texts(questionReasons),
      ...texts(variationWords),
    ];
    expect(said.length).toBeGreaterThan(150);
    for (const { nl, en } of said) {
      expect(nl).not.toMatch(
        /verwerker|verantwoordelijke\b|betrokkene|grondslag|\b(je|jij|jouw)\b|!/i,
      );
      expect(en).not.toMatch(/processor|controller\b|data subject|legal basis|!/i);
    }
  });

  it('has messages of its own in both languages', () => {
    expect(interviewMessages.nl.questionOf(7, 13)).toBe('Vraag 7 van 13');
    expect(interviewMessages.en.questionOf(7, 13)).toBe('Question 7 of 13');
  });
});

describe('"weet ik niet"', () => {
  const all = openingAll();

  it('is an answer to every part of every question, and is asked again', () => {
    const asked = shownQuestions(all).flatMap((question) => shownParts(all, question));
    expect(asked.map(({ id }) => id)).toEqual(parts.map(({ id }) => id));
    for (const { id } of parts) {
      const answers = { ...all, parts: { ...all.parts, [id]: unknown } };
      expect(isAnswered(answers.parts[id]), id).toBe(true);
      expect(suggest(answers).open, id).toEqual([id]);
      expect(openParts(openNote([id], 'nl')), id).toEqual([id]);
    }
  });

  it('lets every detail of who one is be left out', () => {
    for (const field of organisationFields) expect(badDetail(field, ''), field).toBeUndefined();
  });
});

describe('why a template names somebody who decides himself', () => {
  it('is told for each of them', () => {
    const told = new Set(Object.keys(recipientReasons));
    const open = templates
      .flatMap(({ recipients }) => recipients)
      .filter(({ kind, optional, term }) => kind !== 'processor' && !optional && term !== undefined)
      .filter(({ term }) => !told.has(term ?? ''))
      .map(({ term }) => term);
    expect(open).toEqual([]);
    for (const term of told) expect(lawById(term), term).toBeDefined();
  });
});
