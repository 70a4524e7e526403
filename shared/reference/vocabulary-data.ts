/** Vocabulary of personal data (persoonsgegevens), `data.*`. */
import { z } from 'zod';
import { ownList, vocabularyRecord } from './vocabulary.ts';

export const dataGroup = z.enum([
  'identification',
  'contact',
  'financial',
  'work',
  'online',
  'location',
  'private',
  'special',
  'criminal',
]);
export type DataGroup = z.infer<typeof dataGroup>;

export const dataRecord = vocabularyRecord.extend({
  group: dataGroup,
  /** Printed together as "contactgegevens" (name, address, e-mail, phone). */
  contact: z.literal(true).optional(),
  /** Art. 9(1): needs a condition of 9(2). */
  special: z.literal(true).optional(),
  /** Art. 10 and UAVG 31-33. */
  criminal: z.literal(true).optional(),
  /** National identification number, UAVG 46: only where a law prescribes it. */
  nid: z.literal(true).optional(),
  /** A copy of an identity document: holds number, photo and often the BSN. */
  idCopy: z.literal(true).optional(),
  /** Not special by itself, but often reveals Art. 9 or 10 data: ask (CJEU C-184/20). */
  mayReveal: z.array(z.enum(['health', 'ethnicity', 'religion', 'union', 'criminal'])).optional(),
});
export type DataRecord = z.infer<typeof dataRecord>;

type Extra = Partial<DataRecord>;

function item(
  group: DataGroup,
  id: string,
  [nl, en]: readonly [string, string],
  [shortNl, shortEn]: readonly [string, string],
  extra: Extra = {},
): DataRecord {
  return { id: `data.${id}`, nl, en, shortNl, shortEn, group, ...ownList, ...extra };
}

const contact = { contact: true } as const;
// The classes themselves are those of the law; only the labels are shorter.
const art9 = {
  special: true,
  article: 'AVG 9(1)',
  source: 'AVG 9(1)',
  confidence: 'A',
  wording: 'own',
} as const;
const art10 = {
  criminal: true,
  article: 'AVG 10; UAVG 1, 31-33',
  source: 'AVG 10; UAVG 1, 31-33',
  confidence: 'A',
  wording: 'own',
} as const;
const art46 = {
  nid: true,
  article: 'AVG 87; UAVG 46',
  source: 'UAVG 46',
  confidence: 'A',
  wording: 'own',
} as const;

