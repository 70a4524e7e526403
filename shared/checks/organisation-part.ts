/** In which part of the page of the organisation a finding stands. */

import type { EntityName } from '../domain/entities.ts';
import { WHOLE_ROW } from '../domain/ref-text.ts';
import type { OrganisationPart } from '../i18n/app/organisation.ts';
import type { Said } from './activity-blocks.ts';

/** Fields of the organisation's own row; a test holds them against its page. */
export const fieldsOfPart: Partial<Readonly<Record<OrganisationPart, readonly string[]>>> = {
  contact: ['email', 'phone', 'websites', 'messaging', 'contactPlace'],
  privacy: [
    'privacyContactRole',
    'privacyContactEmail',
    'privacyContactPhone',
    'privacyContactName',
    'publishContactName',
  ],
  look: ['form', 'language', 'languages', 'logo', 'accent'],
  work: [
    'roles',
    'services',
    'notOnlyOccasional',
    'commitment',
    'intermediaryRole',
    'aggregatedData',
  ],
  joint: ['jointControllers'],
  group: ['groupScope'],
  notes: ['notes'],
};

export const partOfEntity: Partial<Record<EntityName, OrganisationPart>> = {
  representative: 'representative',
  dpo: 'dpo',
  groupCompany: 'group',
  rightsPolicy: 'requests',
  rightHandling: 'rights',
  retentionPolicy: 'keeping',
  changePolicy: 'changes',
  ownTerm: 'ownWords',
  definition: 'explained',
  userDuty: 'duties',
  declaredPractice: 'published',
};

/** What misses a row of which there is one at most speaks of the organisation as a whole. */
const ofRule: Readonly<Record<string, OrganisationPart>> = {
  'ORG-REP27': 'representative',
  'RGT-CHANNEL': 'requests',
  'CHG-POLICY': 'changes',
};
const ofTopic: Readonly<Record<string, OrganisationPart>> = { dpo: 'dpo', retention: 'keeping' };

const partOfField = new Map(
  Object.entries(fieldsOfPart).flatMap(([part, fields]) =>
    fields.map((field) => [field, part as OrganisationPart] as const),
  ),
);

/** @param field of the organisation, or `*` */
export function organisationPart({ rule, topic }: Said, field: string): OrganisationPart {
  const whole = field === WHOLE_ROW ? (ofRule[rule] ?? ofTopic[topic]) : undefined;
  return whole ?? partOfField.get(field) ?? 'who';
}
