/** What a sentence shows: the things found in the text, and in which sentences each stands. */
import type { ReaderTab } from '../../../shared/i18n/app/reader.ts';
import { statementParts } from '../../../shared/reference/statement-parts.ts';
import type { Difference } from '../../../shared/statement-reader/compare/difference.ts';
import { everyProposal } from '../../../shared/statement-reader/proposals/proposal.ts';
import type {
  FlagReading,
  Quote,
  Reading,
  Severity,
} from '../../../shared/statement-reader/reading.ts';
import type { ReadText } from './read-text.ts';
import { placesOf } from './text-blocks.ts';

export type TargetKind = 'element' | 'flag' | 'proposal' | 'difference';

export interface Target {
  /** `kind/id`. */
  readonly id: string;
  readonly kind: TargetKind;
  readonly evidence: readonly Quote[];
  /** What the list and the text count it by. */
  readonly number?: number;
  /** Where that is what it is. */
  readonly difference?: Difference;
}

/** Where each kind is listed. */
export const tabOf = {
  element: 'elements',
  flag: 'flags',
  proposal: 'proposals',
  difference: 'compare',
} as const satisfies Record<TargetKind, ReaderTab>;

export const targetId = (kind: TargetKind, id: string | number): string => `${kind}/${id}`;

export const kindOf = (target: string): TargetKind =>
  target.slice(0, target.indexOf('/')) as TargetKind;

export interface Places {
  /** What the sentence at a place shows. */
  readonly at: ReadonlyMap<number, readonly Target[]>;
  /** Places of the sentences that show it, in order. */
  readonly of: ReadonlyMap<string, readonly number[]>;
}

/** In: what was read, and what it is compared with. Out: which sentence shows what. */
export function placesIn(read: ReadText, differences: readonly Target[]): Places {
  const at = new Map<number, Target[]>();
  const of = new Map<string, readonly number[]>();
  for (const target of [...targetsIn(read), ...differences]) {
    const places = [
      ...new Set(target.evidence.flatMap((quote) => placesOf(read.passages, quote))),
    ].sort((one, other) => one - other);
    of.set(target.id, places);
    for (const place of places) {
      const there = at.get(place);
      if (there) there.push(target);
      else at.set(place, [target]);
    }
  }
  return { at, of };
}

function targetsIn({ result: reading }: ReadText): readonly Target[] {
  return [
    ...flagsInOrder(reading).map(
      ({ evidence }, index): Target => ({
        id: targetId('flag', index),
        kind: 'flag',
        evidence,
        number: index + 1,
      }),
    ),
    ...statementParts.map(
      ({ key }): Target => ({
        id: targetId('element', key),
        kind: 'element',
        evidence: reading.elements[key].evidence,
      }),
    ),
    ...everyProposal(reading.proposals).map(
      ({ id, evidence }): Target => ({
        id: targetId('proposal', id),
        kind: 'proposal',
        evidence,
      }),
    ),
  ];
}

const severities: readonly Severity[] = ['high', 'medium', 'low', 'tip'];

/** Gravest first; its place here is the number of a flag. */
export function flagsInOrder({ flags }: Pick<Reading, 'flags'>): readonly FlagReading[] {
  return severities.flatMap((severity) => flags.filter((flag) => flag.severity === severity));
}
