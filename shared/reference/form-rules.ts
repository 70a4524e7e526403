/** How information is given (Art. 12), when (2.3), with which exceptions, and what the AP expects. */
import { z } from 'zod';
import { bilingual, lawRecord } from './record.ts';

export const formRuleRecord = lawRecord;
export type FormRuleRecord = z.infer<typeof formRuleRecord>;

const art12 = {
  source: 'EUR-Lex, Verordening (EU) 2016/679, art. 12',
  asOf: '2026-11-21',
  validFrom: '2018-05-25',
  confidence: 'A',
  wording: 'own',
} as const;
const art1314 = { ...art12, source: 'EUR-Lex, Verordening (EU) 2016/679, art. 13 en 14' } as const;

export const formRules = [
  {
    ...art12,
    id: 'form.plain',
    article: 'AVG 12(1)',
    nl: 'Kort, open, begrijpelijk en makkelijk te vinden, in duidelijke en gewone taal. Extra eenvoudig voor kinderen',
    en: 'Concise, transparent, intelligible, easy to reach, in clear and plain language; extra simple for children',
  },
  {
    ...art12,
    id: 'form.form',
    article: 'AVG 12(1)',
    nl: 'Schriftelijk of op een andere manier, ook digitaal. Mondeling mag op verzoek, als de identiteit op een andere manier vaststaat',
    en: 'In writing or by other means, including electronic; orally on request if identity is proven otherwise',
  },
  {
    ...art12,
    id: 'form.free',
    article: 'AVG 12(5)',
    nl: 'Informatie en verzoeken zijn gratis. Kosten rekenen of weigeren mag alleen als een verzoek duidelijk ongegrond of buitensporig is, en dat moet de organisatie bewijzen',
    en: 'Information, communication and action under 13-22 and 34 are free; a fee or refusal only for manifestly unfounded or excessive requests, and the controller carries the proof',
  },
  {
    ...art12,
    id: 'form.term',
    article: 'AVG 12(3)',
    nl: 'Zo snel mogelijk antwoorden, uiterlijk binnen een maand na ontvangst. Twee maanden extra kan bij ingewikkelde of veel verzoeken; dat staat met reden in een bericht binnen de eerste maand',
    en: 'Act without undue delay, at latest one month after receipt; two months more for complexity or number, told within the first month with reasons',
  },
  {
    ...art12,
    id: 'form.refuse',
    article: 'AVG 12(4)',
    nl: 'Weigeren: binnen een maand, met de reden en met de weg naar de AP en de rechter',
    en: 'Refusal: within one month, with reasons and the right to complain to the authority and to go to court',
  },
  {
    ...art12,
    id: 'form.id',
    article: 'AVG 12(6)',
    nl: 'Vraag alleen om extra bewijs van identiteit als er redelijke twijfel is',
    en: 'Ask extra identification only on reasonable doubt',
  },
  {
    ...art12,
    id: 'form.icons',
    article: 'AVG 12(7)',
    nl: 'Standaardiconen mogen; digitaal moeten ze door een computer te lezen zijn',
    en: 'Standard icons allowed, machine-readable when digital',
  },
  {
    ...art12,
    id: 'form.lang',
    source: 'WP260 rev.01',
    confidence: 'B',
    nl: 'Schrijf in de taal van uw publiek: Nederlands voor Nederlandse consumenten. Werk in lagen: eerst kort, daarna de volledige tekst',
    en: 'Write in the language of the audience: Dutch for Dutch consumers; layered notice (short layer and full text)',
  },
  {
    ...art12,
    id: 'form.separate',
    source: 'WP260 rev.01; AP',
    confidence: 'B',
    nl: 'Niet verstopt in algemene voorwaarden; te vinden vanaf elke pagina en bij elk formulier',
    en: 'Not buried in general terms; findable from every page and at each form',
  },
] as const satisfies readonly FormRuleRecord[];

export const informMomentRecord = lawRecord.extend({
  under: z.enum(['art13', 'art14']),
  /** Months after obtaining the data that this moment allows at most; absent for an event. */
  maxMonths: z.int().positive().optional(),
});
export type InformMomentRecord = z.infer<typeof informMomentRecord>;

/** For Art. 14 whichever comes first counts. */
export const informMoments = [
  {
    ...art1314,
    id: 'informMoment.collection',
    article: 'AVG 13(1)',
    under: 'art13',
    nl: 'Bij het verzamelen',
    en: 'At collection',
  },
  {
    ...art1314,
    id: 'informMoment.month',
    article: 'AVG 14(3)(a)',
    under: 'art14',
    maxMonths: 1,
    nl: 'Binnen een redelijke termijn, uiterlijk binnen een maand',
    en: 'Within a reasonable period, at most one month',
  },
  {
    ...art1314,
    id: 'informMoment.firstContact',
    article: 'AVG 14(3)(b)',
    under: 'art14',
    nl: 'Bij het eerste contact met de persoon',
    en: 'At first contact with the person',
  },
  {
    ...art1314,
    id: 'informMoment.firstDisclosure',
    article: 'AVG 14(3)(c)',
    under: 'art14',
    nl: 'Bij de eerste verstrekking aan een andere ontvanger',
    en: 'At first disclosure to another recipient',
  },
] as const satisfies readonly InformMomentRecord[];

