/** Promises whose verb stands in two parts, or that open only to the law. */
import type { Cue } from '../rules/cue.ts';
import type { FlagRules } from './flag.ts';
import { ELSE_EN, ELSE_NL, NOT_NEVER_NL } from './promise-to-others.ts';

/** The answer is of advertising, or exceptions follow. */
export const ANSWERED_IN_PART_NL = ['*marketing*|reclame*|commerciele', 'uitzondering*'];
const ANSWERED_IN_PART_EN = ['marketing|advertis*|promotional', 'exception*'];

const GIVES_NL =
  'geeft|geef|geven|speelt|speel|spelen|stuurt|stuur|sturen|zendt|zenden|levert|leveren|maakt|maak|maken';
const AWAY_NL = 'overmaken|overgemaakt|doorspelen|doorzenden|uitleveren|uitgeleverd|doorsluizen';
const ONLY_NL = 'alleen|slechts|uitsluitend|enkel|pas';
const SHARE_NL =
  'verstrek*|deel|delen|deelt|gedeeld|doorgeven|doorgegeven|vrijgeven|vrijgegeven|geef|geven|overgedragen|overdragen|bekendgemaakt|onthul*';
const LAW_NL =
  'wet|wettelijk|wettelijke|wetgeving|rechter|rechterlijk|gerechtelijk|justitie|verplicht|bevel';
const IF_NL = 'als|indien|wanneer|voorzover|voor_zover|ingeval|op';

const SHARE_EN =
  'share|shares|shared|disclose|disclosed|discloses|pass|passed|release|released|provide|provided|reveal|revealed';
const LAW_EN = 'law|laws|legally|court';
const IF_EN = 'if|when|where|as|to|unless|by';

/** `Any other third party` under a title that asks with whom, or beside those who do get them. */
const ANY_OTHER = ['any|no other third_party|third_parties'];
export const otherThanNamed: readonly Cue[] = [
  { says: ANY_OTHER, under: ['share|shared|sharing|disclose|disclosure|recipients|receives'] },
  { says: ANY_OTHER, beside: ['share|disclose|provide|pass …6 {data} …4 with|to'] },
];

export const splitPromiseCues = {
  nl: [
    {
      says: [
        `${GIVES_NL} …10 {derden}|anderen|niemand …1 door|uit|over`,
        `${GIVES_NL} …10 door|uit|over aan|naar …2 {derden}|anderen|niemand`,
        `${AWAY_NL} …2 aan|naar …2 {derden}|anderen|niemand`,
        `{derden}|anderen|niemand …4 ${AWAY_NL}`,
      ],
      and: [['{gegevens}', 'informatie', 'data']],
      unless: NOT_NEVER_NL,
      denied: 'yes',
    },
    {
      says: [
        `${SHARE_NL} …10 ${ONLY_NL} …6 ${IF_NL} …10 ${LAW_NL}`,
        `${ONLY_NL} …8 ${SHARE_NL} …2 ${IF_NL} …8 ${LAW_NL}`,
      ],
      and: [['{gegevens}', 'informatie', 'data']],
      unless: [
        '*overeenkomst|contract|uitvoer*|dienst|diensten|dienstverlening|bestelling*|levering|leveren',
        'nodig|noodzakelijk …4 voor',
        'nodig|noodzakelijk …1 of|en',
        'toestemming|instemming|akkoord|verzoek',
        '{u} …3 vraagt|vraag',
        'medische|bijzondere|gevoelige|strafrechtelijke|anonieme',
        'bijvoorbeeld|zoals|waaronder|volgende|hieronder|partners|partijen',
        `{ontvangers} …3 ${ONLY_NL}`,
        `maar|en|dit ${ONLY_NL}`,
        `${ONLY_NL} aan|met|door …1 de|het|een|onze|andere|bevoegde|{ontvangers}`,
        'mag|mogen|toegestaan|toelaat|toestaat',
        /** The last of several cases. */
        'tot_slot|ten_slotte|tenslotte|daarnaast|voorts|verder|eveneens',
        ...ELSE_NL,
      ],
      denied: 'no',
      in: ['sentence'],
    },
    /** The title asks, and the answer is one word. */
    {
      says: ['nee|neen'],
      titled: ['delen|gedeeld|deel|verstrekken|verstrekt|doorgeven|verstrekking'],
      notUnder: [
        'reclame|*marketing*|commerciele|verkopen|verkoopt|verkocht',
        '{buitenEu}|buiten',
        'medische|bijzondere|anonieme|kinderen',
      ],
      notBeside: ANSWERED_IN_PART_NL,
      unless: [
        'wij|we|ik|u|je|jij|uw|jouw|die|dat|dit|er|het|ze',
        'niet|nooit|geen|tenzij|behalve|maar|alleen|tenminste|met|aan|voor|zonder|in|bij',
      ],
    },
  ],
  en: [
    {
      says: [
        `only ${SHARE_EN} …10 ${IF_EN} …8 ${LAW_EN}`,
        `only be ${SHARE_EN} …6 ${IF_EN} …8 ${LAW_EN}`,
        `${SHARE_EN} …8 only …2 ${IF_EN} …8 ${LAW_EN}`,
      ],
      and: [['{data}']],
      unless: [
        'service|services|deliver*|order|orders|contract*|agreement|fulfil*|perform',
        'consent|permission|agree|request',
        'health|medical|sensitive|special|criminal|anonymous',
        'such_as|example|including|following|below|partners|third_parties_who',
        `{receivers} …3 only`,
        'but|and|this|it only',
        'only with|to|by …1 the|a|an|our|other|those|{receivers}',
        'allows|allowed|permits|permitted|lawful|accordance',
        'finally|lastly|in_addition|furthermore|moreover',
        ...ELSE_EN,
      ],
      denied: 'no',
      in: ['sentence'],
    },
    {
      says: ['no'],
      titled: ['share|shared|sharing|disclose|disclosed|disclosure'],
      notUnder: [
        'marketing|advertis*|sell|sold|commercial',
        '{outsideEea}|outside',
        'health|medical|sensitive|anonymous|children',
      ],
      notBeside: ANSWERED_IN_PART_EN,
      unless: [
        'we|i|you|your|that|this|it|they|is|there|one|nobody',
        'not|never|unless|except|but|only|without|with|to|for|in|at',
        /** What there is none of. */
        'no …1 advertis*|ads|profil*|track*|cookies|analytics|data|account|accounts|spam|cost|costs|selling|sale',
      ],
    },
  ],
} satisfies FlagRules['raisedBy'];
