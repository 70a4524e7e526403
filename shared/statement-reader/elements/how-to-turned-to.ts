/** Cues of a route shown by what one wishes and who is then told, and of what may simply be done. */
import type { Cue } from '../rules/cue.ts';
import { otherRouteEn } from './how-to-other-route-en.ts';
import { otherRouteNl } from './how-to-other-route-nl.ts';

const OTHER_NL: readonly string[] = [
  ...otherRouteNl,
  'nieuwsbrief*|mailing*',
  'bestelling*',
  'google*|facebook|apple',
  '{derden}',
  'medewerker*|personeel|werknemer*|collega*',
  'offerte*|brochure|catalogus',
  '{verklaring} …8 {verbeteren}',
  'wij|we|ik …3 sturen|stuur|gebruiken|verwerken|delen|vragen|mailen|vraag|schrijven',
];
const CHANGE_NL =
  'inzien|bekijken|opvragen|wijzigen|aanpassen|verwijderen|corrigeren|verbeteren|wissen|schrappen|weghalen|rechtzetten|in_te_zien|te_wijzigen|aan_te_passen|te_verwijderen|te_corrigeren|te_verbeteren|te_wissen|op_te_vragen|te_bekijken|gewijzigd|aangepast|verwijderd|gewist';
const TELL_NL =
  'spreek|spreekt|schrijf|schrijft|meld|meldt|zeg|zegt|vertel|vertelt|app|appt|bel|belt|mail|mailt|stuur|stuurt|richt|wendt|klop|klopt|stap|loop|geef|geeft|contacteer|contacteert';
const KEEPER_NL =
  'mij|me|ons|bestuur|secretaris|secretariaat|scriba|administratie|*administratie|balie|receptie|praktijk|directie|penningmeester|voorzitter|beheerder|kerkenraad|parochie|redactie|coordinator|behandelaar|leerkracht|leraar|juf|meester|trainer|docent|zaakvoerder|<name>|<email>|{belnummer}';
const PEOPLE_NL =
  'u|je|jij|leden|klanten|ouders|clienten|client|lid|klant|patienten|gebruikers|vrijwilligers|donateurs|deelnemers|betrokkene|betrokkenen|cursist|cursisten|leerlingen|huurders|bezoekers';
const LETTER_NL =
  'schrijven|brief|briefje|mail|mailtje|email|bericht|berichtje|telefoontje|*formulier|formulier';

export const howToTurnedNl: readonly Cue[] = [
  {
    says: [
      `als|indien|wanneer|wie|wilt|wil|wenst|wens|om …8 {gegevens}|{soort} …4 ${CHANGE_NL} …4 ${TELL_NL} …6 ${KEEPER_NL}`,
      `${TELL_NL} …3 ${KEEPER_NL} …10 als|indien|wanneer|om …6 {gegevens}|{soort} …6 ${CHANGE_NL}`,
    ],
    unless: [...OTHER_NL, 'afspraak|afspraken|reserver*|boeking*', '{wij} …2 willen|wil'],
    denied: 'no',
  },
  {
    says: ['<email>', '{belnummer}', `bij|aan|tot …2 ${KEEPER_NL}`, 'contactformulier'],
    and: [
      [
        'wilt|wil|wenst|liever {u}? …1 niet|niet_langer|niet_meer …3 in|op …3 bestand|ledenlijst|adreslijst|administratie|systeem|adressenbestand',
        'wilt|wil|wenst {u}? …1 dat|onze|ons? …6 {gegevens}|{soort} …4 verwijderen|wissen|schrappen|vergeten|inzien|aanpassen',
      ],
      ['laat|laten|meld|meldt|mail|mailt|bel|belt|schrijf|app|geef|geeft|stuur|stuurt'],
    ],
    unless: OTHER_NL,
  },
  {
    says: [
      'gebruik|gebruikt|vul|vult|benut …4 *verzoek|*verzoeken|inzage|verwijdering|correctie …4 *formulier|formulier',
      `via|met …2 *formulier|formulier …8 vraag|vraagt|kunt|kun|kan {u} …2 {gegevens} …3 op|${CHANGE_NL}`,
      'verzoek|aanvraag om|tot|voor …3 {rechtwoord} dient|dien|doet|doe|vraagt {u} …2 schriftelijk|mondeling|telefonisch|per|via …6 in|bij|aan|post|mail|email|brief',
      `rechten …5 gelden|uitoefenen|inroepen|benutten …3 volstaat|is_voldoende|is_genoeg …4 ${LETTER_NL}`,
      `${LETTER_NL} …5 volstaat|is_voldoende|is_genoeg …4 om|voor …6 rechten …4`,
      'log|logt {u}? …2 in en …3 download|downloadt|bekijk|bekijkt|wijzig|wijzigt|verwijder|verwijdert|wis|wist|pas|past {u}? …1 {gegevens}',
      'bel|belt|mail|mailt|schrijf|schrijft|app ons|mij|me …8 gebruik …1 te_maken|maken van …3 rechten',
      'bel|belt|mail|mailt|schrijf|schrijft|app ons|mij|me …8 rechten uit_te_oefenen|uitoefenen|in_te_roepen',
    ],
    unless: OTHER_NL,
    denied: 'no',
  },
];

