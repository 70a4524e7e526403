/** What follows without data is said of those data and of no others: Art. 13(2)(e). */
import { describe, expect, it } from 'vitest';
import { aRegister, type Rows } from '../../support/builders.ts';
import { aStatement, markersOf, statementText } from '../../support/statements.ts';

const work = { nl: 'Zonder deze gegevens kunnen wij het werk niet regelen.' };
const pay = { nl: 'Zonder deze gegevens kunnen wij het loon niet betalen.' };

function staff(dataItem: NonNullable<Rows['dataItem']>) {
  const register = aRegister({
    activity: [{ id: 'staff' }],
    subjectGroup: [{ id: 'employee', activity: 'staff', term: 'subject.employee' }],
    purpose: [{ id: 'hr', activity: 'staff', term: 'purpose.hr' }],
    legalBasis: [{ purpose: 'hr', basis: 'basis.6b' }],
    dataItem: dataItem.map((row) => ({ activity: 'staff', source: 'person', ...row })),
  });
  return aStatement(register, { audience: 'staff' });
}

const told = (dataItem: NonNullable<Rows['dataItem']>) => statementText(staff(dataItem), 'sources');

const name = { term: 'data.name', obligatory: 'contractual', consequence: work } as const;
const address = { term: 'data.address', obligatory: 'contractual', consequence: work } as const;
const iban = { term: 'data.iban', obligatory: 'contractual', consequence: pay } as const;

describe('what follows without data', () => {
  it('stands with the data without which it does', () => {
    const text = told([name, iban, address]);
    expect(text).toContain(
      'Voor onze afspraak met u hebben wij deze gegevens nodig: naam en adres. Zonder deze gegevens kunnen wij het werk niet regelen. Voor onze afspraak met u hebben wij deze gegevens nodig: bankrekening. Zonder deze gegevens kunnen wij het loon niet betalen.',
    );
  });

  it('is said again of other data that the law asks', () => {
    const text = told([name, { ...address, obligatory: 'statutory' }]);
    expect(text.split('Zonder deze gegevens kunnen wij het werk niet regelen.')).toHaveLength(3);
  });

  it('is no consequence of data of which none is known', () => {
    const document = staff([name, { ...iban, consequence: undefined }]);
    expect(statementText(document, 'sources')).toContain(
      'nodig: naam. Zonder deze gegevens kunnen wij het werk niet regelen. Voor onze afspraak met u hebben wij deze gegevens nodig: bankrekening. [',
    );
    expect(markersOf(document, 'sources').join()).toContain('niet geeft: bankrekening');
  });
});
