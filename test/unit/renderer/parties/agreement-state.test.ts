import { expect, test } from 'vitest';
import { agreementState } from '../../../../renderer/features/parties/agreement-state.ts';
import { partiesMessages } from '../../../../shared/i18n/app/parties.ts';
import { aRow } from '../../../support/builders.ts';

const today = '2026-11-21';
const state = (expiresOn: string) => {
  const row = aRow('processorAgreement', { id: 'a', party: 'p', form: 'signed', expiresOn });
  const { text, level } = agreementState(row, today, partiesMessages.nl.agreement, 'nl');
  return [text.replaceAll('\u00a0', ' '), level];
};

test.each([
  ['2026-11-20', 'liep af op 20 nov. 2026', 'need'],
  ['2026-11-21', 'loopt af op 21 nov. 2026', 'check'],
  ['2027-01-21', 'loopt af op 21 jan. 2027', 'check'],
  ['2027-01-22', 'tot 22 jan. 2027', undefined],
])('an agreement until %s %s', (expiresOn, text, level) => {
  expect(state(expiresOn)).toEqual([text, level]);
});

test.each([
  ['2026-10', 'liep af in okt. 2026', 'need'],
  ['2026-11', 'loopt af in nov. 2026', 'check'],
  ['2025', 'liep af in 2025', 'need'],
  ['2026', 'loopt af in 2026', 'check'],
  ['2027', 'tot 2027', undefined],
])(
  'of which no day is known it lasts until the last it can be: %s %s',
  (expiresOn, text, level) => {
    expect(state(expiresOn)).toEqual([text, level]);
  },
);
