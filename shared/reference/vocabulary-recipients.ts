/** Vocabulary of recipients (ontvangers), `recipient.*`. */
import { z } from 'zod';
import { ownList, vocabularyRecord } from './vocabulary.ts';

/** Role a recipient usually has; the register asks, this only suggests. */
export const usualRole = z.enum(['processor', 'controller', 'joint', 'either', 'group']);
export type UsualRole = z.infer<typeof usualRole>;

export const recipientRecord = vocabularyRecord.extend({
  /** Absent where nothing is usual. `joint`: own controller, for part of it jointly (Art. 26). */
  usually: usualRole.optional(),
  /** A public authority; in a particular inquiry it is no recipient (Art. 4(9)). */
  authority: z.literal(true).optional(),
});
export type RecipientRecord = z.infer<typeof recipientRecord>;

function recipient(
  usually: UsualRole | undefined,
  id: string,
  [nl, en]: readonly [string, string],
  [shortNl, shortEn]: readonly [string, string],
  extra: Pick<RecipientRecord, 'authority'> = {},
): RecipientRecord {
  const role = usually === undefined ? {} : { usually };
  return { id: `recipient.${id}`, nl, en, shortNl, shortEn, ...role, ...extra, ...ownList };
}

const authority = { authority: true } as const;

export const recipients: readonly RecipientRecord[] = [
  recipient(
    'processor',
    'hosting',
    ['Hostingpartij', 'Hosting provider'],
    ['bedrijf dat onze website bewaart', 'company that hosts our website'],
  ),
  recipient(
    'processor',
    'cloud',
    ['Cloud- en kantoorsoftware', 'Cloud office software'],
    ['bedrijf voor onze mail en bestanden', 'company for our mail and files'],
  ),
  recipient(
    'processor',
    'itSupport',
    ['IT-beheer', 'IT support'],
    ['bedrijf dat onze computers beheert', 'company that runs our computers'],
  ),
  recipient(
    'processor',
    'backup',
    ['Back-updienst', 'Backup service'],
    ['bedrijf dat reservekopieën bewaart', 'company that keeps our backups'],
  ),
  recipient(
    'processor',
    'accounting',
    ['Boekhoudsoftware', 'Accounting software'],
    ['maker van ons boekhoudprogramma', 'maker of our bookkeeping software'],
  ),
  recipient(
    'either',
    'accountant',
    ['Accountant, administratiekantoor', 'Accountant, bookkeeping office'],
    ['accountant of boekhouder', 'accountant or bookkeeper'],
  ),
  recipient(
    'processor',
    'payrollOffice',
    ['Salarisverwerker', 'Payroll office'],
    ['bedrijf dat het loon berekent', 'company that works out the pay'],
  ),
  recipient(
    'processor',
    'mailing',
    ['E-mailmarketingdienst', 'Mailing service'],
    ['bedrijf dat onze nieuwsbrief verstuurt', 'company that sends our newsletter'],
  ),
  recipient(
    'processor',
    'crm',
    ['CRM-leverancier', 'CRM supplier'],
    ['bedrijf voor ons klantsysteem', 'company for our customer system'],
  ),
  recipient(
    'either',
    'analytics',
    ['Analysedienst', 'Analytics service'],
    ['bedrijf dat bezoek aan onze website telt', 'company that counts visits to our website'],
  ),
  recipient(
    'joint',
    'adNetwork',
    ['Advertentienetwerk', 'Advertising network'],
    ['bedrijf dat reclame op websites toont', 'company that shows ads on websites'],
  ),
  recipient(
    'joint',
    'socialPlatform',
    ['Socialmediaplatform', 'Social media platform'],
    ['sociale media', 'social media'],
  ),
  recipient(
    'controller',
    'paymentProvider',
    ['Betaaldienst', 'Payment provider'],
    ['bedrijf voor online betalen', 'company for online payment'],
  ),
  recipient('controller', 'bank', ['Bank', 'Bank'], ['bank', 'bank']),
  recipient(
    'controller',
    'courier',
    ['Pakket- en postbedrijf', 'Courier, postal service'],
    ['bedrijf dat post en pakketten bezorgt', 'company that delivers post and parcels'],
  ),
  recipient(
    'controller',
    'taxAuthority',
    ['Belastingdienst', 'Tax authority'],
    ['Belastingdienst', 'tax authority'],
    authority,
  ),
  recipient(
    'controller',
    'uwv',
    ['UWV', 'Employee insurance agency (UWV)'],
    ['UWV', 'employee insurance agency (UWV)'],
    authority,
  ),
  recipient(
    'controller',
    'pension',
    ['Pensioenfonds, verzekeraar', 'Pension fund, insurer'],
    ['pensioenfonds of verzekeraar', 'pension fund or insurer'],
  ),
  recipient(
    'controller',
    'arbo',
    ['Arbodienst, bedrijfsarts', 'Occupational health service'],
    ['arbodienst of bedrijfsarts', 'company doctor'],
  ),
  recipient(
    'controller',
    'collection',
    ['Incassobureau, deurwaarder', 'Collection agency, bailiff'],
    ['incassobureau of deurwaarder', 'collection agency or bailiff'],
  ),
  recipient(
    'controller',
    'creditAgency',
    ['Handelsinformatiebureau', 'Credit agency'],
    ['bureau dat nagaat of iemand kan betalen', 'agency that checks if someone can pay'],
  ),
  recipient(
    'controller',
    'lawyer',
    ['Advocaat, rechter', 'Lawyer, court'],
    ['advocaat of rechter', 'lawyer or court'],
  ),
  recipient(
    'controller',
    'police',
    ['Politie, justitie', 'Law enforcement'],
    ['politie en justitie', 'police and prosecutor'],
    authority,
  ),
  recipient(
    'controller',
    'authority',
    ['Toezichthouder (AP, ACM)', 'Regulator (AP, ACM)'],
    ['toezichthouder', 'regulator'],
    authority,
  ),
  recipient(
    'controller',
    'foreignAuthority',
    ['Buitenlandse overheid, ambassade', 'Foreign authority, embassy'],
    ['overheid of ambassade van het reisland', 'government or embassy of the country of travel'],
    authority,
  ),
  recipient(
    'controller',
    'telecomPeer',
    ['Andere telecomaanbieder', 'Other telecom operator'],
    ['andere telefoonaanbieder', 'other phone company'],
  ),
  recipient(
    'group',
    'groupCompany',
    ['Groepsmaatschappij', 'Group company'],
    ['bedrijf uit onze groep', 'company in our group'],
  ),
  recipient(
    undefined,
    'dealer',
    ['Partner, onderaannemer', 'Partner, subcontractor'],
    ['bedrijf dat met ons samenwerkt', 'company that works with us'],
  ),
  recipient(
    undefined,
    'public',
    ['Publiek (website)', 'The public (website)'],
    ['iedereen die onze website bezoekt', 'everyone who visits our website'],
  ),
  recipient(undefined, 'none', ['Geen', 'None'], ['niemand', 'no one']),
  recipient(
    'controller',
    'marketplace',
    ['Online marktplaats', 'Online marketplace'],
    ['website waarop wij ook verkopen', 'website where we also sell'],
  ),
  recipient(
    'either',
    'reviewPlatform',
    ['Reviewplatform', 'Review platform'],
    ['website voor reviews', 'review website'],
  ),
  recipient(
    'processor',
    'posSupplier',
    ['Kassaleverancier', 'Point-of-sale supplier'],
    ['bedrijf voor onze kassa', 'company for our till'],
  ),
  recipient(
    'controller',
    'messagingApp',
    ['Berichtendienst', 'Messaging app'],
    ['app voor berichten', 'messaging app'],
  ),
  recipient(
    'either',
    'idVerification',
    ['Dienst voor identiteitscontrole', 'Identity verification service'],
    ['bedrijf dat nagaat wie iemand is', 'company that checks who someone is'],
  ),
  recipient(
    'controller',
    'acquirer',
    ['Overnemer van het bedrijf', 'Acquirer of the business'],
    ['koper van ons bedrijf', 'buyer of our business'],
  ),
  recipient(
    'either',
    'visaCentre',
    ['Visumcentrum', 'Visa centre'],
    ['visumcentrum', 'visa centre'],
  ),
  recipient(
    'either',
    'appSupplier',
    ['App-leverancier', 'App supplier'],
    ['maker van een app', 'maker of an app'],
  ),
];
