/** `We never share your data`, full stop: nobody is named who would not get them. */
import type { FlagRules } from './flag.ts';

/** With whom, for what or when not: a promise of less. */
const LESS_NL = [
  'niet|nooit met|aan|voor|buiten|zonder|zomaar|verder|als|anders|langer|meer|om',
  'gedeeld|verkocht|verstrekt met|aan|voor|buiten|zonder|als|om',
  'tenzij|behalve|behoudens|uitgezonderd|zonder',
  'verder|overigens|overige|andere|elders|daarbuiten',
  'wachtwoord*|inloggegevens|creditcard*',
  '*marketing*|commerciele|reclame*|advertentie*|adverteerder*',
  'u|je|jij deelt|verstrekt|verkoopt',
  'anonieme|geanonimiseerd*|medische|bijzondere|gevoelige',
  'verwerker*|medewerker*|vrijwilliger* mag|mogen|zal|zullen',
  'verlaten|verlaat …3 eu|europa|europese|eer|nederland|belgie|land|telefoon|toestel|browser|apparaat|computer|bank',
  'buiten|behalve|naast …2 genoemde|vermelde|bovenstaande|bovengenoemde|hierboven|deze|die|{ontvangers}',
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
  'outside|beyond|besides …4 listed|named|mentioned|above|these|those|involved|concerned',
];
const SELL_OR_SHARE_NL =
  'delen|deel|verkopen|verkoop|verhuren|verstrekken|verspreiden|gedeeld|verkocht|verhuurd|verstrekt|verspreid';
/** Who does not sell or let them may still share them. */
const SHARE_NL = 'delen|deel|verstrekken|verspreiden|gedeeld|verstrekt|verspreid|doorgegeven';
const SHARE_EN = 'share|disclose|shared|disclosed';
const SELL_OR_SHARE_EN = 'share|sell|rent|disclose|trade|shared|sold|rented|disclosed|traded';

