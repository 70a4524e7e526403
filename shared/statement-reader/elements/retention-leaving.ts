import type { Cues } from '../rules/cue.ts';

const WHO_NL =
  'leden|lid|*leden|*lid|donateurs|donateur|klanten|klant|abonnees|deelnemers|vrijwilligers|wie|mensen|personen|iedereen|degenen';
const LEAVES_NL =
  'opzegt|opzeggen|uitschrijft|uitschrijven|vertrekt|vertrekken|verlaat|verlaten|stopt|stoppen|afmeldt|afmelden|uittreedt|uittreden|weggaat|weggaan|beeindigt|beeindigen';
const GONE_NL =
  'verwijderd|gewist|geschrapt|vernietigd|gehaald|verwijderen|wissen|schrappen|verwijder|wis|halen|haal';
const HELD_NL =
  '{gegevens}|bestand|*bestand|lijst|*lijst|administratie|*administratie|systeem|*systeem|register|database';
const WHO_EN =
  'member|members|people|anyone|those|who|volunteers|donors|supporters|subscribers|customers|singers|players';
const LEAVES_EN =
  'leave|leaves|left|leaving|resign|resigns|resigned|quit|withdraw_from_membership|cancel_their_membership';
const GONE_EN = 'deleted|removed|erased|destroyed|shredded|wiped|struck|delete|remove|erase';

const OTHER_NL: readonly string[] = [
  'cookie*',
  'recht|rechten',
  'klacht*',
  'verzoek|verzoekt|vraagt',
  'nodig|noodzakelijk',
  'nieuwsbrief*|mailing*',
  'betaalt|betaald|betaling*',
  'reageert|reageren|antwoordt|weten|aangeeft|bevestigt',
];
const OTHER_EN: readonly string[] = [
  'cookie*',
  'right|rights',
  'complain*',
  'request|requests|ask',
  'necessary|needed',
  'newsletter*|mailing*',
  'respond|reply|confirm',
  'not|never …4 deleted|removed|erased|destroyed|delete|remove|erase',
];

/** Who leaves, or is not heard of for years, is taken off: an end that one can reckon with. */
export const retentionLeaving: Cues = {
  nl: [
    {
      says: [
        `${WHO_NL} …2 die|zich|heeft|hebben? …4 ${LEAVES_NL} …16 ${HELD_NL} …3 ${GONE_NL}`,
        `${WHO_NL} …6 ${LEAVES_NL} …8 ${GONE_NL} …8 ${HELD_NL}`,
        `{gegevens}|{soort} van …2 ${WHO_NL} …4 ${LEAVES_NL} …12 ${GONE_NL}`,
        `{gegevens}|{soort} van …1 oudleden|exleden|voormalige_leden|vertrokken_leden …12 ${GONE_NL}`,
        `oudleden|exleden|voormalige_leden|vertrokken_leden …12 ${HELD_NL} …2 ${GONE_NL}`,
      ],
      unless: OTHER_NL,
      denied: 'no',
    },
    {
      says: [
        `gedurende|al|in|langer_dan|meer_dan|afgelopen …1 <number> …1 {periode} …2 lang? geen|niet|niets …12 ${GONE_NL}`,
        `<number> …1 {periode} …2 lang geen|niet|niets …12 ${GONE_NL}`,
        `<number> …1 {periode} geen|niet|niets …10 ${GONE_NL}`,
      ],
      and: [[HELD_NL]],
      unless: OTHER_NL,
    },
  ],
  en: [
    {
      says: [
        `${WHO_EN} …4 ${LEAVES_EN} …12 {data}|list|lists|register …6 ${GONE_EN}`,
        `${WHO_EN} …4 ${LEAVES_EN} …10 ${GONE_EN} …4 {data}|list|lists|register`,
        `${WHO_EN} …4 ${LEAVES_EN} …10 ${GONE_EN} from …3 {data}|list|lists|register|database`,
        `former|past|lapsed|departing|ex members|volunteers|customers|pupils|students|players …10 ${GONE_EN}`,
      ],
      and: [['{data}', 'list|lists|register|database|file']],
      unless: OTHER_EN,
      denied: 'no',
    },
    {
      says: [`not|never|no|nothing …5 for|in …2 <number> …2 {period} …3 ${GONE_EN}`],
      and: [['{data}', 'list|lists|register|database|file']],
      unless: OTHER_EN.filter((words) => !words.startsWith('not')),
    },
  ],
};
