import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import { versionsMessages } from '../../../shared/i18n/app/versions.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { recordedAt } from '../../../shared/i18n/recorded-at.ts';
import { LongList } from '../../components/LongList.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { backend } from '../../state/backend.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import { useQuery } from '../../state/use-query.ts';
import { DifferenceLine, differenceKey } from './DifferenceLine.tsx';
import classes from './Versions.module.css';

type ChangeSet = OutputOf<'register.historyInWords'>[number];

const PAGE = 20;
/** Changes of a set that are told at once, and at most. */
const FEW = 3;
const MOST = 2_000;

/** Who changed what and when, newest first, and the way back to any moment. */
export function HistorySheet({ file }: { readonly file: string }) {
  const messages = useMessages(versionsMessages);
  const language = useLanguage();
  /** Where each page begins; the newest page has no beginning, so that what is new comes in. */
  const [pages, setPages] = useState<readonly number[]>([]);
  const [outcome, setOutcome] = useState('');
  const before = pages.at(-1);
  const sets = useQuery('register.historyInWords', {
    file,
    language,
    limit: PAGE,
    each: FEW,
    ...(before === undefined ? {} : { before }),
  }).value;
  const last = sets?.at(-1)?.sequence;
  const goBack = async (sequence: number) => {
    const reply = await backend.call('register.undoTo', { file, sequence: sequence - 1 });
    setOutcome(
      reply.ok ? messages.wentBack(reply.value.changes.length) : problemText(reply, language),
    );
  };
  return (
    <Sheet title={messages.history} help={messages.historyHelp}>
      <p role="status" className={classes.outcome}>
        {outcome}
      </p>
      {sets?.length === 0 && <p className={classes.quiet}>{messages.noHistory}</p>}
      <ol className={classes.lines}>
        {sets?.map((set) => (
          <SetLine
            key={set.sequence}
            file={file}
            set={set}
            onBack={() => void goBack(set.sequence)}
          />
        ))}
      </ol>
      <div className={classes.pages}>
        {pages.length > 0 && (
          <Button size="xs" onClick={() => setPages(pages.slice(0, -1))}>
            {messages.newer}
          </Button>
        )}
        {sets?.length === PAGE && last !== undefined && (
          <Button size="xs" onClick={() => setPages([...pages, last])}>
            {messages.older}
          </Button>
        )}
      </div>
    </Sheet>
  );
}

function SetLine({
  file,
  set,
  onBack,
}: {
  readonly file: string;
  readonly set: ChangeSet;
  readonly onBack: () => void;
}) {
  const messages = useMessages(versionsMessages);
  const language = useLanguage();
  const { sequence, at, who, kind, label, count, undone, canUndo, changes } = set;
  const [isWhole, setIsWhole] = useState(false);
  const whole = useQuery(
    'register.historyInWords',
    isWhole ? { file, language, limit: 1, each: MOST, before: sequence + 1 } : undefined,
  ).value?.[0];
  const what =
    kind === 'edit' && label !== undefined && messages.labels[label] !== undefined
      ? messages.labels[label]
      : messages.changeKinds[kind];
  const when = recordedAt(at, language);
  const shown = whole?.changes ?? changes;
  const back = useButtonAction(`versions.back/${sequence}`, messages.backTo, {
    hint: `${what}, ${changes[0]?.where ?? when}`,
    ofMany: true,
    isOffered: canUndo,
  });
  return (
    <li className={classes.line} data-undone={undone || undefined}>
      <div className={classes.what}>
        <p className={classes.meta}>
          <strong>{what}</strong>
          {` · ${messages.madeBy(who, when)}`}
          {undone && ` · ${messages.undone}`}
        </p>
        {kind !== 'erase' && (
          <LongList label={`${what}, ${when}`} items={shown} keyOf={differenceKey}>
            {(difference) => <DifferenceLine difference={difference} />}
          </LongList>
        )}
        {count > shown.length && (
          <Button variant="subtle" size="xs" onClick={() => setIsWhole(true)}>
            {messages.showAll(count)}
          </Button>
        )}
      </div>
      {canUndo && (
        <Button
          ref={back}
          size="xs"
          aria-label={messages.backToName(`${what}, ${changes[0]?.where ?? when}`)}
          onClick={onBack}
        >
          {messages.backTo}
        </Button>
      )}
    </li>
  );
}
