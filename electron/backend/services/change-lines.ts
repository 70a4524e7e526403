/** A change as a reader sees it: of a text in two languages each language that changed has a line. */
import { entities } from '../../../shared/domain/entities.ts';
import {
  type Language,
  type Localised,
  language as languages,
} from '../../../shared/domain/text.ts';
import type { RecordedChange } from '../store/change.ts';

export interface ChangeLine extends RecordedChange {
  /** Named where the text is not in the language of the screen alone. */
  readonly language?: Language;
}

export function linesOf(change: RecordedChange, language: Language): readonly ChangeLine[] {
  const { ref, from, to } = change;
  if (entities[ref.entity].meta[ref.field]?.storage !== 'localised') return [change];
  const [before, after] = [from, to].map((value) => (value ?? {}) as Partial<Localised>);
  const own = languages.options.filter((each) => each === language);
  const others = languages.options.filter((each) => each !== language);
  const isOwnAlone = others.every((each) => !before?.[each] && !after?.[each]);
  const lines = [...own, ...others].filter((each) => before?.[each] !== after?.[each]);
  // Nothing is left of what was erased for good, and that it was there is told still.
  if (lines.length === 0) return [change];
  return lines.map((each) => ({
    ref,
    from: before?.[each] && { [each]: before[each] },
    to: after?.[each] && { [each]: after[each] },
    ...(isOwnAlone ? {} : { language: each }),
  }));
}
