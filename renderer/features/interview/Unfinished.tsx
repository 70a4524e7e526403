import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { localDay } from '../../../shared/domain/local-day.ts';
import { formatDate, formatTime } from '../../../shared/i18n/format.ts';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { press, useScreenActions } from '../../state/screen-actions.ts';
import classes from './Interview.module.css';
import { beginInterview, resumeInterview, turn, useInterview } from './interview-state.ts';
import type { Unfinished as UnfinishedInterview } from './unfinished-state.ts';
import { useLeaving } from './use-leaving.ts';

/** What one did not finish, by name and day: each to go on with or to throw away. Or one begins anew. */
export function Unfinished({
  file,
  unfinished,
}: {
  readonly file: string | undefined;
  readonly unfinished: readonly UnfinishedInterview[];
}) {
  const { unfinished: messages } = useMessages(interviewMessages);
  const leaving = useLeaving(file);
  const first = useRef<HTMLDivElement>(null);
  // In a file one most likely goes on; a new file is most likely for another client.
  const isOfFile = file !== undefined;
  const begin = isOfFile ? messages.again : messages.newFile;
  const beginner = useRef<HTMLButtonElement>(null);
  const hint = messages.title;
  useScreenActions([
    { id: 'interview.begin', label: begin, hint, run: () => press(beginner) },
    { id: 'interview.later', hint, ...leaving },
  ]);
  useEffect(() => {
    first.current?.querySelector<HTMLElement>('button[data-variant=filled]')?.focus();
  }, []);
  return (
    <div className={classes.main} ref={first}>
      <div className={classes.part}>
        <h1 className={classes.question}>{messages.title}</h1>
        <p className={classes.help}>{isOfFile ? messages.ofFile : messages.drafts}</p>
        <ul className={classes.unfinished} aria-label={messages.list}>
          {unfinished.map((kept) => (
            <Row key={JSON.stringify([kept.of, kept.keptAt])} kept={kept} isLikely={isOfFile} />
          ))}
        </ul>
      </div>
      <div className={classes.buttons}>
        <Button
          ref={beginner}
          size="lg"
          variant={isOfFile ? 'default' : 'filled'}
          onClick={() => beginInterview(file)}
        >
          {begin}
        </Button>
      </div>
    </div>
  );
}

function Row({
  kept,
  isLikely,
}: {
  readonly kept: UnfinishedInterview;
  readonly isLikely: boolean;
}) {
  const messages = useMessages(interviewMessages).unfinished;
  const language = useLanguage();
  const isGone = useInterview(({ gone }) => gone.includes(kept));
  const { keptAt, answers, isEarlier } = kept;
  const name = answers.organisation.legalName;
  const on = formatDate(localDay(keptAt), language);
  const keptOn = isEarlier ? messages.earlierKeptOn : messages.keptOn;
  const shown = name ?? messages.unnamed;
  const deed = `${isGone ? messages.takeBack : messages.throwAway}: ${shown}`;
  const id = JSON.stringify([kept.of, keptAt]);
  useScreenActions([
    ...(isGone
      ? []
      : [
          {
            id: `interview.resume/${id}`,
            label: messages.resumeOf(shown),
            run: () => resumeInterview(kept),
          },
        ]),
    { id: `interview.turn/${id}`, label: deed, ofMany: true, run: () => void turn(kept) },
  ]);
  return (
    <li className={classes.kept}>
      <div className={classes.keptName}>
        <b>{shown}</b>
        <p className={classes.hint} role="status">
          {isGone ? messages.thrownAway : keptOn(`${on}, ${formatTime(keptAt)}`)}
        </p>
      </div>
      <div className={classes.keptDeeds}>
        {!isGone && (
          <Button
            size="lg"
            variant={isLikely ? 'filled' : 'default'}
            aria-label={messages.resumeOf(shown)}
            onClick={() => resumeInterview(kept)}
          >
            {messages.resume}
          </Button>
        )}
        <Button size="lg" variant="subtle" aria-label={deed} onClick={() => void turn(kept)}>
          {isGone ? messages.takeBack : messages.throwAway}
        </Button>
      </div>
    </li>
  );
}
