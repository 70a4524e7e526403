import { Button, Textarea } from '@mantine/core';
import { IconFileText, IconFileUpload } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { STATEMENT_LIMIT_MB } from '../../../shared/statement-reader/text/limit.ts';
import { FileDrop } from '../../components/FileDrop.tsx';
import { isFocusFree } from '../../components/is-focus-free.ts';
import { Note, NoteAction } from '../../components/Note.tsx';
import { Progress } from '../../components/Progress.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useButtonAction, useScreenActions } from '../../state/screen-actions.ts';
import classes from './Give.module.css';
import type { ReadingJob } from './use-reading.ts';

const TAKEN = '.pdf,.docx,.html,.htm,.mhtml,.mht,.md,.txt';

/** A file, dropped or chosen, or text that was copied from a website. */
export function GiveStatement({
  job,
  takesFocus,
}: {
  readonly job: ReadingJob;
  /** What had the focus went with the text before this one. */
  readonly takesFocus: boolean;
}) {
  const messages = useMessages(readerMessages);
  const { isReading, fraction, give, cancel, wasStopped } = job;
  const take = (files: readonly File[]) => {
    const [first] = files;
    if (first && !isReading) void give({ file: first });
  };
  return (
    <div className={classes.give}>
      <FileDrop label={messages.dropHere} onFiles={take} />
      <p className={classes.intro}>{messages.intro}</p>
      <div role="status" className={classes.told}>
        {isReading && (
          <Progress
            label={messages.reading}
            fraction={fraction}
            cancelLabel={messages.stop}
            onCancel={cancel}
          />
        )}
        {wasStopped && <p>{messages.stopped}</p>}
      </div>
      <div role="alert" className={classes.told}>
        <Refused job={job} />
      </div>
      <ByFile onFiles={take} isDisabled={isReading} />
      <ByPaste
        onText={(text) => void give({ text })}
        isDisabled={isReading}
        takesFocus={takesFocus}
      />
      <p className={classes.help}>{messages.onlyHere}</p>
    </div>
  );
}

/** Why nothing was read, and what to do now. */
function Refused({ job: { problem, isReading, giveAnyway } }: { readonly job: ReadingJob }) {
  const messages = useMessages(readerMessages);
  const language = useLanguage();
  if (problem === undefined || isReading) return null;
  return (
    <Note
      level="check"
      title={messages.notRead}
      actions={
        problem.code === 'statementNone' && (
          <NoteAction primary onClick={() => void giveAnyway()}>
            {messages.readAnyway}
          </NoteAction>
        )
      }
    >
      {problemText(problem, language)}
    </Note>
  );
}

function ByFile({
  onFiles,
  isDisabled,
}: {
  readonly onFiles: (files: readonly File[]) => void;
  readonly isDisabled: boolean;
}) {
  const messages = useMessages(readerMessages);
  const field = useRef<HTMLInputElement>(null);
  const button = useButtonAction('reader.choose', messages.choose, { isOffered: !isDisabled });
  return (
    <Box icon={<IconFileUpload size={28} stroke={1.4} aria-hidden />}>
      <p className={classes.lead}>{messages.drop}</p>
      <p className={classes.help}>{messages.kinds(STATEMENT_LIMIT_MB)}</p>
      <Button
        ref={button}
        variant="filled"
        disabled={isDisabled}
        onClick={() => field.current?.click()}
      >
        {messages.choose}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        accept={TAKEN}
        aria-label={messages.choose}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again.
          currentTarget.value = '';
          onFiles(files);
        }}
      />
    </Box>
  );
}

/** The field keeps its text itself: a text of megabytes is not drawn again for every letter. */
function ByPaste({
  onText,
  isDisabled,
  takesFocus,
}: {
  readonly onText: (text: string) => void;
  readonly isDisabled: boolean;
  readonly takesFocus: boolean;
}) {
  const messages = useMessages(readerMessages);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [error, setError] = useState<string>();
  const toField = () => field.current?.focus();
  useEffect(() => {
    if (takesFocus && isFocusFree()) field.current?.focus();
  }, [takesFocus]);
  useScreenActions([{ id: 'reader.paste', label: messages.paste, run: toField }]);
  const button = useButtonAction('reader.read', messages.read, { isOffered: !isDisabled });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const text = field.current?.value ?? '';
        const isEmpty = text.trim() === '';
        setError(isEmpty ? messages.nothingPasted : undefined);
        if (isEmpty) field.current?.focus();
        else onText(text);
      }}
    >
      <Box icon={<IconFileText size={28} stroke={1.4} aria-hidden />}>
        <Textarea
          id={id}
          ref={field}
          className={classes.paste}
          label={messages.paste}
          description={messages.pasteHelp}
          error={error}
          rows={7}
          spellCheck={false}
        />
        <Button ref={button} type="submit" disabled={isDisabled}>
          {messages.read}
        </Button>
      </Box>
    </form>
  );
}

function Box({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={classes.box}>
      <span className={classes.icon}>{icon}</span>
      <div className={classes.inside}>{children}</div>
    </div>
  );
}
