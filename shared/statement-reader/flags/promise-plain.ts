/** A promise in plain words: to no one else, of a list of people, as an answer to its own title. */
import type { FlagRules } from './flag.ts';
import { NOT_NEVER_EN, NOT_NEVER_NL } from './promise-to-others.ts';

const OF_DATA_NL = [
  '{gegevens}|info|adressen',
  '*emailadres|emailadressen|telefoonnummer|telefoonnummers|adressen|contactgegevens',
  'ledenlijst|*bestand|*bestanden|*lijst',
];
const GIVEN_NL = 'gedeeld|verstrekt|gegeven|doorgegeven|verspreid|getoond|ingezien|overhandigd';
const OTHERS_NL = 'derden|anderen|buitenstaanders|vreemden|niemand';
/** The bond, a hand-over or the sum of what is meant by a sale. */
const BOUND_NL = [
  'tenzij|behalve|behoudens|anders_dan|mits|zonder|alleen|uitsluitend|slechts|enkel',
  '*marketing*|commerciele|reclame*|advertentie*',
  'als|indien|wanneer {u}',
  'wachtwoord*|inloggegevens|creditcard*|betaalgegevens',
  'u|je|jij|jullie mag|moet|dient|deelt|geeft',
];
const OF_DATA_EN = [
  '{data}',
  'email|emails address|addresses',
  'telephone|phone number|numbers',
  'mailing list|lists',
];
const GIVE_EN =
  'share|shared|give|given|pass|passed|disclose|disclosed|distribute|distributed|circulate|circulated|reveal|revealed|show|shown';
const BOUND_EN = [
  'unless|except|other_than|apart_from|only_with|only_if|without|save',
  'marketing|commercial|advertis*|promotional',
  'password*|login|card|bank|health|medical',
  'you|they must|should|may',
  'outside the? {eea}|europe|uk|eu|country',
  'we|i only share|disclose|provide|give|pass',
];

