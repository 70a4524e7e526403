/** Cues of a field that is left out and what one then cannot have: in one sentence, or asked and answered. */
import type { Cues } from '../rules/cue.ts';
import { OTHER_THAN_GIVING, OTHER_THAN_GIVING_EN } from './obligation-other.ts';

const GIVES_NL =
  'vul|vult|geef|geeft|laat|deel|deelt|verstrek|verstrekt|vermeld|vermeldt|noteer|noteert|stuur|stuurt|bezorgt|bezorg';
const TO_GIVE_NL =
  'te_verstrekken|te_geven|op_te_geven|in_te_vullen|te_delen|te_vertellen|mee_te_delen|achter_te_laten|door_te_geven|te_bezorgen|verstrekken|geven|delen|invullen';
const GIVING_NL = 'invullen|opgeven|geven|doorgeven|verstrekken|meedelen|aanleveren';
const CANNOT_NL = 'kunnen|kan|kun|kunt|mogen|mag|lukt|gaat|wordt|worden';
const NO_NL = 'niet|geen|niets|niks|onmogelijk';
const GOODS_NL =
  'levering|bestelling|afspraak|lidmaatschap|inschrijving|aanmelding|les|lessen|deelname|behandeling|account|dienst|dienstverlening|offerte|reservering|boeking|toegang|kamp|antwoord|plaats|overeenkomst|contract';
const NEVER_ASKED_NL: readonly string[] = [...OTHER_THAN_GIVING, 'foto*', 'wij|we|ik geven|geef'];

const GIVE_EN =
  'give|provide|supply|share|tell|enter|submit|disclose|fill_in|leave|send|giving|providing|sharing';
const CANNOT_EN =
  'cannot|cant|unable|wont|not|no|unavailable|impossible|difficult|harder|less|limited|delayed';
const WHAT_EN = '{data}|{kindOfData}';
const NOT_GIVING_EN: readonly string[] = [
  ...OTHER_THAN_GIVING_EN,
  '{others}',
  'photo*',
  'we|i …2 choose|decide|refuse',
];

/** Who keeps something back, and what it then costs, in any order. */
const KEEPS_BACK_NL: readonly string[] = [
  'niet|geen …3 inlevert|inleveren|invult|invullen|opgeeft|verstrekt|doorgeeft|aanlevert|meedeelt|meldt|deelt|geeft|geven|verstrekken|opgeven|delen|beantwoordt|beantwoorden',
  'leeg|open|blanco laten|laat|blijft|blijven',
  'overslaan|overslaat|weglaten|weglaat|achterhouden|achterhoudt',
  'ontbreken|ontbreekt|ontbrekende|onvolledige',
  'anoniem …2 blijven|blijft|bestellen|zijn',
  'niet|liever …2 voor zich|zichzelf|je|jezelf houden|houdt',
];
const COSTS_NL: readonly string[] = [
  'kan|kunnen|kun|kunt|mogen|mag|lukt|gaat|wordt|worden|weet|weten …10 niet|geen|niets|niks|minder',
  'niet|geen|minder …6 kan|kunnen|kun|kunt|mogen|mag',
  'leidt|leiden|betekent|gevolg …8 niet|geen|minder|vertraging|uitblijven',
];
const DATA_NL: readonly string[] = [
  '{soort}',
  '{gegevens}',
  'vragen|vraag|velden|veld|*formulier|*kaart|*fiche|*vragenlijst|vragenlijst|anoniem',
];
const READER_NL: readonly string[] = [
  'u|je|jij|wie|ouders|leden|deelnemers|klanten|iemand|men',
  'leeg|open laten',
  'ontbreken|ontbreekt|ontbrekende|onvolledige',
];
const KEEPS_BACK_EN: readonly string[] = [
  'missing|incomplete|omitted …2 {data}|{kindOfData}|fields|answers|form',
  'blank|empty|unanswered',
  'not|rather|prefer …3 give|provide|fill|share|tell|hand|supply|answer|return|complete|disclose',
  'keep|keeps|keeping …5 to yourself|themselves|private',
  'remain|stay anonymous',
  'skip|skips|leave_out|leaves_out|omit|omits|withhold|withholds',
];
const COSTS_EN: readonly string[] = [
  'cannot|cant|unable|wont|not_able|not_being_able|impossible|will_not|might_not|may_not',
  'lead|leads|mean|means|result …8 not|no|unable|less|delay',
];

