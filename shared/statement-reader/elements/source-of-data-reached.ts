/** How data reach the organisation: who passes them on, from what list they are copied, by what way they come in. */
import type { Cues } from '../rules/cue.ts';
import { elseThanSourceEn, elseThanSourceNl } from './source-of-data-else.ts';

const ELSE_NL: readonly string[] = [
  ...elseThanSourceNl,
  'klacht*',
  'kopie|afschrift|inzage',
  'aansprakelijk*',
  '{maatregel}',
];
const ELSE_EN: readonly string[] = [
  ...elseThanSourceEn,
  'liable|responsible',
  'website|site content',
];
const LISTS_NL =
  '*administratie|administratie|*lijst|*systeem|*bestand|*register|register|*portaal|adresboek|telefoonboek|*database';
const PASSED_NL =
  'aangeleverd|aangereikt|doorgegeven|toegestuurd|overgedragen|doorgestuurd|bezorgd|gemeld';

/** Full cues. */
export const reachedFull: Cues = {
  nl: [
    {
      says: [
        'noteer|noteren|schrijf|schrijven|leg|leggen wij|we|ik? …5 wat|hetgeen {u} …3 vertelt|vertel|meldt|zegt|aangeeft|deelt|doorgeeft',
        'kregen|kreeg|ontvingen|ontving|verkregen|verkreeg wij|we|ik …3 {gegevens}|{soort} …3 van|via een|de|het|uw|je|jouw|onze|<name>',
        'wij|we|ik kregen|kreeg|ontvingen|ontving|verkregen|verkreeg …3 {gegevens}|{soort} …3 van|via een|de|het|uw|je|jouw|onze|<name>',
        `{gegevens}|{soort} worden|wordt …3 ${PASSED_NL} door …2 <name>`,
        `{gegevens}|{soort} worden|wordt …1 door …2 <name> …2 ${PASSED_NL}`,
        `worden|wordt …4 aan? ons|mij ${PASSED_NL}|aangemeld door|via …2 <name>|{gevers}`,
        `nemen|neem|halen|haal wij|we|ik? …4 {gegevens}|{soort} …3 over|op? uit|van …3 ${LISTS_NL}`,
        `{gegevens}|{soort} …4 overgenomen|gekopieerd|gehaald uit|van …3 ${LISTS_NL}`,
        'door …1 {u} …2 ter_beschikking_gestelde|ter_beschikking_gesteld|beschikbaar_gestelde|meegestuurde …2 {gegevens}',
      ],
      and: [['{gegevens}', '{soort}', '{u}', 'klachten|verhaal|situatie']],
      unless: [...ELSE_NL, 'niet|geen …4 overgenomen|gekopieerd|gehaald', 'aan|naar {derden}'],
      denied: 'no',
    },
    {
      says: [
        '{gevers}|kennis|buur|buurman|buurvrouw|vriendin heeft|hebben …4 {gegevens}|{soort} …3 aan ons|mij doorgegeven|gegeven|gemeld|bezorgd',
        '{gegevens}|dossier*|*dossiers komt|komen …3 mee|over van|vanuit …2 {gevers}|vorige',
        'ontvangen|ontvang|krijgen|krijg wij|we|ik …3 {gegevens}|{soort} …3 via|van <name>|<site>',
        'wij|we|ik ontvangen|ontvang|krijgen|krijg …3 {gegevens}|{soort} …3 via|van <name>|<site>',
        '<name>|<site>|*site|*platform|*programma|*systeem stuurt|geeft|levert|bezorgt ons|mij …4 {gegevens}|{soort}',
        '{gevers} meldt|melden u|je|jou|jullie …3 aan',
        'vragen|vraag …4 {gegevens}|{soort} …4 op bij …3 <name>|{gevers}',
      ],
      and: [['{gegevens}', '{soort}', '{u}']],
      unless: [
        ...ELSE_NL,
        'factuur|facturen',
        'nieuwsbrief*',
        'als|indien|wanneer {u} …6 bij {ap}',
        'aan bij de|het|een',
      ],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        '{data}|{kindOfData} …3 is|are|were …1 taken|copied|drawn|transferred|transcribed from …4 form|forms|register|list|roll|directory|records',
        '{data}|{kindOfData} …3 is|are|were …1 passed|handed|forwarded|supplied|given to us|me by …6',
        'we|i were|was …1 passed|handed|sent|given your|the|their …2 {data}|{kindOfData} by …4',
      ],
      unless: [...ELSE_EN, 'not|never'],
      denied: 'no',
    },
    {
      says: [
        'they|it|<name>|<site> send|sends|pass|passes|forward|forwards|give|gives us|me …3 {data}|{kindOfData}',
        'was|were|been told|given|supplied|provided to us|me …1 by …3 {you}|{givers}',
        'find|look_up|gather|take …2 {data}|{kindOfData} …1 on|from your|their …2 website|profile|profiles|pages|social_media|linkedin',
        '{data} …2 come|comes straight|directly|direct from …4',
        'credit_reference|reference|introducing agencies|agency …2 tell|tells|inform|informs us|me …1 about …3',
      ],
      and: [['{data}', '{kindOfData}', 'hold|held', 'you|your']],
      unless: [
        ...ELSE_EN.filter((words) => !words.startsWith('website')),
        'feedback|money|funding',
        'ask|require them',
      ],
      denied: 'no',
    },
  ],
};

/** Part cues: the way that they come in, or that they are asked for. */
export const reachedPart: Cues = {
  nl: [
    {
      says: [
        '{gegevens}|{soort} …2 komt|komen …4 binnen|terecht via|door|per …6 *formulier|formulier|mail|email|telefoon|inschrijving|aanmelding|website|bestelling',
      ],
      unless: ELSE_NL,
      denied: 'no',
    },
    {
      says: [
        'vragen|vraag wij|we|ik u|je|jou|jullie …1 om uw|je|jouw|jullie naam|naw|contactgegevens|emailadres|gegevens|persoonsgegevens',
        'wij|we|ik vragen|vraag u|je|jou|jullie …1 om uw|je|jouw|jullie naam|naw|contactgegevens|emailadres|gegevens|persoonsgegevens',
      ],
      unless: [...ELSE_NL, 'legitim*|identi*', 'wijzig*|corrig*', 'niet|geen'],
    },
  ],
  en: [
    {
      says: [
        '{data}|{kindOfData} …6 reach|reaches|come|comes …2 us|me by|via|through …4 form|email|post|phone|website|letter',
      ],
      unless: ELSE_EN,
      denied: 'no',
    },
  ],
};
