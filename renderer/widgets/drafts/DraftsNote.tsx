import { useEffect, useMemo, useRef, useState } from 'react';
import { draftsMessages } from '../../../shared/i18n/app/drafts.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { isFocusFree } from '../../components/is-focus-free.ts';
import { Note, NoteAction } from '../../components/Note.tsx';
import { useAll } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import classes from './Drafts.module.css';
import { DraftsDrawer } from './DraftsDrawer.tsx';

/** What no document tells yet because nobody said that it is done, and the one step that says so. */
export function DraftsNote() {
  const messages = useMessages(draftsMessages);
  const { levels } = useMessages(fieldMessages);
  const activities = useAll('activity');
  const drafts = useMemo(() => activities.filter(({ status }) => status === 'draft'), [activities]);
  const [isAsking, setIsAsking] = useState(false);
  const [said, setSaid] = useState<readonly string[]>([]);
  // One may take it back.
  const done = activities.filter(({ id, status }) => status === 'active' && said.includes(id));
  const isThere = drafts.length > 0;
  const button = useButtonAction('drafts.say', messages.say, { isOffered: isThere });
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button may have gone with what it was about.
    if (said.length > 0 && isFocusFree()) told.current?.focus();
  }, [said]);
  return (
    <div className={classes.drafts}>
      <p ref={told} role="status" tabIndex={-1} className={classes.done}>
        {done.length > 0 && messages.done(done.length)}
      </p>
      {isThere && (
        <Note
          level="check"
          title={levels.warning}
          actions={
            <NoteAction ref={button} primary onClick={() => setIsAsking(true)}>
              {messages.say}
            </NoteAction>
          }
        >
          {messages.left(drafts.length)}
        </Note>
      )}
      {isAsking && (
        <DraftsDrawer
          drafts={drafts}
          onClose={() => {
            setIsAsking(false);
            button.current?.focus();
          }}
          onDone={(ids) => {
            setIsAsking(false);
            setSaid(ids);
          }}
        />
      )}
    </div>
  );
}