export const keptBackFull: Cues = {
  nl: [
    {
      says: KEEPS_BACK_NL,
      and: [COSTS_NL, DATA_NL, READER_NL],
      unless: [
        ...NEVER_ASKED_NL,
        'wij|we|ik delen|verstrekken|geven|deel|geef|houden|houd|laten|laat',
        'anderen|iemand_anders',
        '{reclame}',
        'betal*|sleutel*|boete',
        'delen …4 met',
        'uitzetten|uitschakelen',
        'aansprakelijk*|verantwoordelijk*',
        'garanderen|garandeert|garantie*|inhoud|juistheid|verbeter*|corriger*|aanvul*',
      ],
    },
    {
      says: [
        `${GIVES_NL} {u} …2 {soort}|{gegevens} …2 niet …3 dan? ${CANNOT_NL} …10 ${NO_NL}`,
        `${GIVES_NL} {u} …2 {soort}|{gegevens} …2 niet …3 dan …10 ${NO_NL}`,
        `weigert|weigeren|weiger {u}? …4 ${TO_GIVE_NL} …3 ${CANNOT_NL} …10 ${NO_NL}`,
        `{u} …8 weigert|weigeren|weiger …3 ${TO_GIVE_NL}? …3 ${CANNOT_NL} …10 ${NO_NL}`,
        `niet|geen …2 ${GIVING_NL} …2 betekent|is|dus …4 geen ${GOODS_NL}`,
        `${GIVING_NL} van …5 {soort}|{gegevens} is|gebeurt|blijft …2 vrijwillig|facultatief|optioneel …2 alleen|maar|wel|echter|dan …10 ${NO_NL}|minder|beperkt`,
        `{gegevens}|{soort} …2 wil|wilt|willen ${GIVING_NL}|achterlaten|kwijt …3 ${CANNOT_NL} …10 ${NO_NL}`,
      ],
      unless: NEVER_ASKED_NL,
    },
    {
      says: [
        `dan ${CANNOT_NL} …12 ${NO_NL}`,
        `dan …2 komt|volgt|blijft|vervalt|houdt …6 ${NO_NL}|op`,
        `zonder ${CANNOT_NL} …8 ${NO_NL}`,
      ],
      beside: [
        'wilt|wil|wenst {u}? …1 niet …1 dat wij|we|ik …5 {soort}|{gegevens} …3 noteren|noteer|vastleggen|vastleg|bewaren|bewaar|weten|weet|hebben|heb|registreren|vragen|opschrijven',
        `wilt|wil|liever {u}? …4 {soort}|{gegevens} …3 niet|liever …2 ${GIVING_NL}|delen|kwijt|vertellen|invult|geeft|deelt`,
        'moet|moeten|verplicht|hoef {u}? …3 alles|alle …3 invullen|geven|ingevuld|vertellen',
      ],
      unless: NEVER_ASKED_NL,
    },
  ],
  en: [
    {
      says: KEEPS_BACK_EN,
      and: [
        COSTS_EN,
        ['{data}', '{kindOfData}', 'form|fields|questions|card'],
        ['you|who|anyone|parents|members|customers|missing|incomplete'],
      ],
      unless: [
        ...NOT_GIVING_EN,
        'we|i do_not|dont|will_not|never|keep|share|give|leave …3',
        'keep …4 safe|secret',
        'pay|payment|refund',
        'liable|responsible',
        'guarantee*|accuracy|content|correct*|rectif*',
      ],
    },
    {
      says: [
        `if|where|when|should you|parents|members …1 do_not|dont|cannot|will_not|wont|would_rather_not|refuse_to ${GIVE_EN} …6 ${WHAT_EN} …12 ${CANNOT_EN}`,
        `choose|decide|prefer|opt|wish not to ${GIVE_EN} …6 ${WHAT_EN} …6 ${CANNOT_EN}`,
        `refusing|refusal|declining …6 means|mean|will|leads|results …8 ${CANNOT_EN}`,
        `keep|keeps|withhold …3 ${WHAT_EN} …2 to yourself|back …3 then|but|and …10 ${CANNOT_EN}`,
        `${GIVE_EN} …4 ${WHAT_EN} is|remains …2 voluntary|optional|your_choice|up_to_you …2 but|however|though|although|only|yet …10 ${CANNOT_EN}`,
      ],
      unless: NOT_GIVING_EN,
    },
    {
      says: [
        `then …1 we|i|you|it ${CANNOT_EN} …8`,
        'in that case …2 we|i|you …2 cannot|cant|unable',
      ],
      beside: [
        `rather|prefer|want|wish|like not …1 to? ${GIVE_EN} …6 ${WHAT_EN}`,
        `not want|wish|like …1 to ${GIVE_EN} …6 ${WHAT_EN}`,
        `not want|wish|like us|me to …1 have|know|hold|record|keep|note …4 ${WHAT_EN}`,
      ],
      unless: NOT_GIVING_EN,
    },
  ],
};

/** That something must be filled in, or is one's own choice, and no more said of it. */
export const keptBackPart: Cues = {
  nl: [
    {
      says: [
        '{u} bepaalt|bepaal|beslist|beslis zelf …3 wat|welke|hoeveel …6 vertelt|vertel|deelt|deel|geeft|geef|invult|opgeeft',
        'wat|welke …4 vertelt|vertel|deelt|deel|geeft|geef|invult …2 bepaalt|bepaal|beslist|beslis {u} zelf',
        'hebben|heb|moeten|willen wij|we|ik? …8 minimaal|minstens|ten_minste|tenminste|in_elk_geval|in_ieder_geval …8 {soort}|{gegevens} …6 nodig|hebben|weten|ontvangen',
        'minimaal|minstens|ten_minste|tenminste|in_elk_geval|in_ieder_geval …6 {soort} nodig|vereist|verplicht',
      ],
      unless: [...NEVER_ASKED_NL, '<number> {periode}'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        'we|i must|need_to|have_to have|know|get …4 {kindOfData} …4 to|for …6',
        'field|fields|box|boxes|questions …6 must|have_to|has_to|need_to|needs_to be? filled|completed|entered|answered',
        `you …1 decide|choose|determine yourself? …2 which|what|whether …1 {data}|{kindOfData}? you …2 ${GIVE_EN}`,
      ],
      and: [[WHAT_EN, 'form']],
      unless: [...NOT_GIVING_EN, 'survey*'],
      denied: 'no',
    },
  ],
};
