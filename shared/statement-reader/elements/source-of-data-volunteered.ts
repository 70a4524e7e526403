/** Cues that people are asked to give data, or that only what they choose to give is had. */
import type { Cue } from '../rules/cue.ts';

/** Who says one of these asks for a proof, a decision or secrecy, and gets no data by it. */
const NOT_ASKED_NL: readonly string[] = [
  'recht',
  'rechten',
  'klacht*',
  'verzoek',
  'verzoeken',
  'cookie*',
  'bezwaar',
  'kopie',
  'afschrift',
  'legitimatie*',
  'identificeren|legitimeren',
  'toestemming',
  'wachtwoord …6 anderen',
  'aan anderen',
  'wijzigingen',
  'zorgvuldig',
  'geheimhouding*',
  'vertrouwelijk*',
  'aan {derden}',
];

const ONLY_NL = 'alleen|enkel|uitsluitend|slechts|pas';
const WHEN_NL = 'als|indien|wanneer|zodra|tenzij|behalve|voor_zover';
const GETS_NL =
  'verzamelen|verzamelt|verzamel|verzameld|verwerken|verwerkt|verwerk|bewaren|bewaart|bewaar|gebruiken|gebruikt|gebruik|registreren|registreert|vragen|slaan|slaat|krijgen|ontvangen|werken|werkt';
const GIVES_NL =
  '{toevertrouwt}|achterlaat|achterlaten|invult|ingevuld|invoert|ingevoerd|toestuurt';
/** At the end of what somebody is asked for. */
const TO_GIVE_NL =
  'verstrekken|te_verstrekken|te_geven|opgeven|op_te_geven|doorgeven|door_te_geven|aanleveren|aan_te_leveren|mee_te_delen|te_bezorgen|in_te_vullen|te_vermelden|achter_te_laten';

export const volunteeredNl: readonly Cue[] = [
  {
    says: [
      'wij|we|ik weten|weet …3 alleen|enkel|uitsluitend wat {u} …3 vertelt|vertelde|verteld|geeft|opgeeft|doorgeeft',
    ],
    unless: ['cookie*', 'toestemming'],
  },
  {
    says: [
      `${GETS_NL} …6 ${ONLY_NL} …4 {gegevens} …3 ${WHEN_NL} {u} …8 ${GIVES_NL}`,
      `${GETS_NL} …6 {gegevens} …2 ${ONLY_NL} …2 ${WHEN_NL} {u} …8 ${GIVES_NL}`,
      `geen …3 {gegevens} …8 tenzij|behalve|anders_dan …3 {u} …8 ${GIVES_NL}`,
      `${GETS_NL} …4 ${ONLY_NL} …3 {gegevens} die|welke {u} …6 ${GIVES_NL}`,
    ],
    unless: NOT_ASKED_NL,
  },
  {
    says: [
      `${ONLY_NL} …1 {gegevens} wordt|worden …3 gebruikt|verwerkt|verzameld|bewaard|opgeslagen …2 die|welke {u} …6 ${GIVES_NL}|achtergelaten`,
      `${ONLY_NL} …1 {gegevens} die|welke {u} …2 zelf …2 ${GIVES_NL}|achtergelaten wordt|worden …3 gebruikt|verwerkt|verzameld|bewaard|opgeslagen`,
    ],
    unless: NOT_ASKED_NL,
    denied: 'no',
  },
  {
    says: [
      'verzamelen|verzamelt|verzameld|verwerken|verwerkt …16 andere|overige|alle informatie|gegevens die|welke {u} …3 verstrekt|geeft|invult|opgeeft|doorgeeft',
    ],
    unless: NOT_ASKED_NL,
    denied: 'no',
  },
  {
    says: [
      `vragen|vraag|vraagt|verzoeken|verzoekt wij|we|ik? …1 {u} …12 ${TO_GIVE_NL}`,
      `wordt|worden {u} …2 gevraagd|verzocht …12 ${TO_GIVE_NL}`,
      `{u} wordt|worden …2 gevraagd|verzocht …12 ${TO_GIVE_NL}`,
      `wie …6 vragen|vraag wij|we|ik …12 ${TO_GIVE_NL}`,
    ],
    and: [['{gegevens}', '{soort}']],
    unless: [...NOT_ASKED_NL, 'enkel|alleen|uitsluitend die'],
    denied: 'no',
  },
  {
    says: [
      'vult|vullen|vul {u}? …4 *formulier|*kaart|*fiche|formulier|vragenlijst …4 in',
      '{u} vult|vullen|vul …4 *formulier|*kaart|*fiche|formulier|vragenlijst …2 in …1 met|waarop',
    ],
    and: [['{soort}', '{gegevens}']],
    unless: [...NOT_ASKED_NL, 'contactformulier', 'onderaan', 'als|indien|wanneer|zodra|mocht {u}'],
    denied: 'no',
  },
];

