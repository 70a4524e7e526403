import { refOf } from '../../../shared/domain/field-ref.ts';
import type { System } from '../../../shared/domain/system.ts';
import { inLanguage } from '../../../shared/domain/text.ts';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { systemsMessages } from '../../../shared/i18n/app/systems.ts';
import { entityLabel } from '../../../shared/i18n/fields.ts';
import { SheetSection } from '../../components/Sheet.tsx';
import { useAll } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { duplicate } from '../../widgets/record/duplicate.ts';
import { FieldGrid } from '../../widgets/record/FieldGrid.tsx';
import { RecordPage } from '../../widgets/record/RecordPage.tsx';
import { UsedBy } from '../../widgets/record/UsedBy.tsx';
import { useVisit } from '../../widgets/use-visits.ts';

export function SystemPage({ file, row }: { readonly file: string; readonly row: System }) {
  const { id, name } = row;
  const messages = useMessages(systemsMessages);
  const { copyOf } = useMessages(recordMessages);
  const siblings = useAll('system').map((each) => each.id);
  const uses = useSystemUses(row);
  useVisit(`system/${id}`);
  return (
    <RecordPage
      file={file}
      section="systems"
      entity="system"
      id={id}
      name={name}
      siblings={siblings}
      onDuplicate={() => void duplicate('system', id, { name: copyOf(name) }, 'systems')}
      aside={<UsedBy file={file} uses={uses} />}
    >
      <SheetSection title={messages.what}>
        <FieldGrid
          entity="system"
          id={id}
          fields={[{ field: 'name' }, { field: 'what' }, { field: 'supplier' }]}
        />
      </SheetSection>
      <SheetSection title={messages.where} help={messages.whereHelp}>
        <FieldGrid
          entity="system"
          id={id}
          fields={[
            { field: 'country' },
            {
              field: 'locationAnswer',
              label: messages.known,
              unknown: messages.unknown(name),
            },
          ]}
        />
      </SheetSection>
      <SheetSection title={messages.forWhat} help={messages.forWhatHelp}>
        <FieldGrid entity="system" id={id} fields={[{ field: 'activities', wide: true }]} />
      </SheetSection>
    </RecordPage>
  );
}

/** A system says itself what it is used for, and who supplies it. */
function useSystemUses({ activities: used, supplier }: System) {
  const messages = useMessages(systemsMessages);
  const language = useLanguage();
  const activities = useAll('activity');
  const parties = useAll('party');
  const party = parties.find(({ id }) => id === supplier);
  return [
    ...activities
      .filter(({ id }) => used?.includes(id))
      .map(({ id, number, name }) => ({
        ref: refOf('activity', id),
        name: inLanguage(name, language).text,
        kind: entityLabel('activity', language),
        activity: id,
        number,
      })),
    ...(party === undefined
      ? []
      : [
          {
            ref: refOf('party', party.id),
            name: party.name,
            kind: messages.supplier.toLowerCase(),
          },
        ]),
  ];
}
