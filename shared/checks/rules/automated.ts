/** Decisions by a computer alone: Art. 22, 13(2)(f). */
import { stateOf } from '../../domain/answer.ts';
import type { Row } from '../../domain/entities.ts';
import { overlap } from '../../domain/selection.ts';
import type { CheckContext } from '../context.ts';
import { named, where } from '../hits.ts';
import { isSpecial } from '../parts.ts';
import { demandedAtAdoption, family, type Hit } from '../rule.ts';

const rule = family('automated');
type Decision = Row<'automatedDecision'>;

/** Only decisions with a legal or similarly significant effect fall under Art. 22. */
function weighty(field: keyof Decision, wrong: (row: Decision) => boolean) {
  return (context: CheckContext) =>
    where(
      'automatedDecision',
      context.ownParts('automatedDecision'),
      field,
      (row) => stateOf(row.significantEffect) === 'some' && wrong(row),
    );
}

/** The two exceptions of Art. 9(2) with which a computer may decide with special data: Art. 22(4). */
const mayDecide = new Set(['art9.9a', 'art9.9g']);

/** Special data of the people decided about, on an exception that allows no such decision. */
function* withSpecialData(context: CheckContext): Iterable<Hit> {
  for (const row of context.ownParts('automatedDecision')) {
    if (stateOf(row.significantEffect) !== 'some') continue;
    yield* where(
      'dataItem',
      context.index.parts('dataItem', row.activity),
      'art9',
      (item) =>
        isSpecial(context, item) &&
        item.art9 !== undefined &&
        !mayDecide.has(item.art9) &&
        overlap(item.forSubjects, row.forSubjects),
      named.term,
    );
  }
}

export const automatedRules = [
  demandedAtAdoption(
    rule('ADM-EFFECT', 'warning', 'AVG 22(1)', (context) =>
      where(
        'automatedDecision',
        context.ownParts('automatedDecision'),
        'significantEffect',
        (row) => stateOf(row.significantEffect) === 'unknown',
      ),
    ),
  ),
  rule(
    'ADM-LOGIC',
    'error',
    'AVG 13(2)(f), 14(2)(g)',
    weighty('logic', (row) => row.logic === undefined),
  ),
  rule(
    'ADM-CONSEQUENCE',
    'error',
    'AVG 13(2)(f), 14(2)(g)',
    weighty(
      'consequences',
      (row) => row.consequences === undefined && row.significance === undefined,
    ),
  ),
  rule(
    'ADM-GROUND',
    'error',
    'AVG 22(2)',
    weighty('ground', (row) => row.ground === undefined),
  ),
  rule(
    'ADM-HUMAN',
    'error',
    'AVG 22(3)',
    weighty('human', (row) => row.ground !== 'law' && row.human === undefined),
  ),
  rule('ADM-SPECIAL', 'error', 'AVG 22(4)', withSpecialData),
];
