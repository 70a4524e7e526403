/** When a DPIA is due (Art. 35), what it holds, and how it ends. */
import { z } from 'zod';
import { bilingual, lawRecord } from './record.ts';

const eurLex = {
  source: 'EUR-Lex, Verordening (EU) 2016/679, art. 35 en 36',
  asOf: '2026-11-21',
  validFrom: '2018-05-25',
  confidence: 'A',
  wording: 'own',
} as const;

export const dpiaTriggers = [
  {
    ...eurLex,
    id: 'dpia35.a',
    article: 'AVG 35(3)(a)',
    nl: 'Stelselmatige en uitgebreide geautomatiseerde beoordeling van mensen, waarop besluiten met rechtsgevolg of een vergelijkbaar gevolg steunen',
    en: 'Systematic and extensive automated evaluation of people that drives decisions with legal or similar effect',
  },
  {
    ...eurLex,
    id: 'dpia35.b',
    article: 'AVG 35(3)(b)',
    nl: 'Bijzondere of strafrechtelijke gegevens op grote schaal',
    en: 'Large-scale Art. 9 or Art. 10 data',
  },
  {
    ...eurLex,
    id: 'dpia35.c',
    article: 'AVG 35(3)(c)',
    nl: 'Stelselmatig en op grote schaal volgen van een openbare ruimte',
    en: 'Large-scale systematic monitoring of a public area',
  },
] as const;

export const dpiaContent = [
  {
    ...eurLex,
    id: 'dpiaContent.description',
    article: 'AVG 35(7)(a)',
    nl: 'Beschrijving, doelen en (bij f) het belang',
    en: 'Description and purposes (and interest)',
  },
  {
    ...eurLex,
    id: 'dpiaContent.necessity',
    article: 'AVG 35(7)(b)',
    nl: 'Noodzaak en evenredigheid',
    en: 'Necessity and proportionality',
  },
  {
    ...eurLex,
    id: 'dpiaContent.risks',
    article: 'AVG 35(7)(c)',
    nl: 'Risico’s voor mensen',
    en: 'Risks to people',
  },
  {
    ...eurLex,
    id: 'dpiaContent.measures',
    article: 'AVG 35(7)(d)',
    nl: 'Maatregelen',
    en: 'Measures',
  },
  {
    ...eurLex,
    id: 'dpiaContent.dpoAdvice',
    article: 'AVG 35(2)',
    nl: 'Advies van de FG gevraagd',
    en: 'DPO advice asked',
  },
  {
    ...eurLex,
    id: 'dpiaContent.views',
    article: 'AVG 35(9)',
    nl: 'Mening van de mensen zelf, waar dat past',
    en: 'Views of people where suitable',
  },
  {
    ...eurLex,
    id: 'dpiaContent.review',
    article: 'AVG 35(11)',
    nl: 'Opnieuw bekijken als er iets verandert',
    en: 'Review on change',
  },
] as const;

export const dpiaOutcomeRecord = lawRecord.extend({
  /** What must be known with this outcome. */
  needs: z.enum(['reason', 'date']).optional(),
});
export type DpiaOutcomeRecord = z.infer<typeof dpiaOutcomeRecord>;

export const dpiaOutcomes = [
  {
    ...eurLex,
    id: 'dpiaOutcome.notNeeded',
    article: 'AVG 35(1)',
    needs: 'reason',
    nl: 'Niet nodig',
    en: 'Not needed',
  },
  { ...eurLex, id: 'dpiaOutcome.planned', article: 'AVG 35(1)', nl: 'Gepland', en: 'Planned' },
  {
    ...eurLex,
    id: 'dpiaOutcome.done',
    article: 'AVG 35(1)',
    needs: 'date',
    nl: 'Gedaan',
    en: 'Done',
  },
  {
    ...eurLex,
    id: 'dpiaOutcome.consultAP',
    article: 'AVG 36',
    nl: 'Voorafgaande raadpleging van de AP (er blijft een hoog risico)',
    en: 'Prior consultation of the AP (residual high risk)',
  },
] as const satisfies readonly DpiaOutcomeRecord[];

