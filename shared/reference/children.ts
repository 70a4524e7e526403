/** Children and represented adults: who consents, who withdraws, who uses the rights. */
import { z } from 'zod';
import { lawRecord } from './record.ts';

export const childRuleRecord = lawRecord.extend({
  /** Age in whole years from which the rule lets the young person act. */
  age: z.int().positive().optional(),
});
export type ChildRuleRecord = z.infer<typeof childRuleRecord>;

const uavg5 = {
  source: 'wetten.overheid.nl, UAVG art. 5 (tekst van 2026-09-01)',
  asOf: '2026-11-21',
  validFrom: '2026-09-01',
  confidence: 'A',
  wording: 'own',
} as const;

export const childRules = [
  {
    ...uavg5,
    id: 'child.onlineService',
    article: 'AVG 8(1), 8(2)',
    source: 'EUR-Lex, AVG art. 8',
    validFrom: '2018-05-25',
    age: 16,
    nl: 'Online dienst direct aan een kind op basis van toestemming: vanaf 16 jaar zelf. Daaronder geeft een ouder toestemming, en dat controleert u redelijkerwijs. Nederland heeft de leeftijd niet verlaagd',
    en: 'Online service offered directly to a child on consent: 16 years, not lowered in the Netherlands; below 16 parental consent with reasonable verification',
  },
  {
    ...uavg5,
    id: 'child.consent',
    article: 'UAVG 5(1)',
    age: 16,
    nl: 'Andere toestemming: onder de 16 geeft de wettelijk vertegenwoordiger die',
    en: 'Consent outside online services: below 16 the legal representative consents',
  },
  {
    ...uavg5,
    id: 'child.guardianship',
    article: 'UAVG 5(2), 5(3)(c)',
    nl: 'Curatele, bewind of mentorschap: de vertegenwoordiger geeft toestemming, alleen voor zaken waarin de persoon onbekwaam of onbevoegd is, en kan die intrekken',
    en: 'Curatele, bewind or mentorschap: the legal representative consents, only for matters where the person is incapable or unauthorised, and may withdraw',
  },
  {
    ...uavg5,
    id: 'child.withdraw',
    article: 'UAVG 5(3)',
    age: 12,
    nl: 'Intrekken: de vertegenwoordiger, of het kind zelf vanaf 12',
    en: 'Withdrawing: the representative or the child from 12',
  },
  {
    ...uavg5,
    id: 'child.rights',
    article: 'UAVG 5(4)',
    age: 12,
    nl: 'Rechten gebruiken: onder de 12 de vertegenwoordiger, van 12 tot en met 15 allebei, vanaf 16 zelf',
    en: 'Exercising rights: under 12 the representative, 12 to 15 either, 16 and over self',
  },
  {
    ...uavg5,
    id: 'child.court',
    article: 'UAVG 5(5)',
    age: 16,
    nl: 'Vanaf 16 mag iemand zelf naar de rechter',
    en: '16 and over may litigate alone',
  },
  {
    ...uavg5,
    id: 'child.freeHelp',
    article: 'UAVG 5(6)',
    nl: 'Uitzondering: gratis hulp of advies aan minderjarigen',
    en: 'Exception: free help or advice services to minors',
  },
  {
    ...uavg5,
    id: 'child.medical',
    article: 'UAVG 5(7)',
    nl: 'Uitzondering: overeenkomst over medische behandeling',
    en: 'Exception: medical treatment contract',
  },
] as const satisfies readonly ChildRuleRecord[];