export const barePromiseCues = {
  nl: [
    {
      says: [
        'delen|deel|verstrekken|verstrek wij|we|ik? …3 {gegevens} niet|nooit',
        `delen|deel ${SELL_OR_SHARE_NL} …5 {gegevens} niet|nooit`,
        `${SELL_OR_SHARE_NL} of|en|noch delen|verstrekken …4 {gegevens} niet|nooit`,
        `{gegevens} …4 niet|nooit ${SELL_OR_SHARE_NL} of|en|noch ${SHARE_NL}`,
        `{gegevens} …4 niet|nooit ${SHARE_NL} of|en|noch ${SELL_OR_SHARE_NL}`,
        '{gegevens} …4 niet|nooit gedeeld',
        '{gegevens}|emailadres|telefoonnummer|adres …4 nooit doorgegeven|verstrekt|doorgespeeld',
        `${SELL_OR_SHARE_NL} …3 of|en|noch ${SHARE_NL} …4 {gegevens} niet|nooit`,
        `${SHARE_NL} …3 of|en|noch ${SELL_OR_SHARE_NL} …4 {gegevens} niet|nooit`,
        '{gegevens} gaan|gaat de deur niet uit',
        '{gegevens} verlaten|verlaat …4 niet|nooit',
        'niemand|geen_mens anders|buiten …6 {gegevens} …4 zien|inzien|krijgen|toegang',
        'niemand|geen_mens anders|buiten …8 ziet|krijgt|heeft …6 {gegevens}',
      ],
      unless: LESS_NL,
    },
    {
      says: ['wij|we|ik geven|geef|spelen geen informatie|gegevens|persoonsgegevens door'],
      unless: [...LESS_NL, 'door aan|naar|buiten', '{buitenEu}'],
    },
    /** `With nobody but us`. */
    {
      says: [
        'niemand behalve|buiten|dan wij|wijzelf|ik|ikzelf|ons|mij|mezelf …8 {gegevens}',
        'wij|ik zijn|ben de enige|enigen die|met …8 {gegevens}',
        '{gegevens} …4 alleen|uitsluitend|slechts door|voor ons|mij|onszelf|mezelf|mijzelf …3 in_te_zien|ingezien|gezien|bekeken',
        '{gegevens} …4 aan|met niemand …3 gedeeld|verstrekt|getoond|gegeven|doorgegeven',
        'aan|met niemand …4 {gegevens}',
        'nooit|geen …2 {gegevens} …4 aan|met wie_dan_ook',
        '{gegevens} …3 intern gebruik …6 niet|nooit doorgegeven|gedeeld|verstrekt',
        '{gegevens} …8 niet|nooit in handen van derden|anderen|onbevoegden',
        '{gegevens} …6 komen|komt …3 niet …3 bij|in anderen|derden|vreemden|handen',
        '{gegevens} …4 tussen ons|jou_en_mij|u_en_mij',
        'blijft|blijven tussen ons …8 {gegevens}',
        'alles|wat …6 blijft|blijven …2 tussen u|jou|jullie en ons|mij',
        'wat {u} …4 vertelt|vertel|deelt|toevertrouwt|invult …3 blijft …2 onder|tussen ons',
      ],
      unless: [
        'tenzij|zonder|wet|wettelijk*',
        'wachtwoord*|inloggegevens|creditcard*',
        '*marketing*|commerciele|reclame*',
        'overeenkomst tussen',
      ],
    },
    /** Without a word on who would get them; whoever shares for other reasons does not ask first. */
    {
      says: [
        'delen|deel|verstrekken|geven|verstrek|geef wij|we|ik …3 {gegevens} niet|nooit …2 zonder …6 toestemming',
        'wij|we|ik delen|deel|verstrekken|geven|verstrek|geef …3 {gegevens} niet|nooit …2 zonder …6 toestemming',
        '{gegevens} …4 niet|nooit zonder …6 toestemming …2 gedeeld|verstrekt|doorgegeven',
      ],
      unless: [
        '*marketing*|commerciele|reclame*',
        'medische|bijzondere',
        'wet|wettelijk*|nodig',
        'behalve|uitgezonderd aan|voor|onze|de',
      ],
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
        `{data} …4 never|not …1 ${SELL_OR_SHARE_EN} or|and|nor ${SHARE_EN}`,
        `{data} …4 never|not …1 ${SHARE_EN} or|and|nor ${SELL_OR_SHARE_EN}`,
        `{data} …4 never|not …1 shared ${SELL_OR_SHARE_EN} or|and|nor ${SELL_OR_SHARE_EN}`,
        '{data} …4 never|not …1 shared',
        'nobody|no_one else|outside …6 sees|see|has|gets|receives …4 {data}',
        'internally …3 not|never …2 given|shared|passed|disclosed to|with',
      ],
      unless: LESS_EN,
    },
    {
      says: [
        `never|not|dont|wont …4 ${SELL_OR_SHARE_EN} or|and|nor share|disclose …3 {data}`,
        `never|not|dont|wont share|disclose …3 or|and|nor ${SELL_OR_SHARE_EN} …3 {data}`,
      ],
      unless: [...LESS_EN, 'we may|might|will|do|only'],
    },
    /** `Nobody but us`. */
    {
      says: [
        'nobody|no_one but|except|other_than us|me|ourselves|myself …6 {data}',
        'we|i are|am the only ones|one|people|person who …8 {data}',
        '{data} …4 never|not …1 leave|leaves …4',
        '{data} …1 go|goes nowhere else',
        '{data} …8 not|never end up with|in',
        '{data} …2 stay|stays|remain|remains within|inside …4',
        'stays|stay|remains|remain between us …8 {data}',
        '{data} …6 confidential …3 never|not …1 shared|disclosed|passed',
        '{data} …4 internal use …6 not|never …1 passed|shared|disclosed|given',
        'no …1 third party|parties ever|will|receive|receives|gets|get …6 {data}',
      ],
      unless: [
        'unless|without|law',
        'password*|login|card|bank',
        'marketing|commercial',
        '{eeacountry}|european|server|servers|data_centre|data_centres|datacentre',
        'leave|leaves …4 bank|banks|provider|providers|browser|device|phone|computer|laptop|country',
      ],
    },
    {
      says: [
        'not|never share|disclose|give|pass …2 {data} …2 without …6 consent|permission|agreement',
        '{data} …4 not|never …1 shared|disclosed|given|passed …2 without …6 consent|permission',
      ],
      unless: [
        'marketing|commercial|promotional',
        'medical|health|special',
        'law|legal*|necessary|needed',
      ],
    },
  ],
} satisfies FlagRules['raisedBy'];
