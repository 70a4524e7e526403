/** A right whose use is held to be a cancellation, or is paid for. */
import type { FlagRules } from './flag.ts';

const USED_NL =
  'intrekken|intrekt|intrek|intrekking|ingetrokken|bezwaar|verwijdering|vergetelheid|verwijderen';
const CANCELLED_NL =
  'annulering|annuleren|geannuleerd|opzegging|opgezegd|ontbinding|ontbonden|beeindiging|verbreking';
const HELD_NL =
  'beschouwen|beschouw|beschouwd|zien|zie|gezien|geldt|gelden|betekent|telt|behandeld';
const COSTS_NL = [
  '*kosten|kosten|schadevergoeding|boete|vergoeding …3 in_rekening|berekenen|verschuldigd|verrekend|rekening',
  'annuleringskosten|annulatiekosten|opzegkosten|opzeggingsvergoeding',
  'rekenen|betaalt|betalen|brengen …3 *kosten|kosten|boete',
  'rekenen|brengen|berekenen wij|we|ik <amount>|<number>',
  'geen …2 geld|restitutie|terugbetaling|cursusgeld|lesgeld|contributie …1 terug|terugbetaald',
  'geen recht op …2 restitutie|terugbetaling|teruggave',
  'niet …2 terugbetaald|gerestitueerd|vergoed|teruggave',
];
const IN_DATA_NL = ['toestemming', '*gegevens', 'verwerking', 'recht|rechten'];
const APART_NL = [
  'kosteloos|gratis|geen|zonder …2 kosten',
  'nieuwsbrief*|mailing*|cookie*',
  'buitensporig*|ongegrond*|onredelijk*|herhaald*|kopie|afschrift|inzage',
  'na|nadat|bij …2 annulering|opzegging|beeindiging …4 {wissen}',
  'bewaar*|bewaard|termijn*',
  'niet …1 gezien|beschouwd|beschouwen|behandeld',
];

const USED_EN =
  'withdraw|withdraws|withdrawing|withdrawal|withdrawn|object|objects|objecting|objection|erasure|deletion|delete|erase';
const CANCELLED_EN =
  'cancellation|cancelling|cancelled|cancel|termination|terminating|terminated|resignation|breach';
const HELD_EN = 'treat|treated|regard|regarded|deemed|consider|considered|taken|count|counts|means';
const COSTS_EN = [
  'cancellation|termination|administration|cancelation charge|charges|fee|fees|cost|costs',
  'pay|payable|charged|charge|incur|liable …5 fee|fees|charge|charges|costs|penalty',
  'fee|fees|charge|charges|penalty|costs …4 apply|applies|payable|due|charged|incurred',
  'without|no|not …3 refund|refunded|reimbursed|reimbursement',
  'forfeit|forfeits …4 deposit|fee|fees|payment',
];
const IN_DATA_EN = ['consent', '{data}', 'processing', 'right|rights'];
const APART_EN = [
  'free of …1 charge',
  'without|no …1 charge|cost|fee',
  'not …3 charge|charged|fee|pay',
  'newsletter*|mailing|cookie*',
  'unfounded|excessive|repetitive|manifestly|copy|copies|access',
  'after|on|upon|following …2 cancellation|termination …4 {erase}',
  'retain*|keep|kept|period|years',
  'not …1 treat|treated|regard|deemed|consider|considered',
];

export const chargedCues = {
  nl: [
    {
      says: [
        `${USED_NL} …8 ${HELD_NL} …8 ${CANCELLED_NL}`,
        `${USED_NL} …8 als|een ${CANCELLED_NL} …8 ${HELD_NL}`,
        `${USED_NL} …10 ${HELD_NL} …4 als ${CANCELLED_NL}`,
      ],
      and: [IN_DATA_NL],
      unless: APART_NL,
    },
    {
      says: COSTS_NL.flatMap((costs) => [
        `${USED_NL} …14 ${costs}`,
        `trekt|trek {u} …3 toestemming in …8 ${costs}`,
      ]),
      and: [IN_DATA_NL],
      unless: APART_NL,
    },
  ],
  en: [
    {
      says: [
        `${USED_EN} …10 ${HELD_EN} …6 ${CANCELLED_EN}`,
        `${HELD_EN} …2 ${USED_EN} …6 as|to …4 ${CANCELLED_EN}`,
      ],
      and: [IN_DATA_EN],
      unless: APART_EN,
    },
    {
      says: COSTS_EN.map((costs) => `${USED_EN} …14 ${costs}`),
      and: [IN_DATA_EN],
      unless: APART_EN,
    },
  ],
} satisfies FlagRules['raisedBy'];
