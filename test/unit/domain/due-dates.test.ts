import { expect, test } from 'vitest';
import { dueDates } from '../../../shared/domain/due-dates.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { anActivity, aParty, aRegister, aRow } from '../../support/builders.ts';

const inFull = () =>
  aRegister({
    activity: [
      anActivity({ id: 'shop', reviewedOn: '2026-01-31', reviewEvery: 'P1Y' }),
      anActivity({ id: 'old', status: 'ended', reviewedOn: '2020-01-01', reviewEvery: 'P1Y' }),
    ],
    transfer: [
      aRow('transfer', { id: 'usa', activity: 'shop', expiresOn: '2026-12-01' }),
      aRow('transfer', { id: 'gone', activity: 'old', expiresOn: '2021-01-01' }),
    ],
    party: [aParty({ id: 'mail' }), aParty({ id: 'left', status: 'ended' })],
    processorAgreement: [
      aRow('processorAgreement', {
        id: 'signed',
        party: 'mail',
        reviewOn: '2027-03-01',
        expiresOn: '2028-03-01',
      }),
      aRow('processorAgreement', { id: 'past', party: 'left', expiresOn: '2020-01-01' }),
    ],
    dpfListing: [aRow('dpfListing', { id: 'listed', party: 'mail', expiresOn: '2026-11-30' })],
    certificate: [aRow('certificate', { id: 'iso', party: 'mail', validUntil: '2027-06-30' })],
    partyTransfer: [aRow('partyTransfer', { id: 'on', party: 'mail', expiresOn: '2029-01-01' })],
  });

test('all that is to be looked at or ends on a day, soonest first, nothing of what ended', () => {
  const found = dueDates(new RegisterIndex(inFull()));
  expect(found.map(({ kind, ref, due }) => [kind, ref, due])).toEqual([
    ['listingEnds', 'dpfListing/listed/expiresOn', '2026-11-30'],
    ['transferEnds', 'transfer/usa/expiresOn', '2026-12-01'],
    ['review', 'activity/shop/reviewedOn', '2027-01-31'],
    ['agreementReview', 'processorAgreement/signed/reviewOn', '2027-03-01'],
    ['certificateEnds', 'certificate/iso/validUntil', '2027-06-30'],
    ['agreementEnds', 'processorAgreement/signed/expiresOn', '2028-03-01'],
    ['transferEnds', 'partyTransfer/on/expiresOn', '2029-01-01'],
  ]);
  expect(found.map(({ of }) => of.id)).toEqual([
    'mail',
    'shop',
    'shop',
    'mail',
    'mail',
    'mail',
    'mail',
  ]);
});

test('a month stands after its days: it is over when they are', () => {
  const agreement = (id: string, expiresOn: string) =>
    aRow('processorAgreement', { id, party: 'mail', expiresOn });
  const register = aRegister({
    party: [aParty({ id: 'mail' })],
    processorAgreement: [
      agreement('year', '2026'),
      agreement('month', '2026-11'),
      agreement('day', '2026-11-12'),
    ],
  });
  const found = dueDates(new RegisterIndex(register)).map(({ due }) => due);
  expect(found).toEqual(['2026-11-12', '2026-11', '2026']);
});

test('a register that says no day has nothing due', () => {
  expect(dueDates(new RegisterIndex(aRegister({ party: [aParty()] })))).toEqual([]);
});
