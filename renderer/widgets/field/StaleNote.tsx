import { fieldText } from '../../../shared/checks/field-text.ts';
import { emptyRegister } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { Note, NoteAction } from '../../components/Note.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import type { FieldControl } from './use-field.ts';

const nowhere = new RegisterIndex(emptyRegister());

/** Why what was typed was not kept. Where another window was first, both values, to choose from. */
export function StaleNote({
  id,
  control,
}: {
  readonly id: string;
  readonly control: FieldControl;
}) {
  const messages = useMessages(fieldMessages);
  const language = useLanguage();
  const { problem } = control;
  if (!problem) return null;
  if (problem.code !== 'stale') {
    const title = problem.code === 'call.unsure' ? messages.maybeKept : messages.notKept;
    return (
      <Note id={id} level="need" title={title}>
        {problemText(problem, language)}
      </Note>
    );
  }
  const { theirs } = problem.details as { readonly theirs: unknown };
  const text = fieldText(control.entity, control.field, theirs, language, nowhere);
  return (
    <Note
      id={id}
      level="check"
      title={messages.elsewhere}
      actions={
        <>
          <NoteAction primary onClick={() => void control.keepMine()}>
            {messages.keepMine}
          </NoteAction>
          <NoteAction onClick={control.keepTheirs}>{messages.keepTheirs}</NoteAction>
        </>
      }
    >
      {messages.theirs(text)}
    </Note>
  );
}
