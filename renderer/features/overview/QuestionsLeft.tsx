import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { overviewMessages } from '../../../shared/i18n/app/overview.ts';
import { Note, NoteAction } from '../../components/Note.tsx';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import { useQuery } from '../../state/use-query.ts';
import classes from './Overview.module.css';

/** The way back to first questions that were left, also where the register has rows by now. */
export function QuestionsLeft({ file }: { readonly file: string }) {
  const messages = useMessages(overviewMessages);
  const { levels } = useMessages(fieldMessages);
  const kept = useQuery('interview.kept', { file }).value ?? [];
  const isThere = kept.length > 0;
  const label = messages.goOnWithQuestions;
  const button = useButtonAction('interview', label, { isOffered: isThere });
  if (!isThere) return null;
  return (
    <div className={classes.left}>
      <Note
        level="tip"
        title={levels.tip}
        actions={
          <NoteAction
            ref={button}
            primary
            onClick={() => goToScreen(screenHref(file, 'interview'))}
          >
            {label}
          </NoteAction>
        }
      >
        {messages.questionsLeft}
      </Note>
    </div>
  );
}
