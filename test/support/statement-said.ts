/** What a statement says, for tests that need no text of it: proposals and elements by hand. */
import type { StatementSays } from '../../shared/statement-reader/compare/context.ts';
import {
  ELEMENT_KEYS,
  type ElementKey,
  type Status,
} from '../../shared/statement-reader/elements/element.ts';
import {
  noProposals,
  type ProposalGroup,
  type ProposalOf,
  type Proposals,
} from '../../shared/statement-reader/proposals/proposal.ts';
import type { ElementReading } from '../../shared/statement-reader/reading.ts';

type Said<G extends ProposalGroup> = Omit<
  ProposalOf<G>,
  'id' | 'confidence' | 'evidence' | 'group'
> &
  Partial<Pick<ProposalOf<G>, 'id' | 'confidence'>>;

/** Without what a proposal of the group always has; `quote` of its evidence is its place. */
export type SaidProposals = { readonly [G in ProposalGroup]?: readonly object[] };

export interface SaidParts {
  readonly text?: string;
  readonly elements?: Partial<Record<ElementKey, Status>>;
  readonly proposals?: SaidProposals;
}

export function said<G extends ProposalGroup>(group: G, ...values: readonly Partial<Said<G>>[]) {
  return { [group]: values } as SaidProposals;
}

/** In: what the test is about. Out: a statement that says this and nothing else. */
export function aStatementSaying({
  text = '',
  elements = {},
  proposals = {},
}: SaidParts): StatementSays {
  const readings = ELEMENT_KEYS.map((key): [ElementKey, ElementReading] => {
    const status = elements[key] ?? 'absent';
    const quote = { quote: key, start: 0, end: key.length };
    return [key, { status, evidence: status === 'absent' ? [] : [quote] }];
  });
  const given = Object.entries(proposals).map(([group, values], at) => [
    group,
    values.map((value, place) => {
      const quote = `${group} ${place + 1}`;
      return {
        id: `${group}-${place + 1}`,
        group,
        confidence: 'high',
        // Each in a sentence of its own.
        evidence: [{ quote, start: at * 1000 + place, end: at * 1000 + place + 1 }],
        activities: [],
        of: [],
        ...value,
      };
    }),
  ]);
  return {
    text,
    reading: {
      elements: Object.fromEntries(readings) as Record<ElementKey, ElementReading>,
      proposals: { ...noProposals(), ...(Object.fromEntries(given) as Partial<Proposals>) },
    },
  };
}
