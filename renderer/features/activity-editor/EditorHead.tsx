import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconCopy } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import { reviewDue } from '../../../shared/domain/review.ts';
import { inLanguage, type Language } from '../../../shared/domain/text.ts';
import {
  type ActivityEditorMessages,
  activityEditorMessages,
} from '../../../shared/i18n/app/activity-editor.ts';
import { shellMessages } from '../../../shared/i18n/app/shell.ts';
import { formatDate, onDate } from '../../../shared/i18n/format.ts';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { SegmentRow } from '../../components/SegmentRow.tsx';
import { backend } from '../../state/backend.ts';
import { loadActivity, useAll, useFile, useRow } from '../../state/file.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useButtonAction, useScreenActions } from '../../state/screen-actions.ts';
import { ActivityMenu } from './ActivityMenu.tsx';
import classes from './Editor.module.css';

/** Where one is, what it is called and how it stands; the ones beside it, and what can be done with it. */
export function EditorHead({ file, id }: { readonly file: string; readonly id: string }) {
  const messages = useMessages(activityEditorMessages);
  const shell = useMessages(shellMessages);
  const language = useLanguage();
  const row = useRow('activity', id);
  const copy = useButtonAction('activity.duplicate', messages.duplicate);
  if (row === undefined) return null;
  const number = String(row.number).padStart(2, '0');
  return (
    <ScreenTitle
      above={`${shell.sections.activities} · ${messages.number(number)}`}
      title={inLanguage(row.name, language).text}
      below={statusLine(row, messages, language)}
      actions={
        <>
          <Neighbours file={file} id={id} />
          <Button
            ref={copy}
            leftSection={<IconCopy size={18} stroke={1.6} aria-hidden />}
            onClick={() => void duplicate(file, id)}
          >
            {messages.duplicate}
          </Button>
          <ActivityMenu file={file} id={id} />
        </>
      }
    />
  );
}

function statusLine(
  row: Row<'activity'>,
  messages: ActivityEditorMessages,
  language: Language,
): string {
  const state = messages.state[row.status];
  const since =
    row.startedOn === undefined
      ? state
      : messages.since(state, formatDate(row.startedOn, language));
  const ended = row.endedOn === undefined ? state : messages.ended(onDate(row.endedOn, language));
  const due = row.status === 'ended' ? undefined : reviewDue(row);
  return [
    row.status === 'ended' ? ended : row.status === 'active' ? since : state,
    messages.roles[row.role],
    ...(due === undefined ? [] : [messages.nextReview(formatDate(due, language))]),
  ].join(' · ');
}

/** "3 van 17", and a step either way. */
function Neighbours({ file, id }: { readonly file: string; readonly id: string }) {
  const messages = useMessages(activityEditorMessages);
  const all = useAll('activity');
  const at = all.findIndex((row) => row.id === id);
  const goTo = (target: string | undefined) => {
    if (target !== undefined) goToScreen(screenHref(file, 'activities', target));
  };
  const step = (by: -1 | 1) => all[at + by]?.id;
  useReadAhead([step(1), step(-1)]);
  const beside = (name: 'previous' | 'next', target: string | undefined) =>
    target === undefined
      ? []
      : [{ id: `activity.${name}`, label: messages[name], run: () => goTo(target) }];
  useScreenActions([...beside('previous', step(-1)), ...beside('next', step(1))]);
  return (
    <>
      <span className={classes.meta}>{messages.place(at + 1, all.length)}</span>
      <SegmentRow
        label={messages.beside}
        segments={[
          {
            id: 'previous',
            label: messages.previous,
            content: <IconChevronUp size={20} stroke={1.6} aria-hidden />,
            onClick: () => goTo(step(-1)),
            disabled: step(-1) === undefined,
          },
          {
            id: 'next',
            label: messages.next,
            content: <IconChevronDown size={20} stroke={1.6} aria-hidden />,
            onClick: () => goTo(step(1)),
            disabled: step(1) === undefined,
          },
        ]}
      />
    </>
  );
}

/** Milliseconds after which one probably stays a while. */
const SETTLED = 400;

/** The ones beside this one are read while one reads this one, so that a step shows them at once. */
function useReadAhead(ids: readonly (string | undefined)[]): void {
  const key = ids.join(' ');
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const id of key.split(' ').filter(Boolean)) void loadActivity(id);
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [key]);
}

/** Makes a copy in this file and goes to it. */
async function duplicate(file: string, id: string): Promise<void> {
  const reply = await backend.call('activities.copy', { file, activities: [id] });
  if (!reply.ok) {
    useFile.setState({ failed: reply });
    return;
  }
  const [copy] = reply.value.activities;
  if (copy === undefined) return;
  // The copy is announced by itself, before or after this answer.
  await untilThere(copy);
  goToScreen(screenHref(file, 'activities', copy));
}

function untilThere(id: string): Promise<void> {
  const isThere = () => useFile.getState().cache.get('activity')?.has(id) === true;
  return new Promise((done) => {
    if (isThere()) {
      done();
      return;
    }
    const stop = useFile.subscribe(() => {
      if (!isThere()) return;
      stop();
      done();
    });
  });
}
