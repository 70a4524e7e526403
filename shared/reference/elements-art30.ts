/** The elements of the register, Art. 30(1) controller and 30(2) processor, and advised extras. */
import { z } from 'zod';
import { elementCondition } from './condition.ts';
import { bilingual, lawRecord } from './record.ts';

export const art30ElementRecord = lawRecord.extend({
  /** Letter of Art. 30(1) or 30(2). */
  letter: z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g']),
  condition: elementCondition,
  whenRequired: bilingual,
  /** What regulators advise beside the legal element; absent where they add nothing. */
  regulatorsAdd: bilingual.optional(),
  note: bilingual.optional(),
});
export type Art30ElementRecord = z.infer<typeof art30ElementRecord>;

export const art30ExtraRecord = lawRecord.extend({ why: bilingual });
export type Art30ExtraRecord = z.infer<typeof art30ExtraRecord>;

const eurLex = {
  source: 'EUR-Lex, Verordening (EU) 2016/679, art. 30',
  asOf: '2026-11-21',
  validFrom: '2018-05-25',
  confidence: 'A',
} as const;

const always = { nl: 'Altijd', en: 'Always' } as const;
const wherePossible = { nl: 'Waar dat kan', en: 'Where possible' } as const;
const ifTransfer = { nl: 'Als er doorgifte is', en: 'If there is any transfer' } as const;
const ifDpo = {
  nl: 'Als er een FG is, verplicht of vrijwillig',
  en: 'If a DPO is designated, mandatory or voluntary',
} as const;

export const controllerElements = [
  {
    ...eurLex,
    id: 'art30c.controller',
    nl: 'Naam en contactgegevens verwerkingsverantwoordelijke',
    en: 'Name and contact details of the controller',
    article: 'AVG 30(1)(a)',
    letter: 'a',
    condition: 'always',
    whenRequired: always,
    regulatorsAdd: {
      nl: 'KvK-nummer, rechtsvorm, contactpersoon privacy',
      en: 'Trade register (KVK) number, legal form, privacy contact person',
    },
  },
  {
    ...eurLex,
    id: 'art30c.joint',
    nl: 'Gezamenlijke verwerkingsverantwoordelijke',
    en: 'Joint controller',
    article: 'AVG 30(1)(a), 26',
    letter: 'a',
    condition: 'ifJoint',
    whenRequired: {
      nl: 'Als u doel en middelen samen met een ander bepaalt',
      en: 'If purposes and means are set jointly',
    },
    regulatorsAdd: {
      nl: 'Wie wat doet, en een verwijzing naar de regeling',
      en: 'Division of tasks and a link to the arrangement',
    },
  },
  {
    ...eurLex,
    id: 'art30c.representative',
    nl: 'Vertegenwoordiger in de Unie',
    en: 'EU representative',
    article: 'AVG 30(1)(a), 27',
    letter: 'a',
    condition: 'ifRepresentative',
    whenRequired: {
      nl: 'Alleen als de organisatie buiten de EU zit en artikel 3 lid 2 geldt',
      en: 'Only for a controller outside the EU caught by Art. 3(2)',
    },
  },
  {
    ...eurLex,
    id: 'art30c.dpo',
    nl: 'Naam en contactgegevens van de functionaris gegevensbescherming (FG)',
    en: 'Name and contact details of the data protection officer (DPO)',
    article: 'AVG 30(1)(a), 37',
    letter: 'a',
    condition: 'ifDpo',
    whenRequired: ifDpo,
    regulatorsAdd: {
      nl: 'Aanmelding van de FG bij de AP (artikel 37 lid 7)',
      en: 'Registration of the DPO with the AP (Art. 37(7))',
    },
  },
  {
    ...eurLex,
    id: 'art30c.purposes',
    nl: 'Doeleinden',
    en: 'Purposes',
    article: 'AVG 30(1)(b)',
    letter: 'b',
    condition: 'always',
    whenRequired: { nl: 'Altijd, per verwerking', en: 'Always, per activity' },
    regulatorsAdd: {
      nl: 'Zo precies mogelijk. Eén regel per werkproces, niet per systeem',
      en: 'As precise as possible; one entry per purpose-driven process rather than per system',
    },
  },
  {
    ...eurLex,
    id: 'art30c.subjects',
    nl: 'Categorieën betrokkenen',
    en: 'Categories of data subjects',
    article: 'AVG 30(1)(c)',
    letter: 'c',
    condition: 'always',
    whenRequired: always,
    regulatorsAdd: {
      nl: 'Geef kwetsbare groepen en kinderen apart aan',
      en: 'Mark vulnerable groups and children',
    },
  },
  {
    ...eurLex,
    id: 'art30c.data',
    nl: 'Categorieën persoonsgegevens',
    en: 'Categories of personal data',
    article: 'AVG 30(1)(c)',
    letter: 'c',
    condition: 'always',
    whenRequired: always,
    regulatorsAdd: {
      nl: 'Bijzondere en strafrechtelijke gegevens apart. Het BSN als eigen kenmerk',
      en: 'Art. 9 and Art. 10 data shown separately; the BSN as its own flag',
    },
  },
  {
    ...eurLex,
    id: 'art30c.recipients',
    nl: 'Categorieën ontvangers, ook in derde landen',
    en: 'Categories of recipients, including in third countries',
    article: 'AVG 30(1)(d), 4(9)',
    letter: 'd',
    condition: 'always',
    whenRequired: { nl: 'Altijd (“geen” mag)', en: 'Always (“none” is allowed)' },
    regulatorsAdd: {
      nl: 'Noem verwerkers bij naam. Ook verwerkers zijn ontvangers',
      en: 'List processors by name; processors count as recipients',
    },
  },
  {
    ...eurLex,
    id: 'art30c.transfers',
    nl: 'Doorgifte: land of internationale organisatie',
    en: 'Transfers: third country or international organisation',
    article: 'AVG 30(1)(e)',
    letter: 'e',
    condition: 'ifTransfer',
    whenRequired: ifTransfer,
    regulatorsAdd: {
      nl: 'Leg bij elke doorgifte het instrument vast',
      en: 'Record the instrument for every transfer',
    },
    note: {
      nl: 'De wet eist documentatie van de waarborgen alleen bij artikel 49 lid 1, tweede alinea (en lid 6)',
      en: 'The law requires documented safeguards only for Art. 49(1) second subparagraph (and 49(6))',
    },
  },
  {
    ...eurLex,
    id: 'art30c.retention',
    nl: 'Beoogde bewaartermijnen',
    en: 'Envisaged time limits for erasure',
    article: 'AVG 30(1)(f)',
    letter: 'f',
    condition: 'wherePossible',
    whenRequired: {
      nl: 'Waar dat kan, per categorie gegevens',
      en: 'Where possible, per data category',
    },
    regulatorsAdd: {
      nl: 'Moment waarop de termijn begint, wettelijke bron, manier van wissen',
      en: 'Start event, legal source, deletion method',
    },
  },
  {
    ...eurLex,
    id: 'art30c.security',
    nl: 'Algemene beschrijving van de beveiliging',
    en: 'General description of security measures',
    article: 'AVG 30(1)(g), 32(1)',
    letter: 'g',
    condition: 'wherePossible',
    whenRequired: wherePossible,
    regulatorsAdd: {
      nl: 'Verwijs naar het beveiligingsbeleid. Geef geen details waar een aanvaller iets aan heeft',
      en: 'Link to the security policy instead of detail that helps attackers',
    },
  },
] as const satisfies readonly Art30ElementRecord[];

