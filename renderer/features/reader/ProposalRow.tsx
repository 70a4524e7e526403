import { Button, CloseButton } from '@mantine/core';
import { IconCheck, IconEqual } from '@tabler/icons-react';
import { useId } from 'react';
import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import type { Proposal } from '../../../shared/statement-reader/proposals/proposal.ts';
import { NoteAction } from '../../components/Note.tsx';
import { jumpTo } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { proposalWords } from './proposal-words.ts';
import { Quotes } from './Quotes.tsx';
import classes from './Results.module.css';
import { type Chosen, choose, reject } from './reader-state.ts';
import { targetId } from './targets.ts';
import type { Decisions } from './use-decisions.ts';
import { useFocusWhenChosen } from './use-focus-when-chosen.ts';

export interface ProposalRowProps {
  readonly proposal: Proposal;
  readonly decisions: Decisions;
  readonly chosen: Chosen | undefined;
  readonly hasTextTab: boolean;
}

/** One value for the register, where it goes, the sentence behind it, and what was decided. */
export function ProposalRow({ proposal, decisions, chosen, hasTextTab }: ProposalRowProps) {
  const messages = useMessages(readerMessages);
  const language = useLanguage();
  const id = useId();
  const button = useFocusWhenChosen(chosen);
  const state = decisions.stateOf(proposal.id);
  const { what, detail } = proposalWords(proposal, language);
  const target = targetId('proposal', proposal.id);
  const [first] = proposal.evidence;
  const doubt = decisions.doubtOf(proposal.id);
  const isOpen = chosen !== undefined;
  const lines = [detail, decisions.placeOf(proposal)].filter((line) => line !== undefined);
  return (
    <li className={classes.row} data-open={isOpen || undefined} data-state={state}>
      <div className={classes.proposal}>
        <button
          ref={button}
          type="button"
          className={classes.head}
          aria-expanded={isOpen}
          onClick={() => choose(isOpen ? undefined : { target })}
        >
          <span className={classes.name}>
            <bdi>{what}</bdi>
            <span id={id}>
              {lines.length > 0 && <span className={classes.line}>{lines.join(' · ')}</span>}
              {proposal.confidence === 'low' && state === 'open' && (
                <span className={classes.line}>{messages.unsure}</span>
              )}
              {doubt !== undefined && (
                <span className={classes.doubt}>{messages.doubted[doubt]}</span>
              )}
              {!isOpen && state === 'open' && first !== undefined && (
                <span className={classes.said}>{first.quote}</span>
              )}
            </span>
          </span>
        </button>
        <Decision {...{ proposal, decisions, state, what }} describedBy={id} />
      </div>
      {isOpen && (
        <div className={classes.details}>
          <Quotes target={target} quotes={proposal.evidence} hasTextTab={hasTextTab} />
        </div>
      )}
    </li>
  );
}

function Decision({
  proposal,
  decisions: { accept, isAccepting, viewOf },
  state,
  what,
  describedBy,
}: Pick<ProposalRowProps, 'proposal' | 'decisions'> & {
  readonly state: ReturnType<Decisions['stateOf']>;
  /** The proposal in words: many buttons of the list are alike to whoever does not see beside what they stand. */
  readonly what: string;
  readonly describedBy: string;
}) {
  const messages = useMessages(readerMessages);
  const { id } = proposal;
  const named = (action: string) => ({
    'aria-label': messages.inGroup(action, what),
    'aria-describedby': describedBy,
  });
  const made = viewOf(proposal);
  const view = made !== undefined && (
    <NoteAction {...named(messages.view)} onClick={() => void jumpTo(made)}>
      {messages.view}
    </NoteAction>
  );
  switch (state) {
    case 'accepted':
      return (
        <span className={classes.decided}>
          <IconCheck size={18} stroke={1.75} aria-hidden />
          {messages.accepted}
          {view}
        </span>
      );
    case 'waiting':
      return (
        <span className={classes.decided}>
          {messages.waiting}
          {view}
        </span>
      );
    case 'there':
      return (
        <span className={classes.decided}>
          <IconEqual size={18} stroke={1.75} aria-hidden />
          {messages.alreadyThere}
          {view}
        </span>
      );
    case 'other':
      return (
        <span className={classes.decided}>
          {messages.otherThere}
          {view}
        </span>
      );
    case 'rejected':
      return (
        <span className={classes.decided}>
          {messages.rejected}
          <NoteAction
            {...named(messages.putBack)}
            data-decide="putBack"
            onClick={() => reject([id], false)}
          >
            {messages.putBack}
          </NoteAction>
        </span>
      );
    case 'open':
      return (
        <span className={classes.decide}>
          <Button
            size="compact-sm"
            data-decide="accept"
            disabled={isAccepting}
            {...named(messages.accept)}
            onClick={() => void accept([id], 'judged')}
          >
            {messages.accept}
          </Button>
          <CloseButton
            data-decide="reject"
            {...named(messages.reject)}
            onClick={() => reject([id])}
          />
        </span>
      );
  }
}
