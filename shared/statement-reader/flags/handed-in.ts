/**
 * Consent that is read from an act which says nothing of it, such as handing in data or coming in, or
 * from no act at all: recital 32. Whoever orders, joins or signs has a contract, and whoever consents
 * to everything says so: there the basis is what is wrong, AVG 6(1).
 */
import { TITLES_TOO } from '../rules/cue.ts';
import type { FlagRules } from './flag.ts';

const GIVES_NL =
  'verstrek*|verstrekt|aanlever*|aanlevert|aan_te_leveren|doorgeeft|doorgeven|door_te_geven|opgeeft|opgeven|op_te_geven|toevertrouwen|toevertrouwt|toe_te_vertrouwen|bezorgen|bezorgt|voorzien|deelt|delen|achterlaat|achterlaten|achter_te_laten|achterlating|overhandig*|upload*|uploadt|vermeldt|vermelden|toezenden|toestuurt|toesturen';
const SENDS_NL =
  'invul*|invult|ingevuld|in_te_vullen|vult|verstuur*|verstuurt|versturen|te_versturen|verzend*|verzendt|verzonden|indient|indienen|in_te_dienen|insturen|instuurt|in_te_sturen|stuurt|stuur|sturen|zenden|mailt|mailen|mail|belt|bellen|schrijft|schrijf|schrijven|contact_opneemt|contact_opnemen|contact_op_te_nemen|contact_zoekt|contact_zoeken|reageert|reageren|reactie|solliciteert|solliciteren|benadert|benaderen';
const COMES_NL =
  'betreden|betreedt|betreding|bijwonen|bijwoont|aanwezig|aanwezigheid|komst|bezoek|bezoekt|binnenkomen|binnen_te_komen|binnenkomt|binnenkomst|binnentreden|binnengaan';
const GIVEN_NL =
  '*gegevens|informatie|visitekaartje|cv …4 geeft|geef|geven|te_geven|afgeven|laat|laten';
const TAKEN_NL =
  'geacht|verondersteld|veronderstellen|veronderstelde|impliciet|impliciete|stilzwijgend|stilzwijgende|ervan_uit|er_van_uit|er_vanuit|ervanuit|geimpliceerd';

/** A contract or a membership, or a signature. */
const DEAL_NL = [
  'bestel*|bestelt|bestelling|bestellingen|boek|boekt|boeken|boeking|te_boeken|reserveert|reserveren|reservering|koopt|kopen|aankoop|huur*|huren|huurt|te_huren',
  'inschrij*|inschrijft|in_te_schrijven|ingeschreven|aanmeld*|aanmeldt|aan_te_melden|aangemeld|aansluit*|registreert|registreren|registratie|account|profiel|abonnement',
  'lid …1 wordt|word|worden|te_worden',
  'lidmaatschap|lidmaatschapsformulier|contributie|deelname|deelneemt|deelnemen|deel_te_nemen|meedoet|meedoen|mee_te_doen',
  '*overeenkomst|contract|opdracht|offerte|afspraak|*voorwaarden|betaling|betalen|overmaakt|overmaken',
  'onderteken*|ondertekent|tekent|tekenen|tekening|handtekening*',
];
const EVERYTHING_NL = [
  'alle|alles|al|elk|ieder|elke|iedere …2 *gegevens|doel|doelen|doeleinden|doeleinde|vorm|vormen|wat|verwerking|verwerkingen|gebruik',
  'alles|onherroepelijk*|onvoorwaardelijk*|machtigt|machtig|nodig_achten',
];

const GIVES_EN =
  'providing|provide|provided|giving|give|supplying|supply|supplied|sharing|share|handing|hand|leaving|leave|uploading|upload|entering|posting';
const SENDS_EN =
  'filling|fill|complete|completing|completion|submitting|submit|submission|sending|send|emailing|email|writing|write|calling|call|contacting|contact|messaging|texting|enquiry|enquiring|form|apply|cv';
const COMES_EN = 'entering|attending|attend|attendance|presence|walking|entry';
const TAKEN_EN =
  'deemed|implied|implicit|tacit|presumed|presume|assume|assumed|taken|understood|considered';

const DEAL_EN = [
  'order|orders|ordering|book|books|booking|bookings|buy|buying|purchase|rent|renting|hire|hiring|reserve|appointment',
  'join|joins|joining|becoming|become|enrol|enrols|enrolling|enrolment|enroll|register|registers|registering|registration|membership|subscribe|subscribing|account|sign_up|signing_up',
  'participating|participation|taking_part|take_part|playing|training|class|course|volunteering',
  'contract|our|this|the agreement|quote|quotation|assignment|lease|tenancy|instructing|appointing|terms|fee|paying|payment',
  'sign|signs|signing|signature|signed',
];
const EVERYTHING_EN = [
  'all|any|every …2 {data}|purpose|purposes|processing',
  'everything|irrevocabl*|unconditional*|authorise|authorize',
];

const AGREED_NL = [
  '*toestemming|akkoord|instemming|instem*|instemt|instemmen|ingestemd|in_te_stemmen|stemt|stem|stemmen|toestemt|toelating|goedkeuring',
  'accepteert|accepteer|accepteren|aanvaardt|aanvaard|aanvaarden|goed|eens|bezwaar|betekent|impliceert',
];
const AGREED_EN = [
  'consent|consents|consented|consenting|permission|agree|agrees|agreed|agreement|accept|accepts|accepted|acceptance|happy|content',
];

/** It divides what other rules hear of consent; by itself it shows none. */
export const handedInCues = {
  nl: [
    {
      says: AGREED_NL,
      and: [
        [
          `door|met|bij|als|wanneer|indien|zodra|wie|degene|eenieder|iedereen|omdat|doordat …14 ${GIVES_NL}|${SENDS_NL}|${COMES_NL}`,
          `door|met|bij|als|wanneer|indien|zodra|wie|degene …10 ${GIVEN_NL}`,
          'vult|stuurt|stuur|verstuurt|verzendt|mailt|mail|belt|schrijft|reageert|verstrekt|deelt|neemt {u}',
          `${GIVES_NL}|${SENDS_NL}|${COMES_NL} …10 betekent|houdt|impliceert|geldt|telt|beschouwd|gezien|opgevat|aangemerkt`,
          TAKEN_NL,
          'nemen|neem …3 aan dat',
        ],
      ],
      unless: [...DEAL_NL, ...EVERYTHING_NL],
      in: TITLES_TOO,
    },
  ],
  en: [
    {
      says: AGREED_EN,
      and: [
        [
          `by|in|on|upon|through|with|when|if|once|where|whenever|as_soon_as|who …10 ${GIVES_EN}|${SENDS_EN}|${COMES_EN}`,
          `${GIVES_EN}|${SENDS_EN}|${COMES_EN} …10 means|mean|constitutes|implies|signifies|deemed|treated|regarded|considered|counts|gives`,
          TAKEN_EN,
        ],
      ],
      unless: [...DEAL_EN, ...EVERYTHING_EN],
      in: TITLES_TOO,
    },
  ],
} satisfies FlagRules['raisedBy'];
