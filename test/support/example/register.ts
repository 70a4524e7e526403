/**
 * Bakkerij De Halm, the invented business that the app shows as an example: nearly everything
 * answered, and a little of all that a client file can still ask.
 */
import type { Register } from '../../../shared/domain/register.ts';
import { activityRows } from '../activity-parts.ts';
import { aRegister, once, type Values, withRows } from '../builders.ts';
import { customerActivities } from './customers.ts';
import { ownWords } from './own-words.ts';
import { pastAndPlanned } from './past-and-planned.ts';
import { sharedRows } from './shared.ts';
import { activitiesWithOthers, rowsWithOthers } from './with-others.ts';
import { ANSWERED } from './words.ts';
import { workActivities } from './work.ts';

const statement = 'Privacyverklaring 12 maart 2024';

const stated = (id: string, target: string, quote: string): Values<'provenance'> => ({
  id,
  target,
  status: 'stated',
  by: 'A. de Molenaar',
  on: ANSWERED,
  document: statement,
  sourceDate: '2024-03-12',
  quote,
});

const suggested = (id: string, target: string, template: string): Values<'provenance'> => ({
  id,
  target,
  status: 'suggested',
  on: ANSWERED,
  document: `template.${template}`,
});

const provenance: readonly Values<'provenance'>[] = [
  stated(
    'from-order',
    'purpose/orders-order/text',
    'Wij gebruiken uw gegevens om uw bestelling te maken en te bezorgen.',
  ),
  stated('from-fiscal', 'retention/orders-keep-2/period', 'Facturen bewaren wij zeven jaar.'),
  stated(
    'from-cameras',
    'retention/cameras-keep-1/period',
    'Camerabeelden wissen wij na vier weken.',
  ),
  suggested('gift-address', 'dataItem/orders-giftAddress/*', 'T06'),
  suggested('camera-staff', 'subjectGroup/cameras-staff/*', 'T14'),
  suggested('applicant-diploma', 'dataItem/applicants-diploma/*', 'T10'),
];

export const exampleRegister: () => Register = once(() => {
  const activities = [
    ...customerActivities,
    ...workActivities,
    ...activitiesWithOthers,
    ...pastAndPlanned,
  ];
  const own = aRegister({ ...sharedRows, ...activityRows(activities), provenance });
  return withRows(withRows(own, ownWords), rowsWithOthers);
});
