/** Cues of data that were told, filled in or sent by somebody: on what records rest, and who tells what. */
import type { Cues } from '../rules/cue.ts';

const OF_ELSE_NL: readonly string[] = [
  'recht|rechten',
  'klacht|klachtenregeling|klachtrecht|klachtencommissie',
  'cookie*',
  'verzoek*',
  'kopie',
  'bezwaar',
  'toestemming',
  'geheim*|vertrouwelijk*',
  'aansprakelijk*|verantwoordelijk*',
  '{wissen}',
];
const OF_ELSE_EN: readonly string[] = [
  'right|rights',
  'complain*',
  'cookie*|cookies',
  'request*',
  'copy',
  'object',
  'consent|permission',
  'liable|responsible',
  '{erase}',
  'third_party websites',
];

const FORM_NL =
  '*formulier|*formulieren|formulier|formulieren|vragenlijst|vragenlijsten|*kaart|*kaarten|opgave|aanmelding|aanmeldingen|inschrijving|inschrijvingen|intake|*gesprek';
const TOLD_NL =
  'geeft|geef|geven|meldt|meld|melden|opgeeft|doorgeeft|aanlevert|vertelt|vertel|invult|stuurt|toestuurt|verstrekt';
const NOTES_NL = 'noteer|noteren|leg|leggen|schrijf|schrijven|houd|houden';
const RECORDS_NL = '{gegevens}|*lijst|*bestand|*administratie|*register';

const FORM_EN =
  'form|forms|application|applications|questionnaire|questionnaires|card|cards|enrolment|registration';

/** Full cues. */
export const heardFull: Cues = {
  nl: [
    {
      says: [
        `baseren|baseer|baseert …5 ${RECORDS_NL} …2 op …4 ${FORM_NL}`,
        `${RECORDS_NL} …2 gebaseerd|ontleend|overgenomen|afgeleid …1 op|aan|van|uit …4 ${FORM_NL}`,
        `${RECORDS_NL} is|zijn|wordt|worden …4 op|aan|van|uit …4 ${FORM_NL} …6 gebaseerd|ontleend|overgenomen|afgeleid`,
      ],
      unless: OF_ELSE_NL,
      denied: 'no',
    },
    {
      says: [
        '{gevers} stuurt|sturen|mailt|mailen|levert|leveren|bezorgt|bezorgen|verstrekt|verstrekken|geeft|geven …2 ons|mij …8 {gegevens}|{soort}|verwijsbrief|dossier|verslag|namenlijst|deelnemerslijst',
      ],
      unless: [...OF_ELSE_NL, 'opdracht', 'factuur|facturen', 'inzage|toegang'],
      denied: 'no',
    },
    {
      says: [
        '{soort}|{gegevens} …2 verkregen|afkomstig|overgenomen|opgehaald|gehaald via|uit|van <name>|facebook|google|linkedin|de|het|uw|je|jouw|openbare',
      ],
      unless: [...OF_ELSE_NL, 'niet|geen …6 verkregen|afkomstig|gehaald'],
      denied: 'no',
    },
    {
      says: [
        'bron|bronnen|herkomst {u}|uzelf|jijzelf|aanmelding|inschrijving|aanmeldformulier|betrokkene|ouders|website|verwijzer|huisarts',
        'krijgt|krijg|ontvangt|ontvang {u}? …2 van ons|mij …3 *formulier|formulier|vragenlijst …6 waarop|waarin {u} …8 invult|opgeeft|vermeldt|invul|opgeef',
        `krijgen|ontvangen|verkrijgen|krijg|ontvang wij|we|ik …2 doordat|omdat|als|wanneer {u} …8 ${TOLD_NL}`,
        `{gegevens} …2 krijgen|ontvangen|verkrijgen wij|we …2 doordat|omdat|als|wanneer {u} …8 ${TOLD_NL}`,
      ],
      unless: OF_ELSE_NL,
      denied: 'no',
    },
    {
      says: [
        `vertelt|vertel u|je|jij|jullie …10 ${NOTES_NL} …6`,
        `u|je|jij|jullie …4 vertelt|vertel|vertellen …6 ${NOTES_NL} …3 op|vast|bij|in|ik|wij|we`,
      ],
      unless: [...OF_ELSE_NL, 'ervaring*|mening'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `{data}|list|lists …10 based …5 on|upon …4 ${FORM_EN} …4 complete|completed|filled|submitted|you|members|sent|signed|joining|applying`,
        `{data}|list|lists …4 drawn|compiled|made_up|put_together from …4 ${FORM_EN}`,
      ],
      unless: OF_ELSE_EN,
      denied: 'no',
    },
    {
      says: [
        '{kindOfData} from our|the|your …2 form|forms',
        '{kindOfData} from our|your|the …1 booking|enquiry|application|registration|contact|sign_up|signup|order …1 form|forms|page',
      ],
      unless: [...OF_ELSE_EN, 'remove*|removed'],
      denied: 'no',
    },
    {
      says: [
        '{givers}|member|relative|neighbour …3 tell|tells|told|inform|informs|contact|contacts us|me …1 about you|them|him|her|someone',
        'find|found|look_up|take|taken|obtain …4 {data}|{kindOfData} …6 in|from|on public|publicly|directories|linkedin|companies_house|the_internet|public_directories|the_phone_book',
      ],
      unless: [...OF_ELSE_EN, 'cannot|not'],
      denied: 'no',
    },
    {
      says: [
        '{you}|players|parents|carers|pupils …1 return|returns|hand_in|hands_in|send_back|send_in|give_us|send_us …4 form|forms|card|cards|sheet|slip …2 with|giving|stating|containing|showing …6 {kindOfData}',
      ],
      unless: [...OF_ELSE_EN, 'if|when|should you'],
      denied: 'no',
    },
  ],
};

/** Part cues: what one tells is kept secret, or kept: that it comes from who tells it is only implied. */
export const heardPart: Cues = {
  nl: [
    {
      says: [
        'alles|wat wat? {u} …5 vertelt|vertel|bespreekt|bespreken|toevertrouwt|deelt|zegt …6 geheim*|beroepsgeheim|geheimhouding*|vertrouwelijk*|dossier',
      ],
      unless: ['recht|rechten', 'klacht*', 'cookie*', 'indien|als|wanneer {u} …3 klacht'],
    },
  ],
  en: [
    {
      says: [
        'everything|anything|what|whatever {you} …1 tell|share|discuss|say …6 confidential|confidence|secret|record|records|notes',
      ],
      unless: ['right|rights', 'complain*', 'cookie*'],
    },
  ],
};
