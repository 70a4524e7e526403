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

export const presumedCues = {
  nl: [
    {
      says: TAKEN_NL,
      and: [BY_NL, ['{verwerk}|verwerking|gebruik|opslag|bewaren'], ['{gegevens}']],
      unless: APART_NL,
    },
  ],
  en: [
    {
      says: TAKEN_EN,
      and: [BY_EN, ['{process}|processing|keep|keeping|use|hold|holding'], ['{data}']],
      unless: APART_EN,
    },
  ],
} satisfies FlagRules['raisedBy'];
