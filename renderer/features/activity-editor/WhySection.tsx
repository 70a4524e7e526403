import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { useParts } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { PartPills } from '../../widgets/part-pills/PartPills.tsx';
import { usePillWords } from '../../widgets/part-pills/pill-words.ts';
import { BasesOfPurpose } from './BasesOfPurpose.tsx';
import { EditorSection } from './EditorSection.tsx';
import { purposeFields } from './part-fields.ts';
import type { SectionProps } from './section-props.ts';

/** What for, and per purpose why that is allowed. */
export function WhySection({ id }: SectionProps) {
  const messages = useMessages(activityEditorMessages);
  const purposes = useParts('purpose', id);
  const words = usePillWords('purpose', purposes);
  return (
    <EditorSection id="why">
      <PartPills
        entity="purpose"
        parent={id}
        label={messages.titles.why}
        addLabel={messages.addPurpose}
        fields={purposeFields}
      />
      {purposes.map((purpose) => (
        <BasesOfPurpose
          key={purpose.id}
          activity={id}
          purpose={purpose.id}
          title={
            purposes.length === 1
              ? messages.mayThis
              : messages.basesOf(words.get(purpose.id)?.label ?? '')
          }
        />
      ))}
    </EditorSection>
  );
}
