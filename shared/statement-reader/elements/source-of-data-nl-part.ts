import type { Cue } from '../rules/cue.ts';
import { OF_THE_SITE_NL } from './source-of-data-given.ts';
import { AFTER_COLLECTING } from './source-of-data-other.ts';

/** Who says one of these speaks of what happens to data after they were collected. */
export const NO_COLLECTING: readonly string[] = [
  ...AFTER_COLLECTING,
  'toestemming',
  'verwijderen|wissen|wijzigen',
];

/** Who asks something about privacy is not who gives data. */
const QUESTION: readonly string[] = [
  'vraag|vragen|opmerking|opmerkingen …2 heeft|hebt|heb',
  'heeft|hebt|heb {u} …4 vraag|vragen|opmerking|opmerkingen …2 over',
  'neem|neemt|neem_dan …6 contact op|met',
  'stuur|stuurt dan|ons',
  'mail|bel|schrijf dan',
  'rechten',
  'afschrift|inzage',
  'vraag|vragen over|omtrent|betreffende|rond|aangaande|hoe …24 contact|terecht|stellen|richten|sturen|mailen|bereiken',
];

/** Dutch cues of the moment at which data are collected. */
export const sourceNlPart: readonly Cue[] = [
  {
    says: [
      'bij het|de|een|elke …1 registreren|inschrijven|boeken|reserveren|maken|plaatsen|doen|bestellen|aanmelden …5 worden|wordt|bewaren|slaan …10 opgeslagen|bewaard|gevraagd|genoteerd|verzameld|geregistreerd|op|wij|we',
      'bij …1 aankoop|bestelling|betaling|aflevering|levering …4 vragen|vraag|noteren|noteer wij|we|ik …4 {soort}',
      '{soort} …8 bij …4 *inschrijving|*inschrijvingen|*aanmelding|*aanmeldingen',
    ],
    and: [['{soort}', '{gegevens}']],
    unless: [...NO_COLLECTING, ...QUESTION, '{derden}', 'nieuwsbrief*', 'geen|niet'],
    denied: 'no',
  },
  {
    says: [
      'via|met|op|in|door …3 *formulier|*formulieren|contactpagina …6 verzamelen|verzamel|vragen|vraag|registreren|noteren|noteer|ontvangen|krijgen wij|we|ik',
      'bij|tijdens …2 inschrijving|aanmelding|bestelling|intake|reservering|boeking …3 verzamelen|verzamel|vragen|vraag|registreren|noteren|noteer wij|we|ik …8 {gegevens}|{soort}',
    ],
    unless: [...NO_COLLECTING, ...QUESTION.filter((words) => !words.startsWith('neem'))],
    denied: 'no',
  },
  {
    says: [
      'moet|moeten|dient|dienen|vragen|vraag|verzoeken …2 {u} …4 {gegevens}|{soort} …6 {opgeven}',
      '{u} …1 moet|moeten|dient|dienen …4 {gegevens}|{soort} …6 {opgeven}',
      'voor|om …2 maken|plaatsen|aanvragen|doen van? …3 afspraak|afspraken|bestelling*|reservering*|boeking*|account …2 verzamelen|vragen|verzamel|vraag|noteren|noteer|ontvangen …6 {gegevens}|{soort}',
      'om …6 afspraak|afspraken|bestelling*|reservering*|boeking*|account te maken|plaatsen|doen|plannen|aan_te_maken …2 verzamelen|vragen|verzamel|vraag|noteren|noteer …6 {gegevens}|{soort}',
      'voor …1 afspraak|afspraken|bestelling*|reservering*|boeking*|inschrijving|aanmelding …2 verzamelen|vragen|verzamel|vraag|noteren|noteer|ontvangen …6 {gegevens}|{soort}',
    ],
    unless: [
      'recht',
      'rechten',
      'klacht*',
      'verzoek*',
      'toestemming',
      'cookie*',
      'bezwaar',
      'kopie',
      '{maatregel}',
      'wachtwoord …4 delen',
      'wijzigen|wijziging*',
    ],
    denied: 'no',
  },
  {
    says: [
      'wanneer|als|zodra {u} …10 formulier|invult|boekt|inschrijft|aanmeldt|registreert|bestelt',
      'op het formulier',
      'laat|laten|vult|vul {u} …14 achter|in',
      '{u} …4 laat|laten …4 {gegevens}|{soort} …4 achter',
      'bij het|de|een eerste …1 consult|gesprek|bezoek|afspraak|les|ontmoeting …1 vraag|vragen|noteer|noteren',
      'bij …2 binnenkomst|aankomst|inchecken|ophalen|intakegesprek|kennismaking …3 noteren|noteer|vragen|vraag|registreren|registreer|schrijven|schrijf',
      'bij het maken van …6 vult',
      'bij …3 intake|inschrijving|aanmelding',
    ],
    and: [['{gegevens}', '{soort}']],
    unless: ['recht', 'cookie*', 'verzoek*', 'klacht*', 'toestemming'],
  },

  {
    says: [
      'bij …6 inschrijving|aanmelding|afspraak|registratie …8 noteren|vult|vragen|geeft …8 {gegevens}|{soort}|in',
      'op het moment dat {u}',
      'terwijl je|u …4 gebruikt',
      'door …4 winkelen',
      'krijgen soms informatie',
      'wij kijken',
      'we kijken',
      'contactformulier …2 {soort}',
      '{u} uploadt',
    ],
  },
  {
    says: [
      'wanneer|als|indien|doordat {u} …14 invult|bestelt|bestelling|aanmeldt|inschrijft|contact|bezoekt|gebruik|afneemt|bezoek|account|boekt|reserveert|koopt|lid',
      'via …4 formulier|website|contactformulier',
      'bij …4 aanmelding|inschrijving|registratie|bestelling',
      'doordat {u} gebruik',
      'formulier …8 indient|invult|invullen',
    ],
    and: [
      ['{gegevens}', '{soort}', 'informatie'],
      ['{verwerk}', 'nodig'],
    ],
    unless: [
      'recht',
      'verzoek*',
      'cookie*',
      ...QUESTION,
      '{verklaring} …4 van toepassing',
      '{verklaring} …2 geldt|gaat|beschrijft',
      '{verantwoordelijk}',
    ],
  },
  {
    says: [
      'wanneer|als|zodra|indien {u} …14 verzamelen|registreren|verwerken|ontvangen|bewaren|vragen|noteren|leggen|verzamel|noteer|vraag|bewaar|leg wij|we|ik',
      'automatisch …4 {gegevens} …2 verzamel*|verzameld|vastgelegd|geregistreerd|opgeslagen',
      'verzamelen|registreren|verzamelt|registreert|ontvangen|verzameld|slaan wij|we|ik? …1 automatisch …6 {gegevens}|{soort}',
    ],
    unless: [
      'recht',
      'rechten',
      'klacht*',
      'verzoek*',
      'bezwaar',
      'toestemming',
      'kopie',
      '{maatregel}',
      'aan {derden}',
      'geautomatiseerde besl*',
    ],
    denied: 'no',
  },
  {
    says: [
      '{gegevens} die|welke de|een {u} …6 verschaft|verstrekt|verstrekken|geeft|geven|deelt|doorgeeft|invult|invullen|achterlaat|achterlaten|aanlevert|opgeeft|meedeelt|meedelen',
      '{gegevens} die? {u} …6 meedeelt|verschaft|verstrekt|verstrekken|geeft|deelt|doorgeeft|invult|achterlaat|upload*|aanlevert|opgeeft|stuurt',
    ],
    unless: ['gangbaar|gangbare', 'gestructureerd*', 'machine*', '*overdraagb*', 'over te dragen'],
  },
  {
    says: [
      'wanneer|als|zodra|indien|doordat {u} …14 formulier|mail|mailt|email|stuurt|belt|bel|koopt|aanvraagt|aanvragen|solliciteert|doneert|inschakelt|account|afspraak|deelneemt|inlogt|chat|abonneert|downloadt|lid',
      'door|bij|na …3 invullen|aanmaken|openen|boeken|reserveren|aanvragen|aanvraag|maken|plaatsen|inschrijven|aanmelden|aangaan|afsluiten|bezoeken|bezoek|gebruik|bestellen|solliciteren|inschrijving|aanmelding …8',
      'tijdens|gedurende …3 *gesprek|*gesprekken|intake|consult|consulten|behandeling*|sessie*|bezoek',
      'op|via|in …3 *formulier|*formulieren|chat|whatsapp|app|telefoon|social|balie',
      'per|via telefoon|mail|email|post|formulier|chat|whatsapp',
    ],
    and: [
      ['{gegevens}', '{soort}'],
      [
        'vragen',
        'vraag',
        'noteer',
        'noteren',
        'leggen',
        'leg',
        'bewaren',
        'bewaar',
        'registreren',
        'verzamelen',
        'verzameld',
        'verzamel',
        'verwerken',
        'verwerkt',
        'verwerk',
        'ontvangen',
        'geregistreerd',
        'vastgelegd',
        'opgeslagen',
        'slaan',
        'krijgen',
        'geeft',
        'geef',
        'gevraagd',
      ],
    ],
    unless: [
      ...AFTER_COLLECTING,
      ...QUESTION,
      'toestemming',
      'nieuwsbrief*',
      'verwijderen|wissen|wijzigen|corrigeren',
      'facturen',
      'ontvangt u|je',
      '{kind} …8 verzameld',
    ],
    denied: 'no',
  },
  {
    says: [
      'ingevulde|verstrekte|opgegeven|ingevoerde|aangeleverde|toegezonden|achtergelaten|aangereikte|ingediende {gegevens}|informatie|{soort}',
      '{gegevens}|informatie|{soort} {wij}? die {u} …6 toestuurt|toezendt|mailt|stuurt|zendt|achterlaat|plaatst|uploadt|invoert|gegeven|ingevuld',
      '{gegevens}|informatie|{soort} …4 aangegeven|opgegeven|ingevuld|verstrekt door',
      'hierboven …2 ingevulde|verstrekte|vermelde …4',
    ],
    unless: [
      'recht',
      'rechten',
      'klacht*',
      'verzoek*',
      'overdraagb*',
      'kopie',
      'machine*',
      'aan {derden} …2 verstrekte',
      'niet|geen|nooit …4 verantwoordelijk …12 verstrekte|opgegeven|ingevulde|aangeleverde',
      ...OF_THE_SITE_NL,
    ],
  },
  {
    says: [
      'uit|via …2 *vragenlijst|*vragenlijsten|*intakeformulier|*intakeformulieren|aanmeldformulier*|inschrijfformulier*',
    ],
    unless: ['recht', 'cookie*', 'klacht*', 'verzoek*', 'verwijderen|wissen|wijzigen'],
  },
  {
    says: [
      'door {u} gekozen|bedachte|ingestelde|bepaalde|geuploade|geplaatste {soort}|wachtwoord|*naam|foto*|bestanden',
    ],
    unless: ['recht', 'cookie*', 'klacht*', 'verzoek*', 'verwijderen|wissen|wijzigen'],
  },
  {
    says: [
      '{u} vult|vul|geeft|geef|voert …2 zelf …4 {gegevens}|{soort}',
      'website|site|app|server|camera* …3 registreert|verzamelt|bewaart|slaat|legt|filmt …6 {gegevens}|{soort}|ipadres|ip',
    ],
    unless: NO_COLLECTING,
    denied: 'no',
  },
];
