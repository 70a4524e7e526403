import type { ReactNode } from 'react';
import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { statementParts } from '../../../shared/reference/statement-parts.ts';
import { everyProposal } from '../../../shared/statement-reader/proposals/proposal.ts';
import type { Reading } from '../../../shared/statement-reader/reading.ts';
import { useMessages } from '../../state/language.ts';
import { countFlags, countStatuses, shownStatus } from './element-status.ts';
import classes from './Summary.module.css';

/** What it comes to, in sentences, and as a row of blocks: one for each thing a statement says. */
export function Summary({
  reading,
  open,
  children,
}: {
  readonly reading: Reading;
  /** Proposals that are still to be decided about. */
  readonly open: number;
  /** What can be done with it. */
  readonly children: ReactNode;
}) {
  const messages = useMessages(readerMessages);
  const { present, partial, open: missing, absent } = countStatuses(reading);
  const { wrong, points } = countFlags(reading);
  return (
    <section className={classes.summary} aria-label={messages.summary}>
      <p className={classes.says}>{messages.says(present, partial, statementParts.length)}</p>
      <Blocks reading={reading} text={messages.pictureText(present, partial, missing + absent)} />
      <p className={classes.more}>
        {messages.missing(missing)} {messages.wrong(wrong, points)}{' '}
        {messages.found(everyProposal(reading.proposals).length, open)}
      </p>
      <div className={classes.actions}>{children}</div>
    </section>
  );
}

function Blocks({ reading, text }: { readonly reading: Reading; readonly text: string }) {
  const groups = [...Map.groupBy(statementParts, ({ group }) => group)];
  return (
    <div className={classes.blocks} role="img" aria-label={text}>
      {groups.map(([group, parts]) => (
        <span key={group} className={classes.group}>
          {parts.map((part) => (
            <span
              key={part.key}
              className={classes.block}
              data-status={shownStatus(reading, part)}
            />
          ))}
        </span>
      ))}
    </div>
  );
}