export const processorElements = [
  {
    ...eurLex,
    id: 'art30p.processor',
    nl: 'Naam en contactgegevens van de verwerker(s)',
    en: 'Name and contact details of the processor(s)',
    article: 'AVG 30(2)(a)',
    letter: 'a',
    condition: 'always',
    whenRequired: always,
    regulatorsAdd: { nl: 'Subverwerkers met hun locatie', en: 'Sub-processors with location' },
    wording: 'own',
  },
  {
    ...eurLex,
    id: 'art30p.controllers',
    nl: 'Naam en contactgegevens van elke opdrachtgever (verwerkingsverantwoordelijke)',
    en: 'Name and contact details of each controller served',
    article: 'AVG 30(2)(a)',
    letter: 'a',
    condition: 'always',
    whenRequired: always,
    regulatorsAdd: {
      nl: 'Nummer en datum van het contract, de FG van de klant',
      en: "Contract reference and date; the customer's own DPO",
    },
    wording: 'own',
  },
  {
    ...eurLex,
    id: 'art30p.representative',
    nl: 'Vertegenwoordiger van de opdrachtgever of de verwerker',
    en: 'Representative of the controller or the processor',
    article: 'AVG 30(2)(a)',
    letter: 'a',
    condition: 'ifRepresentative',
    whenRequired: { nl: 'Als die er is', en: 'If applicable' },
    wording: 'own',
  },
  {
    ...eurLex,
    id: 'art30p.dpo',
    nl: 'Functionaris gegevensbescherming (FG)',
    en: 'Data protection officer (DPO)',
    article: 'AVG 30(2)(a)',
    letter: 'a',
    condition: 'ifDpo',
    whenRequired: { nl: 'Als die er is', en: 'If applicable' },
    wording: 'own',
  },
  {
    ...eurLex,
    id: 'art30p.categories',
    nl: 'Categorieën verwerkingen per opdrachtgever (hosting, loonadministratie, support ...)',
    en: 'Categories of processing per controller (hosting, payroll, support ...)',
    article: 'AVG 30(2)(b)',
    letter: 'b',
    condition: 'always',
    whenRequired: always,
    regulatorsAdd: {
      nl: 'Betrokkenen en gegevens, instructies, wat er aan het eind van het contract gebeurt',
      en: 'Data subject and data categories, instructions, end-of-contract action',
    },
    wording: 'own',
  },
  {
    ...eurLex,
    id: 'art30p.transfers',
    nl: 'Doorgifte: derde land of internationale organisatie, en waarborgen',
    en: 'Transfers: third country or international organisation, and safeguards',
    article: 'AVG 30(2)(c)',
    letter: 'c',
    condition: 'ifTransfer',
    whenRequired: ifTransfer,
    regulatorsAdd: {
      nl: 'Instrument voor doorgifte, datum van de TIA',
      en: 'Transfer tool, TIA date',
    },
    wording: 'own',
  },
  {
    ...eurLex,
    id: 'art30p.security',
    nl: 'Algemene beschrijving van de beveiliging',
    en: 'General description of security measures',
    article: 'AVG 30(2)(d)',
    letter: 'd',
    condition: 'wherePossible',
    whenRequired: wherePossible,
    regulatorsAdd: { nl: 'Certificaten, datum van de audit', en: 'Certificates, audit date' },
    wording: 'own',
  },
] as const satisfies readonly Art30ElementRecord[];
