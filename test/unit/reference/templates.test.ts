import { describe, expect, it } from 'vitest';
import { lists } from '../../../shared/reference/lists.ts';
import { lawById } from '../../../shared/reference/lookup.ts';
import { baseMeasures, type TemplateRecord } from '../../../shared/reference/template-record.ts';
import { templates } from '../../../shared/reference/templates.ts';

type Basis = TemplateRecord['purposes'][number]['bases'][number];

const bare = (id: string) => id.slice('template.'.length);
const meet = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
  a === undefined || b === undefined || a.some((value) => b.includes(value));
const holds = (list: readonly string[] | undefined, term: string) => meet(list, [term]);

/** Every (subject, data) pair that the template itself makes. */
function pairsOf({ subjects, data }: TemplateRecord): readonly (readonly [string, string])[] {
  return data.flatMap((item) =>
    subjects
      .filter(({ term }) => holds(item.subjects, term))
      .map(({ term }) => [term, item.term] as const),
  );
}

describe('the templates of processing activities', () => {
  it('are the twenty-four of the reference, in order', () => {
    const numbers = Array.from(
      { length: 24 },
      (_, place) => `T${String(place + 1).padStart(2, '0')}`,
    );
    expect(templates.map(({ id }) => bare(id))).toEqual(numbers);
  });

  it('name only measures that the pack has', () => {
    for (const id of [...baseMeasures, ...templates.flatMap(({ measures }) => measures)])
      expect(lawById(id), id).toBeDefined();
  });

  it('say nothing that only a person can answer', () => {
    for (const record of templates) {
      for (const word of ['transfer', 'instrument.', 'adequacy.', 'recipient.none', 'Answer'])
        expect(JSON.stringify(record), `${record.id} ${word}`).not.toContain(word);
    }
  });

  it('point to American suppliers where those are usual', () => {
    const flagged = templates.filter(({ usSuppliers }) => usSuppliers).map(({ id }) => bare(id));
    expect(flagged).toEqual(['T05', 'T06', 'T07', 'T08', 'T09', 'T10', 'T16', 'T18', 'T19']);
  });

  it('carry the eleven warnings of the reference', () => {
    const warned = templates
      .filter(({ warnings }) => warnings.length > 0)
      .map(({ id }) => bare(id));
    expect(warned).toEqual([
      'T05',
      'T06',
      'T07',
      'T10',
      'T13',
      'T14',
      'T17',
      'T18',
      'T20',
      'T21',
      'T22',
    ]);
  });

  it('tie the highest rate of payroll tax to the data that Wet LB 1964, Art. 26b, names', () => {
    const rate = lists.consequence.records.filter(
      ({ nl, en, validUntil }) =>
        validUntil === undefined && /hoogste tarief|highest rate/.test(nl + en),
    );
    expect(rate.map(({ article, data }) => [article, data])).toEqual([
      ['Wet LB 1964 26b', ['data.name', 'data.address', 'data.bsn', 'data.idCopy']],
    ]);
    const payroll = templates.find(({ id }) => bare(id) === 'T12')?.data ?? [];
    const rated = payroll.filter(({ consequence }) => consequence === rate[0]?.id);
    expect(rated.map(({ term }) => term)).toEqual(rate[0]?.data);
    expect(payroll.find(({ term }) => term === 'data.iban')?.consequence).toBe('consequence.wages');
  });

  it('never address the reader, so that the text fits both forms', () => {
    for (const { id, purposes, data } of templates) {
      const spoken = [
        ...purposes.flatMap(({ bases }) =>
          bases.flatMap((row) => [row.interest?.nl, row.contract?.nl]),
        ),
        ...data.flatMap((item) => [
          item.detail?.nl,
          item.sourceText?.nl,
          lawById(item.consequence ?? '')?.nl,
        ]),
      ];
      for (const text of spoken) expect(text ?? '', id).not.toMatch(/\b(u|uw|je|jij|jouw)\b/i);
    }
  });
});

describe.each(templates.map((record) => [bare(record.id), record] as const))('%s', (_, record) => {
  const bases: readonly Basis[] = record.purposes.flatMap((purpose) => purpose.bases);

  it('speaks of its own parts only', () => {
    const subjects = record.subjects.map(({ term }) => term);
    const data = record.data.map(({ term }) => term);
    const purposes = record.purposes.map(({ term }) => term);
    const named = [...bases, ...record.data.map((item) => ({ subjects: item.subjects }))];
    for (const row of named)
      for (const term of row.subjects ?? []) expect(subjects).toContain(term);
    for (const row of [...bases, ...record.retention])
      for (const term of row.data ?? []) expect(data).toContain(term);
    for (const row of record.retention)
      for (const term of row.purposes ?? []) expect(purposes).toContain(term);
  });

  it('gives each purpose at most one basis for the same people and data', () => {
    for (const purpose of record.purposes) {
      const doubled = purpose.bases.filter((basis, place) =>
        purpose.bases
          .slice(0, place)
          .some((other) => meet(basis.subjects, other.subjects) && meet(basis.data, other.data)),
      );
      expect(doubled, purpose.term).toEqual([]);
    }
  });

  it('has a purpose and a basis for everything it holds', () => {
    const open = pairsOf(record).filter(
      ([subject, item]) =>
        !bases.some((basis) => holds(basis.subjects, subject) && holds(basis.data, item)),
    );
    expect(open).toEqual([]);
  });

  it('has a period for everything it holds', () => {
    const open = record.data.filter(
      ({ term }) => !record.retention.some((row) => holds(row.data, term)),
    );
    expect(open).toEqual([]);
  });

  it('says of each that must be given whether a law asks it, and of others who gives it', () => {
    for (const item of record.data) {
      expect(item.source === 'person', item.term).toBe(item.obligatory !== undefined);
      expect(item.obligatory === 'statutory', item.term).toBe(item.obligatoryLaw !== undefined);
      if (item.source === 'thirdParty') expect(item.sourceText, item.term).toBeDefined();
    }
  });

  it('carries a condition for special data and a law for the BSN', () => {
    for (const item of record.data) {
      const law = lawById(item.term) as { special?: true; criminal?: true } | undefined;
      expect(law?.special === true, item.term).toBe(item.art9 !== undefined);
      expect(law?.criminal === true, item.term).toBe(item.art10 !== undefined);
      if (item.term === 'data.bsn') expect(item.bsnLaw).toBeDefined();
    }
  });

  it('records what a basis must record', () => {
    for (const row of bases) {
      expect(row.interest !== undefined, row.basis).toBe(row.basis === 'basis.6f');
      expect(row.contract !== undefined, row.basis).toBe(row.basis === 'basis.6b');
      expect(row.law !== undefined, row.basis).toBe(row.basis === 'basis.6c');
    }
  });
});
