/** Decisions by a computer alone: Art. 22, 13(2)(f). */
import { stateOf } from '../../domain/answer.ts';
import type { Row } from '../../domain/entities.ts';
import type { CheckContext } from '../context.ts';
import { where } from '../hits.ts';
import { isSpecial } from '../parts.ts';
import { demandedAtAdoption, family } from '../rule.ts';

const rule = family('automated');
type Decision = Row<'automatedDecision'>;

/** Only decisions with a legal or similarly significant effect fall under Art. 22. */
function weighty(field: keyof Decision, wrong: (row: Decision, context: CheckContext) => boolean) {
  return (context: CheckContext) =>
    where(
      'automatedDecision',
      context.ownParts('automatedDecision'),
      field,
      (row) => stateOf(row.significantEffect) === 'some' && wrong(row, context),
    );
}

const onSpecialData = (row: Decision, context: CheckContext) =>
  context.index.parts('dataItem', row.activity).some((item) => isSpecial(context, item));

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
  rule(
    'ADM-SPECIAL',
    'error',
    'AVG 22(4)',
    weighty(
      'ground',
      (row, context) =>
        row.ground !== undefined && row.ground !== 'explicitConsent' && onSpecialData(row, context),
    ),
  ),
];
