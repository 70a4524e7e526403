import type { EntityName } from '../../../shared/domain/entities.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { Suggestion } from '../../components/Suggestion.tsx';
import { removeRows } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { FindingNote } from '../FindingNote.tsx';
import { noteId, useFindingsAt } from '../findings.tsx';
import { acceptRow, useWaiting } from '../rows/waiting.ts';
import classes from './Record.module.css';

/** What is said of a record as a whole: that it is a suggestion still, and findings about no field of it. */
export function RecordFindings({
  entity,
  id,
}: {
  readonly entity: EntityName;
  readonly id: string;
}) {
  const messages = useMessages(fieldMessages);
  const ref = refOf(entity, id);
  const findings = useFindingsAt(ref);
  const isSuggested = useWaiting().has(ref);
  if (findings.length === 0 && !isSuggested) return null;
  return (
    <div className={classes.notes}>
      {isSuggested && (
        <Suggestion
          word={messages.suggestion}
          acceptLabel={messages.accept}
          dismissLabel={messages.putAway}
          onAccept={() => acceptRow(entity, id)}
          onDismiss={() => void removeRows([{ entity, id }])}
        >
          {messages.suggestionHelp}
        </Suggestion>
      )}
      {findings.map((finding) => (
        <FindingNote key={noteId(finding)} id={noteId(finding)} finding={finding} joined={false} />
      ))}
    </div>
  );
}
