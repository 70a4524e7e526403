/** What one came for is withheld from who gives no consent: it was never free. */
import type { FlagRules } from './flag.ts';

const THING_NL =
  'boeking|reservering|bestelling|aanvraag|inschrijving|aanmelding|lidmaatschap|lid|klant|client|patient|deelnemer|deelnemen|deelname|meedoen|opdracht|reis|dienst|diensten|dienstverlening|behandeling|overeenkomst|contract|bestellen|boeken|reserveren|leveren|inschrijven|account|opvang';
const REFUSED_NL = [
  `kunnen|kan|mogen|mag wij|we|ik …8 ${THING_NL} …6 niet|geen`,
  `kunnen|kan|mogen|mag wij|we|ik …8 niet|geen …6 ${THING_NL}`,
  `kunnen|kan|mogen|mag wij|we|ik {u} …3 niet|geen …4 helpen|behandelen|aannemen|begeleiden|toelaten|accepteren`,
  `onmogelijk|niet_mogelijk …8 ${THING_NL}`,
  `kunt|kun|kan {u} …4 niet|geen …5 ${THING_NL}|gebruik`,
  `${THING_NL} …6 niet|geen …3 doorgaan|mogelijk|worden|uitvoeren|verwerken|aanvaard|aanvaarden`,
];
const GIVES_NONE_NL = [
  'geen …3 toestemming …1 geeft|geef|geven|verleent|verleen|gegeven|wordt|is',
  'geeft|geef|geven|verleent {u}? …1 geen …4 toestemming',
  'weigert|weiger|weigeren {u}? …5 toestemming',
  'toestemming …4 weigert|weigeren|onthoudt',
  'zonder {uw} toestemming|instemming voor …8 verwerk*|gebruik*|*privacy*|*gegevens',
  'zonder {uw} toestemming|instemming',
  'zonder toestemming|akkoord',
];
const APART_NL = [
  'ouder|ouders|voogd*|vertegenwoordig*|minderjarig*|kinderen',
  'cookie*|nieuwsbrief*|mailing*|foto*|beeld*|video*|reclame|marketing',
  'delen|verstrekken|doorgeven|gedeeld|doorgegeven|derden|overleg|opvragen|verwijzer|huisarts|huidige',
  'al|eerder gegeven',
  'intrek*|ingetrokken|in_te_trekken|bezwaar',
  'gewoon|toch',
  'geen …1 gevolgen|nadelige|nadelig',
  'geen enkel|verplicht',
  'verwerken|gebruiken|verzamelen|bewaren wij|we|ik …6 geen|niet …4 gegevens',
  'geen gegevens|persoonsgegevens',
];

const THING_EN =
  'booking|reservation|order|application|registration|membership|member|customer|client|patient|participant|participate|take_part|attend|join|place|trip|holiday|service|services|treatment|treat|contract|agreement|account|enrol|register|enrolment|help';
const UNABLE_EN = 'cannot|cant|unable|not|impossible|wont';
const REFUSED_EN = [
  `we|i …2 ${UNABLE_EN} …9 ${THING_EN}`,
  `you …2 ${UNABLE_EN} …4 ${THING_EN}`,
  `${THING_EN} …3 ${UNABLE_EN} …3 go_ahead|proceed|processed|accepted|possible|made|continue`,
];
const GIVES_NONE_EN = [
  'if|where|when|should you|the_client|a_member|the_customer …2 not|dont|refuse|decline|withhold …4 consent|permission',
  'if|where|when …3 consent|permission …2 not|refused|withheld …2 given|provided|received|granted',
  'if|where|when consent|permission is? refused|withheld',
  'without|unless …3 consent|permission',
  'unless you …2 consent',
  'refusing|refusal …3 consent',
];
const APART_EN = [
  'parent|parents|parental|guardian*|child|children|minor*',
  'cookie*|newsletter*|mailing|photo*|image*|video*|marketing|promotional',
  'share|sharing|disclose|disclosing|pass|third|contact_your|gp|doctor',
  'already|before|withdraw*|withdrawn|object|still|nevertheless|as_normal',
  'will not …4 affect|disadvantage*',
  'not|never collect|process|use|keep|store|hold|send|contact|publish',
  'legal|lawful',
  'credit|card|cheque',
  'some|certain|might',
  'may not',
];

/** What one would not have come for: consent to it is asked for something else. */
const SIDELINE_NL =
  'marketing|reclame|nieuwsbrief*|mailing*|aanbiedingen|profilering|foto*|enquetes';
