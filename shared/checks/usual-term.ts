/** The term of the law pack that a retention row is measured by: the one chosen, else the usual one. */
import type { Row } from '../domain/entities.ts';
import { covers, overlap } from '../domain/selection.ts';
import { lawIn } from '../reference/lookup.ts';
import type { RetentionRecord } from '../reference/retention.ts';
import { type UsualRetentionRecord, usualRetention } from '../reference/usual-retention.ts';
import type { CheckContext } from './context.ts';

type Retention = Row<'retention'>;

/** What the user chose, else what usually goes with the row's purposes and data; undefined when nothing does. */
export function termOf(context: CheckContext, row: Retention): RetentionRecord | undefined {
  const id = row.rule ?? usualRetention.find((usual) => fits(context, row, usual))?.retention;
  return id === undefined ? undefined : lawIn('retention', id);
}

/**
 * A pairing fits when the row is about its purposes alone and its data are among the row's, or when
 * the row names its data alone and one of its purposes: an order with an invoice in it says nothing
 * about how long the order is kept.
 */
function fits(context: CheckContext, row: Retention, usual: UsualRetentionRecord): boolean {
  const purposes = context.index
    .parts('purpose', row.activity)
    .filter((purpose) => covers(row.forPurposes, purpose.id));
  const items = context.index
    .parts('dataItem', row.activity)
    .filter((item) => covers(row.forData, item.id))
    .map((item) => item.term);
  if (purposes.length === 0) return false;
  const isUsual = (term: string) => usual.purposes?.includes(term) ?? true;
  const isAbout = (term: string) => usual.data?.includes(term) ?? true;
  const ofPurpose = purposes.filter((purpose) => isUsual(purpose.term));
  const onlyData = usual.data !== undefined && items.length > 0 && items.every(isAbout);
  const fitted =
    (onlyData && ofPurpose.length > 0) ||
    (usual.dataAlone !== true &&
      ofPurpose.length === purposes.length &&
      (usual.data === undefined || items.some(isAbout)));
  return fitted && (usual.basis === undefined || ofPurpose.some((purpose) => rests(purpose.id)));

  function rests(purpose: string): boolean {
    return context.index
      .parts('legalBasis', purpose)
      .some(
        (basis) =>
          basis.basis === usual.basis &&
          overlap(basis.forData, row.forData) &&
          overlap(basis.forSubjects, row.forSubjects),
      );
  }
}
