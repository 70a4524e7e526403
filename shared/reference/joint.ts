/** Joint controllers (Art. 26): when, and what the arrangement must hold. */
const base = {
  article: 'AVG 26',
  source: 'EUR-Lex, Verordening (EU) 2016/679, art. 26',
  asOf: '2026-11-21',
  validFrom: '2018-05-25',
  confidence: 'A',
  wording: 'own',
} as const;

export const jointRules = [
  {
    ...base,
    id: 'jointRule.trigger',
    article: 'AVG 26(1)',
    source: 'HvJ EU C-210/16, C-40/17; EDPB Guidelines 07/2020',
    confidence: 'B',
    nl: 'Samen doel én middelen bepalen; besluiten die op elkaar aansluiten kunnen genoeg zijn',
    en: 'Jointly set purposes and means; convergent decisions can do',
  },
  {
    ...base,
    id: 'jointRule.eitherParty',
    article: 'AVG 26(3)',
    nl: 'Iemand kan bij elke partij terecht',
    en: 'A person may turn to either party',
  },
] as const;

export const jointFields = [
  { ...base, id: 'joint.parties', nl: 'Partijen', en: 'Parties' },
  { ...base, id: 'joint.scope', nl: 'Waar de samenwerking over gaat', en: 'Scope' },
  { ...base, id: 'joint.informs', nl: 'Wie informeert', en: 'Who informs' },
  { ...base, id: 'joint.answers', nl: 'Wie verzoeken beantwoordt', en: 'Who answers requests' },
  { ...base, id: 'joint.contactPoint', nl: 'Contactpunt', en: 'Contact point' },
  {
    ...base,
    id: 'joint.breach',
    nl: 'Verdeling van beveiliging en datalekken',
    en: 'Security and breach split',
  },
  {
    ...base,
    id: 'joint.essence',
    article: 'AVG 26(2)',
    nl: 'Kern van de regeling, beschikbaar voor de personen',
    en: 'Essence made available',
  },
  { ...base, id: 'joint.liability', article: 'AVG 82', nl: 'Aansprakelijkheid', en: 'Liability' },
] as const;
