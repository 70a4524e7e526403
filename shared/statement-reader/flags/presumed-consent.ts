/** Consent that nobody gave and somebody takes for given: of the parents who booked, of whoever does not answer. */
import type { FlagRules } from './flag.ts';

const TAKEN_NL = [
  'ervan_uit|er_van_uit|er_vanuit|ervanuit dat? …8 toestemming|akkoord|instemt|instemmen|ingestemd',
  'nemen|neem wij|we|ik …1 aan dat? …8 toestemming|akkoord|instemt|instemmen|ingestemd',
  'veronderstellen|veronderstel|aannemen wij|we|ik? dat …8 toestemming|akkoord|instemt|instemmen|ingestemd',
];
const BY_NL = [
  'doordat|omdat|aangezien|door|met|bij …12 boeking|boekt|boeken|inschrijving|inschrijft|aanmelding|aanmeldt|bestelling|bestelt|mailt|belt|schrijft|deelname|deelneemt|afspraak|opgave|opgeeft',
  'niet|geen …8 reageert|reageren|antwoord|reactie|bezwaar|hoort|horen|bericht',
];
const APART_NL = [
  'nieuwsbrief*|cookie*|foto*|beeld*|video*|appgroep|derden|huisarts',
  'niet|nooit|kunnen|mogen …2 ervan_uit|er_van_uit|er_vanuit|ervanuit|aannemen',
  'formulier|ondertekend*|aangevinkt|vinkje|apart|schriftelijk|voorwaarden|offerte|wijziging*',
];
const TAKEN_EN = [
  'assume|presume|take_it …1 that? …4 have|has|are|you|they …4 consent|consented|agreed|agree|permission',
  'assume|presume your|their|parental consent|permission|agreement',
];
const BY_EN = [
  'as|because|since|by|when …10 booking|book|register|registration|enrol|enrolment|order|email|appointment|application',
  'not …4 hear|reply|respond|object',
  'no reply|response|answer|objection',
];
const APART_EN = [
  'newsletter*|cookie*|photo*|image*|video*|third|gp',
  'not|never|cannot …1 assume|presume',
  'form|signed|ticked|separately|writing|terms|quote|changes',
];

const PRESUMES_NL = 'aan|nemen|neem|veronderstellen|veronderstel|vermoeden wij|we|ik? …1 aan?';
/** Of the statement or a part of it: nobody is said to have done anything. */
const THIS_NL =
  'privacyverklaring|privacybeleid|privacystatement|privacyreglement|bewaartermijn|bewaartermijnen|verwerking|gegevensverwerking|beleid|verklaring|reglement|werkwijze';
const ALL_NL =
  '{u}|iedereen|clienten|klanten|patienten|leden|ouders|deelnemers|huurders|bezoekers|gebruikers|opdrachtgevers|cursisten|gasten';
const THIS_EN =
  'privacy|policy|notice|statement|retention|period|periods|processing|practice|practices';
const ALL_EN =
  'you|everyone|clients|customers|patients|members|parents|participants|tenants|visitors|users|guests|students';

export const presumedCues = {
  nl: [
    {
      says: [
        `ervan_uit|er_van_uit|er_vanuit|ervanuit dat …2 ${ALL_NL} …2 akkoord|instemmen|instemt|eens …4 met …3 ${THIS_NL}`,
        `ervan_uit|er_van_uit|er_vanuit|ervanuit dat …2 ${ALL_NL} …2 met …3 ${THIS_NL} …4 akkoord|instemmen|instemt|eens`,
        `${PRESUMES_NL} dat …2 ${ALL_NL} …2 akkoord|instemmen|instemt|eens …4 met …3 ${THIS_NL}`,
        `${PRESUMES_NL} dat …2 ${ALL_NL} …2 met …3 ${THIS_NL} …4 akkoord|instemmen|instemt|eens`,
      ],
      unless: APART_NL,
    },
    {
      says: TAKEN_NL,
      and: [BY_NL, ['{verwerk}|verwerking|gebruik|opslag|bewaren'], ['{gegevens}']],
      unless: APART_NL,
    },
  ],
  en: [
    {
      says: [
        `assume|presume|take_it …1 that? …2 ${ALL_EN} …2 agree|consent|accept|agreed|consented|accepted …6 ${THIS_EN}`,
      ],
      unless: APART_EN,
    },
    {
      says: TAKEN_EN,
      and: [BY_EN, ['{process}|processing|keep|keeping|use|hold|holding'], ['{data}']],
      unless: APART_EN,
    },
  ],
} satisfies FlagRules['raisedBy'];
