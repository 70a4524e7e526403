import { describe, expect, it, test } from 'vitest';
import { chooseDocuments } from '../../../../electron/backend/services/choose-documents.ts';
import type { InputOf } from '../../../../shared/contract/calls.ts';
import type { Register } from '../../../../shared/domain/register.ts';
import { aRegister, withRows } from '../../../support/builders.ts';
import { completeRegister } from '../../../support/complete-register.ts';
import { problemOf } from '../../../support/refusal.ts';

type Input = InputOf<'documents.export'>;
type Documents = NonNullable<Input['documents']>;

const input: Input = {
  input: 'file-1',
  out: 'file-2',
  profile: 'working',
  formats: ['pdf'],
  date: '2026-11-21',
};

function chosen(register: Register, more: Partial<Input> = {}): readonly string[] {
  return chooseDocuments(register, { ...input, ...more }).map((wanted) =>
    wanted.document === 'statement' ? `statement:${wanted.audience}` : wanted.document,
  );
}

const refusal = (register: Register, more: Partial<Input>) =>
  problemOf(() => chosen(register, more));

const empty = aRegister();
const complete = completeRegister();
const processor = withRows(complete, {
  activity: [{ id: 'for-others', number: 99, role: 'processor' }],
});
const onlyProcessor = aRegister({ activity: [{ role: 'processor' }], party: [{}] });

describe('without a choice, what has content', () => {
  it('of an empty register: the register and what is still needed', () => {
    expect(chosen(empty)).toEqual(['register', 'findings']);
  });

  it('of a shop: its register, statements, findings and agreements', () => {
    const documents = chosen(complete);
    expect(documents[0]).toBe('register');
    expect(documents).toContain('statement:customers');
    expect(documents.slice(-2)).toEqual(['findings', 'agreements']);
    expect(documents).not.toContain('processor-register');
  });

  it('of who also works for others: both registers; of who only does: that one alone', () => {
    expect(chosen(processor).slice(0, 2)).toEqual(['register', 'processor-register']);
    expect(chosen(onlyProcessor)).toEqual(['processor-register', 'findings', 'agreements']);
  });

  it('for an authority no list of open points, for the public statements alone', () => {
    expect(chosen(complete, { profile: 'authority' })).not.toContain('findings');
    const forPublic = chosen(complete, { profile: 'public' });
    expect(forPublic).toContain('statement:customers');
    expect(forPublic.filter((name) => !name.startsWith('statement:'))).toEqual([]);
  });
});

test.each<[Input['profile'], Documents[number]['document'], boolean]>([
  ['working', 'register', true],
  ['working', 'processor-register', true],
  ['working', 'statement', true],
  ['working', 'findings', true],
  ['working', 'agreements', true],
  ['authority', 'register', true],
  ['authority', 'processor-register', true],
  ['authority', 'statement', true],
  ['authority', 'findings', true],
  ['authority', 'agreements', true],
  ['public', 'register', false],
  ['public', 'processor-register', false],
  ['public', 'statement', true],
  ['public', 'findings', false],
  ['public', 'agreements', false],
])('in the profile %s the document %s: %s', (profile, document, allowed) => {
  const problem = refusal(complete, { profile, documents: [{ document }] });
  expect(problem).toEqual(
    allowed ? undefined : { code: 'notForProfile', details: { document, profile } },
  );
});

test('a statement without an audience is every statement that the register has', () => {
  const all = chosen(complete, { documents: [{ document: 'statement' }] });
  expect(all).toEqual(chosen(complete).filter((name) => name.startsWith('statement:')));
  expect(all.length).toBeGreaterThan(0);
});

test('a statement that is asked for twice is made once', () => {
  const documents: Documents = [
    { document: 'statement', audience: 'customers' },
    { document: 'statement' },
    { document: 'register' },
    { document: 'register' },
  ];
  const all = chosen(complete, { documents });
  expect(new Set(all).size).toBe(all.length);
});

test('a statement for whom the register has nothing is refused', () => {
  expect(
    refusal(empty, { documents: [{ document: 'statement', audience: 'applicants' }] }),
  ).toEqual({ code: 'noSuchStatement', details: { audience: 'applicants' } });
});

test('one of several statements for the same readers is chosen by its id', () => {
  const shops = withRows(complete, {
    statement: [{ id: 'second-shop', audience: 'customers', brand: 'Tweede winkel', rank: 90 }],
  });
  const ask = (statement: string) =>
    chooseDocuments(shops, {
      profile: 'public',
      documents: [{ document: 'statement', audience: 'customers', statement }],
    });
  expect(ask('second-shop')).toMatchObject([
    { part: { id: 'second-shop', name: 'tweede-winkel' } },
  ]);
  expect(problemOf(() => ask('gone'))).toMatchObject({ code: 'noSuchStatement' });
});
