/** Transfers that rest on an exception of Art. 49, the last resort. */
import { stateOf } from '../../domain/answer.ts';
import type { Row } from '../../domain/entities.ts';
import { covers } from '../../domain/selection.ts';
import type { CheckContext } from '../context.ts';
import { isOccasionalOnly } from '../countries.ts';
import { at } from '../hits.ts';
import { namingNothingDutch } from '../own-law.ts';
import { placeOf } from '../routes.ts';
import { family, type Hit } from '../rule.ts';
import { traitsOfSubject } from '../terms.ts';

const rule = family('transfers');
type Transfer = Row<'transfer'>;

function under(
  grounds: readonly string[],
  field: keyof Transfer,
  wrong: (row: Transfer, context: CheckContext) => boolean,
) {
  return function* (context: CheckContext): Iterable<Hit> {
    for (const row of context.ownParts('transfer')) {
      if (row.instrument !== undefined && grounds.includes(row.instrument) && wrong(row, context))
        yield at('transfer', row, field, { place: placeOf(row, 'transfer') });
    }
  };
}

/** People who travel along or are related to the customer; the contract is not theirs (Guidelines 2/2018). */
const companions = new Set([
  'subject.coTraveller',
  'subject.familyOfEmployee',
  'subject.child',
  'subject.giftRecipient',
  'subject.invitee',
]);

function companion(row: Transfer, context: CheckContext): boolean {
  return context.index
    .parts('subjectGroup', row.activity)
    .some(
      (group) =>
        covers(row.forSubjects, group.id) &&
        (companions.has(group.term) ||
          (group.term.startsWith('own:') &&
            traitsOfSubject(context, group.term).audience === 'others')),
    );
}

const testedForNeed = ['derog.49b', 'derog.49c', 'derog.49d', 'derog.49e', 'derog.49f'];

const untold = under(
  ['derog.49res'],
  'authorityToldOn',
  (row) => row.authorityToldOn === undefined,
);

export const derogationRules = [
  rule(
    'TRF-49A-RISK',
    'error',
    'AVG 49(1)(a)',
    under(['derog.49a'], 'riskText', (row) => row.riskText === undefined),
  ),
  rule(
    'TRF-49A-RECORD',
    'error',
    'AVG 49(1)(a), 7(1)',
    under(['derog.49a'], 'consentRecord', (row) => row.consentRecord === undefined),
  ),
  rule(
    'TRF-49B-COMPANION',
    'error',
    'AVG 49(1)(b)-(c); Richtsnoeren 2/2018',
    under(['derog.49b'], 'forSubjects', companion),
  ),
  rule(
    'TRF-49-NECESSITY',
    'error',
    'AVG 49(1)',
    under(testedForNeed, 'necessityNote', (row) => row.necessityNote === undefined),
  ),
  rule(
    'TRF-49-SYSTEMATIC',
    'warning',
    'AVG overweging 111; Richtsnoeren 2/2018',
    function* (context) {
      for (const row of context.ownParts('transfer')) {
        if (isOccasionalOnly(row.instrument) && stateOf(row.occasional) !== 'some')
          yield at('transfer', row, 'occasional', {
            place: placeOf(row, 'transfer'),
          });
      }
    },
  ),
  rule('TRF-49-RESIDUAL', 'error', 'AVG 49(1), 49(6)', (context) =>
    namingNothingDutch(context, untold(context)),
  ),
];
