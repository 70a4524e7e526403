/** Which rights apply to these readers: the matrix of documents.md section 3 over their bases. */
import { stateOf } from '../../domain/answer.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { LegalBasis } from '../../domain/legal-basis.ts';
import type { Purpose } from '../../domain/purpose.ts';
import { lawIn } from '../../reference/lookup.ts';
import { isSettled } from './basis-words.ts';
import type { StatementContext } from './context.ts';
import type { PurposeRow } from './purpose-rows.ts';
import { allRows } from './purposes.ts';
import { sentOf } from './sent.ts';
import { settled } from './telling.ts';

export interface Applicable {
  readonly marketing: readonly Purpose[];
  readonly interest: readonly LegalBasis[];
  readonly task: readonly LegalBasis[];
  readonly consent: readonly LegalBasis[];
  /** Explicit consent for sensitive data (9(2)(a)) or for a transfer (49(1)(a)). */
  readonly explicitConsent: readonly string[];
  readonly contract: readonly LegalBasis[];
  readonly duty: readonly LegalBasis[];
  /** Every row rests on consent or contract: then portability needs no "this holds where". */
  readonly allPortable: boolean;
  readonly allConsent: boolean;
}

export function applicable(context: StatementContext): Applicable {
  const rows = allRows(context);
  const bases = rows.flatMap((row) => row.bases).filter((basis) => isSettled(context, basis));
  const of = (key: string) => bases.filter((basis) => basis.basis === `basis.${key}`);
  const rests = (row: PurposeRow, keys: readonly string[]) =>
    row.bases.some((basis) => keys.includes(basis.basis));
  return {
    marketing: [...new Set(rows.map((row) => row.purpose))].filter((purpose) =>
      isMarketing(context, purpose),
    ),
    interest: of('6f'),
    task: of('6e'),
    consent: of('6a'),
    explicitConsent: [...explicitData(context, rows), ...explicitTransfers(context)],
    contract: of('6b'),
    duty: of('6c'),
    allPortable: rows.every((row) => rests(row, ['basis.6a', 'basis.6b'])),
    allConsent: rows.every((row) => rests(row, ['basis.6a'])),
  };
}

/** RGT-DM: an answer of the organisation, or what the vocabulary calls direct marketing. */
function isMarketing(context: StatementContext, purpose: Purpose): boolean {
  const state = stateOf(settled(context, 'purpose', purpose, 'directMarketing'));
  if (state !== 'unknown') return state === 'some';
  return (
    context.index.printable('purpose', purpose.id, 'term') &&
    lawIn('purpose', purpose.term)?.directMarketing === true
  );
}

function explicitData(context: StatementContext, rows: readonly PurposeRow[]): readonly string[] {
  return rows
    .flatMap((row) => row.data)
    .filter((item) => settled(context, 'dataItem', item, 'art9') === 'art9.9a')
    .map((item) => refOf('dataItem', item.id, 'art9'));
}

function explicitTransfers(context: StatementContext): readonly string[] {
  return sentOf(context)
    .filter(
      (sent) =>
        sent.row.instrument === 'derog.49a' &&
        context.index.printable(sent.kind, sent.row.id, 'instrument'),
    )
    .map((sent) => refOf(sent.kind, sent.row.id, 'instrument'));
}

export const mayObject = (rights: Applicable): boolean =>
  rights.marketing.length + rights.interest.length + rights.task.length > 0;

export const basisRefs = (bases: readonly LegalBasis[]) =>
  bases.map((basis) => refOf('legalBasis', basis.id, 'basis'));
