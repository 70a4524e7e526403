/** The grounds on which a private party may process criminal data: Art. 10 with UAVG 31-33. */
import { z } from 'zod';
import { bilingual, lawRecord } from './record.ts';

export const art10Record = lawRecord.extend({
  uavg: z.string().startsWith('uavg.'),
  note: bilingual.optional(),
});
export type Art10Record = z.infer<typeof art10Record>;

const base = {
  source: 'EUR-Lex, AVG art. 10; wetten.overheid.nl, UAVG (tekst van 2026-09-01)',
  asOf: '2026-11-21',
  validFrom: '2026-09-01',
  confidence: 'A',
  wording: 'own',
} as const;
const by32 = { ...base, uavg: 'uavg.32' } as const;
const by33 = { ...base, uavg: 'uavg.33' } as const;

/** Letters of UAVG 32 other than (a) are not in our sources; those records cite the article alone. */
export const art10Grounds = [
  {
    ...by32,
    id: 'art10.uavg32a',
    article: 'AVG 10; UAVG 32(a)',
    nl: 'Uitdrukkelijke toestemming',
    en: 'Explicit consent',
  },
  {
    ...by32,
    id: 'art10.uavg32vital',
    article: 'AVG 10; UAVG 32',
    nl: 'Vitaal belang',
    en: 'Vital interests',
  },
  {
    ...by32,
    id: 'art10.uavg32public',
    article: 'AVG 10; UAVG 32',
    nl: 'Kennelijk door de persoon zelf openbaar gemaakt',
    en: 'Manifestly made public by the person',
  },
  {
    ...by32,
    id: 'art10.uavg32claims',
    article: 'AVG 10; UAVG 32',
    nl: 'Rechtsvordering',
    en: 'Legal claims',
  },
  {
    ...by32,
    id: 'art10.uavg32public23',
    article: 'AVG 10; UAVG 32, 23(a)(b)',
    nl: 'Volkenrechtelijke plicht, of taak van AP, ombudsman of College voor de rechten van de mens',
    en: 'International duty, or task of the AP, ombudsman or College voor de rechten van de mens',
  },
  {
    ...by32,
    id: 'art10.uavg32research',
    article: 'AVG 10; UAVG 32',
    nl: 'Onderzoek en statistiek',
    en: 'Research and statistics',
  },
  {
    ...by33,
    id: 'art10.uavg33-1-c',
    article: 'AVG 10; UAVG 33(1)(c)',
    nl: 'Naast gezondheidsgegevens in de zorg',
    en: 'Next to health data in care',
  },
  {
    ...by33,
    id: 'art10.uavg33-2-a',
    article: 'AVG 10; UAVG 33(2)(a)',
    nl: 'Eigen gebruik: een verzoek van de persoon beoordelen',
    en: 'Own use: assessing a request by the person',
  },
  {
    ...by33,
    id: 'art10.uavg33-2-b',
    article: 'AVG 10; UAVG 33(2)(b)',
    nl: 'Eigen gebruik: uzelf of uw personeel beschermen tegen strafbare feiten',
    en: 'Own use: protecting own interests against offences toward the firm or its staff',
  },
  {
    ...by33,
    id: 'art10.uavg33-3',
    article: 'AVG 10; UAVG 33(3)',
    nl: 'Personeel: alleen volgens regels die met de ondernemingsraad zijn vastgesteld',
    en: 'Staff data only under rules set with the works-council procedure',
  },
  {
    ...by33,
    id: 'art10.uavg33-4',
    article: 'AVG 10; UAVG 33(4)',
    nl: 'Voor anderen: recherchebureau of beveiliger met vergunning, zelfde groep, of vergunning van de AP',
    en: 'For third parties: licensed detective or security firm, same group, or AP licence',
    note: { nl: 'Voor de vergunning van de AP: lid 6', en: 'For the AP licence: paragraph 6' },
  },
  {
    ...by33,
    id: 'art10.uavg33-5',
    article: 'AVG 10; UAVG 33(5)',
    nl: 'Wettelijk werk van accountants',
    en: "Accountants' statutory work",
  },
] as const satisfies readonly Art10Record[];
