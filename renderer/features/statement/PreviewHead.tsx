import { Button, Popover } from '@mantine/core';
import { useState } from 'react';
import { dutchDay } from '../../../shared/domain/dutch-time.ts';
import type { Statement } from '../../../shared/domain/statement.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { formatDate } from '../../../shared/i18n/format.ts';
import { LevelIcon } from '../../components/LevelIcon.tsx';
import { useParts } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useToldQuery } from '../../state/refusal.ts';
import { useButtonAction, useScreenActions } from '../../state/screen-actions.ts';
import { PublishForm } from './PublishForm.tsx';
import { SaveStatement } from './SaveStatement.tsx';
import classes from './Statement.module.css';
import { useStatementView } from './statement-view.ts';
import { useObstacles } from './use-obstacles.ts';
import type { DocumentOfStatement } from './use-statement-document.ts';

interface PreviewHeadProps {
  readonly file: string;
  readonly statement: Statement;
  readonly view: DocumentOfStatement;
}

/** Above the paper: whether it can go to its readers, and what to do with it. */
export function PreviewHead({ file, statement, view }: PreviewHeadProps) {
  const reading = useStatementView((state) => state.reading);
  if (reading !== undefined) return <Before file={file} statement={statement} id={reading} />;
  return <Now file={file} statement={statement} view={view} />;
}

function Now({ file, statement, view }: PreviewHeadProps) {
  const messages = useMessages(statementScreenMessages);
  const language = useLanguage();
  const todo = useStatementView((state) => state.todo);
  const [isAsking, setIsAsking] = useState(false);
  const [publishedOn, setPublishedOn] = useState<string>();
  const { document } = view;
  const { count, inText } = useObstacles(file, statement, document);
  const isConcept = document?.concept ?? true;
  const things = statement.audience === 'staff' ? messages.thingsInside : messages.things;
  const publish = () => {
    if (isConcept) useStatementView.setState({ todo: 'refused' });
    else setIsAsking(!isAsking);
  };
  const isOffered = document !== undefined;
  const button = useButtonAction('statement.publish', messages.publish, { isOffered });
  const isListed = document !== undefined && isConcept && count > 0;
  const list = () => useStatementView.setState({ todo: todo === undefined ? 'asked' : undefined });
  const listLabel = todo === undefined ? messages.show : messages.hide;
  useScreenActions(
    isListed ? [{ id: 'statement.todo', label: listLabel, hint: things(count), run: list }] : [],
  );
  return (
    <div className={classes.head}>
      <div className={classes.state}>
        {isListed && (
          <>
            <span className={classes.things}>
              <LevelIcon level="need" />
              {things(count)}
              {inText < count && messages.inText(inText)}
            </span>
            <button
              type="button"
              className={classes.link}
              aria-expanded={todo !== undefined}
              onClick={list}
            >
              {listLabel}
            </button>
          </>
        )}
        {document && !isConcept && (
          <span className={classes.ready} role="status">
            {publishedOn === undefined
              ? messages.ready
              : messages.publishedOn(formatDate(publishedOn, language))}
          </span>
        )}
      </div>
      <div className={classes.actions}>
        <Popover opened={isAsking} onChange={setIsAsking} trapFocus returnFocus withRoles>
          <Popover.Target>
            <Button
              ref={button}
              variant={isConcept ? 'default' : 'filled'}
              disabled={!document}
              onClick={publish}
            >
              {messages.publish}
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            <PublishForm
              file={file}
              statement={statement}
              language={view.language}
              onDone={(on) => {
                setIsAsking(false);
                setPublishedOn(on);
              }}
            />
          </Popover.Dropdown>
        </Popover>
        <SaveStatement
          file={file}
          statement={statement}
          language={view.language}
          isConcept={isConcept}
        />
      </div>
    </div>
  );
}

/** What was published before is only read. */
function Before({
  file,
  statement,
  id,
}: {
  readonly file: string;
  readonly statement: Statement;
  readonly id: string;
}) {
  const messages = useMessages(statementScreenMessages);
  const language = useLanguage();
  const rows = useParts('publication', statement.id);
  const back = useButtonAction('statement.now', messages.backToNow);
  const { value = [] } = useToldQuery('statement.published', { file });
  const kept = value.find((each) => each.id === id);
  const on = rows.find((row) => row.digest === kept?.digest)?.on ?? (kept && dutchDay(kept.at));
  return (
    <div className={classes.head}>
      <p className={classes.state} role="status">
        {on !== undefined && messages.asItWas(formatDate(on, language))}
      </p>
      <Button
        ref={back}
        variant="filled"
        onClick={() => useStatementView.setState({ reading: undefined })}
      >
        {messages.backToNow}
      </Button>
    </div>
  );
}