/** Part cues: data are had so that somebody can do what only giving them makes possible. */
export const toRegisterNl: readonly Cue[] = [
  {
    says: [
      'verzamelen|verzamelt|vragen|vraagt|verwerken|verwerkt|gebruiken …6 {gegevens} …12 zodat|om {u} …6 registreren|inschrijven|aanmelden|bestellen|boeken',
      'verzamelen|verzamelt|vragen|vraagt|verwerken|verwerkt …6 {gegevens} …12 {u} …3 te_laten|in_staat_te_stellen …6 registreren|inschrijven|aanmelden|bestellen|boeken',
    ],
    unless: NOT_ASKED_NL,
    denied: 'no',
  },
];

/** Who says one of these asks for a proof, a decision or secrecy, and gets no data by it. */
const NOT_ASKED_EN: readonly string[] = [
  'right',
  'rights',
  'complain*',
  'cookie*',
  'object',
  'copy',
  'proof',
  'prove|verify|identify …4 identity|yourself|you',
  'identity',
  'consent',
  'permission',
  'confidential*',
  'share …8 with',
  'third part*',
  'changes|change',
  'request*',
];

const ONLY_EN = 'only|solely|unless|except';
const GETS_EN =
  'collect|collects|collected|gather|gathers|gathered|hold|holds|held|store|stored|obtain|obtained|have|process|receive|received';
const GIVES_EN =
  'volunteer|volunteers|provide|provides|provided|give|gives|given|supply|supplies|supplied|tell|told|submit|submitted|share_with_us|enter|entered';
const PERSON_EN =
  '{you}|players|parents|carers|members|volunteers|pupils|applicants|customers|clients|visitors|participants';

export const volunteeredEn: readonly Cue[] = [
  {
    says: [
      `${GETS_EN} …6 {data} …3 ${ONLY_EN} …2 if|when|where|what|that|you {you}? …3 choose|chose|chosen|decide|decided|voluntarily|knowingly|willingly …3 ${GIVES_EN}`,
      `${ONLY_EN} …1 ${GETS_EN} …4 {data} …2 if|when|where|that you …3 ${GIVES_EN}`,
      `${GETS_EN} …2 ${ONLY_EN} …1 if|when|where you …3 ${GIVES_EN}`,
      `no|not|any …4 {data} …6 unless|except …2 you …4 ${GIVES_EN}`,
    ],
    unless: NOT_ASKED_EN,
  },
  {
    says: [
      `ask|asks|asking|invite|require ${PERSON_EN} …6 to provide|give|supply|tell|complete|fill us|me|the|your|their|a|an|in|out …8`,
      'you …3 be|are|is asked|invited|required|requested to provide|give|supply|enter|complete|fill …8',
      `${PERSON_EN} …1 are|is asked|invited|required to …1 provide|give|supply|complete|fill …8`,
      'taken|copied|obtained|drawn from …3 form|forms|application|applications|questionnaire you|they …3 sent|gave|completed|filled|signed',
    ],
    and: [
      [
        '{data}',
        '{kindOfData}',
        'information card|form|sheet',
        'registration|application form|card',
      ],
    ],
    unless: [...NOT_ASKED_EN, 'not give us|me|out', 'feedback', 'survey*'],
    denied: 'no',
  },
  {
    says: [
      `${PERSON_EN} …2 complete|completes|fill|fills|return|returns …6 form|forms|card|sheet|questionnaire …20 asks|asking|requests|requesting|giving|with|containing|including|stating …8 {kindOfData}`,
    ],
    unless: [...NOT_ASKED_EN, 'if|when|should you', 'feedback', 'survey*', 'delete*|remove*'],
    denied: 'no',
  },
  {
    says: [
      '{data} …4 collected|obtained|gathered|taken from …6 form|forms|application|applications|questionnaire|questionnaires',
    ],
    unless: ['right', 'rights', 'copy', 'request*', 'cookie*', 'share …8 with'],
    denied: 'no',
  },
];

/** Part cues: data are had so that somebody can do what only giving them makes possible. */
export const toRegisterEn: readonly Cue[] = [
  {
    says: [
      'when|upon|on registering|booking|ordering|signing_up|enrolling|joining …10 {kindOfData} …6 is|are stored|recorded|saved|kept|collected|taken',
    ],
    unless: NOT_ASKED_EN,
    denied: 'no',
  },
  {
    says: [
      'collect|collects|gather|gathers|ask|asks|hold|process …6 {data} …12 to allow|let|enable you …2 register|sign|order|book|join|subscribe|apply',
      'collect|collects|gather|gathers|ask|asks …6 {data} …8 so you can …2 register|sign|order|book|join|subscribe|apply',
    ],
    unless: NOT_ASKED_EN,
    denied: 'no',
  },
];
