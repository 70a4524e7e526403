/**
 * Retention terms, `retention.*`. The AVG itself sets no periods (5(1)(e)); each row says what
 * kind of source it rests on, because a minimum by law and a custom must never read alike.
 */
import { z } from 'zod';
import { period } from '../domain/period-schema.ts';
import { type LawRecord, lawRecord } from './record.ts';
import { VOCABULARY_AS_OF } from './vocabulary.ts';

/** S statutory minimum, M statutory maximum or duty to erase, G regulator guidance, K customary. */
export const retentionType = z.enum(['S', 'M', 'G', 'K']);
export type RetentionType = z.infer<typeof retentionType>;

const retentionId = z.string().regex(/^retention\.[A-Za-z0-9]+$/);
const criterionId = z.string().regex(/^criterion\.[A-Za-z0-9]+$/);
const startEventId = z.string().regex(/^startEvent\.[A-Za-z0-9]+$/);

const term = {
  /** Shortest and longest period; equal where the source names one. */
  min: period.optional(),
  max: period.optional(),
  /** What ends it where there is no period, or what ends it besides the period. */
  criterion: criterionId.optional(),
  start: startEventId,
};

/** A further term of the same row: for part of the data, or instead of the first. */
const furtherTerm = z.strictObject({
  nl: z.string().min(1),
  en: z.string().min(1),
  ...term,
  /** The row that governs this part. */
  follows: retentionId.optional(),
});

export const retentionRecord = lawRecord.extend({
  ...term,
  types: z.array(retentionType).min(1),
  /** keep: `min` is a duty to keep. erase: `max` or the criterion is a duty to erase. */
  duty: z.enum(['keep', 'erase', 'both']).optional(),
  /** Limitation period: justifies keeping, never obliges; printed as `criterion.limitationPeriod`. */
  limitation: z.literal(true).optional(),
  also: z.array(furtherTerm).optional(),
  /** Guidance of a regulator of another country, where none of the Dutch one was found. */
  guidanceFrom: z.literal('country.FR').optional(),
  noteNl: z.string().min(1).optional(),
  noteEn: z.string().min(1).optional(),
  /** How to count: from 31 December of the year of the start date, or from that date itself. */
  calculator: z
    .strictObject({
      countFrom: z.enum(['yearEnd', 'date']),
      years: z.int().positive(),
      /** The later of this end and that row's end counts. */
      laterOf: retentionId.optional(),
    })
    .optional(),
});
export type RetentionRecord = z.infer<typeof retentionRecord>;

type Terms = Omit<RetentionRecord, 'start' | 'types' | 'criterion' | keyof LawRecord> & {
  /** Bare ids, without their namespace. */
  readonly start: string;
  readonly criterion?: string;
};

/** Where no source exists the row is our own custom. */
const CUSTOM = 'Eigen lijst';

function retention(
  id: string,
  [nl, en]: readonly [string, string],
  types: readonly RetentionType[],
  confidence: LawRecord['confidence'],
  source: string,
  { start, criterion, ...terms }: Terms,
): RetentionRecord {
  return {
    id: `retention.${id}`,
    nl,
    en,
    types: [...types],
    confidence,
    source,
    asOf: VOCABULARY_AS_OF,
    wording: 'own',
    start: `startEvent.${start}`,
    ...(criterion === undefined ? {} : { criterion: `criterion.${criterion}` }),
    ...terms,
  };
}

const exactly = (length: string) => ({ min: length, max: length });
const yearEnd = (years: number) => ({ calculator: { countFrom: 'yearEnd' as const, years } });
const keep = { duty: 'keep' } as const;
const limitation = { limitation: true } as const;

