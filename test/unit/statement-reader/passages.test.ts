import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../shared/statement-reader/read-statement.ts';
import { readPassages } from '../../reading/passages.ts';
import { scorePassages } from '../../reading/score-passages.ts';

const passages = readPassages();

/** Round figures a little under what was measured: rules that get worse are seen here. */
describe('the suite of passages', () => {
  const { elements } = scorePassages(passages.filter(({ isFrozen }) => isFrozen));

  it('is read with few elements found that are not there', () => {
    expect(elements.hit / (elements.hit + elements.false)).toBeGreaterThan(0.96);
  });

  it('is read with few elements missed', () => {
    expect(elements.hit / (elements.hit + elements.missed)).toBeGreaterThan(0.97);
  });

  it('is read as present, partial or absent as judged', () => {
    expect(elements.exact / elements.judgements).toBeGreaterThan(0.94);
  });
});

/** They came with a rule each: a rule that gives way to another is seen here. */
it('what was written beside the rules is read as judged', () => {
  expect(scorePassages(passages.filter(({ isFrozen }) => !isFrozen)).misses).toEqual([]);
});

describe('what is quoted', () => {
  const read = passages.map(({ text }) => ({ text, reading: readStatement(text) }));

  it('is an exact part of the text', () => {
    for (const { text, reading } of read) {
      const { elements, flags } = reading;
      const quotes = [...Object.values(elements), ...flags].flatMap(({ evidence }) => evidence);
      for (const { quote, start, end } of quotes) expect(text.slice(start, end)).toBe(quote);
    }
  });

  it('shows each element that is not absent', () => {
    for (const { reading } of read)
      for (const { status, evidence } of Object.values(reading.elements))
        expect(evidence.length > 0).toBe(status !== 'absent');
  });
});
