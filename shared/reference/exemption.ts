/** The exemption of Art. 30(5) as data, and how far its proposed amendment has come. */
import { z } from 'zod';
import { bilingual, lawRecord } from './record.ts';

export const exemptionRecord = lawRecord.extend({
  kind: z.enum(['threshold', 'alternative', 'reading']),
  /** Only on the threshold: from this number of employees a register is due for everything. */
  employeeThreshold: z.int().positive().optional(),
  /** Only on the threshold: the word of Art. 30(5) ("risk", not "high risk"). */
  riskWord: bilingual.optional(),
  note: bilingual.optional(),
});
export type ExemptionRecord = z.infer<typeof exemptionRecord>;

const text = {
  source: 'EUR-Lex, Verordening (EU) 2016/679, art. 30',
  asOf: '2026-11-21',
  validFrom: '2018-05-25',
  confidence: 'A',
  wording: 'own',
} as const;
const guidance = {
  source: 'WP29-standpunt over artikel 30 lid 5 van 2018-04-19 (bekrachtigd door de EDPB)',
  asOf: '2026-11-21',
  confidence: 'B',
  wording: 'own',
} as const;

export const exemption = [
  {
    ...text,
    id: 'exemption.threshold',
    nl: 'Bij 250 of meer werknemers is een register verplicht voor alle verwerkingen',
    en: 'With 250 or more employees a register is required for everything',
    article: 'AVG 30(5)',
    kind: 'threshold',
    employeeThreshold: 250,
    riskWord: { nl: 'risico', en: 'risk' },
  },
  {
    ...text,
    id: 'exemption.risk',
    nl: 'De verwerking geeft waarschijnlijk een risico voor mensen',
    en: 'The processing is likely to result in a risk to people',
    article: 'AVG 30(5)',
    kind: 'alternative',
  },
  {
    ...text,
    id: 'exemption.notOccasional',
    nl: 'De verwerking is niet incidenteel',
    en: 'The processing is not occasional',
    article: 'AVG 30(5)',
    kind: 'alternative',
  },
  {
    ...text,
    id: 'exemption.specialData',
    nl: 'Het gaat om bijzondere of strafrechtelijke persoonsgegevens',
    en: 'The processing includes Art. 9(1) or Art. 10 data',
    article: 'AVG 30(5), 9(1), 10',
    kind: 'alternative',
  },
  {
    ...guidance,
    id: 'exemption.oneSuffices',
    nl: 'Eén van de drie is genoeg. Het register mag dan tot die verwerkingen beperkt blijven',
    en: 'One of the three is enough; the record may then be limited to those activities',
    article: 'AVG 30(5)',
    kind: 'reading',
  },
  {
    ...guidance,
    id: 'exemption.practice',
    nl: 'Klanten, personeel, lonen, nieuwsbrief en webwinkel zijn bijna nooit incidenteel: ga ervan uit dat u een register nodig hebt',
    en: 'Customer, staff, payroll, newsletter and web shop processing is practically never occasional: assume a register is required',
    article: 'AVG 30(5)',
    source: 'WP29-standpunt van 2018-04-19; AP “AVG voor het mkb”, stap 3',
    kind: 'reading',
    note: {
      nl: 'Dit is de lezing van WP29 en de AP, niet de wettekst',
      en: 'This is the reading of WP29 and the AP, not the text of the law',
    },
  },
  {
    ...text,
    id: 'exemption.stillUseful',
    nl: 'Ook zonder plicht hebt u het register nodig voor uw verantwoording, privacyverklaring, verwerkersovereenkomsten en datalekken',
    en: 'Even if exempt, Arts 5(2), 13-15, 28 and 33(5) keep the register useful',
    article: 'AVG 5(2), 13-15, 28, 33(5)',
    source: 'EUR-Lex, Verordening (EU) 2016/679',
    kind: 'reading',
  },
] as const satisfies readonly ExemptionRecord[];

/** One of the three that each take the exemption away. */
export type ExemptionAlternative = Extract<
  (typeof exemption)[number],
  { readonly kind: 'alternative' }
>['id'];

export const omnibusRecord = lawRecord.extend({ on: z.iso.date() });
export type OmnibusRecord = z.infer<typeof omnibusRecord>;

const omnibusBase = {
  asOf: '2026-11-21',
  confidence: 'B',
  wording: 'own',
  article: 'AVG 30(5)',
} as const;

/** None of these steps changes the law: the threshold above stays until one is in force. */
export const omnibusStatus = [
  {
    ...omnibusBase,
    id: 'omnibus.proposal',
    on: '2025-05-21',
    nl: 'De Commissie stelt voor: geen register onder 750 werknemers, alleen nog bij waarschijnlijk hoog risico. Met definities voor mkb en kleine midcaps (artikel 40 en 42)',
    en: 'Commission proposes: exempt below 750 employees, record only where processing is likely to cause high risk; adds SME and small mid-cap (SMC) definitions, Arts 40 and 42',
    source: 'Voorstel Omnibus IV van de Europese Commissie',
  },
  {
    ...omnibusBase,
    id: 'omnibus.edpbOpinion',
    on: '2025-07-09',
    nl: 'EDPB en EDPS steunen het doel, vragen een onderbouwing van 750 (eerst was 500 het idee) en een gelijke formulering van de begrippen',
    en: 'EDPB-EDPS Joint Opinion supports the aim, asks to justify 750 (500 was first considered) and to align wording with the definitions',
    source: 'EDPB-EDPS Joint Opinion',
  },
  {
    ...omnibusBase,
    id: 'omnibus.deal',
    on: '2026-06-09',
    nl: 'Voorlopig akkoord van Raad en Parlement. De definitieve tekst van artikel 30 lid 5 is niet bevestigd. Eén bron noemt hogere grenzen voor kleine midcaps: minder dan 1.000 werknemers en hoogstens € 200 miljoen omzet of € 172 miljoen balanstotaal',
    en: 'Provisional deal of Council and Parliament; final wording of Art. 30(5) not confirmed; one source reports higher SMC ceilings (under 1,000 employees and at most EUR 200m turnover or EUR 172m balance sheet)',
    source: 'Berichten over het akkoord (secundair)',
  },
  {
    ...omnibusBase,
    id: 'omnibus.lastSource',
    on: '2026-10-01',
    nl: 'Laatste bron: aanneming niet bevestigd, de grens van 250 geldt',
    en: 'Last source found: formal adoption not confirmed; the 250 rule applies',
    source: 'Laatste gevonden secundaire bron',
  },
  {
    ...omnibusBase,
    id: 'omnibus.notPublished',
    on: '2026-11-21',
    nl: 'Geen publicatie in het Publicatieblad gevonden',
    en: 'No evidence of publication in the Official Journal found',
    source: 'Eigen zoekactie, EUR-Lex nog na te kijken',
    confidence: 'C',
  },
] as const satisfies readonly OmnibusRecord[];
