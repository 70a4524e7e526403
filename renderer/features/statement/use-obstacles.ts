import type { Document } from '../../../shared/document/model.ts';
import type { Statement } from '../../../shared/domain/statement.ts';
import { sectionIds } from '../../../shared/i18n/statement-beginning.ts';
import { useLanguage } from '../../state/language.ts';
import { useToldQuery } from '../../state/refusal.ts';
import { today } from '../../state/today.ts';
import { partState, partWith } from './sections.ts';
import type { OpenPart } from './statement-view.ts';

export interface Obstacle {
  readonly ref: string;
  readonly text: string;
  /** Where its field can be shown. */
  readonly part: OpenPart;
}

export interface Obstacles {
  readonly list: readonly Obstacle[];
  /** Nobody adopted a version of the register. */
  readonly isNotAdopted: boolean;
  readonly count: number;
  /** Of those, the markers that stand in the text itself, which its head counts. */
  readonly inText: number;
}

/** All that stands between this statement and its readers: what is marked in it, and what is wrong behind it. */
export function useObstacles(
  file: string,
  statement: Statement,
  document: Document | undefined,
): Obstacles {
  const language = useLanguage();
  const { value } = useToldQuery(
    'statement.obstacles',
    document?.concept ? { file, statement: statement.id, language, on: today() } : undefined,
  );
  if (!document?.concept) return { list: [], isNotAdopted: false, count: 0, inText: 0 };
  const marked = (['start', ...sectionIds] as const).flatMap((part) =>
    partState(document, part).markers.map((marker) => ({ ...marker, part })),
  );
  const known = new Set(marked.map(({ ref }) => ref));
  const wrong = (value?.findings ?? [])
    .filter(({ ref }) => !known.has(ref))
    .map(({ ref, where, message }) => ({
      ref,
      text: `${where}: ${message}`,
      part: partWith(document, ref) ?? ('who' as const),
    }));
  const list = [...marked, ...wrong];
  const isNotAdopted = value?.adopted === false;
  const count = list.length + (isNotAdopted ? 1 : 0);
  return { list, isNotAdopted, count, inText: marked.length };
}
