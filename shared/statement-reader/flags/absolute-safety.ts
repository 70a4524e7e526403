/** Safety without a doubt, and damage for which nobody answers: AVG 5(2), 32 and 82 know neither. */
import type { FlagRules } from './flag.ts';

const NOT_OURS_NL =
  'niet|geen|nimmer|nooit|iedere|elke …3 aansprakelijk|aansprakelijkheid|verantwoordelijk|verantwoordelijkheid';
const NOT_OURS_EN = [
  'not|never|nor …3 liable|responsible|accountable',
  'no|any|all …2 liability|responsibility',
];
/** What happened to data, not to bicycles. */
const LOST_NL = [
  'datalek*|lek|lekken',
  '*hack*|gehackt|cyberaanval*|computerinbraak',
  'diefstal|verlies|misbruik|onderschepping …6 {gegevens}',
  '{gegevens} …8 gestolen|gelekt|verloren|straat|onderschept|misbruikt|verlies|diefstal|uitlekken',
  '{gegevens} …6 handen …4 vallen|komen|terechtkomen|onbevoegd*|derden|verkeerden',
  'schade …8 iemand|derden|onbevoegd* …4 {gegevens}',
  'onbevoegd* …8 {gegevens}',
  '{gegevens} …8 onbevoegd*',
];
const LOST_EN = [
  'breach*|leak|leaks',
  'hack*',
  'theft|loss|misuse|interception of …4 {data}',
  '{data} …8 stolen|leaked|lost|intercepted|misused|hacked',
  'unauthori*',
];
/** What others do on their own sites, what is written on ours, and what one did oneself. */
const OF_OTHERS_NL = [
  'andere|gelinkte websites|sites',
  'links|hyperlinks|inhoud|juistheid|onjuist*',
  'websites|diensten van derden|anderen',
  '{uw}? eigen schuld|wachtwoord|toedoen',
  'wachtwoord …6 {u}|anderen',
  '{u} …6 wachtwoord|inloggegevens',
];
const OF_OTHERS_EN = [
  'other|linked|thirdparty websites|sites',
  'links',
  'third party websites|sites',
  'your …2 password|passwords|fault|login',
];

export const secAbsolute: FlagRules = {
  id: 'secAbsolute',
  raisedBy: {
    nl: [
      {
        says: [
          '100|volledig|volkomen|absoluut|helemaal|gegarandeerd veilig|beveiligd',
          'honderd procent veilig|beveiligd',
          'volledig|100 …3 gegarandeerd',
          'garanderen …8 veiligheid|veilig',
          '{gegevens} …4 waterdicht|onkraakbaar',
          'waterdicht …3 beveiligd|beveiliging|beschermd',
        ],
        unless: [
          'systeem|systemen|methode …6 100',
          'kunnen|kan …8 garanderen',
          'niets|nooit',
          'bestaat niet',
        ],
        denied: 'no',
      },
      {
        says: [
          'door|voor niemand|hackers …3 kraken|hacken|onderscheppen',
          'niet te kraken|hacken',
          'niemand …8 {gegevens} …4 onderscheppen|hacken|stelen|kraken|meelezen',
          'garanderen|garandeert|garandeer …12 nooit|niemand|geen …8 handen|onbevoegd*|onderschep*|gestolen|lek*',
          'zullen|kunnen nooit …6 handen …3 vallen|komen',
        ],
        and: [['{gegevens}', 'server|site|website|systeem']],
        unless: [
          'niet …4 garanderen',
          'kunnen|kan …4 niet …4 dat',
          'anders|buiten|behalve|zodat|proberen|streven|zorgen',
        ],
      },
      { says: [NOT_OURS_NL], and: [LOST_NL], unless: OF_OTHERS_NL },
    ],
    en: [
      {
        says: [
          '100|completely|fully|absolutely|totally secure|safe',
          'guarantee …8 security|safety',
        ],
        unless: [
          'cannot|can_not|not guarantee|promise|ensure|warrant',
          'no method|system|transmission|website|site|one',
          'nothing|never …6 secure|safe',
          'ever be …3 secure|safe',
        ],
        denied: 'no',
      },
      {
        says: [
          'nobody|no_one|never …2 can|will …4 get_at|hack|intercept|steal|break_into',
          'nobody|no_one can …4 get_at|hack|intercept|steal',
          'guarantee|promise …12 never|nobody|no_one …8 hands|stolen|hacked|intercepted|leaked|get',
          'never fall into …2 wrong hands',
        ],
        and: [['{data}']],
        unless: ['cannot|can_not|not|no guarantee|promise', 'so_that|try|aim|strive'],
      },
      { says: NOT_OURS_EN, and: [LOST_EN], unless: OF_OTHERS_EN },
    ],
  },
};