const wp = {
  article: 'AVG 35(1); WP248 rev.01',
  source: 'WP248 rev.01 (bekrachtigd door de EDPB)',
  asOf: '2026-11-21',
  confidence: 'B',
} as const;

/** Two or more: normally a DPIA; one can suffice. A transfer outside the EU is not among them. */
export const wp248Criteria = [
  {
    ...wp,
    id: 'wp248.eval',
    nl: 'Evaluatie of scoring, profilering',
    en: 'Evaluation, scoring, profiling',
  },
  {
    ...wp,
    id: 'wp248.adm',
    nl: 'Geautomatiseerd besluit met rechtsgevolg of vergelijkbaar gevolg',
    en: 'Automated decision with legal or similar effect',
  },
  { ...wp, id: 'wp248.monitor', nl: 'Stelselmatig volgen van mensen', en: 'Systematic monitoring' },
  {
    ...wp,
    id: 'wp248.sensitive',
    nl: 'Gevoelige of zeer persoonlijke gegevens (ook financieel, locatie, identiteitsbewijs)',
    en: 'Sensitive or highly personal data (financial, location and ID data too)',
  },
  {
    ...wp,
    id: 'wp248.scale',
    nl: 'Grote schaal (aantal mensen, hoeveelheid, duur, gebied)',
    en: 'Large scale (people, volume, duration, area)',
  },
  { ...wp, id: 'wp248.match', nl: 'Koppelen van datasets', en: 'Matching or combining datasets' },
  {
    ...wp,
    id: 'wp248.vulnerable',
    nl: 'Kwetsbare personen (kinderen, werknemers, patiënten)',
    en: 'Vulnerable people (children, employees, patients)',
  },
  {
    ...wp,
    id: 'wp248.innovative',
    nl: 'Nieuwe technologie of toepassing',
    en: 'Innovative technology or use',
  },
  {
    ...wp,
    id: 'wp248.block',
    nl: 'De verwerking verhindert een recht, dienst of contract',
    en: 'Processing blocks a right, service or contract',
  },
] as const;

export const apDpiaRecord = lawRecord.extend({
  /**
   * largeScaleOrMonitoring: one of both is enough. largeScale. both. systematic: systematic and
   * extensive. none: no size test.
   */
  gate: z.enum(['largeScaleOrMonitoring', 'largeScale', 'both', 'systematic', 'none']),
  gateNote: bilingual.optional(),
  example: bilingual,
  /** Number and name were read at the source; thresholds come from secondary sources. */
  gateConfidence: z.literal('B'),
});
export type ApDpiaRecord = z.infer<typeof apDpiaRecord>;

const ap = {
  article: 'AVG 35(4); Stcrt. 2019, 64418',
  source: 'Besluit van de AP van 2019-11-27, BWBR0042812',
  asOf: '2026-11-21',
  validFrom: '2019-11-27',
  confidence: 'B',
  gateConfidence: 'B',
} as const;
const ls = { ...ap, gate: 'largeScaleOrMonitoring' } as const;

