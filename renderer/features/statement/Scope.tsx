import { Button, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Statement } from '../../../shared/domain/statement.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { lowerFirst } from '../../../shared/i18n/format.ts';
import { createRow, useFile, useParts } from '../../state/file.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { Field } from '../../widgets/field/Field.tsx';
import { RemovedLine } from '../../widgets/record/RemovedLine.tsx';
import { removeRecord } from '../../widgets/record/removal.ts';
import { usePartRemoval } from '../../widgets/rows/use-part-removal.ts';
import { useRowNames } from '../../widgets/use-row-names.ts';
import { FoldRow } from './PartRow.tsx';
import classes from './Statement.module.css';

interface ScopeProps {
  readonly file: string;
  readonly statement: Statement;
}

/** Which shop it is of, which activities it tells of, and what is left out with a reason. */
export function Scope({ file, statement }: ScopeProps) {
  const messages = useMessages(statementScreenMessages);
  const { id, audience } = statement;
  const language = useLanguage();
  const remove = async () => {
    const name = `${messages.title} (${lowerFirst(messages.audiences[audience])})`;
    const record = { file, id, name, entity: 'statement', section: 'statement' } as const;
    if (await removeRecord(record, language)) goToScreen(screenHref(file, 'statement'));
  };
  useScreenActions([
    { id: 'statement.remove', label: messages.removeStatement, run: () => void remove() },
  ]);
  return (
    <FoldRow part="scope" title={messages.scope}>
      <Field entity="statement" id={id} field="brand" />
      <Field entity="statement" id={id} field="websites" />
      <Field entity="statement" id={id} field="activities" help={messages.whichActivities} />
      <LeftOut statement={statement} />
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.elsewhere ?? ''}
        onClick={() => void remove()}
      >
        {messages.removeStatement}
      </Button>
    </FoldRow>
  );
}

function LeftOut({ statement }: Pick<ScopeProps, 'statement'>) {
  const messages = useMessages(statementScreenMessages);
  const rows = useParts('statementExclusion', statement.id);
  const { line, remove } = usePartRemoval('statementExclusion');
  const names = useRowNames('activity');
  const name = (id: string) => names.find(({ value }) => value === id)?.label ?? id;
  return (
    <div className={classes.own}>
      <h3 className={classes.small}>{messages.leftOut}</h3>
      <p className={classes.help}>{messages.leftOutHelp}</p>
      {rows.map(({ id, activity }) => (
        <div key={id} className={classes.own}>
          <Field
            entity="statementExclusion"
            id={id}
            field="reason"
            label={`${name(activity)}: ${messages.leaveOutReason}`}
          />
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes.elsewhere ?? ''}
            onClick={() => remove(id, messages.leavingOut(name(activity)))}
          >
            {messages.takeBack}
          </Button>
        </div>
      ))}
      <RemovedLine {...line} />
      <LeaveOut
        statement={statement}
        among={names.filter(({ value }) => !rows.some(({ activity }) => activity === value))}
      />
    </div>
  );
}

/** An activity and its reason come together: one without the other is not kept. */
function LeaveOut({
  statement,
  among,
}: Pick<ScopeProps, 'statement'> & {
  readonly among: readonly { readonly value: string; readonly label: string }[];
}) {
  const messages = useMessages(statementScreenMessages);
  const language = useFile((state) => state.language);
  const [activity, setActivity] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const isWhole = activity !== null && reason.trim() !== '';
  const add = async () => {
    if (!isWhole) return;
    const { reply } = await createRow('statementExclusion', {
      statement: statement.id,
      activity,
      reason: { [language]: reason.trim() },
    });
    if (!reply.ok) return;
    setActivity(null);
    setReason('');
  };
  return (
    <form
      className={classes.own}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Select
        label={messages.leaveOut}
        data={[...among]}
        value={activity}
        searchable
        limit={200}
        onChange={setActivity}
      />
      {activity !== null && (
        <>
          <Textarea
            label={messages.leaveOutReason}
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" className={classes.elsewhere ?? ''} disabled={!isWhole}>
            {messages.leaveOutNow}
          </Button>
        </>
      )}
    </form>
  );
}
