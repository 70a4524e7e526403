/** Vocabulary of data subjects (betrokkenen), `subject.*`. */
import { z } from 'zod';
import { audiences } from '../domain/activity.ts';
import { ownList, vocabularyRecord } from './vocabulary.ts';

/**
 * The statement in which these people normally read about themselves. `others`: their data come
 * from somebody else (Art. 14). `suppliers`: none of the statements to the public.
 */
export const subjectAudience = z.enum([...audiences, 'suppliers']);
export type SubjectAudience = z.infer<typeof subjectAudience>;

export const subjectRecord = vocabularyRecord.extend({
  audience: subjectAudience,
  /** Under eighteen, or usually so: Art. 8 and 12(1), UAVG 5. */
  minor: z.literal(true).optional(),
  /** Vulnerable in the sense of WP248 criterion 7: cannot easily refuse or object. */
  vulnerable: z.literal(true).optional(),
});
export type SubjectRecord = z.infer<typeof subjectRecord>;

type Flags = Pick<SubjectRecord, 'minor' | 'vulnerable'>;

function subject(
  audience: SubjectAudience,
  id: string,
  [nl, en]: readonly [string, string],
  [shortNl, shortEn]: readonly [string, string],
  flags: Flags = {},
): SubjectRecord {
  return { id: `subject.${id}`, nl, en, shortNl, shortEn, audience, ...flags, ...ownList };
}

const vulnerable = { vulnerable: true } as const;

