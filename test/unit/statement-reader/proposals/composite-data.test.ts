import { expect, it } from 'vitest';
import { emptyRegister, type Register } from '../../../../shared/domain/register.ts';
import { changesFromProposals } from '../../../../shared/statement-reader/proposals/to-changes.ts';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';
import { applied } from '../../../support/apply-changes.ts';

const named = (text: string): readonly string[] =>
  readStatement(text).proposals.data.map(({ value }) => value.term ?? value.text);

it.each([
  ['Wij verwerken uw geboortedatum.', ['geboortedatum']],
  ['Wij verwerken uw geboortedatum en geboorteplaats.', ['data.birth']],
  ['Wij verwerken uw geboortedatum en -plaats.', ['data.birth']],
  ['We collect your date of birth and your email address.', ['date of birth', 'data.email']],
  ['We collect your date and place of birth.', ['data.birth']],
  ['Wij verzamelen de volgende gegevens:\n- geslacht\n- e-mailadres\n', ['geslacht', 'data.email']],
  ['Wij verzamelen de volgende gegevens:\n- aanhef\n- geslacht\n', ['data.salutation']],
  ['Wij verwerken uw klantnummer en uw e-mailadres.', ['klantnummer', 'data.email']],
  ['Wij verwerken uw paspoortnummer.', ['data.idDoc']],
  ['Wij verwerken uw cv.', ['data.cv']],
  ['Wij verwerken uw NAW-gegevens.', ['data.name', 'data.address']],
  ['Wij verwerken uw naam, adres en woonplaats.', ['data.name', 'data.address']],
  ['Wij verwerken gegevens over uw etnische afkomst.', ['data.ethnicity']],
])('a category is proposed where all that its name tells of is said: %s', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

it('what the register has already says it with more', () => {
  const { proposals } = readStatement('Wij verwerken uw geboortedatum.');
  const context = {
    by: 'Jo',
    on: '2026-11-21',
    newId: () => crypto.randomUUID(),
    language: 'nl',
    document: 'privacy.pdf',
    proposals,
    before: {},
  } as const;
  const first = changesFromProposals(proposals.data, emptyRegister(), context);
  const made = applied(emptyRegister(), first.changes);
  expect(made.ownTerm.map(({ label }) => label)).toEqual([{ nl: 'geboortedatum' }]);
  const dataItem = made.dataItem.map((row) => ({ ...row, term: 'data.birth' }));
  const wider = { ...made, dataItem, ownTerm: [] } as Register;
  expect(changesFromProposals(proposals.data, wider, context).changes).toEqual([]);
});