export const dataItems: readonly DataRecord[] = [
  item('identification', 'name', ['Naam', 'Name'], ['naam', 'name'], contact),
  item('identification', 'salutation', ['Aanhef, geslacht', 'Title, gender'], ['aanhef', 'title']),
  item(
    'identification',
    'birth',
    ['Geboortedatum, -plaats', 'Date, place of birth'],
    ['geboortedatum en -plaats', 'date and place of birth'],
  ),
  item(
    'identification',
    'nationality',
    ['Nationaliteit', 'Nationality'],
    ['nationaliteit', 'nationality'],
  ),
  item('identification', 'signature', ['Handtekening', 'Signature'], ['handtekening', 'signature']),
  item('identification', 'photo', ['Foto', 'Photo'], ['foto', 'photo'], {
    mayReveal: ['ethnicity', 'religion'],
  }),
  item(
    'identification',
    'idDoc',
    ['Soort en nummer ID-bewijs', 'ID document type, number'],
    ['soort en nummer van het paspoort of ID-bewijs', 'type and number of the passport or ID'],
  ),
  item(
    'identification',
    'idCopy',
    ['Kopie ID-bewijs', 'ID copy'],
    ['kopie van het paspoort of ID-bewijs', 'copy of the passport or ID'],
    { idCopy: true, mayReveal: ['ethnicity'] },
  ),
  item(
    'identification',
    'bsn',
    ['BSN', 'Citizen service number (BSN)'],
    ['BSN', 'citizen service number (BSN)'],
    art46,
  ),
  item(
    'identification',
    'otherIds',
    ['Klant-, personeelsnummer', 'Customer, staff number'],
    ['klantnummer of personeelsnummer', 'customer or staff number'],
  ),
  item('contact', 'address', ['Adres', 'Address'], ['adres', 'address'], contact),
  item(
    'contact',
    'email',
    ['E-mailadres', 'E-mail address'],
    ['e-mailadres', 'e-mail address'],
    contact,
  ),
  item(
    'contact',
    'phone',
    ['Telefoonnummer', 'Phone number'],
    ['telefoonnummer', 'phone number'],
    contact,
  ),
  item(
    'contact',
    'socialHandle',
    ['Socialmedia-account', 'Social media account'],
    ['naam op sociale media', 'social media name'],
  ),
  item(
    'contact',
    'correspondence',
    ['Correspondentie', 'Correspondence'],
    ['berichten', 'messages'],
  ),
  item(
    'financial',
    'iban',
    ['Bankrekening', 'Bank account (IBAN)'],
    ['bankrekening', 'bank account'],
  ),
  item(
    'financial',
    'payment',
    ['Betaal-, kaartgegevens', 'Payment, card data'],
    ['betaling', 'payment'],
  ),
  item('financial', 'invoice', ['Factuurgegevens', 'Invoice data'], ['factuur', 'invoice']),
  item('financial', 'orderHistory', ['Bestellingen', 'Order history'], ['bestelling', 'order']),
  item(
    'financial',
    'credit',
    ['Krediet-, betaalgedrag', 'Credit, payment behaviour'],
    ['of er op tijd is betaald', 'whether bills were paid on time'],
  ),
  item(
    'financial',
    'debt',
    ['Schulden, beslag', 'Debts, attachment'],
    ['schulden en beslag', 'debts and seizures'],
  ),
  item(
    'financial',
    'salary',
    ['Salaris, loonheffing', 'Salary, payroll tax'],
    ['loon en loonbelasting', 'pay and payroll tax'],
  ),
  item(
    'financial',
    'incomeWealth',
    ['Inkomen, vermogen', 'Income, wealth'],
    ['inkomen en vermogen', 'income and wealth'],
  ),
  item('financial', 'insurance', ['Verzekering', 'Insurance'], ['verzekering', 'insurance'], {
    mayReveal: ['health'],
  }),
  item('work', 'cv', ['CV, opleiding, ervaring', 'CV, education, experience'], ['cv', 'CV']),
  item(
    'work',
    'job',
    ['Functie, werkgever', 'Job, employer'],
    ['functie en werkgever', 'job and employer'],
  ),
  item('work', 'performance', ['Beoordeling', 'Appraisal'], ['beoordeling', 'appraisal']),
  item(
    'work',
    'hours',
    ['Uren, rooster, verlof', 'Hours, rota, leave'],
    ['uren, rooster en verlof', 'hours, rota and leave'],
  ),
  item(
    'work',
    'diploma',
    ['Diploma, certificaat', 'Diploma, certificate'],
    ["diploma's", 'diplomas'],
  ),
  item('online', 'ip', ['IP-adres', 'IP address'], ['IP-adres', 'IP address']),
  item(
    'online',
    'cookieId',
    ['Cookie-, advertentie-ID', 'Cookie, advertising ID'],
    ['nummer van een cookie', 'number of a cookie'],
  ),
  item(
    'online',
    'device',
    ['Apparaat, browser', 'Device, browser'],
    ['apparaat en browser', 'device and browser'],
  ),
  item(
    'online',
    'login',
    ['Inloggegevens', 'Credentials'],
    ['inlognaam en wachtwoord', 'login name and password'],
  ),
  item(
    'online',
    'usage',
    ['Klik-, gebruiksgedrag', 'Usage, clicks'],
    ['wat iemand aanklikt en bekijkt', 'what someone clicks and views'],
  ),
  item('online', 'logs', ['Logbestanden', 'Log files'], ['logboek van het systeem', 'system log']),
  item(
    'online',
    'trafficData',
    ['Verkeersgegevens', 'Traffic data'],
    ['wie met wie belt en hoe lang', 'who calls whom and how long'],
  ),
  item(
    'location',
    'location',
    ['Locatie, gps', 'Location, GPS'],
    ['plaats (gps)', 'location (GPS)'],
  ),
  item('location', 'video', ['Camerabeelden', 'CCTV images'], ['camerabeelden', 'camera images']),
  item(
    'location',
    'audio',
    ['Gespreksopname', 'Call recording'],
    ['opname van het gesprek', 'recording of the call'],
  ),
  item('location', 'vehicle', ['Kenteken', 'Licence plate'], ['kenteken', 'licence plate']),
  item(
    'private',
    'family',
    ['Gezin, burgerlijke staat', 'Family, civil status'],
    ['gezin en burgerlijke staat', 'family and civil status'],
  ),
  item(
    'private',
    'preferences',
    ['Voorkeuren, interesses', 'Preferences, interests'],
    ['voorkeuren', 'preferences'],
    { mayReveal: ['health', 'religion'] },
  ),
  item('private', 'travel', ['Reisgegevens', 'Travel data'], ['reisplan', 'travel plan']),
  item(
    'private',
    'caseFacts',
    ['Dossierinhoud', 'Case facts'],
    ['inhoud van het dossier', 'contents of the file'],
    { mayReveal: ['health', 'criminal'] },
  ),
  item(
    'private',
    'consentLog',
    ['Toestemmingsregistratie', 'Consent log'],
    ['bewijs van toestemming', 'proof of consent'],
  ),
  item('special', 'health', ['Gezondheid', 'Health'], ['gezondheid', 'health'], art9),
  item(
    'special',
    'ethnicity',
    ['Ras, etnische afkomst', 'Race, ethnic origin'],
    ['ras of afkomst', 'race or origin'],
    art9,
  ),
  item(
    'special',
    'religion',
    ['Geloof, levensovertuiging', 'Religion, belief'],
    ['geloof of levensovertuiging', 'religion or belief'],
    art9,
  ),
  item(
    'special',
    'politics',
    ['Politieke opvatting', 'Political opinion'],
    ['politieke mening', 'political opinion'],
    art9,
  ),
  item(
    'special',
    'union',
    ['Vakbondslidmaatschap', 'Trade union membership'],
    ['lid van een vakbond', 'member of a trade union'],
    art9,
  ),
  item(
    'special',
    'sex',
    ['Seksueel gedrag, gerichtheid', 'Sex life, sexual orientation'],
    ['seksueel gedrag of gerichtheid', 'sex life or orientation'],
    art9,
  ),
  item('special', 'genetic', ['Genetische gegevens', 'Genetic data'], ['DNA', 'DNA'], art9),
  item(
    'special',
    'biometric',
    ['Biometrie voor unieke identificatie', 'Biometric data for unique identification'],
    ['vingerafdruk of scan van het gezicht', 'fingerprint or face scan'],
    art9,
  ),
  item(
    'criminal',
    'criminal',
    [
      'Strafrechtelijke gegevens, ook uitkomst VOG',
      'Criminal data, incl. certificate of conduct outcome',
    ],
    ['strafblad of verdenking', 'criminal record or suspicion'],
    art10,
  ),
];
