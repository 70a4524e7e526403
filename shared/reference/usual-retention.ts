/**
 * Which retention term usually goes with a purpose and its data, `usualRetention.*`: for a period
 * that was entered without naming the rule it rests on. A usual pairing, not law: the law is the
 * term itself.
 */
import { z } from 'zod';
import { lawRecord } from './record.ts';
import { ownList } from './vocabulary.ts';

export const usualRetentionRecord = lawRecord.extend({
  /** Purposes that it goes with; absent: any. */
  purposes: z.array(z.string().regex(/^purpose\./)).optional(),
  /** Data that it is about; absent: all data of the purpose. */
  data: z.array(z.string().regex(/^data\./)).optional(),
  /** Only where the data are used on this basis. */
  basis: z
    .string()
    .regex(/^basis\./)
    .optional(),
  /** Only where a row speaks of these data and no others. */
  dataAlone: z.literal(true).optional(),
  retention: z.string().regex(/^retention\./),
});
export type UsualRetentionRecord = z.infer<typeof usualRetentionRecord>;

const paired = { ...ownList, wording: 'own' } as const;

/** In order: the first that fits counts. */
export const usualRetention: readonly UsualRetentionRecord[] = [
  {
    ...paired,
    id: 'usualRetention.payrollId',
    nl: 'Identiteitsbewijs bij de loonadministratie',
    en: 'Identity document with payroll records',
    source: 'Uitvoeringsregeling LB 2011 7.5(4), 7.9(2)',
    purposes: ['purpose.payroll'],
    data: ['data.idCopy', 'data.idDoc'],
    dataAlone: true,
    retention: 'retention.payrollId',
  },
  {
    ...paired,
    id: 'usualRetention.payroll',
    nl: 'Loonadministratie',
    en: 'Payroll records',
    source: 'AWR 52(4)',
    purposes: ['purpose.payroll'],
    data: ['data.salary', 'data.iban', 'data.bsn'],
    retention: 'retention.payroll',
  },
  {
    ...paired,
    id: 'usualRetention.fiscal',
    nl: 'Facturen en boekhouding',
    en: 'Invoices and bookkeeping',
    source: 'AWR 52(4)',
    purposes: ['purpose.bookkeeping', 'purpose.invoice'],
    data: ['data.invoice'],
    retention: 'retention.fiscal',
  },
  {
    ...paired,
    id: 'usualRetention.applicantConsent',
    nl: 'Sollicitaties met toestemming',
    en: 'Applications with consent',
    source: 'AP, Persoonsgegevens van sollicitanten',
    purposes: ['purpose.recruit'],
    basis: 'basis.6a',
    retention: 'retention.applicantConsent',
  },
  {
    ...paired,
    id: 'usualRetention.applicant',
    nl: 'Sollicitaties',
    en: 'Applications',
    source: 'AP; NVP-sollicitatiecode',
    purposes: ['purpose.recruit'],
    retention: 'retention.applicant',
  },
  {
    ...paired,
    id: 'usualRetention.absence',
    nl: 'Verzuim',
    en: 'Sick leave',
    source: 'AP, Beleidsregels De zieke werknemer (2016)',
    purposes: ['purpose.absence'],
    retention: 'retention.sickAdmin',
  },
  {
    ...paired,
    id: 'usualRetention.cctv',
    nl: 'Camerabeelden',
    en: 'CCTV images',
    source: 'AP, Cameratoezicht',
    data: ['data.video'],
    dataAlone: true,
    retention: 'retention.cctv',
  },
  {
    ...paired,
    id: 'usualRetention.cctvPremises',
    nl: 'Camerabeelden van het pand',
    en: 'CCTV images of the premises',
    source: 'AP, Cameratoezicht',
    purposes: ['purpose.premises'],
    data: ['data.video'],
    retention: 'retention.cctv',
  },
];
