import { inLanguage } from '../../../shared/domain/text.ts';
import { partiesMessages } from '../../../shared/i18n/app/parties.ts';
import { fieldLabel } from '../../../shared/i18n/fields.ts';
import { capitalise, formatTableDate } from '../../../shared/i18n/format.ts';
import { SheetSection } from '../../components/Sheet.tsx';
import { createRow, useAll, useFile } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { nextRank } from '../../widgets/new-row.ts';
import { AddByName } from '../../widgets/record/AddByName.tsx';
import { PartRows } from '../../widgets/record/PartRows.tsx';

const fields = () =>
  [
    'name',
    'parties',
    'activities',
    'scope',
    'whoInforms',
    'whoAnswers',
    'contactPoint',
    'breachSplit',
    'document',
    'on',
    'essence',
  ].map((field) => ({ field }));

/** Arrangements with who decides together with us: Art. 26. */
export function JointSection({ party }: { readonly party: string }) {
  const messages = useMessages(partiesMessages);
  const language = useLanguage();
  const main = useFile((state) => state.language);
  const all = useAll('jointArrangement');
  const rows = all.filter(({ parties }) => parties?.includes(party));
  const title = (field: string) => capitalise(fieldLabel('jointArrangement', field, language));
  const add = (name: string) =>
    void createRow('jointArrangement', {
      name: { [main]: name },
      parties: [party],
      rank: nextRank('jointArrangement'),
    });
  return (
    <SheetSection {...messages.sections.joint}>
      <PartRows
        entity="jointArrangement"
        rows={rows}
        label={messages.sections.joint.title}
        name={({ name }) => inLanguage(name, language).text}
        nameTitle={title('name')}
        columns={[
          {
            id: 'on',
            title: title('on'),
            cell: ({ on }) => (on === undefined ? '' : formatTableDate(on, language)),
          },
        ]}
        fields={fields}
        empty={messages.noJoint}
        add={<AddByName label={messages.addJoint} onAdd={add} />}
      />
    </SheetSection>
  );
}
