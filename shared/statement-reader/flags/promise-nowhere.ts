/** `No transfer to others takes place`, `nothing is shared`, `they go nowhere`: a promise without the verb at its side. */
import type { FlagRules } from './flag.ts';
import { NOT_NEVER_NL } from './promise-to-others.ts';

const NOBODY_NL = 'derden|derde|anderen|externen|buitenstaanders';
const ACT_NL =
  'doorgifte|overdracht|verstrekking|uitwisseling|verspreiding|het_delen|het_doorgeven|het_verstrekken';
/** With whom, for what or when not: a promise of less. */
const LESS_NL = [
  'geen|niets|niks …3 met|aan|voor|buiten|zonder|die|dan|over|van|door|uit|op|onder|via',
  'tenzij|behalve_als|behoudens|zonder|alleen|uitsluitend|slechts|verder|overige|andere',
  '*marketing*|commerciele|reclame*|verkopen|verkocht',
  'wachtwoord*|inloggegevens|creditcard*|medische|bijzondere|gevoelige|anonieme',
  'u|je|jij deelt|verstrekt|deel',
  'als|indien|wanneer',
];
const BUT_NL = [
  'tenzij|behoudens|zonder|alleen_als|mits|dan',
  '*marketing*|commerciele|reclame*|verkopen|verkocht',
  'wachtwoord*|inloggegevens|creditcard*',
  '{buitenEu}',
  'als|indien|wanneer {u}',
  'andere derden|partijen',
  'onbevoegd*',
];
const ASKED_LESS_NL = [
  'zomaar|*marketing*|reclame*|commerciele|{buitenEu}|medische|bijzondere',
  'uitzondering*',
];

const NOBODY_EN = 'third_party|third_parties|anyone|anybody|others|outsiders|thirds';
const BUT_EN = [
  'unless|except|without|only|other_than_to|save',
  'marketing|commercial|advertis*|promotional|sell|sold|purpose|purposes',
  'password*|login|card|bank|health|medical|sensitive',
  'if|when|where|outside|beyond|further',
  'account|accounts|password*',
  'you must|should|may|can',
];

export const promiseNowhereCues = {
  nl: [
    {
      says: [
        `${ACT_NL} …5 aan|met|naar|tussen ${NOBODY_NL} …2 geen sprake`,
        `geen sprake van ${ACT_NL} …4 aan|met|naar ${NOBODY_NL}`,
        `geen …1 ${ACT_NL} …4 aan|met|naar ${NOBODY_NL}`,
        `${ACT_NL} …4 aan|met|naar ${NOBODY_NL} vindt|vinden|gebeurt|doen …3 niet|nooit`,
      ],
      unless: NOT_NEVER_NL,
    },
    /** Nobody is named who would not get them. */
    {
      says: [
        'wij|we|ik delen|deel|verstrekken|verspreiden geen *gegevens|informatie|data',
        'delen|deel of|en|noch? delen|deel|verkopen|lekken geen *gegevens|informatie|data',
        'wij|we|ik delen|deel|verspreiden|verstrekken niets|niks',
        'app|site|website|webshop|applicatie|software deelt niets|niks',
        '{gegevens}|info …4 niet|nooit verspreiden|verspreid|delen',
      ],
      unless: [...LESS_NL, 'niet|nooit …1 met|aan|voor|onder|via|buiten|op'],
    },
    {
      says: [
        '{gegevens} …3 nergens heen|naartoe',
        '{gegevens} …12 niet|nooit naar buiten gebracht|gebracht|brengen|gegeven|gestuurd',
        'staan|staat|sta …6 {gegevens} niet|nooit …1 af',
        '{gegevens} …3 alleen|enkel|uitsluitend …4 voor ons|onszelf|mij|mijzelf bestemd|bedoeld',
        `behalve|buiten wij|wijzelf|onszelf|ikzelf|ons|mij …2 ziet|krijgt|heeft niemand …6 {gegevens}`,
        `geen ${NOBODY_NL} die …4 toegang|inzage …4 {gegevens}`,
      ],
      unless: BUT_NL,
    },
    /** `Delen met derden? Dat doen wij nooit.` */
    {
      says: ['dat|dit doen|doe wij|we|ik niet|nooit', 'dat|dit gebeurt|doen niet|nooit'],
      beside: [
        'delen|doorgeven|verstrekken|doorspelen met|aan|door …1 derden|anderen',
        'met|aan derden|anderen delen|doorgeven|verstrekken',
      ],
      unless: ['tenzij|behalve|alleen|uitsluitend|zonder|verkopen|verkocht|*marketing*|reclame*'],
      notBeside: ASKED_LESS_NL,
    },
  ],
  en: [
    {
      says: [
        `passing|sharing|giving|disclosing|providing …5 {data} …2 to|with …1 ${NOBODY_EN} …1 is something we|i never|not`,
        `sharing|disclosure|passing …2 with|to third_parties|others none|never|no`,
        'not|never …2 sent|transmitted|uploaded|transferred|passed anywhere|elsewhere',
        'not|never distribute|circulate it|them|this|your|the|any|personal …1',
        'nothing …3 tell|give|send us|me is|will_be passed_on|shared|disclosed',
        `not|never permit|allow|let ${NOBODY_EN} …1 access|see|view|obtain|have`,
        'not|never …2 share|provide|give|disclose|pass …6 to|with any other person|people|business|body',
      ],
      and: [['{data}', 'tell us']],
      unless: BUT_EN,
    },
  ],
} satisfies FlagRules['raisedBy'];
