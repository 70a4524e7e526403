/** `Only if the business is sold`: whoever says so says that nobody else gets data. */
import type { FlagRules } from './flag.ts';

const SHARE_NL =
  'delen|deel|gedeeld|verstrekken|verstrekt|doorgeven|doorgegeven|overdragen|overgedragen|vrijgeven|vrijgegeven';
const CASE_NL = 'als|indien|wanneer|in_geval|in_het_geval|ingeval|bij';
const SOLD_NL = 'verkopen|verkocht|verkoop|overname|overgenomen|fusie|fuseren';
const SHARE_EN =
  'share|shared|disclose|disclosed|release|released|reveal|pass|passed|transfer|transferred';
const SOLD_EN = 'sell|sold|sale|acquired|acquisition|merge|merger|takeover|taken_over';

/** Others, or what serves the service: then it is no promise to keep it to oneself. */
const OTHERS_TOO_NL = [
  'nodig|noodzakelijk|uitvoer*|*overeenkomst|dienst|diensten|dienstverlening|leveren|bestelling*',
  'toestemming|akkoord|instemming|verzoek',
  '*marketing*|commerciele|reclame*|anoniem*|geanonimiseerd*',
  'leverancier*|partners|verwerker*|volgende|onderstaande|hieronder|bijvoorbeeld|zoals',
  'medische|bijzondere|gevoelige|deze|dit',
];
const OTHERS_TOO_EN = [
  'necessary|needed|perform|contract|agreement|service|services|deliver|order|orders',
  'consent|permission|request|requested|ask',
  'marketing|commercial|promotional|anonymous*|aggregate*|anonymised',
  'suppliers|partners|processors|providers|following|below|example|such_as|including',
  'medical|special|sensitive|this|these',
];

export const onlyWhenSoldCues = {
  nl: [
    {
      says: [
        `alleen|slechts|uitsluitend|enkel …8 ${SHARE_NL} …4 ${CASE_NL} …12 ${SOLD_NL}`,
        `${SHARE_NL} …8 alleen|slechts|uitsluitend|enkel|pas …2 ${CASE_NL} …10 ${SOLD_NL}`,
      ],
      and: [['*gegevens', 'informatie']],
      unless: OTHERS_TOO_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `only be? ${SHARE_EN} …8 if|where|when|event|unless …14 ${SOLD_EN}`,
        `${SHARE_EN} …8 only …2 if|where|when|event …12 ${SOLD_EN}`,
      ],
      and: [['{data}']],
      unless: OTHERS_TOO_EN,
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];
