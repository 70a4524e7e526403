import type { Cookie } from '../../../shared/domain/cookie.ts';
import { inLanguage } from '../../../shared/domain/text.ts';
import { cookiesMessages } from '../../../shared/i18n/app/cookies.ts';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { SheetSection } from '../../components/Sheet.tsx';
import { useAll, useFile } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { duplicate } from '../../widgets/record/duplicate.ts';
import { FieldGrid, type GridField } from '../../widgets/record/FieldGrid.tsx';
import { RecordPage } from '../../widgets/record/RecordPage.tsx';
import { useVisit } from '../../widgets/use-visits.ts';

const what: readonly GridField[] = [
  { field: 'name' },
  { field: 'purpose' },
  { field: 'technique' },
  { field: 'category' },
];
const whose: readonly GridField[] = [
  { field: 'party' },
  { field: 'lifetime' },
  { field: 'lifetimeText', rare: true },
  { field: 'scannedOn' },
  { field: 'sites' },
  { field: 'thirdParty' },
];
const afterwards: readonly GridField[] = [
  { field: 'basis' },
  { field: 'sharedWith' },
  { field: 'anonymised' },
];

/** Placing it (Tw 11.7a) and using what comes of it (Art. 6) are asked apart. */
export function CookiePage({ file, row }: { readonly file: string; readonly row: Cookie }) {
  const { id, consent, exemption } = row;
  const messages = useMessages(cookiesMessages).sections;
  const { copyOf } = useMessages(recordMessages);
  const language = useLanguage();
  const main = useFile((state) => state.language);
  useVisit(`cookie/${id}`);
  const siblings = useAll('cookie').map((each) => each.id);
  const name = inLanguage(row.name, language).text;
  const asksExemption = consent === 'notNeeded' || exemption !== undefined;
  const allowed: readonly GridField[] = [
    { field: 'consent', wide: true },
    ...(asksExemption ? [{ field: 'exemption', wide: true }] : []),
  ];
  const copy = { name: { [main]: copyOf(name) } };
  return (
    <RecordPage
      file={file}
      section="cookies"
      entity="cookie"
      id={id}
      name={name}
      siblings={siblings}
      onDuplicate={() => void duplicate('cookie', id, copy, 'cookies')}
    >
      <SheetSection {...messages.what}>
        <FieldGrid entity="cookie" id={id} fields={what} />
      </SheetSection>
      <SheetSection {...messages.whose}>
        <FieldGrid entity="cookie" id={id} fields={whose} />
      </SheetSection>
      <SheetSection {...messages.allowed}>
        <FieldGrid entity="cookie" id={id} fields={allowed} />
      </SheetSection>
      <SheetSection {...messages.afterwards}>
        <FieldGrid entity="cookie" id={id} fields={afterwards} />
      </SheetSection>
    </RecordPage>
  );
}
