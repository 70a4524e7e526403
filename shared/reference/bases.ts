/** The six legal bases of Art. 6(1): what each must record and where it goes wrong. */
import { z } from 'zod';
import { bilingual, lawRecord } from './record.ts';

export const basisRecord = lawRecord.extend({
  mustRecord: z.array(bilingual.extend({ key: z.string().min(1) })).min(1),
  typicalUse: bilingual,
  pitfall: bilingual.optional(),
});
export type BasisRecord = z.infer<typeof basisRecord>;

const base = {
  source: 'EUR-Lex, Verordening (EU) 2016/679, art. 6',
  asOf: '2026-11-21',
  validFrom: '2018-05-25',
  confidence: 'A',
  wording: 'own',
} as const;

export const bases = [
  {
    ...base,
    id: 'basis.6a',
    nl: 'Toestemming',
    en: 'Consent',
    article: 'AVG 6(1)(a), 7',
    mustRecord: [
      { key: 'wording', nl: 'Tekst en versie van de vraag', en: 'Wording and version' },
      { key: 'date', nl: 'Datum', en: 'Date' },
      { key: 'channel', nl: 'Hoe gevraagd (formulier, papier ...)', en: 'Channel' },
      { key: 'purpose', nl: 'Waarvoor', en: 'Purpose' },
      { key: 'proof', nl: 'Bewijs', en: 'Proof' },
      { key: 'withdrawalRoute', nl: 'Hoe iemand intrekt', en: 'Withdrawal route' },
      { key: 'withdrawalDate', nl: 'Datum van intrekking', en: 'Withdrawal date' },
      { key: 'age', nl: 'Leeftijd of vertegenwoordiger', en: 'Age or representative' },
    ],
    typicalUse: {
      nl: "Nieuwsbrief aan niet-klanten, trackingcookies, foto's, cv langer bewaren",
      en: 'Newsletter to non-customers, tracking cookies, photos, keeping a CV',
    },
    pitfall: {
      nl: 'Niet vrij als het vastzit aan een contract of van een werknemer komt. Intrekken moet even makkelijk zijn als geven',
      en: 'Not free if tied to a contract (7(4)) or from employees; must be as easy to withdraw',
    },
  },
  {
    ...base,
    id: 'basis.6b',
    nl: 'Uitvoering van de overeenkomst',
    en: 'Contract',
    article: 'AVG 6(1)(b)',
    mustRecord: [
      {
        key: 'contract',
        nl: 'Welke overeenkomst met de persoon zelf',
        en: 'Which contract with the data subject',
      },
      {
        key: 'necessity',
        nl: 'Waarom elk gegeven daarvoor nodig is',
        en: 'Why each datum is needed',
      },
    ],
    typicalUse: {
      nl: 'Bestellingen, offertes, service, loon betalen',
      en: 'Orders, quotes, service, salary payment',
    },
    pitfall: {
      nl: 'Niet voor contactpersonen bij zakelijke klanten (dan f), niet voor marketing, profilering of een verplicht account',
      en: 'Not for contacts at B2B clients (use f); not for marketing, profiling or forced accounts (EDPB Rec. 2/2025, draft)',
    },
  },
  {
    ...base,
    id: 'basis.6c',
    nl: 'Wettelijke verplichting',
    en: 'Legal obligation',
    article: 'AVG 6(1)(c), 6(3)',
    mustRecord: [
      { key: 'law', nl: 'De wet', en: 'The law' },
      { key: 'article', nl: 'Het artikel', en: 'The article' },
      { key: 'authority', nl: 'De instantie', en: 'The authority' },
    ],
    typicalUse: {
      nl: 'Belastingadministratie, lonen, Wwft, kopie van het identiteitsbewijs van personeel',
      en: 'Tax records, payroll, Wwft, ID copy of staff',
    },
    pitfall: {
      nl: 'Het moet een wet van Nederland of de EU zijn, geen contract en geen buitenlandse wet',
      en: 'Must be EU or Dutch law (6(3)), not a contract or foreign law',
    },
  },
  {
    ...base,
    id: 'basis.6d',
    nl: 'Vitaal belang',
    en: 'Vital interests',
    article: 'AVG 6(1)(d)',
    mustRecord: [
      { key: 'emergency', nl: 'De noodsituatie', en: 'The emergency' },
      {
        key: 'noOtherBasis',
        nl: 'Waarom geen andere grondslag kan',
        en: 'Why no other basis works',
      },
    ],
    typicalUse: { nl: 'Ongeval, eerste hulp', en: 'Accident, first aid' },
    pitfall: { nl: 'Komt bijna nooit voor', en: 'Very rare' },
  },
  {
    ...base,
    id: 'basis.6e',
    nl: 'Taak van algemeen belang of openbaar gezag',
    en: 'Public task',
    article: 'AVG 6(1)(e), 6(3)',
    mustRecord: [
      { key: 'law', nl: 'De wet die de taak opdraagt', en: 'The law that assigns the task' },
    ],
    typicalUse: {
      nl: 'Bijna nooit bij een particulier bedrijf',
      en: 'Almost never for private SMEs',
    },
  },
  {
    ...base,
    id: 'basis.6f',
    nl: 'Gerechtvaardigd belang',
    en: 'Legitimate interests',
    article: 'AVG 6(1)(f)',
    mustRecord: [
      {
        key: 'interest',
        nl: 'Het belang, concreet en rechtmatig',
        en: 'The interest, concrete and lawful',
      },
      { key: 'necessity', nl: 'Waarom het nodig is', en: 'Necessity' },
      { key: 'balancing', nl: 'De afweging', en: 'The balancing' },
      { key: 'safeguards', nl: 'Hoe u de persoon beschermt', en: 'Safeguards' },
      { key: 'objectionRoute', nl: 'Hoe iemand bezwaar maakt', en: 'Objection route' },
      { key: 'assessedOn', nl: 'Datum van de afweging', en: 'Date of the assessment' },
      { key: 'assessedBy', nl: 'Wie de afweging maakte', en: 'Author of the assessment' },
    ],
    typicalUse: {
      nl: "Zakelijke contacten, beveiliging, camera's, fraude, mail aan eigen klanten, incasso",
      en: 'B2B contacts, security, CCTV, fraud, soft opt-in mail, debt collection',
    },
    pitfall: {
      nl: 'Niet voor taken van de overheid. Kinderen wegen zwaar. U moet het belang aan de persoon vertellen',
      en: "Not for public bodies' tasks; children weigh heavily; must be told to the person",
    },
  },
] as const satisfies readonly BasisRecord[];

