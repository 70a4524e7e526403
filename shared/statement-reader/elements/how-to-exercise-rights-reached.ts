/** Cues of a route that is shown by where one logs in, whom one asks or what an address is for. */
import type { Cue } from '../rules/cue.ts';
import { RIGHT_NAMED_EN } from './how-to-exercise-rights-en-part.ts';
import { otherRouteEn } from './how-to-other-route-en.ts';
import { otherRouteNl } from './how-to-other-route-nl.ts';

const OTHER_NL: readonly string[] = [
  ...otherRouteNl,
  'nieuwsbrief*',
  'bestelling*',
  'google*|facebook|apple',
  '{verklaring} …8 {verbeteren}',
  'afspraak|reservering|boeking …4 wijzigen|verzetten|annuleren',
  'offerte*',
  'wij|we|ik …3 sturen|stuur|gebruiken|verwerken|delen|vragen|mailen',
];
const CHANGE_NL =
  'bekijken|inzien|wijzigen|aanpassen|verwijderen|corrigeren|verbeteren|bijwerken|wissen|downloaden|opvragen|te_bekijken|in_te_zien|te_wijzigen|aan_te_passen|te_verwijderen|te_corrigeren|bij_te_werken|te_wissen|te_downloaden';
const CHANGE_EN =
  'view|see|access|change|update|edit|amend|correct|delete|remove|download|review|manage';
const PEOPLE_NL =
  'bestuur|secretaris|secretariaat|administratie|*administratie|receptie|balie|praktijk|directie|penningmeester|voorzitter|beheerder|kerkenraad|parochie|redactie|schooldirectie|coordinator|behandelaar';
const PEOPLE_EN =
  'reception|secretary|clerk|office|administrator|manager|warden|treasurer|chair|coordinator|desk|registrar|headteacher|principal';
const REACHED: readonly string[] = [
  '<email>',
  '<url>',
  '{belnummer}',
  '{straatadres}',
  'postbus <number>',
  'balie|receptie|secretariaat',
];
const REACHED_EN: readonly string[] = [
  '<email>',
  '<url>',
  '{callNumber}',
  '{streetAddress}',
  'po|p.o. box <number>',
  'reception|desk|office',
];

export const howToReachedNl: readonly Cue[] = [
  {
    says: [
      `log|logt {u}? …2 in …8 om …10 {gegevens}|profiel|dossier …4 ${CHANGE_NL}`,
      `na|door …2 inloggen|in_te_loggen …10 {gegevens}|profiel|dossier …6 ${CHANGE_NL}`,
      `via|in|op|onder uw|je|jouw|het|de|mijn …2 account|*account|profiel|*profiel|*portaal|*omgeving|*app|instellingen …8 {gegevens}|profiel|dossier …5 ${CHANGE_NL}`,
      `{gegevens}|profiel|dossier …6 ${CHANGE_NL} …6 via|in|op|onder uw|je|jouw|het|de|mijn …2 account|*account|profiel|*profiel|*portaal|*omgeving|*app|instellingen`,
    ],
    unless: [...OTHER_NL, '{eigenMensen}', 'derden', 'wij|we kunnen'],
    denied: 'no',
  },
  {
    says: [
      'via|met|onder …5 knop|button …6 download|verwijder|wijzig|bekijk|beheer|wis {u}',
      `{gegevens} …2 ${CHANGE_NL} kan|kunt|kun|kunnen …3 door|met|via|in …4 *formulier|formulier`,
    ],
    unless: OTHER_NL,
    denied: 'no',
  },
  {
    says: ['<email>', '{belnummer}', `aan|bij …2 ${PEOPLE_NL}`],
    and: [['meld|meldt|mail|mailt|bel|belt|laat|geef|geeft|stuur|vraag|vraagt|app']],
    beside: [
      'fout|foutje|fouten|klopt|kloppen|verkeerd|onjuist|veranderd|gewijzigd …5 {gegevens}',
      '{gegevens} …4 fout|klopt|kloppen|verkeerd|onjuist|veranderd|gewijzigd',
      'inzage|inzien|correctie|wijziging of|en {wissen}|verwijdering',
    ],
    unless: [...OTHER_NL, 'factuur|facturen'],
  },
  {
    says: [
      'contact|contactpunt|aanspreekpunt|adres|emailadres|mailadres|contactpersoon voor|bij …3 privacyverzoek*|avgverzoek*|inzageverzoek*|verwijderverzoek*|privacyrechten …8',
      'verzoek|verzoeken|vragen|vraag …3 over|rond|inzake|betreffende|m.b.t. …1 uw|je|jouw|hun …3 {gegevens}|privacy|rechten …8 terecht|wenden|contacteren|contact …8',
      'privacyverzoek*|avgverzoek*|inzageverzoek*|verwijderverzoek* …6 <email>|{belnummer}',
      'verzoek|verzoeken|vraag|aanvraag om|tot|voor …3 {rechtwoord} richt|richten|stuurt|stuur|zendt|doet|dient …6',
      `vraag|vragen|vraagt …4 aan|bij …2 ${PEOPLE_NL} …6 om|naar …4 inzage|kopie|afschrift|uitdraai|{gegevens}|dossier`,
      `aan|bij …2 ${PEOPLE_NL} …4 vragen|opvragen|verzoeken|terecht …6 inzage|kopie|afschrift|uitdraai|{gegevens}|dossier`,
      `hiervan|daarvan|deze_rechten|dit_recht|hiervoor|daarvoor gebruik …2 maken …8 mailen|mail|bellen|bel|schrijven|sturen|contact|terecht …6`,
    ],
    and: [[...REACHED, PEOPLE_NL]],
    somewhere: REACHED,
    unless: [...OTHER_NL, 'wij|we|ik vragen|vraag'],
    denied: 'no',
  },
];

