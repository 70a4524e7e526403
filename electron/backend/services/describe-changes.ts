/** Changes between two registers, for a reader: where, and what stood there before and after. */

import { fieldText } from '../../../shared/checks/field-text.ts';
import { textOf } from '../../../shared/checks/finding-part.ts';
import { placeOf } from '../../../shared/checks/finding-place.ts';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { formatRef, parseRef, refOf, WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { Change, RecordedChange } from '../store/change.ts';
import { linesOf } from './change-lines.ts';
import { remarkInWords } from './remarks-in-words.ts';
import { rowInWords } from './rows-that-went.ts';

type Described = OutputOf<'versions.compare'>;

export function describeChanges(
  before: Register,
  after: Register,
  changes: readonly Change[],
  language: Language,
  now: RegisterIndex,
): Described {
  const was = new RegisterIndex(before);
  const is = new RegisterIndex(after);
  const place = (ref: string, index: RegisterIndex) => textOf(placeOf(ref, language, index));
  const gone = (entity: EntityName, id: string) =>
    now.get(entity, id) === undefined ? { gone: true } : {};
  return changes.flatMap((change): Described => {
    const recorded = recordedOf(change, was);
    const remark = remarkInWords(recorded, 'delete' in change ? was : is, language);
    const about = remark && parseRef(remark.about);
    if (remark?.kind) {
      const isGone = about ? gone(about.entity, about.id) : {};
      return [{ ref: formatRef(recorded.ref), ...remark, kind: remark.kind, ...isGone }];
    }
    if ('create' in change) {
      const ref = refOf(change.create, change.row.id);
      const { create: entity, row } = change;
      return [
        {
          ref,
          kind: 'added',
          where: place(ref, is),
          after: rowInWords(entity, row, language, is),
          ...gone(entity, row.id),
        },
      ];
    }
    if ('delete' in change) {
      const ref = refOf(change.delete, change.id);
      const { delete: entity, id } = change;
      const row = was.get(entity, id);
      return [
        {
          ref,
          kind: 'removed',
          where: place(ref, was),
          ...(row ? { before: rowInWords(entity, { ...row }, language, was) } : {}),
          ...gone(entity, id),
        },
      ];
    }
    const ref = formatRef(change.ref);
    const { entity, field } = change.ref;
    const said = (value: unknown, index: RegisterIndex) =>
      value === undefined ? undefined : fieldText(entity, field, value, language, index);
    return linesOf(change, language).map((line) => {
      const from = said(line.from, was);
      const to = said(line.to, is);
      return {
        ref,
        kind: 'changed',
        where: place(ref, is),
        ...remark,
        ...gone(about?.entity ?? entity, about?.id ?? change.ref.id),
        ...(line.language === undefined ? {} : { language: line.language }),
        ...(from === undefined ? {} : { before: from }),
        ...(to === undefined ? {} : { after: to }),
      };
    });
  });
}

/** As the history would keep it. */
function recordedOf(change: Change, was: RegisterIndex): RecordedChange {
  if ('create' in change) {
    const { create: entity, row } = change;
    return { ref: { entity, id: row.id, field: WHOLE_ROW }, from: undefined, to: row };
  }
  if (!('delete' in change)) return change;
  const { delete: entity, id } = change;
  return { ref: { entity, id, field: WHOLE_ROW }, from: was.get(entity, id), to: undefined };
}