const rule = { asOf: '2026-11-21', wording: 'own' } as const;

export const basisRules = [
  {
    ...rule,
    id: 'basisRule.test6f',
    nl: 'De toets bij gerechtvaardigd belang: eerst het belang, dan de noodzaak, dan de afweging',
    en: 'The 6(1)(f) test: interest, then necessity, then balancing',
    article: 'AVG 6(1)(f)',
    source: 'EDPB Guidelines 1/2024 (consultatieversie)',
    confidence: 'B',
  },
  {
    ...rule,
    id: 'basisRule.commercial',
    nl: 'Een commercieel belang kan gerechtvaardigd zijn als het niet in strijd is met de wet. Wat ontbreekt, is de afweging, niet het belang',
    en: 'A commercial interest can qualify if lawful; what to flag is a missing assessment, not the interest itself',
    article: 'AVG 6(1)(f)',
    source: 'HvJ EU C-621/22 (KNLTB), 2024-10-04',
    confidence: 'B',
  },
  {
    ...rule,
    id: 'basisRule.newPurpose',
    nl: 'Een ander doel zonder toestemming of wet: toets of het verenigbaar is en informeer opnieuw',
    en: 'Change of purpose without consent or law: compatibility test and new information',
    article: 'AVG 6(4), 13(3), 14(4)',
    source: 'EUR-Lex, AVG art. 6, 13, 14',
    confidence: 'A',
  },
  {
    ...rule,
    id: 'basisRule.special',
    nl: 'Bijzondere gegevens vragen een grondslag van artikel 6 én een voorwaarde van artikel 9',
    en: 'Special data needs both an Art. 6 basis and an Art. 9(2) condition',
    article: 'AVG 6(1), 9(2)',
    source: 'EUR-Lex, AVG art. 6, 9',
    confidence: 'A',
  },
] as const;
