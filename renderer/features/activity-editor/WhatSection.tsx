import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { useFile } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { Field } from '../../widgets/field/Field.tsx';
import { Disclosure } from './Disclosure.tsx';
import classes from './Editor.module.css';
import { EditorSection } from './EditorSection.tsx';
import type { SectionProps } from './section-props.ts';

const kept = [
  'department',
  'ownerFunction',
  'ownerName',
  'startedOn',
  'reviewEvery',
  'reviewedOn',
] as const;

export function WhatSection({ id }: SectionProps) {
  const messages = useMessages(activityEditorMessages);
  const isEnded = useFile(({ cache }) => cache.get('activity')?.get(id)?.['status'] === 'ended');
  return (
    <EditorSection id="what">
      <Field entity="activity" id={id} field="name" label={messages.name} />
      <Field entity="activity" id={id} field="description" />
      <div className={classes.content}>
        <Field
          entity="activity"
          id={id}
          field="role"
          label={messages.roleLabel}
          options={messages.roleWords}
        />
        <Field entity="activity" id={id} field="status" label={messages.statusLabel} />
        {isEnded && <Field entity="activity" id={id} field="endedOn" />}
      </div>
      <Disclosure title={messages.details} entity="activity" fields={[...kept, 'audiences']}>
        <div className={classes.pair}>
          {kept.map((field) => (
            <Field key={field} entity="activity" id={id} field={field} />
          ))}
        </div>
        <Field entity="activity" id={id} field="audiences" />
      </Disclosure>
    </EditorSection>
  );
}
