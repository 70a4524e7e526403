/** Safeguards for transfers (Art. 46), the Commission's clauses, and the transfer impact assessment. */
import { z } from 'zod';
import { bilingual, lawRecord } from './record.ts';

export const instrumentRecord = lawRecord.extend({
  apPermission: z.enum(['no', 'yes', 'approvedOnce']),
  /** What the register must show. */
  mustRecord: z.array(bilingual.extend({ key: z.string().min(1) })),
  needsTia: z.boolean(),
});
export type InstrumentRecord = z.infer<typeof instrumentRecord>;

const art46 = {
  source: 'EUR-Lex, Verordening (EU) 2016/679, art. 46',
  asOf: '2026-11-21',
  validFrom: '2018-05-25',
  confidence: 'A',
  wording: 'own',
  needsTia: true,
} as const;

export const instruments = [
  {
    ...art46,
    id: 'instrument.scc',
    nl: 'Modelcontract van de Europese Commissie (SCC)',
    en: 'Standard contractual clauses of the Commission (SCC)',
    article: 'AVG 46(2)(c); Besluit (EU) 2021/914',
    apPermission: 'no',
    mustRecord: [
      { key: 'module', nl: 'Module', en: 'Module' },
      { key: 'date', nl: 'Datum', en: 'Date' },
      { key: 'annexes', nl: 'Bijlagen I tot en met III', en: 'Annexes I-III' },
      { key: 'tia', nl: 'TIA', en: 'TIA' },
    ],
  },
  {
    ...art46,
    id: 'instrument.bcr',
    nl: 'Bindende bedrijfsvoorschriften (BCR)',
    en: 'Binding corporate rules (BCR)',
    article: 'AVG 46(2)(b), 47',
    apPermission: 'approvedOnce',
    mustRecord: [{ key: 'approval', nl: 'Kenmerk van de goedkeuring', en: 'Approval reference' }],
  },
  {
    ...art46,
    id: 'instrument.code',
    nl: 'Goedgekeurde gedragscode met toezeggingen',
    en: 'Approved code of conduct with commitments',
    article: 'AVG 46(2)(e)',
    apPermission: 'no',
    mustRecord: [],
  },
  {
    ...art46,
    id: 'instrument.cert',
    nl: 'Certificering met toezeggingen',
    en: 'Certification with commitments',
    article: 'AVG 46(2)(f)',
    apPermission: 'no',
    mustRecord: [],
  },
  {
    ...art46,
    id: 'instrument.public',
    nl: 'Bindend instrument tussen overheden',
    en: 'Binding instrument between public bodies',
    article: 'AVG 46(2)(a)',
    apPermission: 'no',
    mustRecord: [],
  },
  {
    ...art46,
    id: 'instrument.saScc',
    nl: 'Modelcontract van een toezichthouder, goedgekeurd door de Commissie',
    en: 'Authority SCCs approved by the Commission',
    article: 'AVG 46(2)(d)',
    apPermission: 'no',
    mustRecord: [],
  },
  {
    ...art46,
    id: 'instrument.adhoc',
    nl: 'Eigen contractbepalingen of administratieve regeling, met toestemming van de AP',
    en: 'Own clauses or administrative arrangement, with permission of the authority',
    article: 'AVG 46(3)',
    apPermission: 'yes',
    mustRecord: [],
  },
] as const satisfies readonly InstrumentRecord[];

const role = z.enum(['controller', 'processor']);
export const sccModuleRecord = lawRecord.extend({
  exporter: role,
  importer: role,
  /** Also serves as the processor agreement of Art. 28. */
  satisfiesArt28: z.boolean(),
});
export type SccModuleRecord = z.infer<typeof sccModuleRecord>;

const scc = {
  article: 'Besluit (EU) 2021/914',
  source: 'Uitvoeringsbesluit (EU) 2021/914',
  asOf: '2026-11-21',
  confidence: 'B',
  wording: 'own',
} as const;

export const sccModules = [
  {
    ...scc,
    id: 'sccModule.1',
    exporter: 'controller',
    importer: 'controller',
    satisfiesArt28: false,
    nl: 'Module 1: verantwoordelijke naar verantwoordelijke',
    en: 'Module 1: controller to controller',
  },
  {
    ...scc,
    id: 'sccModule.2',
    exporter: 'controller',
    importer: 'processor',
    satisfiesArt28: true,
    nl: 'Module 2: verantwoordelijke naar verwerker',
    en: 'Module 2: controller to processor',
  },
  {
    ...scc,
    id: 'sccModule.3',
    exporter: 'processor',
    importer: 'processor',
    satisfiesArt28: true,
    nl: 'Module 3: verwerker naar (sub)verwerker',
    en: 'Module 3: processor to (sub-)processor',
  },
  {
    ...scc,
    id: 'sccModule.4',
    exporter: 'processor',
    importer: 'controller',
    satisfiesArt28: false,
    nl: 'Module 4: verwerker naar verantwoordelijke',
    en: 'Module 4: processor to controller',
  },
] as const satisfies readonly SccModuleRecord[];

export const sccSetRecord = lawRecord.extend({
  decision: z.string().min(1),
  use: z.enum(['transfer', 'insideEea']),
});
export type SccSetRecord = z.infer<typeof sccSetRecord>;

