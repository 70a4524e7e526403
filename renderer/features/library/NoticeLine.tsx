import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { binMessages } from '../../../shared/i18n/app/bin.ts';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { DoneLine } from '../../components/DoneLine.tsx';
import { isFocusFree } from '../../components/is-focus-free.ts';
import { hotkeys } from '../../shell/keys.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Library.module.css';
import { useLibrary } from './library-state.ts';
import { useNotices } from './notices.ts';

/** What was done last, quietly, with the way back. */
export function NoticeLine() {
  const messages = useMessages(libraryMessages);
  const { notice } = useNotices();
  const { list } = useLibrary();
  const ofBin = useMessages(binMessages);
  const kept = [...Map.groupBy(notice?.kept ?? [], ({ why }) => why)];
  const back = useRef<HTMLButtonElement>(null);
  const undo = () => void notice?.undo?.();
  const wayBack = notice?.kind === 'removed' ? messages.putBack : messages.takeBack;
  useHotkeys(hotkeys({ 'mod+Z': undo }));
  // The last row that goes takes the focus with it; the way back is the next thing to want.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another list can have lost it
  useEffect(() => {
    if (isFocusFree()) back.current?.focus();
  }, [list, notice]);
  return (
    <DoneLine
      className={classes.notice}
      undo={notice?.undo && { label: wayBack, run: undo }}
      undoRef={back}
      closeLabel={messages.close}
      onClose={() => useNotices.setState({ notice: undefined })}
    >
      {notice && (
        <>
          {messages.notice[notice.kind](notice.names)}
          {kept.map(([why, of]) => (
            <p key={why}>{ofBin.kept[why](of.map(({ name }) => name))}</p>
          ))}
        </>
      )}
    </DoneLine>
  );
}

/** What was refused, until one closes it. */
export function RefusedNote() {
  const messages = useMessages(libraryMessages);
  const language = useLanguage();
  const { refused } = useNotices();
  if (refused === undefined) return null;
  return (
    <div role="alert" className={classes.refused}>
      <div>
        {refused.name !== undefined && <b>{refused.name}</b>}
        <p>{problemText(refused.problem, language)}</p>
      </div>
      <Button size="compact-sm" onClick={() => useNotices.setState({ refused: undefined })}>
        {messages.close}
      </Button>
    </div>
  );
}
