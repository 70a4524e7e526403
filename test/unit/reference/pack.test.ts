import { describe, expect, it } from 'vitest';
import { lists } from '../../../shared/reference/lists.ts';
import { lawById, requireLaw } from '../../../shared/reference/lookup.ts';
import type { LawList } from '../../../shared/reference/record.ts';

const entries: [string, LawList][] = Object.entries(lists);
const records = entries.flatMap(([, list]) => list.records);

/** Every string anywhere inside a value, keys left out. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

describe('the law pack', () => {
  it.each(entries)(
    '%s: every record obeys its schema and carries the name of its list',
    (name, list) => {
      expect(list.records.length).toBeGreaterThan(0);
      for (const record of list.records) {
        const result = list.schema.safeParse(record);
        expect(result.success ? [] : [record.id, result.error.issues]).toEqual([]);
        expect(record.id.startsWith(`${name}.`), record.id).toBe(true);
      }
    },
  );

  it('uses an id once', () => {
    const ids = records.map((record) => record.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has both languages and a source in every record, without stray spaces', () => {
    for (const { id, nl, en, source } of records) {
      for (const text of [nl, en, source]) {
        expect(text, id).not.toBe('');
        expect(text, id).toBe(text.trim());
      }
    }
  });

  it('prints its dates in words', () => {
    const raw = records.flatMap(({ id, nl, en }) =>
      [nl, en].filter((text) => /\d{4}-\d{2}-\d{2}/.test(text)).map((text) => `${id}: ${text}`),
    );
    expect(raw).toEqual([]);
  });

  it('refers only to records that exist', () => {
    const names = Object.keys(lists).join('|');
    const reference = new RegExp(`^(${names})\\.[A-Za-z0-9.-]+$`);
    const broken = records.flatMap((record) =>
      stringsIn(record)
        .filter((text) => reference.test(text) && lawById(text) === undefined)
        .map((text) => `${record.id} -> ${text}`),
    );
    expect(broken).toEqual([]);
  });

  it('never ends before it begins', () => {
    const wrong = records.filter(
      ({ validFrom, validUntil }) =>
        validFrom !== undefined && validUntil !== undefined && validUntil < validFrom,
    );
    expect(wrong).toEqual([]);
  });

  it('names what is missing', () => {
    expect(requireLaw('basis.6f').nl).toBe('Gerechtvaardigd belang');
    expect(() => requireLaw('basis.6g')).toThrow('basis.6g');
  });
});
