/** Joint controllers: Art. 26, 30(1)(a). */
import { stateOf } from '../../domain/answer.ts';
import type { Row } from '../../domain/entities.ts';
import type { CheckContext } from '../context.ts';
import { at, atOrganisation, where } from '../hits.ts';
import { family, type Hit } from '../rule.ts';

const rule = family('joint');
const jointly = (context: CheckContext) =>
  context.own.filter((row) => row.role === 'jointController');

/** Arranged for something that is still done, or for nothing in particular. */
const isCurrent = (context: CheckContext, { activities = [] }: Row<'jointArrangement'>): boolean =>
  activities.length === 0 || context.current.some(({ id }) => activities.includes(id));

const arrangements = (context: CheckContext) =>
  context.rows('jointArrangement').filter((row) => isCurrent(context, row));

/** A hit at the first duty that nobody was given. */
function* openDuties(context: CheckContext): Iterable<Hit> {
  for (const row of arrangements(context)) {
    const [informs, answers] = [row.whoInforms !== undefined, row.whoAnswers !== undefined];
    if (informs && answers) continue;
    const kind = informs ? 'answers' : answers ? 'informs' : 'both';
    yield at('jointArrangement', row, informs ? 'whoAnswers' : 'whoInforms', { kind });
  }
}

export const jointRules = [
  rule('JC-UNANSWERED', 'warning', 'AVG 26, 30(1)(a)', (context) =>
    stateOf(context.index.single('organisation')?.jointControllers) === 'unknown' &&
    context.own.length > 0 &&
    jointly(context).length === 0
      ? atOrganisation(context, 'jointControllers')
      : [],
  ),
  rule('JC-DENIED', 'warning', 'AVG 26', (context) =>
    stateOf(context.index.single('organisation')?.jointControllers) === 'none' &&
    (jointly(context).length > 0 || arrangements(context).length > 0)
      ? atOrganisation(context, 'jointControllers')
      : [],
  ),
  rule('JC-NOARRANGEMENT', 'error', 'AVG 26(1)', (context) => {
    const arranged = new Set(
      context.rows('jointArrangement').flatMap((row) => row.activities ?? []),
    );
    return where('activity', jointly(context), 'role', (row) => !arranged.has(row.id));
  }),
  rule('JC-PARTIES', 'error', 'AVG 26(1), 30(1)(a)', (context) =>
    where('jointArrangement', arrangements(context), 'parties', (row) => row.parties === undefined),
  ),
  rule('JC-ESSENCE', 'error', 'AVG 26(2)', (context) =>
    where('jointArrangement', arrangements(context), 'essence', (row) => row.essence === undefined),
  ),
  rule('JC-DUTIES', 'error', 'AVG 26(1)', openDuties),
  rule('JC-CONTACT', 'tip', 'AVG 26(1)', (context) =>
    where(
      'jointArrangement',
      arrangements(context),
      'contactPoint',
      (row) => row.contactPoint === undefined,
    ),
  ),
];
