/** What a processor agreement must hold (Art. 28), and customary extras. */
import { z } from 'zod';
import { lawRecord } from './record.ts';

export const clauseRecord = lawRecord.extend({
  /** False: customary, not demanded by Art. 28. */
  required: z.boolean(),
});
export type ClauseRecord = z.infer<typeof clauseRecord>;

const base = {
  source: 'EUR-Lex, Verordening (EU) 2016/679, art. 28',
  asOf: '2026-11-21',
  validFrom: '2018-05-25',
  confidence: 'A',
  required: true,
} as const;
const custom = {
  source: 'Gebruik in de markt',
  asOf: '2026-11-21',
  confidence: 'C',
  required: false,
  wording: 'own',
} as const;

export const processorClauses = [
  {
    ...base,
    id: 'clause.scope',
    article: 'AVG 28(3)',
    nl: 'Onderwerp, duur, aard en doel',
    en: 'Subject, duration, nature, purpose',
  },
  {
    ...base,
    id: 'clause.data',
    article: 'AVG 28(3)',
    nl: 'Soort gegevens en betrokkenen',
    en: 'Data types and data subjects',
  },
  {
    ...base,
    id: 'clause.duties',
    article: 'AVG 28(3)',
    nl: 'Rechten en plichten van de verantwoordelijke',
    en: "Controller's rights and duties",
  },
  {
    ...base,
    id: 'clause.instr',
    article: 'AVG 28(3)(a)',
    nl: 'Alleen op schriftelijke instructie, ook bij doorgifte',
    en: 'Documented instructions, transfers too',
  },
  {
    ...base,
    id: 'clause.secrecy',
    article: 'AVG 28(3)(b)',
    nl: 'Geheimhouding van personeel',
    en: 'Confidentiality',
  },
  {
    ...base,
    id: 'clause.security',
    article: 'AVG 28(3)(c)',
    nl: 'Beveiliging volgens artikel 32',
    en: 'Security under Art. 32',
  },
  {
    ...base,
    id: 'clause.sub',
    article: 'AVG 28(2), 28(3)(d), 28(4)',
    nl: 'Subverwerkers: toestemming, bezwaar, zelfde plichten, volle aansprakelijkheid',
    en: 'Sub-processors: authorisation, objection, same duties, full liability',
  },
  {
    ...base,
    id: 'clause.rights',
    article: 'AVG 28(3)(e)',
    nl: 'Hulp bij verzoeken van mensen',
    en: 'Help with requests',
  },
  {
    ...base,
    id: 'clause.help',
    article: 'AVG 28(3)(f), 33(2)',
    nl: 'Hulp bij artikel 32 tot en met 36 (datalek, DPIA)',
    en: 'Help with Arts 32-36 (breach, DPIA)',
  },
  {
    ...base,
    id: 'clause.end',
    article: 'AVG 28(3)(g)',
    nl: 'Wissen of teruggeven',
    en: 'Delete or return',
  },
  {
    ...base,
    id: 'clause.audit',
    article: 'AVG 28(3)(h)',
    nl: 'Informatie en audits',
    en: 'Information and audits',
  },
  {
    ...base,
    id: 'clause.warn',
    article: 'AVG 28(3), laatste alinea',
    nl: 'Waarschuwen bij een onrechtmatige instructie',
    en: 'Warn of an unlawful instruction',
  },
  {
    ...base,
    id: 'clause.form',
    article: 'AVG 28(9)',
    nl: 'Schriftelijk of elektronisch, en bindend',
    en: 'In writing or electronic, and binding',
  },
  {
    ...base,
    id: 'clause.guarantee',
    article: 'AVG 28(1), 28(5)',
    nl: 'Bewijs van voldoende garanties',
    en: 'Evidence of sufficient guarantees',
  },
  {
    ...custom,
    id: 'clause.breachHours',
    nl: 'Termijn voor het melden van een datalek in uren (24 is gebruikelijk)',
    en: 'Breach term in hours (24 is usual)',
  },
  { ...custom, id: 'clause.locations', nl: 'Locaties van de gegevens', en: 'Locations' },
  { ...custom, id: 'clause.transferTool', nl: 'Instrument voor doorgifte', en: 'Transfer tool' },
  { ...custom, id: 'clause.exit', nl: 'Plan voor als het contract stopt', en: 'Exit plan' },
  {
    ...custom,
    id: 'clause.model',
    nl: 'Gebruikt model, bijvoorbeeld (EU) 2021/915',
    en: 'Model used, e.g. (EU) 2021/915',
  },
] as const satisfies readonly ClauseRecord[];