export const informExceptionRecord = lawRecord.extend({
  under: z.enum(['art13', 'art14', 'both']),
  note: bilingual.optional(),
});
export type InformExceptionRecord = z.infer<typeof informExceptionRecord>;

const uavg = {
  asOf: '2026-11-21',
  confidence: 'A',
  wording: 'own',
  under: 'both',
} as const;

export const informExceptions = [
  {
    ...art1314,
    id: 'informExc.13-4',
    article: 'AVG 13(4)',
    under: 'art13',
    nl: 'De persoon weet het al',
    en: 'The person already has the information',
  },
  {
    ...art1314,
    id: 'informExc.14-5-a',
    article: 'AVG 14(5)(a)',
    under: 'art14',
    nl: 'De persoon weet het al',
    en: 'The person already has the information',
  },
  {
    ...art1314,
    id: 'informExc.14-5-b',
    article: 'AVG 14(5)(b)',
    under: 'art14',
    nl: 'Informeren kan niet of kost onevenredig veel moeite',
    en: 'Impossible or disproportionate effort',
    note: {
      nl: 'Maak de informatie dan openbaar en bescherm de persoon op een andere manier',
      en: 'Then publish the information and take protective measures',
    },
  },
  {
    ...art1314,
    id: 'informExc.14-5-c',
    article: 'AVG 14(5)(c)',
    under: 'art14',
    nl: 'De wet schrijft het verkrijgen of verstrekken uitdrukkelijk voor',
    en: 'Obtaining or disclosure is laid down by law',
  },
  {
    ...art1314,
    id: 'informExc.14-5-d',
    article: 'AVG 14(5)(d)',
    under: 'art14',
    nl: 'Er geldt een beroepsgeheim',
    en: 'Professional secrecy',
  },
  {
    ...uavg,
    id: 'informExc.uavg41',
    article: 'UAVG 41',
    source: 'wetten.overheid.nl, UAVG art. 41',
    nl: 'Noodzakelijk en evenredig, bijvoorbeeld voor de rechten van anderen of het innen van een civiele vordering',
    en: 'Necessary and proportionate, e.g. rights of others or collection of civil claims',
    note: {
      nl: 'Weeg de punten van artikel 41 lid 2 en leg ze vast',
      en: 'Weigh the factors of 41(2) and record them',
    },
  },
  {
    ...uavg,
    id: 'informExc.uavg43',
    article: 'UAVG 43',
    source: 'wetten.overheid.nl, UAVG art. 43',
    nl: 'Journalistiek',
    en: 'Journalism',
  },
] as const satisfies readonly InformExceptionRecord[];

const ap = { asOf: '2026-11-21', wording: 'own' } as const;

export const apExpectations = [
  {
    ...ap,
    id: 'apExpect.beforehand',
    source: 'AP, “Recht op informatie”',
    confidence: 'A',
    nl: 'Vertel vooraf duidelijk: contact, welke gegevens, waarom en op welke grondslag, met wie u deelt of aan wie u verkoopt, hoe lang',
    en: 'Clear information beforehand on contact, which data, why and on which basis, sharing or selling and with whom, how long',
  },
  {
    ...ap,
    id: 'apExpect.moreWhen',
    source: 'AP, “Recht op informatie”',
    confidence: 'A',
    nl: 'Vertel meer als het gebruik onverwacht is, als gegevens via anderen komen of als de gevolgen groot zijn',
    en: 'More information is due when use is unexpected, when data came via others, or when impact is high',
  },
  {
    ...ap,
    id: 'apExpect.online',
    source: 'Ondernemersplein (op basis van de AP)',
    confidence: 'B',
    nl: 'Online, makkelijk te vinden, kort en in gewone taal',
    en: 'Online, easy to find on the site, short, plain language',
  },
  {
    ...ap,
    id: 'apExpect.list',
    source: 'Ondernemersplein (op basis van de AP)',
    confidence: 'B',
    nl: 'Noem: wie u bent, grondslag, ontvangers, doorgifte buiten de EU, bewaartermijn, rechten, klacht, of het verplicht is, geautomatiseerde besluiten, herkomst',
    en: 'List: controller, basis, recipients, non-EU transfer, retention, rights, complaint, whether provision is compulsory, automated decisions, source',
  },
  {
    ...ap,
    id: 'apExpect.fourQuestions',
    source: 'Privacyverklaring van de AP',
    confidence: 'A',
    nl: 'Vier vragen per verwerking: welke gegevens, waarom, mag het, hoe lang',
    en: 'Four questions per processing: which data, why, is it allowed, how long',
  },
  {
    ...ap,
    id: 'apExpect.b1',
    source: 'Nederlandse praktijk',
    confidence: 'C',
    nl: 'Taalniveau B1 is gebruikelijk; het is geen wettelijke norm',
    en: 'Reading level B1 is common Dutch practice, not a statutory norm',
  },
] as const satisfies readonly FormRuleRecord[];
