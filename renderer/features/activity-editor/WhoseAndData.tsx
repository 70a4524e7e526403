import { useCallback } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { useMessages } from '../../state/language.ts';
import { Field } from '../../widgets/field/Field.tsx';
import { PartPills } from '../../widgets/part-pills/PartPills.tsx';
import { useTraits } from '../../widgets/part-pills/traits.ts';
import { Disclosure } from './Disclosure.tsx';
import { EditorSection } from './EditorSection.tsx';
import { dataFields, subjectFields } from './part-fields.ts';
import type { SectionProps } from './section-props.ts';
import { useIsAnswered } from './use-is-answered.ts';

export function WhoseSection({ id }: SectionProps) {
  const messages = useMessages(activityEditorMessages);
  return (
    <EditorSection id="whose">
      <PartPills
        entity="subjectGroup"
        parent={id}
        label={messages.titles.whose}
        addLabel={messages.addSubject}
        fields={subjectFields}
      />
    </EditorSection>
  );
}

const questions = ['specialAnswer', 'criminalAnswer', 'bsnAnswer'] as const;

export function DataSection({ id }: SectionProps) {
  const messages = useMessages(activityEditorMessages);
  const traits = useTraits();
  const areAnswered = useIsAnswered(id, questions);
  const fields = useCallback(
    (row: Row<'dataItem'>) => dataFields(row, new Set(traits(row.term))),
    [traits],
  );
  return (
    <EditorSection id="data">
      <PartPills
        entity="dataItem"
        parent={id}
        label={messages.titles.data}
        addLabel={messages.addData}
        fields={fields}
      />
      <Disclosure
        title={messages.questions}
        entity="activity"
        fields={questions}
        open={!areAnswered}
      >
        <Field entity="activity" id={id} field="specialAnswer" label={messages.anySpecial} />
        <Field entity="activity" id={id} field="criminalAnswer" label={messages.anyCriminal} />
        <Field entity="activity" id={id} field="bsnAnswer" label={messages.anyBsn} />
      </Disclosure>
    </EditorSection>
  );
}
