import { partiesMessages } from '../../../shared/i18n/app/parties.ts';
import { fieldLabel } from '../../../shared/i18n/fields.ts';
import { capitalise, formatTableDate } from '../../../shared/i18n/format.ts';
import { SheetSection } from '../../components/Sheet.tsx';
import { createRow, useParts } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { AddByName } from '../../widgets/record/AddByName.tsx';
import { PartRows } from '../../widgets/record/PartRows.tsx';
import { rankAfter } from '../../widgets/rows/move-row.ts';

const fields = () => [{ field: 'name' }, { field: 'reference' }, { field: 'validUntil' }];

/** Guarantees that a processor shows: Art. 28(1) and (5). */
export function CertificatesSection({ party }: { readonly party: string }) {
  const messages = useMessages(partiesMessages);
  const language = useLanguage();
  const rows = useParts('certificate', party);
  const title = (field: string) => capitalise(fieldLabel('certificate', field, language));
  return (
    <SheetSection {...messages.sections.certificates}>
      <PartRows
        entity="certificate"
        rows={rows}
        label={messages.sections.certificates.title}
        name={({ name }) => name}
        nameTitle={title('name')}
        columns={[
          { id: 'reference', title: title('reference'), cell: ({ reference }) => reference ?? '' },
          {
            id: 'validUntil',
            title: title('validUntil'),
            cell: ({ validUntil }) =>
              validUntil === undefined ? '' : formatTableDate(validUntil, language),
          },
        ]}
        fields={fields}
        ordered
        empty={messages.noCertificates}
        add={
          <AddByName
            label={messages.addCertificate}
            onAdd={(name) => void createRow('certificate', { party, name, rank: rankAfter(rows) })}
          />
        }
      />
    </SheetSection>
  );
}
