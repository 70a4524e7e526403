import type { Cue } from '../rules/cue.ts';

const TIE_NL =
  '*overeenkomst|overeenkomst|lidmaatschap|inschrijving|opdracht|bestelling|aanmelding|abonnement|dienstverband';
const USE_NL = 'gebruik|gebruiken|verwerken|verwerking|bewaren|mogen|bijhouden|vastleggen';
const TIE_EN =
  'booking|order|membership|enrolment|purchase|treatment|subscription|registration|tenancy|employment';

const OTHER_NL: readonly string[] = [
  'recht|rechten',
  'intrek*',
  'derden|delen|gedeeld',
  'cookie*',
  'nieuwsbrief*|foto*',
  'klacht*|bezwaar',
  'geen|niet …3 reden|grond|basis',
];
const OTHER_EN: readonly string[] = [
  'right|rights',
  'withdraw*',
  'share|shared|disclose|third',
  'cookies',
  'request|requests|respond|reply|answer',
  'complain*|object',
  'newsletter*|photo*',
];

/** What ties the reader to the organisation, called the reason why data are used; and a law that has records kept. */
export const legalBasisReason: { readonly nl: readonly Cue[]; readonly en: readonly Cue[] } = {
  nl: [
    {
      says: [
        `${TIE_NL} is|zijn|vormt|vormen|geldt|dient …2 de|het|onze|als …2 reden|grond|basis|grondslag|rechtsgrond …3 dat|waarom|waarop|voor|om|waarmee …6 ${USE_NL}`,
        `reden|grond|basis …3 dat|waarom|waarop|om|waarmee …6 ${USE_NL} …3 is …4 ${TIE_NL}`,
      ],
      and: [['{gegevens}', '{soort}']],
      unless: OTHER_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `your|the|each|a ${TIE_EN} is|makes|forms|creates|means …4 contract|agreement …10 need|needs|require|requires|use|must`,
        `${TIE_EN} is|forms|gives …2 reason|ground|basis …2 why|that|on|for|we|us|to …6 use|hold|keep|process|using|holding|keeping|processing`,
        'we|i are|am …6 legally|by_law|by_statute required|obliged|bound to keep|hold|record|maintain|process|make …4 {data}|register',
      ],
      and: [['{data}', '{kindOfData}']],
      unless: OTHER_EN,
      denied: 'no',
    },
  ],
};
