import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { localDay } from '../../../shared/domain/local-day.ts';
import { leftoverMessages } from '../../../shared/i18n/app/leftovers.ts';
import { formatDate } from '../../../shared/i18n/format.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { isFocusFree } from '../../components/is-focus-free.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import { LeftoverDialog } from './LeftoverDialog.tsx';
import { hintOf, type Leftover, partsOf, useLeftovers } from './leftovers.ts';
import classes from './Settings.module.css';

/** What is kept beside client files that are nowhere, to put back or to throw away: there where something is. */
export function LeftoversSheet() {
  const words = useMessages(leftoverMessages);
  const { list, forget, putBack } = useLeftovers();
  const [asked, setAsked] = useState<Leftover>();
  const [done, setDone] = useState<string>();
  const group = useRef<HTMLDivElement>(null);
  // A row that goes takes the focus with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another list can have lost it
  useEffect(() => {
    if (done !== undefined && isFocusFree()) group.current?.focus();
  }, [list, done]);
  const leftovers = list?.leftovers ?? [];
  // What was thrown away last is told in it, and what another window threw away does not end a question.
  if (leftovers.length === 0 && done === undefined && asked === undefined) return null;
  const throwAway = async (shown: Leftover) => {
    if (await forget(shown)) setDone(words.gone(shown.name ?? words.nameless));
  };
  const back = async ({ id }: Leftover) => {
    const name = await putBack(id);
    if (name !== undefined) setDone(words.isBack(name));
  };
  return (
    <Sheet title={words.title} help={leftovers.length > 0 && words.help}>
      <div ref={group} tabIndex={-1} role="group" aria-label={words.title}>
        <p role="status" className={classes.help}>
          {done}
        </p>
        {leftovers.length === 0 ? (
          <EmptyState>{words.empty}</EmptyState>
        ) : (
          <ul className={classes.leftovers}>
            {leftovers.map((each) => (
              <LeftoverLine
                key={each.id}
                leftover={each}
                onAsk={() => setAsked(each)}
                onBack={() => void back(each)}
              />
            ))}
          </ul>
        )}
      </div>
      <LeftoverDialog
        asked={asked}
        unread={list?.unread ?? []}
        isEmpty={list?.isEmpty ?? false}
        onClose={() => setAsked(undefined)}
        onConfirm={throwAway}
      />
    </Sheet>
  );
}

function LeftoverLine(props: {
  readonly leftover: Leftover;
  readonly onAsk: () => void;
  readonly onBack: () => void;
}) {
  const words = useMessages(leftoverMessages);
  const language = useLanguage();
  const { name = words.nameless, keptAt, workOf } = props.leftover;
  const hint = hintOf(props.leftover);
  const on = words.keptOn(formatDate(localDay(keptAt), language));
  return (
    <li>
      <div>
        <b>{name}</b> <span className={classes.help}>{on}</span>
        <ul>
          {partsOf(props.leftover, words).map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
        {hint !== undefined && <p>{words[hint]}</p>}
      </div>
      <span className={classes.leftoverDeeds}>
        {workOf?.back === 'putBack' && (
          <Button
            size="compact-sm"
            aria-label={words.putBackOf(`${name}, ${on}`)}
            onClick={props.onBack}
          >
            {words.putBack}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={`${words.throwAwayOf(`${name}, ${on}`)}…`}
          onClick={props.onAsk}
        >
          {`${words.throwAway}…`}
        </Button>
      </span>
    </li>
  );
}
