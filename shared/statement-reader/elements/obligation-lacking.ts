/** Cues of data that are not given, not received or not allowed, and of what must be given. */
import type { Cue } from '../rules/cue.ts';
import { OTHER_THAN_GIVING, OTHER_THAN_GIVING_EN } from './obligation-other.ts';

/** Full cues. */
export const lackingNl: readonly Cue[] = [
  {
    says: [
      'niet …1 verplicht …2 om …4 alles|alle_velden|elk_veld|elke_vraag|alle_vragen in_te_vullen|te_beantwoorden|te_geven',
      'zonder deze|die|dit|uw|je|jouw …2 {gegevens}|{soort} is|zijn …4 niet|geen|onmogelijk',
    ],
    unless: OTHER_THAN_GIVING,
  },
  {
    says: [
      'vul|vult|geef|geeft|laat {u} …3 geen|niet …4 {soort}|{gegevens} …3 dan kunnen|kan|lukt …6 niet|geen',
      'kunnen|kan wij|we|ik? …8 niet|geen …4 zonder …3 {soort}',
    ],
    unless: [...OTHER_THAN_GIVING, 'naam …2 kind'],
  },
  {
    says: [
      'velden|veld|vragen|vakjes|sterretje …8 moet|moeten|dient|dienen|verplicht …8 anders kunnen|kan|mogen|lukt …8 niet|geen',
      'vul|vult …8 velden|veld|vakjes …4 in anders kunnen|kan …8 niet|geen',
    ],
    unless: OTHER_THAN_GIVING,
  },
  {
    says: [
      'niet mogelijk …8 zonder …4 {gegevens}|{soort} …3 te_verstrekken|op_te_geven|te_geven|in_te_vullen|achter_te_laten|door_te_geven',
      'onmogelijk …8 zonder …4 {gegevens}|{soort} …3 te_verstrekken|op_te_geven|te_geven|in_te_vullen|achter_te_laten|door_te_geven',
      'mochten|als|indien|wanneer wij|we|ik …3 {gegevens}|{soort} …2 niet …4 ontvangen|krijgen|ontvang|krijg …3 kunnen|kan|mogen|mag …8 niet|geen',
    ],
    unless: OTHER_THAN_GIVING,
  },
  {
    says: [
      'niet …2 goed|akkoord|wilt|wil|eens …4 dat wij|we|ik …6 {gegevens}|{soort} …4 vastleggen|verwerken|bewaren|gebruiken|noteren|vastleg|verwerk|bewaar|gebruik|noteer …2 kunnen|kan|mogen|mag wij|we|ik …8 niet|geen',
      'bezwaar …3 tegen …2 vastleggen|verwerken|noteren|registreren …8 kunnen|kan|mogen|mag wij|we|ik …8 niet|geen …4 behandelen|inschrijven|helpen|leveren',
    ],
    unless: ['cookie*', '{derden}', 'recht', 'rechten', 'klacht*', 'nieuwsbrief*'],
  },
];

/** Part cues. */
export const mandatoryNl: readonly Cue[] = [
  {
    says: [
      'invullen|geven|verstrekken|beantwoorden|opgeven|achterlaten …8 is|zijn …3 aan u|jou|jezelf',
      'u|je bepaalt|beslist zelf …2 of …6 invult|geeft|verstrekt|opgeeft|achterlaat',
    ],
    and: [['*formulier', '*vragenlijst', '{gegevens}', '{soort}', 'vragen', 'velden']],
    unless: OTHER_THAN_GIVING,
  },
  {
    says: [
      'opgave|vermelding van …8 verplicht|vereist|nodig|noodzakelijk',
      'invullen|opgeven|vermelden|doorgeven|verstrekken|aanleveren van …4 {soort}|{gegevens} is|zijn …1 verplicht|vereist|noodzakelijk|nodig',
      'vragen|vraag|verzoeken …2 {u} …6 *formulier|*vragenlijst|*fiche …3 in_te_vullen|te_ondertekenen',
      'bij|voor …4 is|zijn …3 {soort} …2 vereist|verplicht|noodzakelijk',
    ],
    and: [['{soort}', '{gegevens}', '*formulier', '*vragenlijst', '*fiche']],
    unless: [...OTHER_THAN_GIVING, 'wijzigen|wijziging*', 'uitoefen*'],
    denied: 'no',
  },
];

