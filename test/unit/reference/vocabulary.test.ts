import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { lawRecord } from '../../../shared/reference/record.ts';
import { retentionTerms } from '../../../shared/reference/retention.ts';
import {
  criteria,
  criterionRecord,
  destructionMethods,
  destructionRecord,
  startEventRecord,
  startEvents,
} from '../../../shared/reference/retention-events.ts';
import { dataItems, dataRecord } from '../../../shared/reference/vocabulary-data.ts';
import {
  measureGroups,
  measureRecord,
  measures,
} from '../../../shared/reference/vocabulary-measures.ts';
import { purposeRecord, purposes } from '../../../shared/reference/vocabulary-purposes.ts';
import { recipientRecord, recipients } from '../../../shared/reference/vocabulary-recipients.ts';
import { subjectRecord, subjects } from '../../../shared/reference/vocabulary-subjects.ts';

interface Listed {
  readonly namespace: string;
  readonly schema: z.ZodType;
  readonly records: readonly { readonly id: string }[];
  readonly count: number;
}

const lists: readonly Listed[] = [
  { namespace: 'subject', schema: subjectRecord, records: subjects, count: 40 },
  { namespace: 'data', schema: dataRecord, records: dataItems, count: 54 },
  { namespace: 'recipient', schema: recipientRecord, records: recipients, count: 38 },
  { namespace: 'purpose', schema: purposeRecord, records: purposes, count: 41 },
  { namespace: 'measure', schema: measureRecord, records: measures, count: 36 },
  { namespace: 'measureGroup', schema: lawRecord, records: measureGroups, count: 6 },
  { namespace: 'startEvent', schema: startEventRecord, records: startEvents, count: 50 },
  { namespace: 'criterion', schema: criterionRecord, records: criteria, count: 28 },
  { namespace: 'destruction', schema: destructionRecord, records: destructionMethods, count: 13 },
];

describe.each(lists)('vocabulary $namespace', ({ namespace, schema, records, count }) => {
  it('is whole', () => {
    expect(records).toHaveLength(count);
  });

  it('holds valid records of its own namespace', () => {
    for (const record of records) {
      expect(schema.safeParse(record).error, record.id).toBeUndefined();
      expect(record.id.startsWith(`${namespace}.`), record.id).toBe(true);
    }
  });

  it('uses each id once', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });
});

describe('the vocabularies together', () => {
  const vocabularies = [subjects, dataItems, recipients, purposes, measures, retentionTerms];
  const bareIds = vocabularies.flatMap((list) =>
    list.map(({ id }) => id.slice(id.indexOf('.') + 1)),
  );
  const inTwoLists = [...new Set(bareIds.filter((id, index) => bareIds.indexOf(id) !== index))];

  it('keeps apart the words that stand in two lists', () => {
    const ids = vocabularies.flatMap((list) => list.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(inTwoLists.toSorted()).toEqual([
      'analytics',
      'applicant',
      'backup',
      'credit',
      'debt',
      'debtor',
      'invoice',
      'newsletter',
      'payroll',
      'prospect',
      'quote',
      'trafficData',
    ]);
  });

  it('keeps short labels short and free of a form of address', () => {
    for (const { id, shortNl, shortEn } of [
      ...subjects,
      ...dataItems,
      ...recipients,
      ...purposes,
    ]) {
      expect(shortNl.length, id).toBeLessThanOrEqual(60);
      expect(shortNl, id).not.toMatch(/\b(u|uw|je|jij|jouw)\b/i);
      expect(shortEn, id).not.toMatch(/\b(you|your)\b/i);
    }
  });

  it('has a je form exactly where the short text says u', () => {
    for (const { id, shortNl, shortNlJe } of criteria) {
      expect(/\b(u|uw)\b/.test(shortNl), id).toBe(shortNlJe !== undefined);
      if (shortNlJe !== undefined) expect(shortNlJe, id).not.toMatch(/\b(u|uw|zich)\b/);
    }
  });

  it('marks Art. 9, Art. 10 and BSN as law, everything else as own list', () => {
    const special = dataItems.filter((record) => record.special === true);
    expect(special.map(({ id }) => id)).toEqual(
      ['health', 'ethnicity', 'religion', 'politics', 'union', 'sex', 'genetic', 'biometric'].map(
        (id) => `data.${id}`,
      ),
    );
    for (const { id, special, criminal, nid, confidence, source } of dataItems) {
      const law = special ?? criminal ?? nid ?? false;
      expect(confidence, id).toBe(law ? 'A' : 'C');
      expect(source === 'Eigen lijst', id).toBe(!law);
    }
  });

  it('counts name, address, e-mail and phone as contact details', () => {
    expect(dataItems.filter(({ contact }) => contact).map(({ id }) => id)).toEqual([
      'data.name',
      'data.address',
      'data.email',
      'data.phone',
    ]);
  });

  it('knows which purposes are direct marketing', () => {
    expect(purposes.filter(({ directMarketing }) => directMarketing).map(({ id }) => id)).toEqual([
      'purpose.newsletter',
      'purpose.directMail',
      'purpose.phoneSales',
      'purpose.ads',
    ]);
  });

  it('gives every measure a group that has a label', () => {
    const groups = new Set(measureGroups.map(({ id }) => id));
    for (const { id, group } of measures)
      expect(groups.has(`measureGroup.${group}`), id).toBe(true);
  });
});
