import { Button, Popover, Textarea } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { type Ref, useEffect, useRef, useState } from 'react';
import type { ScreenFinding } from '../../shared/contract/register.ts';
import { fieldMessages } from '../../shared/i18n/app/field.ts';
import { formatArticle } from '../../shared/i18n/format.ts';
import type { LevelName } from '../components/levels.ts';
import { Note, NoteAction } from '../components/Note.tsx';
import { change, newRowId } from '../state/file.ts';
import { useLanguage, useMessages } from '../state/language.ts';
import { useSettings } from '../state/settings.ts';
import { today } from '../state/today.ts';
import classes from './FindingNote.module.css';
import { takeOver } from './take-over.ts';

export const levelOf: Readonly<Record<ScreenFinding['severity'], LevelName>> = {
  error: 'need',
  warning: 'check',
  tip: 'tip',
};

/** A finding beside its field: what is the matter, what to do, which article on demand, and a way to close it. */
export function FindingNote({
  finding,
  id,
  joined = true,
  onFix,
}: {
  readonly finding: ScreenFinding;
  readonly id?: string;
  readonly joined?: boolean;
  /** Goes to where it is mended, when that is not beside the note. */
  readonly onFix?: () => void;
}) {
  const messages = useMessages(fieldMessages);
  const language = useLanguage();
  const [showsArticle, setShowsArticle] = useState(false);
  return (
    <Note
      level={levelOf[finding.severity]}
      title={messages.levels[finding.severity]}
      joined={joined}
      {...(id === undefined ? {} : { id })}
      actions={
        <>
          {finding.offer !== undefined && (
            <NoteAction primary onClick={() => void takeOver(finding)}>
              {messages.accept}
            </NoteAction>
          )}
          {onFix !== undefined && (
            <NoteAction primary={finding.offer === undefined} onClick={onFix}>
              {messages.fix}
            </NoteAction>
          )}
          <NoteAction onClick={() => setShowsArticle(!showsArticle)}>
            {showsArticle ? formatArticle(finding.article, language) : messages.whichArticle}
          </NoteAction>
          {finding.severity !== 'error' && <DismissButton finding={finding} />}
        </>
      }
    >
      <p className={classes.message}>{finding.message}</p>
      <p className={classes.fix}>{finding.fix}</p>
    </Note>
  );
}

interface DismissButtonProps {
  readonly finding: ScreenFinding;
  readonly button?: Ref<HTMLButtonElement>;
}

/** Closes a finding with a reason, which stays in the file and can be taken back. */
export function DismissButton(props: DismissButtonProps) {
  const messages = useMessages(fieldMessages);
  const [wasAsked, setWasAsked] = useState(false);
  if (wasAsked) return <DismissPopover {...props} />;
  // A list has dozens of these; what lies around a popover is made for the one that is pressed.
  return (
    <NoteAction
      ref={props.button}
      aria-haspopup="dialog"
      aria-expanded={false}
      onClick={() => setWasAsked(true)}
    >
      {messages.dismiss}
    </NoteAction>
  );
}

/** Opens as it comes, and its button has the focus of the one it takes the place of. */
function DismissPopover({ finding, button: given = null }: DismissButtonProps) {
  const messages = useMessages(fieldMessages);
  const name = useSettings(({ settings }) => settings.name);
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const ref = useMergedRef(button, given);
  useEffect(() => {
    button.current?.focus();
    setIsOpen(true);
  }, []);
  const dismiss = () => {
    const row = {
      id: newRowId(),
      rule: finding.rule,
      target: finding.ref,
      reason: reason.trim(),
      on: today(),
      ...(name === undefined ? {} : { by: name }),
    };
    setIsOpen(false);
    void change([{ create: 'dismissal', row }], 'dismiss');
  };
  return (
    <Popover opened={isOpen} onChange={setIsOpen} trapFocus returnFocus withRoles>
      <Popover.Target>
        <NoteAction ref={ref} onClick={() => setIsOpen(!isOpen)}>
          {messages.dismiss}
        </NoteAction>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={classes.dismiss}
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '') dismiss();
          }}
        >
          <Textarea
            label={messages.dismissReason}
            description={messages.dismissHelp}
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" variant="filled" disabled={reason.trim() === ''}>
            {messages.dismissNow}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
