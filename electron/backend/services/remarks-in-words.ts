/** What was noted at a field, told by the field it is about: a remark itself has no name and no screen. */
import { textOf } from '../../../shared/checks/finding-part.ts';
import { placeOf } from '../../../shared/checks/finding-place.ts';
import type { FieldDifference } from '../../../shared/contract/difference.ts';
import type { Dismissal } from '../../../shared/domain/dismissal.ts';
import { parseRef, WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
import type { Provenance, ProvenanceStatus } from '../../../shared/domain/provenance.ts';
import type { RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { fieldLabel } from '../../../shared/i18n/fields.ts';
import { remarkMessages } from '../../../shared/i18n/remarks.ts';
import type { Change, RecordedChange } from '../store/change.ts';
import { rowInWords } from './rows-that-went.ts';

interface Told extends Pick<FieldDifference, 'where' | 'after'> {
  readonly about: string;
  readonly kind?: 'told';
}

/**
 * Undefined for what is no remark, or one of which no row is left. Without `kind` the values are yet
 * to be told.
 */
export function remarkInWords(
  { ref, from, to }: RecordedChange,
  index: RegisterIndex,
  language: Language,
): Told | undefined {
  const { entity, id, field } = ref;
  if (entity !== 'provenance' && entity !== 'dismissal') return undefined;
  const isRow = field === WHOLE_ROW;
  const row = isRow ? (to ?? from) : index.get(entity, id);
  const about = (row as Provenance | Dismissal | undefined)?.target;
  if (about === undefined || parseRef(about) === undefined) return undefined;
  const where = textOf(placeOf(about, language, index));
  const messages = remarkMessages[language];
  const isAdded = to !== undefined;
  const name = fieldLabel(entity, field, language);
  if (entity === 'dismissal') {
    if (!isRow) return { about, where: messages.closedAt(where, name) };
    const { reason } = row as Dismissal;
    const what = isAdded ? messages.closed(where) : messages.openAgain(where);
    return { about, kind: 'told', where: what, after: messages.reason(reason) };
  }
  if (field === 'status' && from !== undefined && to !== undefined) {
    const became = messages.became(from as ProvenanceStatus, to as ProvenanceStatus, where);
    return { about, kind: 'told', where: became };
  }
  if (!isRow) return { about, where: messages.sourceOf(where, name) };
  const { id: own, document, quote, remark, status } = row as Provenance;
  const after = rowInWords(entity, { id: own, document, quote, remark }, language, index);
  return {
    about,
    kind: 'told',
    where: isAdded ? messages.noted[status](where) : messages.sourceTaken(where),
    ...(after === '' ? {} : { after }),
  };
}

/** Without who confirmed a value and when, where it is told that it was confirmed: the set says both. */
export function withoutStamps<C extends Change>(changes: readonly C[]): readonly C[] {
  const fieldOf = (change: C) =>
    'ref' in change && change.ref.entity === 'provenance' ? change.ref : undefined;
  const told = new Set(
    changes.map(fieldOf).flatMap((ref) => (ref?.field === 'status' ? [ref.id] : [])),
  );
  return changes.filter((change) => {
    const ref = fieldOf(change);
    const isStamp = ref?.field === 'by' || ref?.field === 'on';
    return !(isStamp && told.has(ref.id));
  });
}