/** A right that is told as something one may have done, and not as a right: a request is possible. */
export const howToTurnedInPartNl: readonly Cue[] = [
  {
    says: [
      `${PEOPLE_NL} mag|mogen|kan|kunt|kun|kunnen …4 uw|je|jouw|hun|deze|die|zijn|haar …1 {gegevens} …5 laten ${CHANGE_NL}`,
      `mag|mogen|kan|kunt|kun|kunnen ${PEOPLE_NL} …4 uw|je|jouw|hun|deze|die|zijn|haar …1 {gegevens} …5 laten ${CHANGE_NL}`,
      `${PEOPLE_NL} …12 en kan|kunnen|kunt|kun|mag|mogen deze|die|ze …3 laten ${CHANGE_NL}`,
    ],
    unless: [...OTHER_NL, 'kvk|handelsregister', 'alleen|uitsluitend …6 inzien|bekijken'],
    denied: 'no',
  },
  {
    says: [
      'vragen|vraag …10 over|rond|omtrent|bij …3 uitoefening|uitoefenen van …3 *rechten',
      'vragen|vraag …6 over|rond|omtrent …2 uw|je|jouw|hun *rechten …8 {contact}|terecht|kanalen',
    ],
    unless: OTHER_NL.filter((word) => !word.startsWith('wij')),
  },
];

const CHANGE_EN =
  'see|view|check|update|change|edit|amend|correct|delete|remove|access|updated|changed|amended|corrected|deleted|removed|erased';
const KEEPER_EN =
  'us|me|secretary|clerk|treasurer|chair|chairman|coach|leader|warden|steward|captain|host|teacher|instructor|therapist|office|administrator|registrar|organiser|manager|<name>|<email>|{callNumber}';
const MEMBERS_EN =
  'members|customers|parents|clients|pupils|patients|users|subscribers|volunteers|individuals|they';
const OUR_OWN_EN = 'we|i …1 may|can|will|use|need|must|might|ask|contact|write';

export const howToTurnedEn: readonly Cue[] = [
  {
    says: [
      `${MEMBERS_EN}|you may|can|could …4 ${CHANGE_EN} …5 {data}|{kindOfData} …10 by|through|via|on logging|signing|asking|contacting|applying|writing|emailing|telling|calling|phoning|speaking|visiting …8`,
      `${MEMBERS_EN}|you may|can|could have …2 {data}|{kindOfData} …2 ${CHANGE_EN} …4 by|through|via logging|asking|contacting|applying|writing|emailing|telling|calling|phoning|speaking|visiting …8`,
      `${MEMBERS_EN}|you may|can|could …4 stop|prevent …3 {data}|{kindOfData}|us|me …14 by asking|contacting|applying|writing|emailing|telling|calling|phoning …4 ${KEEPER_EN}`,
    ],
    unless: [...otherRouteEn, 'browser*', OUR_OWN_EN, '{others}', 'booking*|appointment*'],
    denied: 'no',
  },
  {
    says: [
      `tell|ask|speak|talk|contact|ring|text|call|email|write …2 ${KEEPER_EN} …10 if|when|to …6 {data}|{kindOfData} …2 taken|take …2 off|out|down`,
      `tell|ask|speak|talk|contact|ring|text|call|email|write …2 ${KEEPER_EN} …8 and|then …1 we|i …1 will? …1 delete|remove|erase|correct|change …2 {data}|{kindOfData}`,
      'exercise|use|enforce any|these|your|those …3 rights|right …3 write|apply|speak|send …3 to …8',
      'request|requests|application|applications for|to …2 access|erasure|deletion|correction|rectification|removal …4 made|sent|addressed|submitted|put …3 by|in|to|via post|letter|email|writing|phone|the|our',
    ],
    unless: [...otherRouteEn, 'browser*', OUR_OWN_EN, '{others}', 'booking*|appointment*|cancel*'],
    denied: 'no',
  },
  {
    says: [
      `contact|ask|tell|speak_to|write_to|email …4 ${KEEPER_EN} …3 for|about|regarding|concerning …2 any|one|all|each of these|those|the_above`,
    ],
    under: ['{rightsTitle}'],
    unless: [...otherRouteEn, OUR_OWN_EN],
  },
];

/** What happens to one's data, asked about: with a right named elsewhere, and where it is asked without one. */
export const howToTurnedInPartEn: readonly Cue[] = [
  {
    says: [
      'question|questions|query|queries|concern|concerns|worry|worries about|regarding|over|on …2 how|way|what|manner …8 {data} …2 is|are|being|has|have …1 handled|used|kept|stored|held|processed|managed|collected|treated',
      'question|questions|query|queries|concern|concerns|worry|worries about|regarding|over|on …2 what happens …2 to|with …2 {data}',
      'question|questions|query|queries|concern|concerns|worry|worries about|regarding|over|on …2 how|way we|i|the_club …1 handle|use|keep|store|hold|process|manage|collect|treat …3 {data}',
    ],
    and: [['<email>']],
    unless: ['{authority}', 'cookie*', 'newsletter*', 'breach*', 'complain*'],
  },
  {
    says: ['<email>'],
    beside: [
      'question|questions|query|queries|concern|concerns|worry|worries about|regarding|over|on …2 how|way|what …8 {data}',
    ],
    unless: ['{authority}', 'cookie*', 'newsletter*', 'breach*', 'complain*', 'coc|kvk'],
  },
];
