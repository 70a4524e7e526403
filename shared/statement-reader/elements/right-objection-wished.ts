/** Cues of an objection as a wish: that data are not used, or no longer. */
import type { Cue } from '../rules/cue.ts';

const USE_NL =
  'gebruiken|gebruik|verwerken|verwerk|publiceren|plaatsen|delen|doorgeven|vermelden|inzetten|aanwenden|gebruikt|verwerkt|gepubliceerd|geplaatst|gedeeld|vermeld|ingezet|aangewend|verwerking|publicatie|plaatsing|vermelding';
const STOP_NL =
  'stoppen|staken|beeindigen|stopzetten|te_stoppen|te_staken|te_beeindigen|stop_te_zetten|te_doen_stoppen|te_laten_stoppen|te_doen_staken';
const TOLD_NL: readonly string[] = [
  'laat|laten …4 weten',
  'meld*|mail*|bel|belt|geef|geeft|vertel|zeg|zegt|schrijf|schrijft|app|stuur|spreek',
  'aangeven|doorgeven|aan_te_geven|door_te_geven|kenbaar|terecht|contact',
];
const OTHER_NL: readonly string[] = [
  'cookie*',
  'toestemming',
  'analytics',
  'factuur',
  'besluit*',
  'geen bezwaar',
  'nieuwsbrief*',
  'datalek*',
  '{ap}',
  'wij|we|ik hebben|heb …1 bezwaar',
  'voorwaarden',
  'contract',
  '{verklaring}',
  'website|site|app …1 niet gebruiken|gebruikt',
];

const USE_EN =
  'use|using|process|processing|publish|publishing|show|showing|share|sharing|hold|holding|contact|contacting';
const TOLD_EN: readonly string[] = [
  'tell|let|email|contact|inform|say|speak|write|call|ring|ask|text us|me|our|the|<email>|so|your|know',
  'let …2 know',
];
const OTHER_EN: readonly string[] = [
  'cookie*',
  'consent',
  'permission',
  'analytics',
  'newsletter*',
  'breach*',
  'order',
  'invoice',
  'decision',
  'terms',
  '{notice}',
  'website|site|app',
  'reserve',
];

export const objectionWishedNl: readonly Cue[] = [
  {
    says: [
      `wilt|wil|wenst|wens|willen {u}? …1 niet dat wij|we|ik|uw|je|jouw|de …8 ${USE_NL}`,
      `niet|liever_niet wilt|wil|wenst|wens|willen dat wij|we|ik|uw|je|jouw|de …8 ${USE_NL}`,
      'liever …1 dat|als wij|we|ik …2 {gegevens}|foto*|naam …2 niet …6',
      `wilt|wil|wenst|wens {u} liever niet|geen …1 dat …8 ${USE_NL}`,
      `bezwaren|bezwaar|problemen|moeite tegen|met …1 hoe|dat|wat|het wij|we|ik|uw|je|jouw|gebruik …8 ${USE_NL}`,
      `maakt|maak {u} bezwaar tegen …8 ${USE_NL}`,
      `niet|oneens …2 mee? eens|akkoord …1 dat|met wij|we|ik|het …8 ${USE_NL}`,
    ],
    and: [['{gegevens}', 'foto*', 'naam', 'beeld*', 'adres', 'data'], TOLD_NL],
    unless: OTHER_NL,
  },
  {
    says: [
      `ons|mij …1 vragen|verzoeken …2 daarmee|ermee|hiermee …1 op_te_houden|${STOP_NL}`,
      `stoppen|stop wij|we|ik …2 ermee|daarmee|hiermee`,
      `wij|we|ik stoppen|stop …1 ermee|daarmee|hiermee`,
      `dan|dit|dat …6 ons|mij …2 laten_weten|melden|aangeven|vragen …4`,
    ],
    beside: [
      `eens|oneens|akkoord|bezwaar|bezwaren|moeite …6 wij|we|ik|uw|je|jouw …6 ${USE_NL}`,
      `niet dat wij|we|ik …4 {gegevens} …6 ${USE_NL}`,
    ],
    unless: OTHER_NL,
  },
  {
    says: [
      `vragen|vraag|verzoeken|verzoek|eisen|verlangen|vorderen|recht …10 verwerking|gebruik …8 ${STOP_NL}`,
      `vragen|vraag|verzoeken|verzoek|eisen|verlangen|vorderen|recht …10 ${STOP_NL} met …4 verwerking|gebruik|verwerken|gebruiken|te_verwerken|te_gebruiken`,
      `recht …4 verwerking|gebruik …6 ${STOP_NL}|tegen_te_houden|tegen_te_gaan`,
      `{verbeteren}|{wissen} …4 verwerking …3 ${STOP_NL}`,
      'ons|mij …1 vragen|verzoeken …1 om? …2 {gegevens} …6 niet …2 te_gebruiken|te_verwerken|te_publiceren|te_delen',
      `verwerking|gebruik van …4 {gegevens} …2 laten|doen stoppen|staken|stopzetten|beeindigen`,
    ],
    and: [
      ['{u}', 'uw', 'je', 'jouw', 'recht'],
      ['{gegevens}', 'verwerking', 'data'],
    ],
    unless: [
      ...OTHER_NL,
      'wij|we|ik vragen|verzoeken|eisen',
      'ons|onze recht',
      'beperk* …1 of stop*',
      'drugs|alcohol|roken',
    ],
  },
];

export const objectionWishedEn: readonly Cue[] = [
  {
    says: [
      `ask|tell|request|require|instruct|demand <name>|us|me|the|our|that …3 stop|cease ${USE_EN} …4 {data}|it|photo*|name`,
      `ask|tell|request|require|instruct|demand <name>|us|me|the|our|that …4 no_longer|stop|cease ${USE_EN} …4 {data}|photo*|name`,
      `ask|tell|request|require|instruct|demand <name>|us|me|the|our|that …4 not ${USE_EN} …4 {data}|photo*|name`,
      'right|rights to prevent|stop|halt …3 processing|use',
      'right to challenge|contest|oppose …3 use|processing',
      'to object on grounds',
      'prevent processing …2 likely|that|which|causing',
    ],
    and: [['you', 'your', 'right', 'request', 'members', 'individuals', 'processing']],
    unless: [
      ...OTHER_EN,
      'we|i …1 ask|require|request|instruct',
      'processors',
      '{others}',
      'cannot|may_not ask|request',
      'no right to',
    ],
  },
  {
    says: [
      `prefer|rather|like …2 we|us|i did_not|didnt|not|do_not|dont …1 ${USE_EN} …4 {data}|it|photo*|name`,
      `do_not|dont|not want|wish|like us|me to ${USE_EN} …4 {data}|photo*|name|it`,
      `unhappy|uncomfortable|disagree|concerned with|about …2 us|our|the|we|how …2 ${USE_EN} …4 {data}|photo*|name`,
    ],
    and: [TOLD_EN, ['stop', 'will not', 'wont', 'remove', 'exclude', 'leave', 'know', 'tell']],
    unless: OTHER_EN,
  },
];

/** Part cues: "they are used for this; if you no longer want that, let us know". */
export const objectionWishedInPartNl: readonly Cue[] = [
  {
    says: [
      'als|indien|wanneer|mocht {u} dit|dat niet meer|langer? wenst|wens|wilt|wil|willen …6 mail|mailen|mailtje|weten|melden|meld|aangeven|contact',
    ],
    beside: ['{gegevens} …3 gebruikt|gebruiken|verwerkt|verwerken …8'],
    unless: ['toestemming', 'cookie*', 'akkoord'],
    nowhere: ['{perToestemming}'],
  },
];