export const plainPromiseCues = {
  nl: [
    {
      says: [
        `geven|geef|tonen|toon|sturen|stuur|delen|deel …8 niet|nooit …1 aan|met|naar een_ander|iemand_anders|iemand`,
        `niet|nooit|nimmer …2 aan|met|door een_ander|iemand_anders|iemand …3 ${GIVEN_NL}|geven|delen|tonen`,
        `door|aan|met niemand anders? ${GIVEN_NL}`,
        'voor derden|anderen|buitenstaanders …1 niet …1 toegankelijk|zichtbaar|beschikbaar|inzichtelijk|in_te_zien',
        'niet|nooit …1 toegankelijk|zichtbaar|beschikbaar|inzichtelijk …1 voor derden|anderen|buitenstaanders',
        `niet|nooit|nimmer …2 aan ${OTHERS_NL} …2 bekendmaken|bekend_te_maken|openbaren|tonen|laten_zien|overdragen|doorsturen`,
        `niet|nooit aan ${OTHERS_NL} verkocht|verhuurd of|en|noch …2 ${GIVEN_NL}`,
        `niet|nooit ${GIVEN_NL} of|en|noch verkocht|verhuurd aan ${OTHERS_NL}`,
      ],
      and: [OF_DATA_NL],
      unless: [...BOUND_NL, ...NOT_NEVER_NL.filter((one) => !one.startsWith('tenzij|'))],
    },
    {
      says: [
        `delen|deel|verstrekken|verstrek|geven|geef wij|we|ik? niks|niets …2 met|aan|door ${OTHERS_NL}`,
      ],
      unless: BOUND_NL,
    },
    {
      says: [
        'niet|nooit doorverkocht|doorgegeven|gedeeld|verstrekt of|en|noch doorgegeven|gedeeld|verstrekt|doorverkocht aan|met andere bedrijven|organisaties|partijen',
        'verstrekt|geeft|deelt nooit …2 adressen|emailadressen|telefoonnummers|namen …4 aan|met derden|anderen',
        'niemand anders krijgt|ziet ze|die|deze',
        'blijft|blijven binnen de muren|vier_muren van',
        'wisselen|wissel|wisselt …1 geen *gegevens|informatie …1 uit …1 met {derden}|anderen|andere|niemand',
        'geeft|verstrekt|deelt geen *gegevens|informatie …1 aan|met derden|anderen',
        'info …4 niet|nooit …3 met|aan derden|derde|anderen …2 gedeeld|verstrekt|gegeven',
        'derden|anderen krijgen|ontvangen uw|je|jouw|de *gegevens niet|nooit',
        'komt|komen nooit|niet …2 in handen van derden|anderen|buitenstaanders',
      ],
      and: [[...OF_DATA_NL, 'toevertrouwt|vertelt']],
      unless: [
        ...BOUND_NL.filter((one) => !one.startsWith('u|')),
        'in andere',
        'dan',
        '{buitenEu}|buiten',
        'andere derden|anderen krijgen|ontvangen',
        'verwerker*|medewerker*',
      ],
    },
    {
      says: ['niemand anders krijgt|ziet ze|die|deze'],
      beside: ['uw|je|jouw *gegevens|informatie'],
      unless: BOUND_NL,
    },
    /** `Verstrekking aan derden: geen`. */
    {
      says: [
        'verstrekking|verstrekken|doorgifte|doorgeven|delen aan|met derden|anderen geen|nee|niet|nooit',
        'ontvangers|derden geen|niemand',
      ],
      in: ['sentence', 'item', 'row'],
      unless: [
        ...BOUND_NL,
        'geen …2 van|andere|enkele|verwerkersovereenkomst|toestemming|toegang|contract',
        '{buitenEu}',
        'derden|ontvangers geen|niet …3 {gegevens}|recht|inzage|invloed|controle',
        'wij|we|ik|kunnen|mogen|worden|zijn|hebben|is|die',
      ],
    },
    /** `Met wie delen wij uw gegevens?` */
    {
      says: ['niemand', 'met|aan niemand', 'wij|we|ik doen|doe dat|dit niet|nooit'],
      titled: [
        'met|aan wie …8 delen|deel|gedeeld|verstrekken|verstrekt',
        'delen|deel wij|we|ik …4 {gegevens}',
      ],
      unless: [...BOUND_NL, 'niemand die|heeft'],
    },
  ],
  en: [
    {
      says: [
        `never|not|dont|wont ${GIVE_EN} …6 to|with|on_to anyone|anybody|others|outsiders|strangers`,
        `never|not|dont|wont …2 be? ${GIVE_EN} …3 to|with anyone|anybody|others|outsiders|strangers`,
        'is|are never|not ever? shared|disclosed|given_out|passed_on',
        'never share|disclose|give_out|pass_on them|it|these|this',
        `never|not …1 be? ${GIVE_EN} outside the|our|this|my charity|club|school|church|parish|practice|organisation|organization|company|group|society|business|clinic|team|association`,
        'not|never leave|leaves the|our charity|club|school|church|parish|practice|organisation|organization|company|office',
      ],
      and: [OF_DATA_EN],
      unless: [
        ...BOUND_EN,
        ...NOT_NEVER_EN.filter((one) => !one.startsWith('unless|')),
        'only …3 shared|disclosed|given|passed',
        'shared|disclosed|given_out|passed_on with|to|for',
        'shared|disclosed|given_out|passed_on if|when|where',
        'shared|disclosed|given_out|passed_on beyond|between',
        'the accountant|bookkeeper|contractor|host|agency|developer|provider may|must|will|can',
      ],
    },
    {
      says: [
        'not|never|dont|wont give_out|hand_out|pass_on your|any|personal|the …2 {data}',
        'not|never|dont|wont …3 share|disclose …3 info|details with|to anyone|anybody|others|third_parties',
        'third_parties|third_party …2 not|never …1 have|get|gain|given access to|of …3 {data}',
        'neither your …5 nor …5 shared|passed|disclosed|given to|with {others}|anyone|others',
        '{data} …5 kept by the|our …6 and not|never …1 shared|passed_on|disclosed',
        '{data} …3 for our use only and …2 not|never …1 shared|passed_on|disclosed',
        'none of your|the …2 {data} goes|go|is_given|is_passed …1 to {others}|anyone|others',
        'third_parties|others|outsiders do not|never get|receive|see your|the …1 {data}',
      ],
      and: [[...OF_DATA_EN, 'info|name']],
      unless: [
        ...BOUND_EN,
        'not|never shared|disclosed|passed_on to|with|for',
        'not|never shared|disclosed|passed_on outside',
        'by|over|on_the telephone|phone|email',
        'other than',
      ],
    },
    /** `Who do we share your data with? Nobody.` */
    {
      says: ['nobody', 'no one', 'we|i do not', 'we|i dont'],
      titled: ['who …4 share|disclose|pass', 'share|disclose|pass …6 with_whom|with|to_whom'],
      unless: [...BOUND_EN, 'we|i dont|not sell|rent|keep|store|use|collect|need|hold|transfer'],
    },
    {
      says: ['nobody', 'no one'],
      beside: ['who|whom …6 share|disclose|pass|give …6 {data}'],
      unless: [...BOUND_EN, 'nobody|no_one has|is|can|will|should|who'],
    },
    /** But for the law, in its other words. */
    {
      says: [
        `never|not|dont|wont ${GIVE_EN}|sell|rent …14 {others}|anyone|anybody|others …2 except|unless|save|other_than when|where|if|as|we|it|the|required|legally|by …5 law|legally|court|statute`,
      ],
      and: [OF_DATA_EN],
      unless: [
        'consent|permission|agree',
        'necessary|needed|contract|agreement|service|services|deliver',
        'commercial|marketing|advertis*|promotional',
        'below|described|listed|policy|notice|outside',
      ],
    },
  ],
} satisfies FlagRules['raisedBy'];
