import { ActionIcon } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import type { Document } from '../../../shared/document/model.ts';
import type { Statement } from '../../../shared/domain/statement.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { statementMessages } from '../../../shared/i18n/statement.ts';
import { Hidden } from '../../components/Hidden.tsx';
import { LevelIcon } from '../../components/LevelIcon.tsx';
import { useSingle } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { PartCard } from './PartCard.tsx';
import classes from './Statement.module.css';
import { type PartId, type PartState, partState } from './sections.ts';
import { type OpenPart, togglePart, useStatementView } from './statement-view.ts';

interface PartRowProps {
  readonly part: PartId;
  readonly statement: Statement;
  readonly document: Document | undefined;
}

/** A section of the statement: its number, its heading and whether it needs anything. */
export function PartRow({ part, statement, document }: PartRowProps) {
  const messages = useMessages(statementScreenMessages);
  const language = useLanguage();
  const form = useSingle('organisation')?.form ?? 'u';
  const state = document && partState(document, part);
  const usual =
    part === 'start' ? messages.start : statementMessages(language, form).beginning.headings[part];
  const isOff = part === 'security' && statement.sectionsOff?.includes('security') === true;
  return (
    <FoldRow
      part={part}
      number={state?.number}
      title={state?.heading ?? usual}
      lang={state?.heading === undefined ? undefined : document?.language}
      mark={state && <StateMark state={state} isOff={isOff} isStart={part === 'start'} />}
    >
      {document && state && (
        <PartCard part={part} statement={statement} document={document} state={state} />
      )}
    </FoldRow>
  );
}

/** A row that opens where it stands. */
export function FoldRow({
  part,
  number,
  title,
  lang,
  mark,
  children,
}: {
  readonly part: OpenPart;
  readonly number?: string | undefined;
  readonly title: string;
  readonly lang?: string | undefined;
  readonly mark?: ReactNode;
  readonly children: ReactNode;
}) {
  const messages = useMessages(statementScreenMessages);
  const isOpen = useStatementView((state) => state.open === part);
  const isMarked = useStatementView((state) => state.ref !== undefined);
  const id = useId();
  return (
    <li className={classes.part} data-open={isOpen || undefined}>
      <div className={classes.card} data-marked={(isOpen && isMarked) || undefined}>
        <div className={classes.partLine}>
          <button
            type="button"
            className={classes.partButton}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => togglePart(part)}
          >
            <span className={classes.number}>{number}</span>
            <span className={classes.heading} lang={lang}>
              {title}
            </span>
            {!isOpen && mark}
          </button>
          {isOpen && (
            <ActionIcon
              size={28}
              aria-label={messages.close}
              title={messages.close}
              onClick={() => togglePart(part)}
            >
              <IconChevronUp size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          )}
        </div>
        {isOpen && (
          <div id={id} className={classes.inside}>
            {children}
          </div>
        )}
      </div>
    </li>
  );
}

function StateMark({
  state,
  isOff,
  isStart,
}: {
  readonly state: PartState;
  readonly isOff: boolean;
  readonly isStart: boolean;
}) {
  const messages = useMessages(statementScreenMessages);
  const count = state.markers.length;
  if (!state.section)
    return <span className={classes.quiet}>{messages.state[isOff ? 'off' : 'absent']}</span>;
  if (count === 0)
    return isStart ? null : (
      <span className={classes.mark}>
        <LevelIcon level="ok" />
        <Hidden>{messages.state.ok}</Hidden>
      </span>
    );
  if (state.isUnanswered)
    return (
      <span className={classes.mark} data-level="unknown">
        <LevelIcon level="unknown" />
        {count > 1 && <span aria-hidden>{count}</span>}
        <Hidden>{messages.state.unknown}</Hidden>
      </span>
    );
  return (
    <span className={classes.mark} data-level="need">
      <LevelIcon level="need" />
      <span aria-hidden>{count}</span>
      <Hidden>{messages.needed(count)}</Hidden>
    </span>
  );
}
