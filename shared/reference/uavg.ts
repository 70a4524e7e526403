/** What UAVG 22-46 say about special and criminal data and the BSN (text of 2026-09-01). */
import { z } from 'zod';
import { bilingual, lawRecord } from './record.ts';

export const uavgRecord = lawRecord.extend({
  /** How the amendment of 2026-09-01 touched it. */
  changed: z.enum(['yes', 'partly', 'no', 'new', 'unknown']),
  change: bilingual.optional(),
});
export type UavgRecord = z.infer<typeof uavgRecord>;

const base = {
  source: 'wetten.overheid.nl, BWBR0040940 (tekst van 2026-09-01)',
  asOf: '2026-11-21',
  confidence: 'A',
  wording: 'own',
} as const;
const same = { ...base, changed: 'no', validFrom: '2018-05-25' } as const;
const amended = { ...base, changed: 'yes', validFrom: '2026-09-01' } as const;
const added = { ...base, changed: 'new', validFrom: '2026-09-01' } as const;
const aligned = {
  ...amended,
  change: { nl: 'Tekst gelijkgetrokken', en: 'Wording aligned' },
} as const;

export const uavg = [
  {
    ...aligned,
    id: 'uavg.22',
    article: 'UAVG 22',
    nl: 'Herhaalt het verbod en de uitzonderingen a, c, d, e en f van artikel 9 lid 2',
    en: 'Repeats the ban and 9(2)(a), (c), (d), (e) and (f)',
  },
  {
    ...aligned,
    id: 'uavg.22-2-a',
    article: 'UAVG 22(2)(a)',
    nl: 'Uitdrukkelijke toestemming',
    en: 'Explicit consent',
  },
  {
    ...aligned,
    id: 'uavg.22-2-b',
    article: 'UAVG 22(2)(b)',
    nl: 'Vitale belangen',
    en: 'Vital interests',
  },
  {
    ...aligned,
    id: 'uavg.22-2-c',
    article: 'UAVG 22(2)(c)',
    nl: 'Vereniging of stichting met een politiek, religieus of vakbondsdoel',
    en: 'Non-profit with a political, religious or union aim',
  },
  {
    ...aligned,
    id: 'uavg.22-2-d',
    article: 'UAVG 22(2)(d)',
    nl: 'Kennelijk openbaar gemaakt',
    en: 'Manifestly made public',
  },
  {
    ...aligned,
    id: 'uavg.22-2-e',
    article: 'UAVG 22(2)(e)',
    nl: 'Rechtsvordering',
    en: 'Legal claims',
  },
  {
    ...amended,
    id: 'uavg.23',
    article: 'UAVG 23',
    nl: 'Algemene uitzonderingen: volkenrechtelijke plicht; AP, ombudsman en College voor de rechten van de mens; aanvulling bij strafrechtelijke gegevens',
    en: 'General exceptions: international duty; AP, ombudsman and College voor de rechten van de mens; addition to criminal data',
    change: {
      nl: 'Het College voor de rechten van de mens is toegevoegd',
      en: 'College voor de rechten van de mens added',
    },
  },
  {
    ...base,
    id: 'uavg.23a',
    article: 'UAVG 23a',
    notYetInForce: true,
    changed: 'new',
    nl: 'Wettelijke controleopdrachten van accountants',
    en: 'Statutory audit assignments',
    change: { nl: 'Nog niet in werking', en: 'Not yet in force' },
  },
  {
    ...same,
    id: 'uavg.24',
    article: 'UAVG 24',
    nl: 'Onderzoek en statistiek (vier voorwaarden)',
    en: 'Research and statistics (four conditions)',
  },
  {
    ...same,
    id: 'uavg.25',
    article: 'UAVG 25',
    nl: 'Ras of etnische afkomst: onvermijdelijk voor identificatie, of voorkeursbeleid onder voorwaarden',
    en: 'Race or ethnicity: unavoidable identification; positive action with conditions',
  },
  {
    ...same,
    id: 'uavg.26',
    article: 'UAVG 26',
    nl: 'Politieke opvattingen bij politieke functies',
    en: 'Political views for public office',
  },
  {
    ...same,
    id: 'uavg.27',
    article: 'UAVG 27',
    nl: 'Religie bij geestelijke verzorging',
    en: 'Religion for spiritual care',
  },
  {
    ...amended,
    id: 'uavg.28',
    article: 'UAVG 28',
    nl: 'Genetische gegevens: alleen over de persoon van wie ze komen, anders streng',
    en: 'Genetic data: only about the person it came from, otherwise strict',
  },
  {
    ...amended,
    id: 'uavg.29',
    article: 'UAVG 29',
    nl: 'Biometrische identificatie: alleen als het nodig is voor authenticatie of beveiliging én voor een zwaarwegend algemeen belang bij rechtmatige toegang tot plaatsen, gebouwen, diensten, producten, informatie of werksystemen',
    en: 'Biometric identification: only if needed for authentication or security and for a weighty public interest in lawful access to places, buildings, services, products, information or work-process systems',
    change: {
      nl: 'Strenger: een prikklok met vingerafdruk mag meestal niet',
      en: 'Stricter wording; fingerprint time clocks normally fail',
    },
  },
  {
    ...base,
    changed: 'partly',
    id: 'uavg.30-1',
    article: 'UAVG 30(1)',
    nl: 'Gezondheid bij werkgevers, pensioenfondsen e.d.: aanspraken uit wet of cao, en re-integratie',
    en: 'Health data by employers, pension funds etc.: statutory or CAO entitlements, and reintegration',
  },
  {
    ...base,
    changed: 'partly',
    id: 'uavg.30-2',
    article: 'UAVG 30(2)',
    nl: 'Gezondheid bij scholen, reclassering, kinderbescherming, detentie',
    en: 'Health data by schools, probation, child protection, detention',
  },
  {
    ...amended,
    id: 'uavg.30-3-a',
    article: 'UAVG 30(3)(a)',
    nl: 'Gezondheid bij hulpverleners in de zorg en in maatschappelijke dienstverlening',
    en: 'Health data by care and social-service providers',
    change: {
      nl: 'Maatschappelijke dienstverlening staat er nu ook in',
      en: 'Social-service providers now included',
    },
  },
  {
    ...amended,
    id: 'uavg.30-3-b',
    article: 'UAVG 30(3)(b)',
    nl: 'Gezondheid bij verzekeraars en tussenpersonen: het risico beoordelen (als de persoon geen bezwaar maakt) of de polis uitvoeren',
    en: 'Health data by insurers and intermediaries: risk assessment (no objection) or performing the policy',
    change: {
      nl: 'Tussenpersonen staan er nu ook in',
      en: 'Insurance intermediaries now included',
    },
  },
  {
    ...base,
    changed: 'unknown',
    id: 'uavg.30-4',
    article: 'UAVG 30(4)',
    nl: 'Geheimhouding voor iedereen die deze gegevens verwerkt',
    en: 'Secrecy duty for everyone who handles it',
  },
  {
    ...base,
    changed: 'unknown',
    id: 'uavg.30-5',
    article: 'UAVG 30(5)',
    nl: 'Zorg: andere bijzondere gegevens naast de gezondheid',
    en: 'Care: other special data in addition to health data',
  },
  {
    ...added,
    id: 'uavg.30a',
    article: 'UAVG 30a',
    nl: 'Overdracht van medische dossiers aan een andere hulpverlener',
    en: 'Transfer of medical files to another provider',
  },
  {
    ...added,
    id: 'uavg.30b',
    article: 'UAVG 30b',
    nl: 'Bewaren van medische dossiers door een andere hulpverlener',
    en: 'Keeping of medical files by another provider',
  },
  {
    ...base,
    changed: 'no',
    id: 'uavg.31',
    article: 'UAVG 31',
    nl: 'Strafrechtelijke gegevens mogen alleen via artikel 32 of 33',
    en: 'Criminal data only via Art. 32 or 33',
  },
  {
    ...amended,
    id: 'uavg.32',
    article: 'UAVG 32',
    nl: 'Strafrechtelijke gegevens: uitdrukkelijke toestemming, vitaal belang, openbaar gemaakt, rechtsvordering, artikel 23 onder a en b, onderzoek',
    en: 'Criminal data: explicit consent, vital interests, made public, claims, 23(a)(b), research',
  },
  {
    ...amended,
    id: 'uavg.33',
    article: 'UAVG 33',
    nl: 'Strafrechtelijke gegevens: overige uitzonderingen',
    en: 'Criminal data: other exceptions',
  },
  {
    ...amended,
    id: 'uavg.33-6',
    article: 'UAVG 33(6)',
    nl: 'De AP geeft alleen een vergunning bij een zwaarwegend belang van anderen en met waarborgen',
    en: 'AP licence only for a weighty interest of third parties with safeguards',
  },
  {
    ...amended,
    id: 'uavg.1',
    article: 'UAVG 1',
    nl: 'Strafrechtelijke gegevens: een rechterlijk verbod vanwege onrechtmatig of hinderlijk gedrag hoort er niet meer bij',
    en: 'Definition of criminal data no longer includes court bans for unlawful or nuisance behaviour',
  },
  {
    ...same,
    id: 'uavg.40',
    article: 'UAVG 40',
    nl: 'Geautomatiseerde besluiten anders dan profilering mogen voor een wettelijke plicht of publieke taak, met waarborgen',
    en: 'Automated decisions other than profiling allowed for legal duty or public task, with safeguards',
  },
  {
    ...same,
    id: 'uavg.41',
    article: 'UAVG 41',
    nl: 'De artikelen 12 tot en met 21 en 34 opzijzetten waar dat noodzakelijk en evenredig is; de punten van lid 2 wegen, het de persoon vertellen tenzij dat het doel schaadt, en beide vastleggen',
    en: 'Controller may set aside 12-21 and 34 where necessary and proportionate; weigh the factors of 41(2), tell the person unless that defeats the purpose, record both',
  },
  {
    ...same,
    id: 'uavg.42',
    article: 'UAVG 42',
    nl: 'Artikel 34 AVG (mensen een datalek melden) geldt niet voor financiële ondernemingen (Wft)',
    en: 'Art. 34 (telling people about a breach) does not apply to financial undertakings (Wft)',
  },
  {
    ...base,
    changed: 'unknown',
    id: 'uavg.43',
    article: 'UAVG 43',
    nl: 'Uitzondering voor journalistiek',
    en: 'Exception for journalism',
  },
  {
    ...amended,
    id: 'uavg.46',
    article: 'UAVG 46',
    nl: 'Een wettelijk identificatienummer (BSN) mag alleen om de wet uit te voeren die het voorschrijft, of voor doelen die de wet noemt',
    en: 'A statutory ID number (BSN) may be used only to carry out the law that prescribes it or for purposes set by law',
    change: {
      nl: 'De delegatie in lid 2 is weg; overgangsrecht in artikel 48b',
      en: 'Delegation in paragraph 2 removed; transitional Art. 48b',
    },
  },
] as const satisfies readonly UavgRecord[];

export const bsnRules = [
  {
    ...base,
    id: 'bsnRule.lawRequired',
    article: 'UAVG 46',
    nl: 'Een BSN zonder wet die het voorschrijft mag niet; toestemming is nooit genoeg',
    en: 'A BSN without a law that prescribes it is not allowed; consent never suffices',
  },
  {
    ...base,
    id: 'bsnRule.employer',
    article: 'UAVG 46',
    confidence: 'C',
    nl: 'Werkgevers mogen het BSN gebruiken (loon- en belastingwet)',
    en: 'Employers may use the BSN (payroll and tax law)',
  },
  {
    ...base,
    id: 'bsnRule.others',
    article: 'UAVG 46',
    confidence: 'C',
    nl: 'Webwinkels, verhuurders, sportscholen en visumbureaus mogen het BSN niet gebruiken',
    en: 'Web shops, landlords, gyms and visa agents may not use the BSN',
  },
] as const;
