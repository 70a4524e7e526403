import { useMemo } from 'react';
import { inLanguage } from '../../../shared/domain/text.ts';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { useParts } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { PartyPicker } from '../../widgets/PartyPicker.tsx';
import { RowTable } from '../../widgets/rows/RowTable.tsx';
import { addPart } from './add-part.ts';
import classes from './Editor.module.css';
import { EditorSection } from './EditorSection.tsx';
import { engagementFields } from './part-fields.ts';
import type { SectionProps } from './section-props.ts';
import { useNames } from './use-names.ts';

/** For whom the organisation processes, and what it does for each: Art. 30(2)(a) and (b). */
export function ClientsSection({ id }: SectionProps) {
  const messages = useMessages(activityEditorMessages);
  const language = useLanguage();
  const rows = useParts('engagement', id);
  const parties = useNames('party');
  const taken = useMemo(() => rows.map(({ client }) => client), [rows]);
  return (
    <EditorSection id="clients">
      <div className={classes.stack}>
        <RowTable
          entity="engagement"
          rows={rows}
          label={messages.titles.clients}
          name={({ client }) => parties.get(client) ?? ''}
          nameTitle={messages.client}
          columns={[
            {
              id: 'categories',
              title: messages.contract,
              cell: ({ categories, contract }) =>
                [categories && inLanguage(categories, language).text, contract]
                  .filter(Boolean)
                  .join(' · '),
            },
          ]}
          fields={engagementFields}
          among={id}
          ordered
          quietHead
        />
        <PartyPicker
          label={messages.addEngagement}
          taken={taken}
          onPick={(picked, before) => {
            if ('party' in picked)
              addPart('engagement', id, { client: picked.party }, 'categories', before);
          }}
        />
      </div>
    </EditorSection>
  );
}
