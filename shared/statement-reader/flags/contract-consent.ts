/** Consent that comes with a contract, where nobody can refuse the one and have the other. */
import type { FlagRules } from './flag.ts';

const AGREES_NL = [
  'stemt|stem|stemmen …10 in',
  'gaat|ga|gaan …6 akkoord',
  'geeft|geef|geven|verleent|verlenen …12 toestemming',
];
const DEAL_NL =
  'overeenkomst|huurovereenkomst|contract|opdracht|offerte|lidmaatschap|behandelovereenkomst|inschrijfformulier|huurcontract';
const CLOSE_NL =
  'aangaan|aan_te_gaan|ondertekenen|ondertekening|tekenen|sluiten|afsluiten|aanvaarden|aanvaarding|accepteren|verstrekken|plaatsen|acceptatie';
const CLOSED_NL =
  'aangaat|aangaan|sluit|sluiten|tekent|tekenen|ondertekent|ondertekenen|accepteert';
const BUNDLED_BUT_NL = [
  'cookie*',
  'vragen|vraag|gevraagd|apart|afzonderlijk|*vink*',
  'voorwaarden',
  'niet|zonder',
  'nieuwsbrief*|foto*',
];
const CLOSE_EN =
  'entering|signing|concluding|accepting|placing|agreeing|signature|acceptance|conclusion';
const DEAL_EN = 'agreement|contract|assignment|quotation|quote|lease|tenancy|enrolment|membership';

export const contractCues = {
  nl: [
    {
      says: AGREES_NL.flatMap((agrees) => [
        `${agrees} …10 moment|wanneer|als|door|bij|zodra|met …8 ${DEAL_NL}`,
        `door|bij|met …4 ${CLOSE_NL} …5 ${DEAL_NL} …8 ${agrees}`,
        `${DEAL_NL} …4 ${CLOSED_NL} …4 ${agrees}`,
      ]),
      and: [
        ['privacy*', '*gegevens', 'verwerking*', 'bewaren|bewaard', 'stemt|stem|stemmen …4 mee'],
      ],
      beside: ['*gegevens'],
      unless: BUNDLED_BUT_NL,
      denied: 'no',
    },
    {
      says: AGREES_NL.flatMap((agrees) => [
        `${agrees} …10 door|bij|met …4 ${CLOSE_NL} …5 ${DEAL_NL}`,
        `${agrees} …8 moment|wanneer|als|zodra {u} …8 ${DEAL_NL}`,
        `${agrees} …10 moment dat {u} …6 ${DEAL_NL}`,
        `door|bij|met …4 ${CLOSE_NL} …5 ${DEAL_NL} …8 ${agrees}`,
      ]),
      and: [['privacy*', '*gegevens', 'verwerking*']],
      unless: BUNDLED_BUT_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `by|on|upon …3 ${CLOSE_EN} …5 ${DEAL_EN} …8 consent|agree|permission|consents|agrees`,
        `consent|agree|permission|consents|agrees …14 by|on|upon …3 ${CLOSE_EN} …5 ${DEAL_EN}`,
        `when|once|if you …3 enter|sign|conclude|accept …5 ${DEAL_EN} …5 consent|agree|permission`,
      ],
      and: [['privacy', '{data}', 'processing']],
      unless: ['cookie*', 'ask|asks|asked', 'separate*', 'tick*|box*', 'not'],
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];