export const sccSets = [
  {
    ...scc,
    id: 'sccSet.2021-914',
    decision: '(EU) 2021/914',
    use: 'transfer',
    nl: 'Modelcontract voor doorgifte (2021)',
    en: 'SCCs for transfers (2021)',
  },
  {
    ...scc,
    id: 'sccSet.2021-915',
    article: 'Besluit (EU) 2021/915',
    decision: '(EU) 2021/915',
    use: 'insideEea',
    source: 'Uitvoeringsbesluit (EU) 2021/915',
    nl: 'Modelovereenkomst voor verwerkers binnen de EER',
    en: 'Model processor agreement inside the EEA',
  },
  {
    ...scc,
    id: 'sccSet.2001-497',
    article: 'Besluit 2001/497/EC',
    decision: '2001/497/EC',
    use: 'transfer',
    validUntil: '2022-12-27',
    source: 'Beschikking 2001/497/EG',
    nl: 'Oud modelcontract 2001 (vervallen)',
    en: 'Old SCCs 2001 (ended)',
  },
  {
    ...scc,
    id: 'sccSet.2010-87',
    article: 'Besluit 2010/87/EU',
    decision: '2010/87/EU',
    use: 'transfer',
    validUntil: '2022-12-27',
    source: 'Besluit 2010/87/EU',
    nl: 'Oud modelcontract voor verwerkers 2010 (vervallen)',
    en: 'Old SCCs for processors 2010 (ended)',
  },
] as const satisfies readonly SccSetRecord[];

const tia = {
  article: 'SCC clausule 14',
  source: 'EDPB Recommendations 01/2020 v2.0; SCC clausule 14',
  asOf: '2026-11-21',
  confidence: 'B',
  wording: 'own',
} as const;

export const tiaSteps = [
  { ...tia, id: 'tiaStep.1', nl: 'Breng de doorgifte in kaart', en: 'Know the transfer' },
  { ...tia, id: 'tiaStep.2', nl: 'Kies het instrument', en: 'Identify the tool' },
  {
    ...tia,
    id: 'tiaStep.3',
    nl: 'Beoordeel wet én praktijk in het land',
    en: 'Assess law and practice in the destination',
  },
  { ...tia, id: 'tiaStep.4', nl: 'Neem extra maatregelen', en: 'Add supplementary measures' },
  { ...tia, id: 'tiaStep.5', nl: 'Regel de formaliteiten', en: 'Formal steps' },
  { ...tia, id: 'tiaStep.6', nl: 'Beoordeel regelmatig opnieuw', en: 'Re-evaluate' },
] as const;

export const tiaFields = [
  { ...tia, id: 'tiaField.parties', nl: 'Wie stuurt en wie ontvangt', en: 'Exporter and importer' },
  { ...tia, id: 'tiaField.country', nl: 'Land', en: 'Country' },
  { ...tia, id: 'tiaField.data', nl: 'Gegevens', en: 'Data' },
  { ...tia, id: 'tiaField.onward', nl: 'Verdere doorgifte', en: 'Onward transfers' },
  {
    ...tia,
    id: 'tiaField.clearAccess',
    nl: 'Leesbare toegang (ja of nee)',
    en: 'Access in clear (yes or no)',
  },
  { ...tia, id: 'tiaField.laws', nl: 'Bekeken wetten', en: 'Laws checked' },
  { ...tia, id: 'tiaField.risk', nl: 'Risico', en: 'Risk' },
  {
    ...tia,
    id: 'tiaField.measures',
    nl: 'Maatregelen (sleutels in de EER, pseudonimiseren)',
    en: 'Measures (EEA-held keys, pseudonymisation)',
  },
  { ...tia, id: 'tiaField.conclusion', nl: 'Conclusie', en: 'Conclusion' },
  { ...tia, id: 'tiaField.owner', nl: 'Wie is verantwoordelijk', en: 'Owner' },
  { ...tia, id: 'tiaField.review', nl: 'Volgende beoordeling', en: 'Review date' },
] as const;

export const transferRules = [
  {
    ...tia,
    id: 'transferRule.order',
    article: 'AVG 44-49',
    source: 'EUR-Lex, AVG hoofdstuk V',
    confidence: 'A',
    nl: 'Volgorde van kiezen: binnen de EER, dan adequaatheidsbesluit, dan artikel 46, dan artikel 49',
    en: 'Order of choice: EEA, adequacy, Art. 46, Art. 49',
  },
  {
    ...tia,
    id: 'transferRule.importerKeys',
    nl: 'Versleutelen met sleutels bij de ontvanger helpt niet tegen leesbare toegang',
    en: 'Encryption with importer-held keys does not solve access in the clear (use cases 6-7)',
  },
  {
    ...tia,
    id: 'transferRule.remoteAccess',
    article: 'AVG 44',
    source: 'EDPB Guidelines 05/2021',
    nl: 'Toegang op afstand door een ander bedrijf buiten de EER is doorgifte',
    en: 'Remote access from outside the EEA by another entity is a transfer',
  },
  {
    ...tia,
    id: 'transferRule.travelling',
    article: 'AVG 44',
    source: 'EDPB Guidelines 05/2021',
    nl: 'Een eigen werknemer op reis is geen doorgifte',
    en: 'An employee travelling is not a transfer',
  },
  {
    ...tia,
    id: 'transferRule.foreignOrder',
    article: 'AVG 48',
    source: 'EDPB Guidelines 02/2024 (definitief 2025-06-04)',
    nl: 'Een bevel van een buitenlandse autoriteit is op zichzelf geen grond',
    en: 'An order of a foreign authority is no ground by itself',
  },
  {
    ...tia,
    id: 'transferRule.cookieConsent',
    article: 'AVG 49(1)(a)',
    source: 'EUR-Lex, AVG art. 49',
    confidence: 'A',
    nl: 'Toestemming voor cookies is geen toestemming voor doorgifte',
    en: 'Cookie consent is not consent to a transfer',
  },
] as const;
