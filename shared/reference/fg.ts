/** The data protection officer (FG): when mandatory, and what then follows (Arts 37-39). */
const base = {
  source: 'EUR-Lex, AVG art. 37-39; WP243 rev.01',
  asOf: '2026-11-21',
  validFrom: '2018-05-25',
  confidence: 'A',
  wording: 'own',
} as const;

export const dpoTriggers = [
  {
    ...base,
    id: 'dpoTrigger.a',
    article: 'AVG 37(1)(a)',
    nl: 'Overheidsinstantie',
    en: 'Public body',
  },
  {
    ...base,
    id: 'dpoTrigger.b',
    article: 'AVG 37(1)(b)',
    nl: 'Kernactiviteit: mensen regelmatig en stelselmatig op grote schaal volgen',
    en: 'Core activity: regular and systematic large-scale monitoring',
  },
  {
    ...base,
    id: 'dpoTrigger.c',
    article: 'AVG 37(1)(c)',
    nl: 'Kernactiviteit: bijzondere of strafrechtelijke gegevens op grote schaal',
    en: 'Core activity: large-scale Art. 9 or Art. 10 data',
  },
] as const;

export const dpoDuties = [
  {
    ...base,
    id: 'dpoDuty.publish',
    article: 'AVG 37(7)',
    nl: 'Maak de contactgegevens bekend',
    en: 'Publish contact details',
  },
  {
    ...base,
    id: 'dpoDuty.notify',
    article: 'AVG 37(7)',
    nl: 'Meld de FG aan bij de AP',
    en: 'Notify the AP',
  },
  {
    ...base,
    id: 'dpoDuty.independent',
    article: 'AVG 38(3)',
    nl: 'Onafhankelijk: geen instructies, geen ontslag om het werk als FG',
    en: 'Independence: no instructions, no dismissal for the task',
  },
  {
    ...base,
    id: 'dpoDuty.noConflict',
    article: 'AVG 38(6)',
    nl: 'Geen belangenconflict: niet de directeur of het hoofd IT, HR of marketing',
    en: 'No conflict of interest: not director, head of IT, HR or marketing',
  },
  {
    ...base,
    id: 'dpoDuty.voluntary',
    source: 'WP243 rev.01',
    confidence: 'B',
    nl: 'Een vrijwillige FG met die titel valt onder dezelfde regels',
    en: 'A voluntary DPO with the title falls under the same rules',
  },
  {
    ...base,
    id: 'dpoDuty.notRequired',
    source: 'WP243 rev.01',
    confidence: 'B',
    nl: 'Leg vast waarom een FG niet verplicht is',
    en: 'Record the “not required” reasoning',
  },
] as const;
