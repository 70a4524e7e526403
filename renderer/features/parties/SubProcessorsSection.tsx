import { inLanguage } from '../../../shared/domain/text.ts';
import { partiesMessages } from '../../../shared/i18n/app/parties.ts';
import { fieldLabel } from '../../../shared/i18n/fields.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import { SheetSection } from '../../components/Sheet.tsx';
import { createRow, useParts } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useTermText } from '../../widgets/field/terms.ts';
import { AddByName } from '../../widgets/record/AddByName.tsx';
import { PartRows } from '../../widgets/record/PartRows.tsx';
import { rankAfter } from '../../widgets/rows/move-row.ts';

const fields = () => [{ field: 'name' }, { field: 'what' }, { field: 'country' }];

/** Processors of the processor: Art. 28(2) and (4). */
export function SubProcessorsSection({ party }: { readonly party: string }) {
  const messages = useMessages(partiesMessages);
  const language = useLanguage();
  const termText = useTermText();
  const rows = useParts('subProcessor', party);
  const title = (field: string) => capitalise(fieldLabel('subProcessor', field, language));
  return (
    <SheetSection {...messages.sections.subProcessors}>
      <PartRows
        entity="subProcessor"
        rows={rows}
        label={messages.sections.subProcessors.title}
        name={({ name }) => name}
        nameTitle={title('name')}
        columns={[
          {
            id: 'what',
            title: title('what'),
            cell: ({ what }) => (what === undefined ? '' : inLanguage(what, language).text),
          },
          {
            id: 'country',
            title: title('country'),
            cell: ({ country }) => (country === undefined ? '' : termText(country)),
          },
        ]}
        fields={fields}
        ordered
        empty={messages.noSubProcessors}
        add={
          <AddByName
            label={messages.addSubProcessor}
            onAdd={(name) => void createRow('subProcessor', { party, name, rank: rankAfter(rows) })}
          />
        }
      />
    </SheetSection>
  );
}
