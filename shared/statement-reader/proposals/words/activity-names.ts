/** How an activity is called where the name of its template says more, or other, than the text. */
import type { Language } from '../../../domain/text.ts';

export type Names = Readonly<Record<Language, string>>;

export const members: Names = { nl: 'Ledenadministratie', en: 'Membership administration' };
export const clients: Names = { nl: 'Cliëntenadministratie', en: 'Client administration' };
export const students: Names = { nl: 'Leerlingenadministratie', en: 'Student administration' };
export const contact: Names = { nl: 'Vragen en contact', en: 'Questions and contact' };
export const security: Names = {
  nl: 'Beveiliging van site en systemen',
  en: 'Security of site and systems',
};
export const identity: Names = { nl: 'Controle van identiteit', en: 'Identity checks' };
export const accounts: Names = { nl: 'Accounts', en: 'Accounts' };

export interface Trade {
  readonly says: RegExp;
  /** None where the name of the template is the one. */
  readonly names?: Names;
  /** What a customer asks for himself: who orders is not told of delivery apart. */
  readonly isAsked?: true;
}

export const trades: readonly Trade[] = [
  { says: /web ?(?:shop|winkel|store)|online (?:shop|store|winkel)/iu },
  { says: /bestel|order/iu, names: { nl: 'Bestellingen', en: 'Orders' }, isAsked: true },
  {
    says: /reserver|boeking|booking|reservation/iu,
    names: { nl: 'Reserveringen', en: 'Bookings' },
    isAsked: true,
  },
  { says: /lever|bezorg|verzend|deliver/iu, names: { nl: 'Leveringen', en: 'Deliveries' } },
  { says: /verkoop|aankoop|goederen|purchase/iu, names: { nl: 'Verkoop', en: 'Sales' } },
];

export const lessons: readonly { readonly says: RegExp; readonly names: Names }[] = [
  { says: /^les/iu, names: { nl: 'Lessen', en: 'Lessons' } },
  { says: /^(?:cursus|course)/iu, names: { nl: 'Cursussen', en: 'Courses' } },
  { says: /^training/iu, names: { nl: 'Trainingen', en: 'Training' } },
];

export interface Half {
  readonly of: string;
  readonly purposes: readonly string[];
  /** In words of the text; the last of the same aim has none. */
  readonly says?: RegExp;
  readonly names: Names;
}

/** Templates that join two aims: a text that tells of one has the name of that one. */
export const halves: readonly Half[] = [
  {
    of: 'template.T02',
    purposes: ['purpose.invoice'],
    says: /factu|invoic|bill/iu,
    names: { nl: 'Facturatie', en: 'Invoicing' },
  },
  {
    of: 'template.T02',
    purposes: ['purpose.invoice'],
    names: { nl: 'Betalingen', en: 'Payments' },
  },
  {
    of: 'template.T02',
    purposes: ['purpose.bookkeeping'],
    names: { nl: 'Boekhouding', en: 'Bookkeeping' },
  },
  {
    of: 'template.T05',
    purposes: ['purpose.newsletter'],
    names: { nl: 'Nieuwsbrief', en: 'Newsletter' },
  },
  {
    of: 'template.T05',
    purposes: ['purpose.directMail', 'purpose.phoneSales'],
    names: { nl: 'Direct marketing', en: 'Direct marketing' },
  },
  {
    of: 'template.T16',
    purposes: ['purpose.service'],
    names: { nl: 'Klantenservice', en: 'Customer service' },
  },
  {
    of: 'template.T16',
    purposes: ['purpose.complaint'],
    names: { nl: 'Klachten', en: 'Complaints' },
  },
  {
    of: 'template.T17',
    purposes: ['purpose.debt'],
    names: { nl: 'Debiteuren', en: 'Debtors' },
  },
  {
    of: 'template.T17',
    purposes: ['purpose.credit'],
    names: { nl: 'Kredietcheck', en: 'Credit check' },
  },
];
