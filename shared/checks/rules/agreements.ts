/** The contract with a processor: Art. 28. */
import { stateOf } from '../../domain/answer.ts';
import type { Row } from '../../domain/entities.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { CheckContext } from '../context.ts';
import { at, named, where } from '../hits.ts';
import { fieldValue, labelOf, onFieldDate } from '../params.ts';
import { processors } from '../parts.ts';
import { demandedAtAdoption, family, type Hit } from '../rule.ts';

const rule = family('agreements');
type Agreement = Row<'processorAgreement'>;

/**
 * A notice "without undue delay" (Art. 33(2)) is no later than the controller's own, 72 hours after it
 * knows (Art. 33(1)). It knows once its processor tells it: EDPB Guidelines 9/2022.
 */
const BREACH_HOURS = 72;

const inForce = (row: Agreement) => row.form === 'signed' || row.form === 'partOfTerms';

/** Agreements with parties that still work for us. */
function agreements(context: CheckContext): readonly Agreement[] {
  return context.once('agreements', () =>
    processors(context).flatMap((party) => context.index.parts('processorAgreement', party.id)),
  );
}

function each(
  context: CheckContext,
  field: keyof Agreement,
  wrong: (row: Agreement) => boolean,
  params: (row: Agreement) => Hit['params'] = () => ({}),
) {
  return where('processorAgreement', agreements(context), field, wrong, (row) => ({
    who: fieldValue('party', row.party, 'name'),
    ...params(row),
  }));
}

function* clauses(
  context: CheckContext,
  wrong: (row: Row<'agreementClause'>) => boolean,
): Iterable<Hit> {
  for (const agreement of agreements(context)) {
    if (!inForce(agreement)) continue;
    const params = (row: Row<'agreementClause'>) => ({
      who: fieldValue('party', agreement.party, 'name'),
      what: labelOf(row.clause),
    });
    yield* where(
      'agreementClause',
      context.index.parts('agreementClause', agreement.id),
      'answer',
      wrong,
      params,
    );
  }
}

const required = (row: Row<'agreementClause'>) => lawIn('clause', row.clause)?.required === true;

export const agreementRules = [
  rule('AGR-MISSING', 'error', 'AVG 28(3)', function* (context) {
    for (const party of processors(context)) {
      const rows = context.index.parts('processorAgreement', party.id);
      if (rows.length === 0) yield at('party', party, '*', named.party(party));
      else if (rows.every((row) => row.form === 'none'))
        for (const row of rows) yield at('processorAgreement', row, 'form', named.party(party));
    }
  }),
  demandedAtAdoption(
    rule('AGR-UNKNOWN', 'warning', 'AVG 28(3)', (context) =>
      each(context, 'form', (row) => row.form === undefined || row.form === 'unknown'),
    ),
  ),
  rule('AGR-NOREASON', 'warning', 'AVG 28(3), 5(2)', (context) =>
    each(context, 'reason', (row) => row.form === 'notNeeded' && row.reason === undefined),
  ),
  rule('AGR-SIGNED', 'warning', 'AVG 28(9), 5(2)', (context) =>
    each(context, 'signedOn', (row) => row.form === 'signed' && row.signedOn === undefined),
  ),
  rule('AGR-TERMS', 'warning', 'AVG 28(9), 5(2)', (context) =>
    each(
      context,
      'url',
      (row) =>
        row.form === 'partOfTerms' &&
        (row.url === undefined || (row.version === undefined && row.acceptedOn === undefined)),
    ),
  ),
  rule('AGR-EXPIRED', 'error', 'AVG 28(3)', (context) =>
    each(
      context,
      'expiresOn',
      (row) => inForce(row) && context.isPast(row.expiresOn),
      (row) => ({ when: onFieldDate('processorAgreement', row.id, 'expiresOn') }),
    ),
  ),
  rule('AGR-REVIEW', 'warning', 'AVG 28(1), 24(1)', (context) =>
    each(
      context,
      'reviewOn',
      (row) => inForce(row) && context.isPast(row.reviewOn),
      (row) => ({ when: onFieldDate('processorAgreement', row.id, 'reviewOn') }),
    ),
  ),
  rule('AGR-BREACH', 'warning', 'AVG 33(2)', (context) =>
    each(
      context,
      'breachHours',
      (row) => inForce(row) && row.breachHours !== undefined && row.breachHours >= BREACH_HOURS,
      (row) => ({ period: fieldValue('processorAgreement', row.id, 'breachHours') }),
    ),
  ),
  rule('AGR-CLAUSE', 'error', 'AVG 28(3)', (context) =>
    clauses(context, (row) => stateOf(row.answer) === 'none' && required(row)),
  ),
  rule('AGR-CLAUSE-OPEN', 'tip', 'AVG 28(3)', (context) =>
    clauses(context, (row) => stateOf(row.answer) === 'unknown'),
  ),
  rule('AGR-UNCHECKED', 'tip', 'AVG 28(3)', (context) =>
    each(
      context,
      '*' as 'form',
      (row) => inForce(row) && context.index.parts('agreementClause', row.id).length === 0,
    ),
  ),
];