export const howToReachedEn: readonly Cue[] = [
  {
    says: ['<email>'],
    and: [['questions', 'enquir*', 'queries']],
    somewhere: RIGHT_NAMED_EN,
    unless: [
      'question|questions|enquiries|enquiry|queries|query about|regarding|on|concerning …3 service|services|product|products|lesson|lessons|course|courses|classes|class|price|prices|event|events|order|orders|booking|bookings|membership|delivery|stay|treatment|invoice',
    ],
  },
  {
    says: ['<email>'],
    beside: ['questions …14 data|{data}|privacy|{notice}'],
    somewhere: RIGHT_NAMED_EN,
  },
  { says: ['<email>'], and: [['privacy|data query|matters']] },
  {
    says: [
      `log|login|logging|sign|signing in|into|on …10 ${CHANGE_EN} …6 {data}|profile`,
      `through|via|in|using|under your|the|my …2 account|profile|portal|dashboard|settings|app …10 ${CHANGE_EN} …6 {data}|profile`,
      `${CHANGE_EN} …6 {data}|profile …6 through|via|in|using|under your|the|my …2 account|profile|portal|dashboard|settings|app`,
    ],
    and: [['you', 'your', 'members', 'users', 'parents', 'customers']],
    unless: [
      ...otherRouteEn.filter((word) => word !== '{authority}'),
      'browser*',
      'we|i may|can|will|use|need',
      '{others}',
      'google*|facebook|apple',
      'booking …2 change*',
    ],
    denied: 'no',
  },
  {
    says: [
      `speak|talk|ask|apply|write …2 to|at|in …2 ${PEOPLE_EN} …10 copy|see|access …6 {data}|notes|records`,
      'data|privacy|gdpr|subject request|requests|enquiries|contact …4 <email>|{callNumber}',
      `request|requests for|to …3 access|copy|erasure|correction|deletion …6 made|go|sent|addressed|directed to|with|via …6`,
    ],
    somewhere: REACHED_EN,
    unless: [...otherRouteEn, 'we|i may|can|will|use|need', '{others}'],
    denied: 'no',
  },
  {
    says: ['<email>', '{callNumber}'],
    and: [['tell|let|email|mail|call|ring|write|contact|text|drop']],
    beside: [
      '{data} …3 wrong|incorrect|out_of_date|changed|inaccurate',
      'wrong|incorrect|inaccurate|mistake|error …4 {data}',
    ],
    unless: [...otherRouteEn, 'invoice*|bill'],
  },
];

/** That one has only to ask, but not how. */
export const howToReachedInPartNl: readonly Cue[] = [
  {
    says: [
      '{wissen}|{verbeteren} …8 als|wanneer|indien|zodra {u} …1 daarom|dat|dit|erom vraagt|vraag|verzoekt|wilt|wil',
      'als|wanneer|indien {u} …1 daarom|dat|dit|erom vraagt|vraag|verzoekt …8 {wissen}|{verbeteren}',
    ],
    and: [['{gegevens}', '{soort}']],
    unless: OTHER_NL.filter((word) => !word.startsWith('wij')),
  },
];
export const howToReachedInPartEn: readonly Cue[] = [
  {
    says: [
      `want|wish|like to ${CHANGE_EN} …6 {data} …6 get_in_touch|contact|tell|let|ask`,
      `get_in_touch|contact|tell|ask …6 want|wish|like to ${CHANGE_EN} …6 {data}`,
    ],
    unless: [...otherRouteEn, 'we|i want|wish|like'],
  },
];