/** Full cues. */
export const lackingEn: readonly Cue[] = [
  {
    says: [
      'is|are …1 not possible|impossible without these|this|your|those|that …2 {data}|{kindOfData}',
      'without these|this|your|those …2 {data}|{kindOfData} …4 is|are …1 not possible|impossible',
    ],
    unless: OTHER_THAN_GIVING_EN,
  },
  {
    says: [
      'cannot|cant|unable …6 without a|an|your|their|his|her|this|these …2 {kindOfData}|{data}',
      'not able …6 without a|an|your|their|his|her|this|these …2 {kindOfData}|{data}',
    ],
    unless: [...OTHER_THAN_GIVING_EN, 'account', 'share*', 'log|login', 'use …2 {data}'],
  },
  {
    says: [
      'not possible to …8 without …2 providing|giving|supplying|entering|sharing …4 {data}|{kindOfData}',
      'impossible to …8 without …2 providing|giving|supplying|entering|sharing …4 {data}|{kindOfData}',
      'if we|i do_not|dont …2 receive|get|have …4 {data}|{kindOfData} …8 cannot|cant|unable|not',
      'choose|decide not to {giveUs} …8 although|but|however …12 not|unable|cannot|limit',
      'if you object|refuse|do_not_agree …2 us|to …3 recording|holding|keeping|processing|using …8 we|i …2 cannot|cant|unable …4 treat|enrol|help|offer|provide|accept|take',
    ],
    unless: OTHER_THAN_GIVING_EN.filter((word) => word !== 'object'),
  },
  {
    says: [
      'if|should|where|when you …2 object|refuse|disagree …10 use|using|collect|collecting|collection|hold|holding|keep|keeping|record|recording|process|processing …16 cannot|cant|unable|not|difficult …3 be_able_to|able|to? …2 continue|carry_on|treat|treatment|enrol|help|offer|provide|accept|take|see|serve|supply',
      'if|should|where|when you …2 do_not|dont want|wish us|me to …3 use|collect|hold|keep|record|process …14 cannot|cant|unable|not …3 be_able_to|able|to? …2 continue|carry_on|treat|treatment|enrol|help|offer|provide|accept|take|see|serve|supply',
      'if|should|where|when you …2 ask|want us|me to stop using|holding|keeping|processing …14 cannot|cant|unable|not …3 be_able_to|able|to? …2 continue|carry_on|treat|treatment|enrol|help|offer|provide|accept|take|see|serve|supply',
    ],
    unless: [
      'cookie*',
      'third part*',
      'complain*',
      'request|requests',
      '{promotion}',
      'consent',
      'photo*|picture*',
      'at once',
    ],
  },
];

/** Part cues. */
export const mandatoryEn: readonly Cue[] = [
  {
    says: [
      'filling|giving|providing|completing|answering|leaving|entering|telling …8 is|are …3 up to you|your_own_choice|your_choice',
      'up to you …2 whether|if|what|how …3 you …2 fill|give|provide|complete|answer|leave|enter|tell',
    ],
    unless: [...OTHER_THAN_GIVING_EN, 'survey*', 'feedback'],
  },
  {
    says: [
      'a|an|your …3 {kindOfData} is|are …1 required|mandatory|needed|compulsory for|to|when|at …6',
    ],
    unless: [...OTHER_THAN_GIVING_EN, 'if|when|where …8 required|needed', 'identity', 'exercise'],
    denied: 'no',
  },
];
