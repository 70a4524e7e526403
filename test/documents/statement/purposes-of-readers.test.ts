/** A purpose stands in the statement of the people that it is about, and in no other. */
import { describe, expect, it } from 'vitest';
import type { Rows } from '../../support/builders.ts';
import { aRegister } from '../../support/builders.ts';
import { aStatement, statementText } from '../../support/statements.ts';

const given = { term: 'subject.giftRecipient' } as const;

function textFor(bases: Rows['legalBasis']): string {
  const register = aRegister({
    activity: [{ id: 'orders' }],
    subjectGroup: [
      { id: 'buyer', activity: 'orders', term: 'subject.customer' },
      { id: 'gift', activity: 'orders', ...given },
    ],
    dataItem: [{ id: 'name', activity: 'orders' }],
    purpose: [
      { id: 'deliver', activity: 'orders', statementText: { nl: 'Bezorgen' } },
      {
        id: 'books',
        activity: 'orders',
        term: 'purpose.bookkeeping',
        statementText: { nl: 'Boeken' },
      },
    ],
    legalBasis: bases ?? [],
  });
  return statementText(aStatement(register, { audience: 'others' }), 'purposes');
}

describe('the purposes in a statement', () => {
  const books = { purpose: 'books', basis: 'basis.6c', forSubjects: ['buyer'] };

  it('are those whose basis is about its readers', () => {
    const text = textFor([{ purpose: 'deliver', basis: 'basis.6f', forSubjects: ['gift'] }, books]);
    expect(text).toContain('Bezorgen');
    expect(text).not.toContain('Boeken');
  });

  it('stay as a gap where nothing is about them', () => {
    const text = textFor([
      { purpose: 'deliver', basis: 'basis.6b', forSubjects: ['buyer'] },
      books,
    ]);
    expect(text).toContain('Bezorgen');
    expect(text).toContain('Nog invullen');
  });
});
