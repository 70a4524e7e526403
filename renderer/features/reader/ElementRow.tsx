import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { statementGuide } from '../../../shared/i18n/statement-guide.ts';
import { statementReaderMessages } from '../../../shared/i18n/statement-reader.ts';
import type { StatementPart, StatementPartKey } from '../../../shared/reference/statement-parts.ts';
import type { Reading } from '../../../shared/statement-reader/reading.ts';
import { useMessages } from '../../state/language.ts';
import { Article } from './Article.tsx';
import { shownStatus } from './element-status.ts';
import { Quotes } from './Quotes.tsx';
import classes from './Results.module.css';
import { type Chosen, choose } from './reader-state.ts';
import { StatusIcon } from './StatusIcon.tsx';
import { useFocusWhenChosen } from './use-focus-when-chosen.ts';

export interface ElementRowProps {
  readonly part: StatementPart & { readonly key: StatementPartKey };
  readonly reading: Reading;
  readonly target: string;
  /** What was chosen, where that is this. */
  readonly chosen: Chosen | undefined;
  readonly hasTextTab: boolean;
}

/** One thing a statement says; opened it tells what belongs there and shows the sentences. */
export function ElementRow({ part, reading, target, chosen, hasTextTab }: ElementRowProps) {
  const words = useMessages(statementReaderMessages);
  const { isLikely } = reading.elements[part.key];
  const status = shownStatus(reading, part);
  const button = useFocusWhenChosen(chosen);
  const isOpen = chosen !== undefined;
  const missing = status === 'open' ? words.status.absent : words.notMentioned;
  const found = status === 'present' || status === 'partial' ? words.status[status] : missing;
  return (
    <li className={classes.row} data-open={isOpen || undefined}>
      <button
        ref={button}
        type="button"
        className={classes.head}
        aria-expanded={isOpen}
        onClick={() => choose(isOpen ? undefined : { target })}
      >
        <StatusIcon status={status} />
        <span className={classes.name}>{words.elementNames[part.key]}</span>
        <span className={classes.status} data-status={status}>
          {isLikely ? words.likely : found}
        </span>
      </button>
      {isOpen && <Details {...{ part, target, read: reading.elements[part.key], hasTextTab }} />}
    </li>
  );
}

function Details({
  part: { key, need, law },
  target,
  read: { evidence, isLikely },
  hasTextTab,
}: Pick<ElementRowProps, 'part' | 'target' | 'hasTextTab'> & {
  readonly read: Reading['elements'][StatementPartKey];
}) {
  const messages = useMessages(readerMessages);
  const words = useMessages(statementReaderMessages);
  const guide = useMessages(statementGuide);
  return (
    <div className={classes.details}>
      <p>{guide[key]}</p>
      <p className={classes.help}>
        {words.need[need]} {law !== undefined && <Article law={law} />}
      </p>
      {evidence.length === 0 ? (
        <p className={classes.help}>{messages.noSentence}</p>
      ) : (
        <>
          <p className={classes.help}>
            {isLikely ? words.whyLikely(evidence.length) : messages.sentences}
          </p>
          <Quotes target={target} quotes={evidence} hasTextTab={hasTextTab} />
        </>
      )}
    </div>
  );
}
