/** The conditions of Art. 9(2), each with its place in Dutch law. */
import { z } from 'zod';
import { bilingual, lawRecord } from './record.ts';

export const art9Record = lawRecord.extend({
  /** Records of `uavg.*` that carry the condition in Dutch law. */
  uavg: z.array(z.string().startsWith('uavg.')),
  hook: bilingual,
  relevance: bilingual,
});
export type Art9Record = z.infer<typeof art9Record>;

const base = {
  source: 'EUR-Lex, AVG art. 9; wetten.overheid.nl, UAVG (tekst van 2026-09-01)',
  asOf: '2026-11-21',
  validFrom: '2018-05-25',
  confidence: 'A',
  wording: 'own',
} as const;
const rare = { nl: 'Zeldzaam', en: 'Rare' } as const;

export const art9Conditions = [
  {
    ...base,
    id: 'art9.9a',
    nl: 'Uitdrukkelijke toestemming',
    en: 'Explicit consent',
    article: 'AVG 9(2)(a)',
    uavg: ['uavg.22-2-a'],
    hook: { nl: 'UAVG 22(2)(a)', en: 'UAVG 22(2)(a)' },
    relevance: {
      nl: 'Dieet of gezondheid die een klant zelf doorgeeft. Personeel alleen als het echt vrij is en zonder nadeel',
      en: 'Dietary or health info given by clients; staff only if truly free and without disadvantage (rare)',
    },
  },
  {
    ...base,
    id: 'art9.9b',
    nl: 'Arbeidsrecht en sociale zekerheid',
    en: 'Employment and social security law',
    article: 'AVG 9(2)(b)',
    uavg: ['uavg.30-1'],
    hook: {
      nl: 'UAVG 30(1): werkgevers, pensioenfondsen e.d., voor aanspraken uit wet of cao die van de gezondheid afhangen, of voor re-integratie',
      en: 'UAVG 30(1): employers, pension funds etc. for statutory or CAO entitlements depending on health, or reintegration',
    },
    relevance: { nl: 'Ziekteverzuim', en: 'Sick leave' },
  },
  {
    ...base,
    id: 'art9.9c',
    nl: 'Vitale belangen, als iemand geen toestemming kan geven',
    en: 'Vital interests, person unable to consent',
    article: 'AVG 9(2)(c)',
    uavg: ['uavg.22-2-b'],
    hook: { nl: 'UAVG 22(2)(b)', en: 'UAVG 22(2)(b)' },
    relevance: { nl: 'Noodgeval', en: 'Emergency' },
  },
  {
    ...base,
    id: 'art9.9d',
    nl: 'Vereniging of stichting met een politiek, religieus of vakbondsdoel, eigen leden',
    en: 'Non-profit with a political, religious or union aim, own members',
    article: 'AVG 9(2)(d)',
    uavg: ['uavg.22-2-c'],
    hook: { nl: 'UAVG 22(2)(c)', en: 'UAVG 22(2)(c)' },
    relevance: { nl: 'Kerken, vakbonden', en: 'Churches, unions' },
  },
  {
    ...base,
    id: 'art9.9e',
    nl: 'Kennelijk door de persoon zelf openbaar gemaakt',
    en: 'Manifestly made public by the person',
    article: 'AVG 9(2)(e)',
    uavg: ['uavg.22-2-d'],
    hook: { nl: 'UAVG 22(2)(d)', en: 'UAVG 22(2)(d)' },
    relevance: {
      nl: 'Zeldzaam; niet elk bericht op sociale media',
      en: 'Rare; not every social post',
    },
  },
  {
    ...base,
    id: 'art9.9f',
    nl: 'Rechtsvordering',
    en: 'Legal claims',
    article: 'AVG 9(2)(f)',
    uavg: ['uavg.22-2-e'],
    hook: { nl: 'UAVG 22(2)(e)', en: 'UAVG 22(2)(e)' },
    relevance: { nl: 'Dossiers, geschillen', en: 'Case files, disputes' },
  },
  {
    ...base,
    id: 'art9.9g',
    nl: 'Zwaarwegend algemeen belang, op grond van de wet',
    en: 'Substantial public interest, by law',
    article: 'AVG 9(2)(g)',
    uavg: [
      'uavg.23',
      'uavg.25',
      'uavg.26',
      'uavg.27',
      'uavg.28',
      'uavg.29',
      'uavg.30-2',
      'uavg.30-3-a',
      'uavg.30-3-b',
    ],
    hook: { nl: 'UAVG 23, 25-29, 30(2), 30(3)', en: 'UAVG 23, 25-29, 30(2), 30(3)' },
    relevance: {
      nl: 'Alleen als de UAVG of een andere wet het zegt',
      en: 'Only where the UAVG or another law says so',
    },
  },
  {
    ...base,
    id: 'art9.9h',
    nl: 'Zorg en arbeidsgeneeskunde',
    en: 'Health care and occupational medicine',
    article: 'AVG 9(2)(h), 9(3)',
    uavg: ['uavg.30-3-a', 'uavg.30a', 'uavg.30b'],
    hook: {
      nl: 'UAVG 30(3)(a), 30a, 30b; geheimhouding van artikel 9 lid 3',
      en: 'UAVG 30(3)(a), 30a, 30b; Art. 9(3) secrecy',
    },
    relevance: { nl: 'Zorgverleners', en: 'Health professionals' },
  },
  {
    ...base,
    id: 'art9.9i',
    nl: 'Volksgezondheid',
    en: 'Public health',
    article: 'AVG 9(2)(i)',
    uavg: [],
    hook: { nl: 'Een specifieke wet is nodig', en: 'Needs a specific law' },
    relevance: rare,
  },
  {
    ...base,
    id: 'art9.9j',
    nl: 'Archief, onderzoek, statistiek',
    en: 'Archiving, research, statistics',
    article: 'AVG 9(2)(j)',
    uavg: ['uavg.24'],
    hook: { nl: 'UAVG 24', en: 'UAVG 24' },
    relevance: rare,
  },
] as const satisfies readonly Art9Record[];