export const retentionTerms: readonly RetentionRecord[] = [
  // Tax and contracts
  retention(
    'fiscal',
    ['Fiscale administratie, facturen, grootboek', 'Tax records, invoices, ledger'],
    ['S', 'G'],
    'A',
    'AWR 52(4); BW 2:10(3), 3:15i',
    {
      min: 'P7Y',
      start: 'lostValueYearEnd',
      ...keep,
      ...yearEnd(7),
      noteNl:
        'De wet noemt geen begin. De Belastingdienst telt vanaf het moment dat het stuk zijn actuele waarde verliest; hier vanaf 1 januari daarna.',
      noteEn:
        'The law names no start. The tax authority counts from when the record loses its current value; here from 1 January after that.',
    },
  ),
  retention(
    'fiscalRealEstate',
    ['Btw-stukken onroerende zaken', 'VAT records on real estate'],
    ['S'],
    'B',
    'Wet OB 1968 34a',
    {
      min: 'P9Y',
      start: 'firstUseYearEnd',
      ...keep,
      calculator: { countFrom: 'yearEnd', years: 9, laterOf: 'retention.fiscal' },
      noteNl: 'Het jaar van eerste gebruik en de negen jaren daarna: samen “10 jaar”.',
      noteEn: 'The year of first use and the nine years after it: “10 years” together.',
    },
  ),
  retention(
    'fiscalOss',
    ['Btw-administratie OSS of platform', 'VAT records OSS or platform'],
    ['S'],
    'B',
    'Wet OB 1968 28rl, 28sj, 28tn',
    { min: 'P10Y', start: 'supplyYearEnd', ...keep, ...yearEnd(10) },
  ),
  retention(
    'contractFiscal',
    ['Contract, huur, lease', 'Contract, rent, lease'],
    ['S'],
    'B',
    'AWR 52(4)',
    { min: 'P7Y', start: 'contractYearEnd', ...keep, ...yearEnd(7) },
  ),
  // Limitation periods
  retention(
    'limitation5',
    ['Contract- en claimdossier', 'Contract and claim file'],
    ['K'],
    'A',
    'BW 3:307, 3:308, 3:310(1), 3:311',
    { max: 'P5Y', start: 'claimDue', criterion: 'limitationPeriod', ...limitation },
  ),
  retention(
    'consumerSale2',
    ['Consumentenkoop (webwinkel, winkel)', 'Consumer sale (web shop, shop)'],
    ['K'],
    'B',
    'BW 7:28, 7:23(2)',
    { max: 'P2Y', start: 'defectNotice', criterion: 'limitationPeriod', ...limitation },
  ),
  retention(
    'limitation20',
    ['Langste verjaringstermijn', 'Long-stop limitation'],
    ['K'],
    'A',
    'BW 3:306, 3:310(1)',
    { max: 'P20Y', start: 'event', criterion: 'limitationPeriod', ...limitation },
  ),
  retention(
    'judgment',
    ['Vonnissen, titels', 'Judgments, enforceable titles'],
    ['K'],
    'A',
    'BW 3:324',
    {
      max: 'P20Y',
      start: 'judgment',
      criterion: 'limitationPeriod',
      ...limitation,
      also: [
        {
          nl: 'bedragen per jaar of korter',
          en: 'periodic sums',
          max: 'P5Y',
          start: 'startEvent.judgment',
        },
      ],
    },
  ),
  // Staff
  retention('payroll', ['Loonadministratie', 'Payroll records'], ['S'], 'A', 'AWR 52(4)', {
    min: 'P7Y',
    start: 'employmentYearEnd',
    ...keep,
    ...yearEnd(7),
  }),
  retention(
    'payrollId',
    ['Kopie ID werknemer; opgaaf loonheffingen', 'Copy of employee ID; payroll tax statement'],
    ['S', 'G'],
    'B',
    'Uitvoeringsregeling LB 2011 7.5(4), 7.9(2); AVG 5(1)(e)',
    {
      min: 'P5Y',
      start: 'employmentYearEnd',
      ...keep,
      ...yearEnd(5),
      noteNl: 'Vijf jaar is het minimum; daarna vernietigen.',
      noteEn: 'Five years is the minimum; destroy after that.',
    },
  ),
  retention(
    'wavId',
    ['Kopie ID vreemdeling (inlener)', 'Copy of ID of a foreign worker (hirer)'],
    ['S'],
    'B',
    'Wav 15(4)',
    {
      min: 'P5Y',
      start: 'workYearEnd',
      ...keep,
      ...yearEnd(5),
      noteNl: 'Niet voor werknemers uit de EU, de EER en Zwitserland (Wav 15(3)).',
      noteEn: 'Not for EU, EEA and Swiss workers (Wav 15(3)).',
    },
  ),
  retention(
    'workingTime',
    ['Arbeids- en rusttijden', 'Working and rest times'],
    ['S'],
    'B',
    'Arbeidstijdenbesluit 3.2:1',
    { min: 'P52W', start: 'dataDate', ...keep },
  ),
  retention(
    'personnel',
    ['Overig personeelsdossier', 'Other personnel file'],
    ['G'],
    'B',
    'AP, Personeelsdossier',
    {
      max: 'P2Y',
      start: 'employmentEnd',
      noteNl: 'Langer bij een geschil.',
      noteEn: 'Longer in a dispute.',
    },
  ),
  retention(
    'applicant',
    ['Sollicitatie afgewezen', 'Rejected application'],
    ['G'],
    'B',
    'AP; NVP-sollicitatiecode',
    { max: 'P4W', start: 'procedureEnd' },
  ),
  retention(
    'applicantConsent',
    ['Sollicitatie afgewezen, met toestemming', 'Rejected application, with consent'],
    ['G'],
    'B',
    'AP, Persoonsgegevens van sollicitanten',
    { max: 'P1Y', start: 'procedureEnd' },
  ),
  retention(
    'sickAdmin',
    ['Verzuimadministratie', 'Sick leave records'],
    ['G'],
    'B',
    'AP, Beleidsregels De zieke werknemer (2016)',
    { max: 'P2Y', start: 'employmentEnd' },
  ),
  retention(
    'reintegration',
    ['Re-integratiedossier', 'Reintegration file'],
    ['G'],
    'B',
    'AP, Beleidsregels De zieke werknemer (2016)',
    { max: 'P2Y', start: 'reintegrationEnd' },
  ),
  retention(
    'sickSelfInsured',
    ['Verzuimdossier, eigenrisicodrager Ziektewet', 'Sick leave file, self-insured employer'],
    ['S'],
    'B',
    'Ziektewet, zoals de AP die aanhaalt',
    { min: 'P5Y', start: 'absenceEnd', ...keep },
  ),
  retention(
    'medical',
    ['Medisch dossier (hulpverlener)', 'Medical file (care provider)'],
    ['S', 'M'],
    'B',
    'BW 7:454(3), 7:455',
    {
      min: 'P20Y',
      start: 'lastFileChange',
      duty: 'both',
      also: [
        {
          nl: 'op schriftelijk of elektronisch verzoek van de patiënt',
          en: "at the patient's written or electronic request",
          criterion: 'criterion.untilRemovalRequest',
          start: 'startEvent.lastFileChange',
        },
      ],
      noteNl:
        'Langer alleen als goede zorg voor deze patiënt dat vraagt. Eerder op verzoek van de patiënt, tenzij een groot belang van een ander of een wet dat verbiedt.',
      noteEn:
        "Longer only if good care of this patient needs it. Earlier at the patient's request, unless another person's substantial interest or a statute opposes.",
    },
  ),
  // Anti-money-laundering
  retention(
    'wwft',
    ['Cliëntonderzoek Wwft', 'Client due diligence (Wwft)'],
    ['S', 'M'],
    'A',
    'Wwft 33(3), 34a(3)',
    {
      ...exactly('P5Y'),
      start: 'relationshipEnd',
      duty: 'both',
      calculator: { countFrom: 'date', years: 5 },
      noteNl: 'Daarna vernietigen, tenzij een andere wet voor dat stuk anders bepaalt.',
      noteEn: 'Then destroy, unless another statute covers that document.',
    },
  ),
  retention(
    'wwftReport',
    ['Melding ongebruikelijke transactie', 'Report of an unusual transaction'],
    ['S', 'M'],
    'B',
    'Wwft 34(2), 34a(3)',
    {
      ...exactly('P5Y'),
      start: 'report',
      duty: 'both',
      calculator: { countFrom: 'date', years: 5 },
    },
  ),
  // Premises
  retention('cctv', ['Camerabeelden', 'CCTV images'], ['G'], 'A', 'AP, Cameratoezicht', {
    max: 'P4W',
    start: 'recording',
    also: [
      {
        nl: 'beelden van een incident',
        en: 'images of an incident',
        criterion: 'criterion.untilIncidentSettled',
        start: 'startEvent.recording',
      },
    ],
  }),
  retention('visitorLog', ['Bezoekersregistratie', 'Visitor log'], ['K'], 'C', CUSTOM, {
    min: 'P2W',
    max: 'P4W',
    start: 'visit',
  }),
  retention('badge', ['Logboek toegangspassen', 'Access badge logs'], ['K'], 'C', CUSTOM, {
    min: 'P1M',
    max: 'P6M',
    start: 'event',
  }),
  // Customers and marketing
  retention('quote', ['Niet-geaccepteerde offerte', 'Quote not accepted'], ['K'], 'C', CUSTOM, {
    min: 'P6M',
    max: 'P12M',
    start: 'quoteExpiry',
    noteNl: 'Een geaccepteerde offerte hoort bij het contract.',
    noteEn: 'An accepted quote belongs to the contract.',
  }),
  retention('contactForm', ['Contactbericht', 'Contact message'], ['K'], 'C', CUSTOM, {
    min: 'P3M',
    max: 'P12M',
    start: 'requestAnswered',
  }),
  retention('support', ['Supportticket, klacht', 'Support ticket, complaint'], ['K'], 'C', CUSTOM, {
    min: 'P1Y',
    max: 'P2Y',
    start: 'complaintSolved',
  }),
  retention(
    'newsletter',
    ['Nieuwsbrief', 'Newsletter'],
    ['M'],
    'A',
    'AVG 7(3), 17(1)(b)-(c), 21(3); Tw 11.7',
    {
      criterion: 'untilUnsubscribe',
      start: 'unsubscribe',
      duty: 'erase',
      noteNl: 'Daarna alleen het adres op de afmeldlijst.',
      noteEn: 'After that only the address on the block list.',
    },
  ),
  retention(
    'consentProof',
    ['Bewijs van toestemming', 'Proof of consent'],
    ['K'],
    'C',
    'AVG 7(1); BW 3:310',
    { criterion: 'whileInUse', max: 'P5Y', start: 'consentWithdrawn' },
  ),
  retention('prospect', ['Prospectgegevens', 'Prospect data'], ['K'], 'C', 'CNIL (3 jaar)', {
    min: 'P1Y',
    max: 'P3Y',
    start: 'lastContact',
  }),
  // Online
  retention(
    'analyticsCookie',
    ['Statistiekcookie', 'Analytics cookie'],
    ['G'],
    'B',
    'CNIL 2025-07-04',
    {
      max: 'P13M',
      start: 'cookiePlaced',
      guidanceFrom: 'country.FR',
      noteNl: 'Franse richtlijn; geen norm van de AP gevonden.',
      noteEn: 'French guidance; no AP norm found.',
    },
  ),
  retention(
    'analyticsData',
    ['Statistiekgegevens', 'Analytics data'],
    ['G'],
    'B',
    'CNIL 2025-07-04',
    {
      max: 'P25M',
      start: 'collection',
      guidanceFrom: 'country.FR',
      noteNl: 'Franse richtlijn; geen norm van de AP gevonden.',
      noteEn: 'French guidance; no AP norm found.',
    },
  ),
  retention(
    'cookieChoice',
    ['Cookiekeuze', 'Cookie choice'],
    ['K'],
    'C',
    'CNIL, praktijk (6 maanden)',
    { min: 'P6M', max: 'P12M', start: 'choice' },
  ),
  retention(
    'serverLog',
    ['Server- en beveiligingslogs', 'Server and security logs'],
    ['G'],
    'B',
    'CNIL, aanbeveling over logging 2021',
    {
      min: 'P6M',
      max: 'P12M',
      start: 'event',
      guidanceFrom: 'country.FR',
      noteNl: 'Franse richtlijn.',
      noteEn: 'French guidance.',
    },
  ),
  retention(
    'callRecording',
    ['Gespreksopname kwaliteit', 'Call recording for quality'],
    ['K'],
    'C',
    CUSTOM,
    {
      min: 'P1M',
      max: 'P6M',
      start: 'call',
      noteNl: 'Voor beleggingsondernemingen gelden eigen regels; die zijn niet nagekeken.',
      noteEn: 'Investment firms have sector rules; these were not checked.',
    },
  ),
  retention(
    'customerAccount',
    ['Klantaccount', 'Customer account'],
    ['K'],
    'B',
    'EDPB, Aanbevelingen 2/2025 (ontwerp)',
    { criterion: 'untilAccountClosed', max: 'P2Y', start: 'lastLogin' },
  ),
  retention('orders', ['Bestelgegevens', 'Order data'], ['S', 'K'], 'B', 'AWR 52(4); garantie', {
    max: 'P2Y',
    start: 'delivery',
    also: [
      {
        nl: 'factuurgegevens',
        en: 'invoice data',
        min: 'P7Y',
        start: 'startEvent.invoiceYearEnd',
        follows: 'retention.fiscal',
      },
    ],
  }),
  retention(
    'debtor',
    ['Debiteurendossier', 'Debtor file'],
    ['S', 'K'],
    'B',
    'AWR 52(4); BW 3:307',
    {
      criterion: 'untilPaid',
      start: 'settlement',
      also: [
        {
          nl: 'factuurgegevens',
          en: 'invoice data',
          min: 'P7Y',
          start: 'startEvent.settlement',
          follows: 'retention.fiscal',
        },
      ],
    },
  ),
  retention(
    'blacklist',
    ['Fraude- en incidentregister', 'Fraud and incident register'],
    ['K'],
    'C',
    'UAVG 33; AVG 5(1)(c)',
    {
      min: 'P1Y',
      max: 'P5Y',
      start: 'incident',
      noteNl: 'Elk jaar opnieuw bekijken.',
      noteEn: 'Review each year.',
    },
  ),
  retention(
    'idCopyOther',
    ['ID-kopie zonder wettelijke plicht', 'ID copy without a legal duty'],
    ['G'],
    'A',
    'AP, Kopie van uw ID-bewijs: wat kunt u doen?',
    {
      criterion: 'doNotKeep',
      start: 'checkDone',
      also: [
        {
          nl: 'als het niet anders kan, afgeschermd',
          en: 'if unavoidable, masked',
          criterion: 'criterion.untilCheckDone',
          start: 'startEvent.checkDone',
        },
      ],
    },
  ),
  retention('visaFile', ['Visumdossier', 'Visa file'], ['K'], 'C', 'AVG 5(1)(c), (e)', {
    criterion: 'untilDecision',
    start: 'applicationDecision',
    also: [
      {
        nl: 'als er is gereisd, tot de terugkeer',
        en: 'where the journey is made, until the return',
        criterion: 'criterion.untilPurposeReached',
        start: 'startEvent.travelDone',
      },
      {
        nl: 'factuurgegevens',
        en: 'invoice data',
        min: 'P7Y',
        start: 'startEvent.invoiceYearEnd',
        follows: 'retention.fiscal',
      },
    ],
    noteNl: 'Scan van het paspoort weg binnen enkele weken na besluit of terugkeer.',
    noteEn: 'Delete the passport scan within weeks of the decision or return.',
  }),
  retention(
    'trafficData',
    ['Verkeersgegevens telecom', 'Telecom traffic data'],
    ['M'],
    'A',
    'Tw 11.5',
    {
      criterion: 'untilTransmitted',
      start: 'call',
      duty: 'erase',
      also: [
        {
          nl: 'gegevens voor de rekening',
          en: 'billing data',
          criterion: 'criterion.untilInvoiceUndisputable',
          start: 'startEvent.invoice',
        },
      ],
    },
  ),
  retention(
    'caseFile',
    ['Juridisch dossier, adviesdossier', 'Legal or advice file'],
    ['G', 'K'],
    'B',
    'BW 7:412; NOvA, archivering',
    { max: 'P5Y', start: 'fileClosed' },
  ),
  retention('comments', ['Blogreacties, reviews', 'Blog comments, reviews'], ['K'], 'C', CUSTOM, {
    criterion: 'whileOnline',
    start: 'posting',
    also: [
      {
        nl: 'op verzoek eerder',
        en: 'earlier on request',
        criterion: 'criterion.untilRemovalRequest',
        start: 'startEvent.posting',
      },
    ],
  }),
  retention('referral', ['Aanbrenggegevens', 'Referral data'], ['K'], 'C', CUSTOM, {
    criterion: 'untilRewardSettled',
    start: 'invitation',
    also: [
      {
        nl: 'als er geen beloning komt',
        en: 'if there is no reward',
        max: 'P3M',
        start: 'startEvent.invitation',
      },
    ],
  }),
  // Accountability
  retention('breachLog', ['Datalekregister', 'Breach register'], ['K'], 'C', 'AVG 33(5)', {
    ...exactly('P5Y'),
    start: 'fileClosed',
    noteNl: 'De wet noemt geen termijn.',
    noteEn: 'The law names no period.',
  }),
  retention('dsrLog', ['Verzoekenlog', 'Log of requests'], ['K'], 'C', 'AVG 5(2), 12', {
    min: 'P2Y',
    max: 'P5Y',
    start: 'requestAnswered',
    also: [
      {
        nl: 'bewijs van identiteit',
        en: 'proof of identity',
        criterion: 'criterion.untilCheckDone',
        start: 'startEvent.checkDone',
      },
    ],
  }),
  retention(
    'ropaVersions',
    [
      'Oude registerversies, verwerkersovereenkomsten',
      'Old register versions, processor agreements',
    ],
    ['K'],
    'C',
    'AVG 5(2)',
    { criterion: 'whileInUse', max: 'P5Y', start: 'documentEnd' },
  ),
  retention('backups', ['Back-ups', 'Backups'], ['K'], 'C', CUSTOM, {
    min: 'P30D',
    max: 'P90D',
    start: 'creation',
  }),
];
