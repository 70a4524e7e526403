import { Button } from '@mantine/core';
import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { proposalGroups } from '../../../shared/statement-reader/proposals/proposal.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import { ProposalGroupSheet } from './ProposalGroupSheet.tsx';
import classes from './Results.module.css';
import type { Chosen } from './reader-state.ts';
import type { Decisions } from './use-decisions.ts';
import { useFocusOnward } from './use-focus-onward.ts';

export interface ProposalsPanelProps {
  readonly decisions: Decisions;
  readonly chosen: Chosen | undefined;
  readonly hasTextTab: boolean;
}

/** What of the text can go into the register, group by group; a person decides about each. */
export function ProposalsPanel({ decisions, chosen, hasTextTab }: ProposalsPanelProps) {
  const messages = useMessages(readerMessages);
  const { all, stateOf, doubtOf, accept, isAccepting, told } = decisions;
  const isSure = (each: (typeof all)[number]) =>
    stateOf(each.id) === 'open' && each.confidence === 'high' && doubtOf(each.id) === undefined;
  const sure = all.filter(isSure);
  const button = useButtonAction('reader.acceptSure', messages.acceptSure(sure.length), {
    isOffered: sure.length > 0 && !isAccepting,
  });
  const list = useFocusOnward(isAccepting);
  if (all.length === 0) return <EmptyState>{messages.noProposals}</EmptyState>;
  return (
    <div
      {...list}
      className={classes.sheets}
      role="group"
      aria-label={messages.tabs.proposals}
      tabIndex={-1}
    >
      <p className={classes.help}>{messages.proposalsIntro}</p>
      <div className={classes.bar}>
        {sure.length > 0 && (
          <Button
            ref={button}
            data-decide="acceptSure"
            variant="filled"
            loading={isAccepting}
            onClick={() =>
              void accept(
                sure.map(({ id }) => id),
                'together',
              )
            }
          >
            {messages.acceptSure(sure.length)}
          </Button>
        )}
        <span role="status" className={classes.help}>
          {told}
        </span>
      </div>
      {proposalGroups.map((group) => {
        const proposals = all.filter((proposal) => proposal.group === group);
        return proposals.length === 0 ? null : (
          <ProposalGroupSheet
            key={group}
            {...{ group, proposals, decisions, chosen, hasTextTab }}
          />
        );
      })}
    </div>
  );
}