const SIDELINE_EN =
  'marketing|newsletter|newsletters|mailing|mailings|advertising|profiling|photos|photographs';
/** A whole service: who refuses a newsletter gets none, and that is right. */
const SERVICE_NL =
  'boeking|reservering|bestelling|bestellen|inschrijving|inschrijven|lidmaatschap|lid|klant|deelnemen|deelname|meedoen|behandeling|overeenkomst|contract|boeken|reserveren|account|opvang|opdracht';
const SERVICE_EN =
  'booking|book|reservation|order|orders|registration|register|membership|member|customer|participate|take_part|attend|join|treatment|contract|account|enrol|enrolment';
/** Nobody is treated, and nothing is ordered, without one's own yes: only what one joins is left. */
const JOINING_NL = 'inschrijving|lidmaatschap|deelname|account';
const JOINING_EN = 'membership|participation|enrolment';
/** Of a treatment itself the law asks consent: that is another. */
const OF_CARE_NL = [
  'ouder|ouders|voogd*|vertegenwoordig*|minderjarig*',
  'wgbo|ingreep|operatie|behandelplan|vaccinatie',
];
const OF_CARE_EN = [
  'parent|parents|parental|guardian*|minor*',
  'surgery|procedure|vaccination|operation',
];

/** Nothing is withheld, or what is withheld is the picture and not the service. */
const NOT_REFUSED_NL = [
  'geen|niet …2 gevolgen|voorwaarde|voorwaarden|invloed',
  'ook zonder',
  'gewoon|toch',
  'verliest|verliezen|kwijt|kwijtraken',
  'tonen|laten_zien|noemen|vermelden|publiceren|afbeelden',
];
const NOT_REFUSED_EN = [
  'no|not …2 consequence|consequences|condition|effect|affect|influence',
  'still|even|anyway|nevertheless',
  'lose|loses',
  'show|display|feature|mention|name|publish|portray',
];

export const refusedServiceCues = {
  nl: [
    {
      says: [
        `zonder {uw}? toestemming|akkoord …1 voor|met …4 ${SIDELINE_NL} …2 kunt|kun|kan|kunnen|mag {u}|wij|we|ik …6 geen|niet …5 ${SERVICE_NL}`,
        `kunt|kun|kan|kunnen|mag {u}|wij|we|ik …6 geen|niet …5 ${SERVICE_NL} …4 zonder {uw}? toestemming|akkoord …1 voor|met …4 ${SIDELINE_NL}`,
      ],
      unless: [...OF_CARE_NL, ...NOT_REFUSED_NL],
    },
    { says: [`zonder {uw}? toestemming|akkoord geen ${JOINING_NL}`], unless: OF_CARE_NL },
    { says: REFUSED_NL, and: [GIVES_NONE_NL], unless: APART_NL },
    {
      says: [
        `wie|iedereen|degene …2 geen …4 toestemming …8 kan|kunnen|mag|mogen niet|geen …4 ${THING_NL}`,
        `kan|mag hij|zij|die|deze …1 niet|geen …4 ${THING_NL}`,
      ],
      and: [GIVES_NONE_NL.slice(0, 4)],
      unless: APART_NL,
    },
    {
      says: [
        'dan kunnen|kan wij|we|ik …6 niet|geen',
        'dan kunt|kun|kan {u} …6 niet|geen',
        'dan is …6 niet|onmogelijk',
      ],
      and: [[THING_NL]],
      beside: GIVES_NONE_NL.slice(0, 4),
      unless: APART_NL,
    },
  ],
  en: [
    { says: REFUSED_EN, and: [GIVES_NONE_EN], unless: APART_EN },
    {
      says: [
        `without your? consent|agreement to|for …4 ${SIDELINE_EN} …2 you|we ${UNABLE_EN} …6 ${SERVICE_EN}`,
        `you|we ${UNABLE_EN} …6 ${SERVICE_EN} …4 without your? consent|agreement|consenting|agreeing to|for …4 ${SIDELINE_EN}`,
      ],
      unless: [...OF_CARE_EN, ...NOT_REFUSED_EN],
    },
    {
      says: [
        `without your? consent|permission no ${JOINING_EN}`,
        `no ${JOINING_EN} without your? consent|permission`,
      ],
      unless: OF_CARE_EN,
    },
  ],
} satisfies FlagRules['raisedBy'];