export const apDpiaList = [
  {
    ...ls,
    id: 'apDpia.1',
    nl: 'Heimelijk onderzoek',
    en: 'Covert investigation',
    gateNote: { nl: 'Verborgen camera’s op personeel: altijd', en: 'Covert staff cameras: always' },
    example: { nl: 'Recherchebureau, verborgen camera', en: 'Detective, hidden camera' },
  },
  {
    ...ap,
    gate: 'none',
    id: 'apDpia.2',
    nl: 'Zwarte lijsten',
    en: 'Black lists shared with others',
    example: {
      nl: 'Winkel- of horecaverbod, wanbetalers',
      en: 'Shop or horeca ban list, bad payers',
    },
  },
  {
    ...ls,
    id: 'apDpia.3',
    nl: 'Fraudebestrijding',
    en: 'Fraud prevention',
    example: { nl: 'Bestellingen een score geven', en: 'Order scoring' },
  },
  {
    ...ls,
    id: 'apDpia.4',
    nl: 'Creditscores',
    en: 'Credit scores',
    example: { nl: 'Lease, telecom', en: 'Lease, telecom' },
  },
  {
    ...ls,
    id: 'apDpia.5',
    nl: 'Financiële situatie',
    en: 'Financial situation',
    example: { nl: 'Budgetcoach, hypotheekadviseur', en: 'Budget or mortgage adviser' },
  },
  {
    ...ls,
    id: 'apDpia.6',
    nl: 'Genetische gegevens',
    en: 'Genetic data',
    example: { nl: 'Winkel met DNA-testen', en: 'DNA test shop' },
  },
  {
    ...ap,
    gate: 'largeScale',
    id: 'apDpia.7',
    nl: 'Gezondheidsgegevens',
    en: 'Health data',
    gateNote: {
      nl: 'Niet de zelfstandige zorgverlener alleen',
      en: 'Not the individual practitioner',
    },
    example: { nl: 'Keten van klinieken, arbodienst', en: 'Clinic chain, occupational health' },
  },
  {
    ...ap,
    gate: 'none',
    id: 'apDpia.8',
    nl: 'Samenwerkingsverbanden',
    en: 'Partnerships of public bodies with others sharing sensitive data',
    example: { nl: 'Netwerken in zorg en sociaal werk', en: 'Care and social networks' },
  },
  {
    ...ls,
    id: 'apDpia.9',
    nl: 'Cameratoezicht',
    en: 'CCTV of public places',
    example: { nl: 'Winkelstraat', en: 'Shopping street' },
  },
  {
    ...ls,
    id: 'apDpia.10',
    nl: 'Flexibel cameratoezicht',
    en: 'Body, dash and drone cameras',
    example: { nl: 'Beveiligingsbedrijf', en: 'Security firm' },
  },
  {
    ...ls,
    id: 'apDpia.11',
    nl: 'Controle werknemers',
    en: 'Employee monitoring',
    example: { nl: 'Gps, mail of toetsaanslagen volgen', en: 'GPS, mail or keystroke logging' },
  },
  {
    ...ls,
    id: 'apDpia.12',
    nl: 'Locatiegegevens',
    en: 'Location data',
    example: { nl: 'Voertuigen of wifi volgen, app', en: 'Vehicle or wifi tracking, app' },
  },
  {
    ...ls,
    id: 'apDpia.13',
    nl: 'Communicatiegegevens',
    en: 'Communications data including metadata',
    gateNote: {
      nl: 'Niet voor de beveiliging van het eigen netwerk',
      en: 'Not own network security',
    },
    example: { nl: 'Telecom, internetprovider', en: 'Telecom, internet provider' },
  },
  {
    ...ls,
    id: 'apDpia.14',
    nl: 'Internet of things',
    en: 'Internet of things',
    example: { nl: 'Slimme apparaten', en: 'Smart devices' },
  },
  {
    ...ap,
    gate: 'systematic',
    id: 'apDpia.15',
    nl: 'Profilering',
    en: 'Profiling',
    gateNote: { nl: 'Stelselmatig en uitgebreid', en: 'Systematic and extensive' },
    example: {
      nl: 'Reclameprofielen, sollicitanten rangschikken',
      en: 'Ad profiles, applicant ranking',
    },
  },
  {
    ...ap,
    gate: 'both',
    id: 'apDpia.16',
    nl: 'Observatie en beïnvloeding van gedrag',
    en: 'Observing and influencing behaviour',
    example: { nl: 'Reclame op basis van gedrag', en: 'Behavioural advertising' },
  },
  {
    ...ls,
    id: 'apDpia.17',
    nl: 'Biometrische gegevens',
    en: 'Biometric data for identification',
    example: { nl: 'Toegang met vingerafdruk', en: 'Fingerprint access' },
  },
] as const satisfies readonly ApDpiaRecord[];
