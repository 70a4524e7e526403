/** Which fields of the organisation stand in which part of its page. */
import type { GridField } from '../../widgets/record/FieldGrid.tsx';

const rare = (field: string): GridField => ({ field, rare: true });

export const partFields = {
  who: [
    { field: 'legalName' },
    { field: 'tradeNames' },
    { field: 'legalForm' },
    { field: 'kvk' },
    { field: 'address' },
    { field: 'postcode' },
    { field: 'city' },
    { field: 'country' },
    { field: 'sector' },
    { field: 'headCount' },
    { field: 'staffSize' },
    rare('latinName'),
    rare('supervisoryAuthority'),
  ],
  contact: [
    { field: 'email' },
    { field: 'phone' },
    { field: 'websites' },
    { field: 'messaging' },
    rare('contactPlace'),
  ],
  privacy: [
    { field: 'privacyContactRole' },
    { field: 'privacyContactEmail' },
    { field: 'privacyContactPhone' },
    { field: 'privacyContactName' },
    { field: 'publishContactName' },
  ],
  look: [
    { field: 'form' },
    { field: 'language' },
    { field: 'languages' },
    { field: 'logo' },
    { field: 'accent' },
  ],
  work: [
    { field: 'roles', wide: true },
    { field: 'services', wide: true },
    { field: 'notOnlyOccasional' },
    rare('commitment'),
    rare('intermediaryRole'),
    rare('aggregatedData'),
  ],
  notes: [{ field: 'notes', wide: true }],
} as const satisfies Readonly<Record<string, readonly GridField[]>>;
