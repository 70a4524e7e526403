import type { AgreementClause } from '../../../shared/domain/agreement-clause.ts';
import type { AnswerState } from '../../../shared/domain/answer.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { partiesMessages } from '../../../shared/i18n/app/parties.ts';
import { lists } from '../../../shared/reference/lists.ts';
import type { ClauseRecord } from '../../../shared/reference/processor-checklist.ts';
import { AnswerGroup } from '../../components/AnswerGroup.tsx';
import { change, newRowId, useParts } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { today } from '../../state/today.ts';
import { FindingNote } from '../../widgets/FindingNote.tsx';
import { confirmingChanges } from '../../widgets/field/confirming.ts';
import { Field, useFocusOnJump } from '../../widgets/field/Field.tsx';
import { noteId, useFindingsAt } from '../../widgets/findings.tsx';
import { LawSource } from '../../widgets/LawSource.tsx';
import classes from './Parties.module.css';

const clauses: readonly ClauseRecord[] = lists.clause.records;

/** What Art. 28(3) wants the agreement to say, point by point, and what is customary besides. */
export function ClauseChecklist({ agreement }: { readonly agreement: string }) {
  const messages = useMessages(partiesMessages);
  const rows = useParts('agreementClause', agreement);
  const rowOf = (id: string) => rows.find(({ clause }) => clause === id);
  const required = clauses.filter((clause) => clause.required);
  const yes = required.filter(({ id }) => rowOf(id)?.answer?.state === 'some').length;
  const list = (shown: readonly ClauseRecord[]) => (
    <ul className={classes.clauses}>
      {shown.map((clause) => (
        <Clause key={clause.id} agreement={agreement} clause={clause} row={rowOf(clause.id)} />
      ))}
    </ul>
  );
  return (
    <div>
      <div className={classes.partHead}>
        <h3 className={classes.partTitle}>{messages.checklist}</h3>
        <span className={classes.quiet}>{messages.covered(yes, required.length)}</span>
      </div>
      <p className={classes.quiet}>{messages.checklistHelp}</p>
      {list(required)}
      <h3 className={`${classes.partTitle} ${classes.customary}`}>{messages.customary}</h3>
      {list(clauses.filter((clause) => !clause.required))}
    </div>
  );
}

function Clause({
  agreement,
  clause,
  row,
}: {
  readonly agreement: string;
  readonly clause: ClauseRecord;
  readonly row: AgreementClause | undefined;
}) {
  const messages = useMessages(partiesMessages);
  const field = useMessages(fieldMessages);
  const language = useLanguage();
  const ref = row === undefined ? '' : refOf('agreementClause', row.id, 'answer');
  const frame = useFocusOnJump(ref);
  const findings = useFindingsAt(ref);
  const name = clause[language];
  const hasNote = row?.note !== undefined || row?.answer?.state === 'none';
  return (
    <li className={classes.clause} data-done={row?.answer?.state === 'some' || undefined}>
      <span className={classes.clauseName}>
        {name}
        <LawSource law={clause.id} place={`${agreement}/${clause.id}`} what={name} />
      </span>
      <div ref={frame}>
        <AnswerGroup<AnswerState>
          label={name}
          value={row?.answer?.state}
          options={[
            { value: 'some', label: field.yes },
            { value: 'none', label: field.no },
            { value: 'unknown', label: field.findOut },
          ]}
          onChange={(state) => void setAnswer(agreement, clause.id, row, state)}
        />
      </div>
      {hasNote && row !== undefined && (
        <Field
          entity="agreementClause"
          id={row.id}
          field="note"
          label={messages.clauseNote(name)}
        />
      )}
      {findings.map((finding) => (
        <FindingNote key={noteId(finding)} id={noteId(finding)} finding={finding} joined={false} />
      ))}
    </li>
  );
}

async function setAnswer(
  agreement: string,
  clause: string,
  row: AgreementClause | undefined,
  state: AnswerState,
): Promise<void> {
  const on = today();
  const answer = state === 'unknown' ? { state } : { state, on };
  if (row === undefined) {
    await change([
      {
        create: 'agreementClause',
        row: { id: newRowId(), agreement, clause, answer, checkedOn: on },
      },
    ]);
    return;
  }
  const at = { entity: 'agreementClause', id: row.id } as const;
  const set = (name: 'answer' | 'checkedOn', to: unknown) => ({
    ref: refOf('agreementClause', row.id, name),
    ...(row[name] === undefined ? {} : { from: row[name] }),
    to,
  });
  await change([
    set('answer', answer),
    ...(row.checkedOn === on ? [] : [set('checkedOn', on)]),
    ...confirmingChanges({ ...at, field: 'answer' }),
  ]);
}