export const subjects: readonly SubjectRecord[] = [
  subject('customers', 'customer', ['Klanten', 'Customers'], ['klanten', 'customers']),
  subject(
    'customers',
    'prospect',
    ['Potentiële klanten', 'Prospects'],
    ['mensen die klant kunnen worden', 'people who may become customers'],
  ),
  subject(
    'customers',
    'formerCustomer',
    ['Oud-klanten', 'Former customers'],
    ['oud-klanten', 'former customers'],
  ),
  subject('customers', 'consumer', ['Consumenten', 'Consumers'], ['consumenten', 'consumers']),
  subject(
    'customers',
    'b2bContact',
    ['Zakelijke contactpersonen', 'Business contacts'],
    ['contactpersonen bij bedrijven', 'contact persons at companies'],
  ),
  subject(
    'suppliers',
    'supplierContact',
    ['Contactpersonen leveranciers', 'Supplier contacts'],
    ['contactpersonen bij leveranciers', 'contact persons at suppliers'],
  ),
  subject(
    'websiteVisitors',
    'websiteVisitor',
    ['Websitebezoekers', 'Website visitors'],
    ['bezoekers van de website', 'visitors to the website'],
  ),
  subject(
    'customers',
    'accountHolder',
    ['Accounthouders', 'Account holders'],
    ['mensen met een account', 'people with an account'],
  ),
  subject(
    'customers',
    'newsletterSub',
    ['Nieuwsbriefabonnees', 'Newsletter subscribers'],
    ['lezers van de nieuwsbrief', 'readers of the newsletter'],
  ),
  subject(
    'staff',
    'employee',
    ['Werknemers', 'Employees'],
    ['werknemers', 'employees'],
    vulnerable,
  ),
  subject(
    'staff',
    'formerEmployee',
    ['Oud-werknemers', 'Former employees'],
    ['oud-werknemers', 'former employees'],
  ),
  subject(
    'applicants',
    'applicant',
    ['Sollicitanten', 'Applicants'],
    ['sollicitanten', 'applicants'],
    vulnerable,
  ),
  subject('staff', 'intern', ['Stagiairs', 'Interns'], ['stagiairs', 'interns'], vulnerable),
  subject('staff', 'volunteer', ['Vrijwilligers', 'Volunteers'], ['vrijwilligers', 'volunteers']),
  subject(
    'staff',
    'contractor',
    ["Zzp'ers en ingehuurden", 'Contractors'],
    ["zzp'ers en ingehuurde mensen", 'contractors'],
  ),
  subject(
    'staff',
    'agencyWorker',
    ['Uitzendkrachten', 'Agency workers'],
    ['uitzendkrachten', 'agency workers'],
    vulnerable,
  ),
  subject(
    'others',
    'familyOfEmployee',
    ['Gezinsleden van werknemers', 'Relatives of staff'],
    ['gezinsleden van werknemers', 'family of employees'],
  ),
  subject(
    'others',
    'emergencyContact',
    ['Contactpersonen bij nood', 'Emergency contacts'],
    ['mensen die wij bij nood bellen', 'people we call in an emergency'],
  ),
  subject(
    'customers',
    'visitor',
    ['Bezoekers van het pand', 'Visitors to the premises'],
    ['bezoekers van ons pand', 'visitors to our premises'],
  ),
  // The camera sees them itself: observed, so Art. 13 and with the visitors, not Art. 14 (EDPB Guidelines 3/2019).
  subject(
    'customers',
    'passerBy',
    ['Passanten', 'Passers-by'],
    ['mensen die langslopen', 'people who pass by'],
  ),
  subject('customers', 'member', ['Leden', 'Members'], ['leden', 'members']),
  subject('customers', 'donor', ['Donateurs', 'Donors'], ['donateurs', 'donors']),
  subject(
    'customers',
    'patientClient',
    ['Patiënten, cliënten', 'Patients, clients'],
    ['patiënten en cliënten', 'patients and clients'],
    vulnerable,
  ),
  subject(
    'customers',
    'student',
    ['Leerlingen, cursisten', 'Students'],
    ['leerlingen en cursisten', 'students'],
    vulnerable,
  ),
  subject('customers', 'child', ['Minderjarigen', 'Minors'], ['kinderen', 'children'], {
    minor: true,
    vulnerable: true,
  }),
  subject(
    'customers',
    'parent',
    ['Ouders, verzorgers', 'Parents, guardians'],
    ['ouders en verzorgers', 'parents and guardians'],
  ),
  subject(
    'others',
    'counterparty',
    ['Wederpartijen', 'Counterparties'],
    ['tegenpartijen', 'other parties in a dispute'],
  ),
  subject(
    'customers',
    'debtor',
    ['Debiteuren', 'Debtors'],
    ['klanten die nog moeten betalen', 'customers who still have to pay'],
  ),
  subject('customers', 'traveller', ['Reizigers', 'Travellers'], ['reizigers', 'travellers']),
  subject('customers', 'tenant', ['Huurders', 'Tenants'], ['huurders', 'tenants']),
  subject(
    'others',
    'ubo',
    ["Bestuurders, UBO's", 'Directors, beneficial owners'],
    ['bestuurders en eigenaren van klanten', 'directors and owners of customers'],
  ),
  subject(
    'websiteVisitors',
    'commenter',
    ['Reageerders, beoordelaars', 'Commenters, reviewers'],
    ['mensen die een reactie of review plaatsen', 'people who post a comment or review'],
  ),
  subject(
    'customers',
    'referrer',
    ['Aanbrengers en aangebrachten', 'Referrers and referred'],
    [
      'mensen die iemand aanbrengen of zijn aangebracht',
      'people who refer someone or were referred',
    ],
  ),
  subject(
    'customers',
    'requester',
    ['Verzoekers (rechten)', 'Requesters (rights)'],
    ['mensen die om hun gegevens vragen', 'people who ask about their data'],
  ),
  subject(
    'customers',
    'complainant',
    ['Klagers', 'Complainants'],
    ['mensen met een klacht', 'people with a complaint'],
  ),
  subject(
    'customers',
    'eventParticipant',
    ['Deelnemers', 'Participants'],
    ['deelnemers', 'participants'],
  ),
  subject(
    'others',
    'giftRecipient',
    ['Ontvangers van een cadeau', 'Gift recipients'],
    ['mensen die een cadeau krijgen', 'people who receive a gift'],
  ),
  subject(
    'others',
    'coTraveller',
    ['Medereizigers', 'Travel companions'],
    ['medereizigers', 'travel companions'],
  ),
  subject(
    'websiteVisitors',
    'securityReporter',
    ['Melders van een beveiligingslek', 'Security reporters'],
    ['mensen die een lek melden', 'people who report a leak'],
  ),
  subject(
    'others',
    'invitee',
    ['Genodigden', 'Invitees'],
    ['mensen die zijn uitgenodigd', 'people who were invited'],
  ),
];
