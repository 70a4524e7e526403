import { refOf } from '../../../shared/domain/field-ref.ts';
import type { Party } from '../../../shared/domain/party.ts';
import { partiesMessages } from '../../../shared/i18n/app/parties.ts';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { SheetSection } from '../../components/Sheet.tsx';
import { useAll, useParts } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { useFindingsAt } from '../../widgets/findings.tsx';
import { FieldGrid, type GridField } from '../../widgets/record/FieldGrid.tsx';
import { RecordPage } from '../../widgets/record/RecordPage.tsx';
import { UsedBy } from '../../widgets/record/UsedBy.tsx';
import { useUses } from '../../widgets/record/use-uses.ts';
import { useVisit } from '../../widgets/use-visits.ts';
import { AgreementSection } from './AgreementSection.tsx';
import { CertificatesSection } from './CertificatesSection.tsx';
import { duplicateParty } from './duplicate-party.ts';
import { JointSection } from './JointSection.tsx';
import { ListingSection } from './ListingSection.tsx';
import { OnwardSection } from './OnwardSection.tsx';
import { PlacesSection } from './PlacesSection.tsx';
import { SubProcessorsSection } from './SubProcessorsSection.tsx';

const who: readonly GridField[] = [
  { field: 'name' },
  { field: 'what' },
  { field: 'roles', wide: true },
  { field: 'kind' },
  { field: 'country' },
  { field: 'address' },
  { field: 'email' },
  { field: 'phone' },
  { field: 'website' },
  { field: 'contactPerson' },
  { field: 'latinName', rare: true },
  { field: 'status', rare: true },
  { field: 'endedOn', rare: true },
];

const inStatement: readonly GridField[] = [
  { field: 'inStatement' },
  { field: 'publicCategory' },
  { field: 'publicDetail' },
];

/** All that is known of one company or authority. What does not concern it stays hidden. */
export function PartyPage({ file, row }: { readonly file: string; readonly row: Party }) {
  const { id, name } = row;
  const { sections: messages, duplicate } = useMessages(partiesMessages);
  const { copyOf } = useMessages(recordMessages);
  const siblings = useAll('party').map((each) => each.id);
  const uses = useUses('party')?.[id];
  const concerns = useConcerns(row);
  useVisit(`party/${id}`);
  return (
    <RecordPage
      file={file}
      section="parties"
      entity="party"
      id={id}
      name={name}
      siblings={siblings}
      duplicateLabel={duplicate}
      onDuplicate={() => void duplicateParty(id, copyOf(name))}
      aside={<UsedBy file={file} uses={uses ?? []} />}
    >
      <SheetSection {...messages.who}>
        <FieldGrid entity="party" id={id} fields={who} />
      </SheetSection>
      <PlacesSection id={id} name={name} />
      <OnwardSection row={row} />
      {concerns.processor && <AgreementSection party={id} />}
      {concerns.processor && <SubProcessorsSection party={id} />}
      {concerns.processor && <CertificatesSection party={id} />}
      {concerns.listing && <ListingSection party={id} />}
      {concerns.joint && <JointSection party={id} />}
      <SheetSection {...messages.statement}>
        <FieldGrid entity="party" id={id} fields={inStatement} />
      </SheetSection>
      <SheetSection {...messages.notes}>
        <FieldGrid entity="party" id={id} fields={[{ field: 'notes', wide: true }]} />
      </SheetSection>
    </RecordPage>
  );
}

const US = 'country.US';

/** Which questions come up: by its role, by where it is, or because something is filled in. */
function useConcerns({ id, roles, country }: Party) {
  const agreements = useParts('processorAgreement', id);
  const subProcessors = useParts('subProcessor', id);
  const certificates = useParts('certificate', id);
  const listings = useParts('dpfListing', id);
  const locations = useParts('location', id);
  const onward = useParts('partyTransfer', id);
  const arrangements = useAll('jointArrangement');
  const findings = useFindingsAt(refOf('party', id));
  const isMissed = findings.some(({ topic }) => topic === 'agreements');
  const has = (role: NonNullable<Party['roles']>[number]) => roles?.includes(role) === true;
  return {
    processor:
      has('processor') ||
      isMissed ||
      agreements.length + subProcessors.length + certificates.length > 0,
    listing:
      listings.length > 0 ||
      country === US ||
      [...locations, ...onward].some((place) => place.country === US),
    joint: has('jointController') || arrangements.some(({ parties }) => parties?.includes(id)),
  };
}
