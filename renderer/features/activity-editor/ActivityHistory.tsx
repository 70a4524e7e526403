import { Button, Drawer } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { languageName } from '../../../shared/i18n/choices.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { recordedAt } from '../../../shared/i18n/recorded-at.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useQuery } from '../../state/use-query.ts';
import classes from './ActivityHistory.module.css';
import { useGoTo } from './go-to.ts';

type Told = OutputOf<'register.historyInWords'>[number];

const PAGE = 20;
/** The call's own limit. */
const MOST = 100;

/** Who changed what in this activity and when, the newest first; a change leads to its field. */
export function ActivityHistory({
  file,
  id,
  onClose,
}: {
  readonly file: string;
  readonly id: string;
  readonly onClose: () => void;
}) {
  const messages = useMessages(activityEditorMessages);
  const language = useLanguage();
  const goTo = useGoTo();
  const [limit, setLimit] = useState(PAGE);
  const query = useQuery('register.historyInWords', {
    file,
    language,
    limit,
    each: 50,
    activity: id,
  });
  const sets = query.value;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="36rem"
      title={messages.historyTitle}
      closeButtonProps={{ 'aria-label': messages.close }}
    >
      {query.problem && <p role="alert">{problemText(query.problem, language)}</p>}
      {sets?.length === 0 && <p>{messages.noHistory}</p>}
      <ol className={classes.sets}>
        {sets?.map((set) => (
          <ChangeSet
            key={set.sequence}
            set={set}
            onGo={(ref) => {
              onClose();
              goTo(ref);
            }}
          />
        ))}
      </ol>
      {sets !== undefined && sets.length >= limit && limit < MOST && (
        <Button onClick={() => setLimit(Math.min(MOST, limit + PAGE))}>
          {messages.olderHistory}
        </Button>
      )}
    </Drawer>
  );
}

function ChangeSet({ set, onGo }: { readonly set: Told; readonly onGo: (ref: string) => void }) {
  const language = useLanguage();
  const messages = useMessages(activityEditorMessages);
  return (
    <li className={classes.set} data-undone={set.undone || undefined}>
      <p className={classes.when}>
        {`${recordedAt(set.at, language)} · ${set.who}`}
        {set.undone && ` · ${messages.undone}`}
      </p>
      <ul className={classes.changes}>
        {set.changes.map(({ ref, kind, about, where, gone, language: lang, before, after }) => (
          <li key={`${ref} ${kind} ${lang ?? ''}`}>
            {gone ? (
              <span>{where}</span>
            ) : (
              <button type="button" className={classes.where} onClick={() => onGo(about ?? ref)}>
                {where}
              </button>
            )}{' '}
            {lang !== undefined && `(${languageName(lang, language)}) `}
            {kind === 'changed' ? (
              <>
                {before !== undefined && <del lang={lang}>{before}</del>}{' '}
                {after !== undefined && <ins lang={lang}>{after}</ins>}
              </>
            ) : (
              <>
                {kind !== 'told' && messages.historyKinds[kind]} {before ?? after}
              </>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
