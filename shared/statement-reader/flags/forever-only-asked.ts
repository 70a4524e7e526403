/** Thrown away when somebody asks, and at no other time. */
import type { FlagRules } from './flag.ts';
import { NOBODYS_EN, NOBODYS_NL } from './forever-guards.ts';

const ONLY_NL = 'alleen|enkel|uitsluitend|slechts|pas|louter';
const REQUEST_NL =
  'verzoek|aanvraag|vraag|verwijderverzoek|verwijderingsverzoek|wisverzoek|*verzoek';
const ASKS_NL =
  'vraagt|vragen|verzoekt|verzoeken|aanvraagt|aanvragen|indient|indienen|doet|meldt|aangeeft|wenst|laat_weten';
const WHEN_NL = 'als|wanneer|indien|zodra|nadat';
const WHO_NL = 'u|je|jij|jullie|zij|hij|iemand|betrokkene|betrokkenen|{u}';
const GONE_NL =
  'verwijderen|verwijder|verwijdert|verwijderd|wissen|wis|wist|gewist|vernietigen|vernietig|vernietigt|vernietigd|schrappen|schrap|geschrapt|weggehaald|gooien|weggegooid|halen|haal';
const STAY_NL = '{bewaar}|blijft|blijven|bijgehouden|bijhouden|staan';
const WHAT_NL = [
  '{gegevens}',
  '{soort}',
  '*account|*accounts|*profiel|*profielen|dossier*|*bestand',
  'foto|fotos|beeld|beelden|video|videos|verhalen|inschrijving*|klant*|lid|*leden|alles',
];

/** What ends by itself, or an answer to somebody who did ask. */
const ENDS_NL = [
  '<number> {periode}',
  'lidmaatschap|wet|wettelijk*|nodig|noodzakelijk|verplicht|bewaarplicht|wettelijke',
  'lid|klant|ouder {u}? bent|is|blijft|zijn',
  'nieuwsbrief*|cookie*|sollicit*|cv|reactie*|bericht|berichten',
  'maximaal|uiterlijk|inactief|inactiviteit|inloggen|automatisch|vanzelf',
  'eerder|vroeger|tussentijds|voortijdig',
  'meteen|direct|onmiddellijk|binnen|recht|rechten',
  'tijdens|gedurende|seizoen|termijn|termijnen|bewaartermijn|bewaartermijnen',
  'schriftelijk*|identi*|legitim*|brief|mail|post|gemotiveerd|email',
  `niet ${ONLY_NL}`,
  'ouder*|voogd* …3 toestemming|handtekening',
  'kosten|betaald|openstaande',
  ...NOBODYS_NL,
];
/** What leads in a list of terms, and is itself no term. */
const VAGUE_NL = ['langer dan …2 nodig|noodzakelijk', 'niet_langer dan …2 nodig|noodzakelijk'];
const VAGUE_EN = ['longer than …3 necessary|needed|required', 'no_longer than …3 necessary'];
/** A moment of its own; until somebody asks is none. */
const UNTIL_NL = ['tot|totdat|zolang|zo_lang'];

const REQUEST_EN = 'request|requests|demand';
const ASKS_EN = 'ask|asks|asked|request|requests|tell|tells|contact|contacts|want|wants';
const GONE_EN =
  'delete|deletes|deleted|erase|erases|erased|remove|removes|removed|destroy|destroyed|take_down|taken_down|wipe|wiped';
const WHAT_EN = [
  '{data}',
  '{kindOfData}',
  'account|accounts|profile|profiles|file|files|record|records|photos|photographs|images|videos|stories|members|customers',
];
const ENDS_EN = [
  '<number> {period}',
  'membership|law|legal*|necessary|needed|required',
  'member|customer|client you? are|remain|is',
  'newsletter*|cookie*|comment*|cv|resume|vacancy',
  'maximum|at_most|inactive|inactivity|automatically',
  'earlier|sooner|before|immediately|promptly|within|right|rights',
  'until|till|during|season|while|as_long_as',
  'writing|written|letter|identity|not_only|email|fee|paid',
  ...NOBODYS_EN,
];
const WHO_EN =
  'you|they|somebody|someone|anyone|the_person|a_member|members|customers|a_customer|the_client|we_are';

export const onlyAskedCues = {
  nl: [
    {
      says: [
        `${ONLY_NL} op|na|bij …3 ${REQUEST_NL} …6 ${GONE_NL}|{wissen}`,
        `${GONE_NL}|{wissen} …8 ${ONLY_NL} op|na|bij …3 ${REQUEST_NL}`,
        `${GONE_NL} …8 ${ONLY_NL} …3 ${WHEN_NL} …2 ${WHO_NL} …6 ${ASKS_NL}|${REQUEST_NL}`,
        `${ONLY_NL} ${GONE_NL} …3 ${WHEN_NL} …2 ${WHO_NL} …6 ${ASKS_NL}|${REQUEST_NL}`,
        `${ONLY_NL} ${WHEN_NL} …2 ${WHO_NL} …6 ${ASKS_NL}|${REQUEST_NL} …6 ${GONE_NL}`,
        `niet|geen …6 ${GONE_NL} …2 tenzij …2 ${WHO_NL} …6 ${ASKS_NL}|${REQUEST_NL}`,
        `${GONE_NL} …4 niet|niets|geen …5 tenzij …2 ${WHO_NL} …6 ${ASKS_NL}|${REQUEST_NL}`,
        `zonder …3 ${REQUEST_NL} …4 ${GONE_NL} wij|we|ik …4 niets|niet|geen`,
        `zonder …3 ${REQUEST_NL} …4 worden|wordt …4 niet|niets|geen …3 ${GONE_NL}`,
      ],
      and: [WHAT_NL],
      aside: VAGUE_NL,
      unless: [...ENDS_NL, ...UNTIL_NL],
    },
    {
      says: [
        `zolang|zo_lang …2 ${WHO_NL} …2 geen|niet …6 ${ASKS_NL}|${REQUEST_NL} …8 ${STAY_NL}`,
        `zolang|zo_lang er geen …2 ${REQUEST_NL} …6 ${STAY_NL}`,
        `${STAY_NL} …8 zolang|zo_lang …2 ${WHO_NL} …2 geen|niet …4 {wissen} …3 ${ASKS_NL}|${REQUEST_NL}`,
      ],
      and: [WHAT_NL, ['{wissen}|weg']],
      unless: [...ENDS_NL, 'totdat'],
    },
  ],
  en: [
    {
      says: [
        `only …1 ${GONE_EN} …8 on|upon|at|by|following|after …3 ${REQUEST_EN}`,
        `${GONE_EN} …6 only on|upon|at|by|following|after|when …3 ${REQUEST_EN}`,
        `only …1 ${GONE_EN} …8 if|when|once|where ${WHO_EN} …3 ${ASKS_EN}`,
        `${GONE_EN} …6 only if|when|once|where ${WHO_EN} …3 ${ASKS_EN}`,
        `only if|when|once ${WHO_EN} …3 ${ASKS_EN} …8 ${GONE_EN}`,
        `not|never …3 ${GONE_EN} …6 unless ${WHO_EN} …3 ${ASKS_EN}`,
        `without …3 ${REQUEST_EN} …4 nothing|not …3 ${GONE_EN}`,
      ],
      and: [WHAT_EN],
      aside: VAGUE_EN,
      unless: ENDS_EN,
    },
  ],
} satisfies FlagRules['raisedBy'];
