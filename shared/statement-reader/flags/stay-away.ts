/** `If you do not agree, do not use our site`: by using it one would agree. */
import type { FlagRules } from './flag.ts';

export const AGREED_NL =
  'akkoord|eens|instemt|instemmen|instem|in_te_stemmen|stemt|accepteert|accepteren|accepteer|te_accepteren|aanvaardt|te_aanvaarden';
export const NOTHING_NL = 'niet|geen|verlaten|staken|stoppen|onmogelijk|verlaat|stop';
export const STATEMENT_NL = ['*privacy*', 'verklaring', 'beleid', 'reglement', 'verwerking'];
const TO_USE_NL = [
  '*gebruik*',
  'gebruiken',
  'site|website|webshop|webwinkel|app',
  '*dienst|*diensten|dienstverlening',
];

export const STAY_AWAY_EN = [
  'not agree|accept|consent …8 {notice}|part|privacy …14 not|stop|leave|discontinue|refrain|cease|cannot|unable',
  'not happy|comfortable|satisfied with …4 {notice}|privacy …10 not|stop|leave|discontinue',
  'disagree|disagrees …14 not|stop|leave|discontinue|refrain|cease|cannot|unable',
  'not agree|accept|consent …8 {notice}|part|privacy …14 exit|avoid',
  'dont agree|accept|consent …8 {notice}|privacy …14 dont|not|stop|leave|cannot|cant',
  'not|dont use|access …8 if …3 not|dont accept|agree|consent',
  'only use|access …8 if …3 accept|agree|consent',
  'not|dont use|access|visit …8 if …8 unacceptable|disagree|unhappy|uncomfortable',
  ...['unacceptable|unhappy|uncomfortable', 'not suit|like|acceptable'].map(
    (bad) =>
      `${bad} …12 leave|exit|discontinue|not_use|not_visit|not_access|stop_using|dont_use|dont_visit`,
  ),
  'object|disagree …10 remedy|recourse|option …4 stop|cease|discontinue|leave',
];
export const NOT_AWAY_EN = [
  'cookie*',
  'still',
  'complain*',
  'affect*',
  'photo*',
  'parent*',
  'change*',
  'have to',
];

export const stayAwayCues = {
  nl: [
    {
      says: [
        `niet …4 ${AGREED_NL} …14 ${NOTHING_NL}`,
        `niet …3 vinden|verenigen in|met …14 ${NOTHING_NL}`,
        `niet …2 bevalt|aanstaat|zint …12 ${NOTHING_NL}`,
        `oneens …14 ${NOTHING_NL}`,
      ],
      and: [STATEMENT_NL, TO_USE_NL],
      unless: ['cookie*', 'gewoon', 'klacht*', 'bezwaar', 'ouder*', 'wijziging*', 'voorwaarden'],
    },
    {
      says: [
        'gebruik|bezoek onze|deze|de site|website|webshop|webwinkel|dienst|diensten|app …3 niet',
        'geen gebruik …8 site|website|webshop|webwinkel|dienst|diensten|app',
      ],
      and: [
        [
          'niet …4 akkoord|eens',
          'bezwaar|bezwaren …3 tegen',
          'wil|wilt {u} niet dat',
          'niet …4 wil|wilt',
        ],
        ['privacy*', '*gegevens', 'beleid', 'verklaring'],
      ],
      unless: ['cookie*', 'tenzij'],
    },
    /** The statement in the sentence before. */
    {
      says: [
        `niet …4 ${AGREED_NL} …6 gebruik|bezoek|verlaat …6 site|website|dienst|diensten|app …3 niet|dan`,
      ],
      beside: STATEMENT_NL,
      unless: ['cookie*', 'voorwaarden', 'wijziging*'],
    },
    /** The condition in the sentence before: `Niet akkoord? Gebruik onze site dan niet.` */
    {
      says: [
        'gebruik|bezoek|verlaat …6 site|website|dienst|diensten|app …3 niet|dan',
        'verlaat|sluit dan …4 site|website|webshop|app|pagina',
      ],
      beside: [`niet …4 ${AGREED_NL} …6 *privacy*|beleid|verklaring`],
      unless: ['cookie*'],
    },
  ],
  en: [
    {
      says: STAY_AWAY_EN,
      and: [
        ['privacy', '{notice}'],
        ['use', 'using', 'access', 'leave', 'service*', 'site', 'website'],
      ],
      unless: NOT_AWAY_EN,
    },
  ],
} satisfies FlagRules['raisedBy'];
