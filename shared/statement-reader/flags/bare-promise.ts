/** `We never share your data`, full stop: nobody is named who would not get them. */
import type { FlagRules } from './flag.ts';

/** With whom, for what or when not: a promise of less. */
const LESS_NL = [
  'niet|nooit met|aan|voor|buiten|zonder|zomaar|verder|als|anders|langer|meer|om',
  'gedeeld|verkocht|verstrekt met|aan|voor|buiten|zonder|als|om',
  'tenzij|behalve|behoudens|uitgezonderd|zonder',
  'verder|overigens|overige|andere|elders|daarbuiten',
  'wachtwoord*|inloggegevens|creditcard*',
  '*marketing*|commerciele|reclame*|advertentie*',
  'u|je|jij deelt|verstrekt|verkoopt',
  'anonieme|geanonimiseerd*|medische|bijzondere|gevoelige',
  'verwerker*|medewerker*|vrijwilliger* mag|mogen|zal|zullen',
];
const LESS_EN = [
  '{data}|shared|sold|it with|for|outside|without|beyond|if|when|other',
  '{data}|shared|sold|it to',
  'unless|except|without|only|other_than|apart_from',
  'otherwise|further|elsewhere',
  'password*|login|card|bank',
  'marketing|commercial|advertis*|promotional',
  'you|they|processors|providers|staff|members do|must|should|may|will',
  'anonymous|anonymised|anonymized|medical|health|sensitive|special',
];
const SELL_OR_SHARE_NL =
  'delen|deel|verkopen|verkoop|verhuren|verstrekken|verspreiden|gedeeld|verkocht|verhuurd|verstrekt|verspreid';
const SELL_OR_SHARE_EN = 'share|sell|rent|disclose|trade|shared|sold|rented|disclosed|traded';

export const barePromiseCues = {
  nl: [
    {
      says: [
        'delen|deel|verstrekken|verstrek wij|we|ik? …3 {gegevens} niet|nooit',
        `delen|deel ${SELL_OR_SHARE_NL} …5 {gegevens} niet|nooit`,
        `${SELL_OR_SHARE_NL} of|en|noch delen|verstrekken …4 {gegevens} niet|nooit`,
        `{gegevens} …4 niet|nooit ${SELL_OR_SHARE_NL} of|en|noch gedeeld|verstrekt|doorgegeven|verkocht`,
        '{gegevens} …4 niet|nooit gedeeld',
        'niemand anders|buiten …6 {gegevens} …4 zien|inzien|krijgen|toegang',
        'niemand anders|buiten …8 ziet|krijgt|heeft …6 {gegevens}',
      ],
      unless: LESS_NL,
    },
    {
      says: [
        'komen|gaan …2 niet|nooit …2 bij|naar {derden}',
        'niet|nooit doorverkocht|verkocht|verhuurd …6 {derden} …4 beschikking|verstrekt|gegeven|gedeeld|doorgegeven',
      ],
      and: [['{gegevens}']],
      unless: [
        'tenzij|behalve|behoudens|zonder',
        '*marketing*|commerciele|reclame*',
        'voor …4 doeleinden',
      ],
    },
  ],
  en: [
    {
      says: [
        'never|not|dont|wont share …1 your|any|the|personal {data}',
        `never|not|dont|wont ${SELL_OR_SHARE_EN} or|and|nor share|disclose …3 {data}`,
        `never|not|dont|wont share or|and|nor ${SELL_OR_SHARE_EN} …3 {data}`,
        `{data} …4 never|not …1 ${SELL_OR_SHARE_EN} or|and|nor ${SELL_OR_SHARE_EN}`,
        `{data} …4 never|not …1 shared ${SELL_OR_SHARE_EN} or|and|nor ${SELL_OR_SHARE_EN}`,
        '{data} …4 never|not …1 shared',
        'nobody|no_one else|outside …6 sees|see|has|gets|receives …4 {data}',
        'internally …3 not|never …2 given|shared|passed|disclosed to|with',
      ],
      unless: LESS_EN,
    },
  ],
} satisfies FlagRules['raisedBy'];
