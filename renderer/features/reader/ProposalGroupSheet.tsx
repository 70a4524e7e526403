import { Button } from '@mantine/core';
import { useState } from 'react';
import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import type {
  Proposal,
  ProposalGroup,
} from '../../../shared/statement-reader/proposals/proposal.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useMessages } from '../../state/language.ts';
import { ProposalRow } from './ProposalRow.tsx';
import type { ProposalState } from './proposal-state.ts';
import classes from './Results.module.css';
import { type Chosen, reject } from './reader-state.ts';
import { targetId } from './targets.ts';
import type { Decisions } from './use-decisions.ts';

/** Of a long group the rest waits until it is asked for. */
const FEW = 6;

export function ProposalGroupSheet({
  group,
  proposals,
  decisions,
  chosen,
  hasTextTab,
}: {
  readonly group: ProposalGroup;
  readonly proposals: readonly Proposal[];
  readonly decisions: Decisions;
  readonly chosen: Chosen | undefined;
  readonly hasTextTab: boolean;
}) {
  const messages = useMessages(readerMessages);
  const [showsAll, setShowsAll] = useState(false);
  const { stateOf, accept, isAccepting } = decisions;
  const name = messages.proposals[group];
  const isChosen = ({ id }: Proposal) => chosen?.target === targetId('proposal', id);
  const most = showsAll || proposals.slice(FEW).some(isChosen) ? proposals.length : FEW + 2;
  const open = proposals.filter(({ id }) => stateOf(id) === 'open').map(({ id }) => id);
  const count = (state: ProposalState): number =>
    proposals.filter(({ id }) => stateOf(id) === state).length;
  const [accepted, waiting] = [count('accepted'), count('waiting')];
  return (
    <Sheet
      flush
      title={name}
      aside={
        accepted + waiting === 0
          ? proposals.length
          : messages.acceptedCount(accepted, waiting, proposals.length)
      }
    >
      <ul className={classes.list}>
        {proposals.slice(0, most).map((proposal) => (
          <ProposalRow
            key={proposal.id}
            proposal={proposal}
            decisions={decisions}
            chosen={isChosen(proposal) ? chosen : undefined}
            hasTextTab={hasTextTab}
          />
        ))}
      </ul>
      <div className={classes.foot}>
        {most < proposals.length && (
          <Button size="compact-sm" variant="subtle" onClick={() => setShowsAll(true)}>
            {messages.moreSentences(proposals.length - most)}
          </Button>
        )}
        {open.length > 1 && (
          <>
            <Button
              size="compact-sm"
              data-decide="acceptGroup"
              disabled={isAccepting}
              aria-label={messages.inGroup(messages.acceptAll(open.length), name)}
              onClick={() => void accept(open, 'together')}
            >
              {messages.acceptAll(open.length)}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              data-decide="rejectGroup"
              aria-label={messages.inGroup(messages.rejectAll, name)}
              onClick={() => reject(open)}
            >
              {messages.rejectAll}
            </Button>
          </>
        )}
      </div>
    </Sheet>
  );
}
