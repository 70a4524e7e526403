/** Rules of the Telecommunicatiewet (ePrivacy) that meet the register. */
import { z } from 'zod';
import { lawRecord } from './record.ts';

export const twRecord = lawRecord.extend({
  /** Bases of Art. 6 that the register may show with it; empty where the rule concerns none. */
  bases: z.array(z.string().startsWith('basis.')),
});
export type TwRecord = z.infer<typeof twRecord>;

const base = {
  source: 'wetten.overheid.nl, BWBR0009950 (tekst van 2026-08-15)',
  asOf: '2026-11-21',
  confidence: 'A',
  wording: 'own',
} as const;
/** Art. 11.7 as amended by Stb. 2025, 12. */
const marketing = { ...base, validFrom: '2026-07-01' } as const;

export const twRules = [
  {
    ...marketing,
    id: 'tw.11-7-1',
    article: 'Tw 11.7(1)',
    bases: ['basis.6a'],
    nl: 'Reclame per e-mail, sms, app, fax of belcomputer: vooraf toestemming die u kunt bewijzen',
    en: 'E-mail, SMS, app, fax and robocall marketing: prior provable consent',
  },
  {
    ...marketing,
    id: 'tw.11-7-2',
    article: 'Tw 11.7(2)',
    bases: ['basis.6a'],
    nl: 'Bellen naar mensen (ook eenmanszaken en vennoten van een vof of maatschap): vooraf bewijsbare toestemming én in elk gesprek gratis afmelden',
    en: 'Live calls to natural persons (also sole traders, VOF and maatschap partners): prior provable consent and a free opt-out in each call',
  },
  {
    ...marketing,
    id: 'tw.11-7-3',
    article: 'Tw 11.7(3)',
    bases: ['basis.6f'],
    nl: 'Zakelijk: geen toestemming nodig als het adres daarvoor bekendgemaakt is, of als de ontvanger buiten de EER zit en de regels daar gelden',
    en: 'B2B: no consent if the address was published for that purpose, or recipient outside the EEA under local rules',
  },
  {
    ...marketing,
    id: 'tw.11-7-4',
    article: 'Tw 11.7(4)',
    bases: ['basis.6f'],
    nl: 'Eigen klanten: het e-mailadres uit een verkoop, eigen soortgelijke producten, gratis afmelden bij het vragen en in elk bericht',
    en: "Soft opt-in: own customers' e-address from a sale, own similar products, free opt-out at collection and in each message",
  },
  {
    ...marketing,
    id: 'tw.11-7-5',
    article: 'Tw 11.7(5)',
    bases: ['basis.6f'],
    nl: 'Goede doelen, eigen doel: na een gift mailen en bellen; na vrijwilligerswerk of een bezocht evenement alleen bellen; afmelden bij het vragen en in elk bericht',
    en: 'Charities, own purposes: contact data from a donation for e-mail and calls; from volunteering or an attended event for calls only; opt-out at collection and in each message',
  },
  {
    ...marketing,
    id: 'tw.11-7-6',
    article: 'Tw 11.7(6)',
    bases: ['basis.6f'],
    nl: 'Uitgevers van bladen (minstens 3 per jaar) en loterijen met vergunning: eigen klanten bellen onder de voorwaarden van lid 4',
    en: 'Publishers of periodicals (at least 3 a year) and licensed lotteries (Wok 3, 9, 27b): calls to own customers on the 11.7(4) conditions',
  },
  {
    ...marketing,
    id: 'tw.11-7-7',
    article: 'Tw 11.7(7)-(8)',
    bases: [],
    nl: 'Zeg wie u bent en geef een adres om af te melden; geen verborgen nummer',
    en: 'Sender identity and opt-out address; no hidden caller ID',
  },
  {
    ...base,
    id: 'tw.11-7a-1',
    article: 'Tw 11.7a(1)',
    bases: ['basis.6a'],
    nl: 'Iets op een apparaat zetten of lezen: informeren en toestemming vragen',
    en: 'Storing or reading on a device: information and consent',
  },
  {
    ...base,
    id: 'tw.11-7a-3',
    article: 'Tw 11.7a(3)',
    bases: ['basis.6f'],
    nl: 'Zonder toestemming mag wat alleen voor de communicatie is, wat strikt nodig is voor de gevraagde dienst, en wat met weinig gevolgen kwaliteit of effect meet',
    en: 'No consent is needed for pure transmission, for what is strictly necessary for the requested service, and for measuring quality or effect with little impact',
  },
  {
    ...base,
    id: 'tw.11-7a-4',
    article: 'Tw 11.7a(4)',
    bases: [],
    nl: 'Profilering over diensten heen wordt vermoed verwerking van persoonsgegevens te zijn',
    en: 'Cross-service profiling presumed personal-data processing',
  },
  {
    ...base,
    id: 'tw.11-5',
    article: 'Tw 11.5',
    bases: ['basis.6c', 'basis.6b'],
    nl: 'Verkeersgegevens: wissen of anonimiseren als ze niet meer nodig zijn; voor facturen tot het einde van de termijn voor betwisten of innen; voor marketing alleen met toestemming',
    en: 'Traffic data: delete or anonymise when not needed for transmission; billing use until the dispute or collection period ends; marketing only with consent',
  },
  {
    ...base,
    id: 'tw.analytics',
    source: 'AP, “Google Analytics”',
    bases: ['basis.6a'],
    nl: 'Statistiek vraagt in beginsel toestemming; niet als de gevolgen geen of klein zijn. Tracking en remarketing vragen altijd toestemming',
    en: 'Analytics needs consent in principle, not when set up so that impact is none or small; tracking and remarketing always need consent',
  },
] as const satisfies readonly TwRecord[];
