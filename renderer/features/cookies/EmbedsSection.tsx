import { inLanguage } from '../../../shared/domain/text.ts';
import { cookiesMessages } from '../../../shared/i18n/app/cookies.ts';
import { fieldLabel } from '../../../shared/i18n/fields.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import { SheetSection } from '../../components/Sheet.tsx';
import { createRow, useAll, useFile } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { nextRank } from '../../widgets/new-row.ts';
import { AddByName } from '../../widgets/record/AddByName.tsx';
import { PartRows } from '../../widgets/record/PartRows.tsx';

const fields = () =>
  ['service', 'party', 'what', 'clickToLoad', 'policy'].map((field) => ({ field }));

/** Content of other services on the site. */
export function EmbedsSection() {
  const messages = useMessages(cookiesMessages);
  const language = useLanguage();
  const main = useFile((state) => state.language);
  const rows = useAll('embed');
  const title = (field: string) => capitalise(fieldLabel('embed', field, language));
  const add = (name: string) =>
    void createRow('embed', { service: { [main]: name }, rank: nextRank('embed') });
  return (
    <SheetSection {...messages.sections.embeds}>
      <PartRows
        entity="embed"
        rows={rows}
        label={messages.sections.embeds.title}
        name={({ service }) => inLanguage(service, language).text}
        nameTitle={title('service')}
        columns={[
          {
            id: 'what',
            title: title('what'),
            cell: ({ what }) => (what === undefined ? '' : inLanguage(what, language).text),
          },
        ]}
        fields={fields}
        ordered
        empty={messages.noEmbeds}
        add={<AddByName label={messages.addEmbed} field={messages.service} onAdd={add} />}
      />
    </SheetSection>
  );
}
