/** Cues of how soon a request is met, told of what is done, of a copy sent, or of a longer term. */
import type { Cue } from '../rules/cue.ts';

const WITHIN_NL =
  'binnen|uiterlijk|na|maximaal|hooguit|tot …3 <number>|een|enkele …1 {periode}|werkdag|kalendermaand';
const TERM_NL: readonly string[] = [
  'binnen …4 <number> …1 {periode}',
  'binnen een|de …1 {periode}',
  'uiterlijk|maximaal|hooguit …3 <number> …1 {periode}',
];
const OTHER_NL: readonly string[] = [
  'datalek*',
  'lek',
  'inbreuk*',
  '72 uur',
  'bestelling*',
  'lever*',
  'betal*',
  'nieuwsbrief*',
  'bewaar*',
  'bewaard',
  'herroep*',
  'retour*',
  'offerte*',
  'na …2 beeindiging|afloop|opzegging|uitschrijving|vertrek',
  'sollicit*',
  'klacht*',
  'camera*|beelden|backup*|back_up*|logbestand*',
  'factu*',
  'wedstrijd*',
  'automatisch',
  'cookie*',
];

const TERM_EN: readonly string[] = [
  'within|inside|in|under …3 <number> …1 {period}',
  'within|inside|in|under a|one|the …2 {period}',
  'up_to|maximum|most …3 <number> …1 {period}',
];
const OTHER_EN: readonly string[] = [
  'order*',
  'deliver*',
  'pay*',
  'breach*',
  'retain*',
  'kept',
  'refund*',
  'return*',
  'complain*',
  'quot*',
  'booking*|bookings',
  'cctv|footage|backup*|logs',
  'cookie*',
  'automatically',
  '72 hours',
  'application*',
  'invoice*',
  'after …3 leave|leaving|closing|end',
];

export const responseToldNl: readonly Cue[] = [
  {
    says: TERM_NL,
    titled: [
      'hoe …2 snel|lang …6 {rechtwoord}|antwoord|reactie|verzoek|duren|duurt|verwacht*',
      'wanneer …4 antwoord|reactie',
      'wat …4 doen|gebeurt wij|we|ik? …3 met …3 verzoek',
      'reactietermijn|antwoordtermijn|behandeltermijn|afhandeltermijn|termijn|termijnen …3',
    ],
    unless: OTHER_NL,
    notUnder: [
      'bewaar*',
      'contact',
      'contactformulier',
      'klacht*',
      'bestel*',
      'offerte*',
      'lever*',
    ],
  },
  {
    says: TERM_NL,
    and: [
      ['{gegevens}', '{soort}', 'profiel', 'dossier'],
      [
        'dan|daarna|vervolgens …8 {wissen}|{verbeteren}|aan|weg|toegestuurd|toesturen|gestuurd',
        'na|op ontvangst|uw|je|jouw …2 mail*|bericht|telefoontje|brief|aanvraag|vraag|melding …10',
        'stuur|mail|bel|app|laat|meld|geef|vraag …14 binnen …8',
      ],
    ],
    unless: [...OTHER_NL, 'wij|we|ik vragen|vraag', 'reserver*|afspraak|les|lessen'],
  },
  {
    says: [
      `vraag|vragen|aanvraag om|tot|voor …3 {rechtwoord} …10 binnen …3 <number>|een|de …1 {periode}`,
      `kopie|afschrift|overzicht|uitdraai|inzage …8 binnen …4 <number>|een|de …3 {periode}`,
      `binnen …4 <number>|een|de …3 {periode} …10 kopie|afschrift|overzicht|uitdraai|inzage`,
      `verzoek|verzoeken|inzageverzoek*|verwijderverzoek* …10 ${WITHIN_NL}`,
      `${WITHIN_NL} …8 op uw|je|jouw|het|een|dit|zon verzoek|verzoeken|inzageverzoek*|verwijderverzoek*`,
    ],
    and: [
      [
        'bezorg*|bezorgen|sturen|stuur|krijgt|krijg|ontvangt|ontvang|verstrekken|geven|geeft|geef',
        'verwerken|verwerkt|verwerk|behandel*|handelen|handel|afgehandeld|afhandelen|voeren|voer|uitgevoerd|uitvoeren|ingewilligd|voldoen|voldaan|besliss*',
        'reactie|reageer*|reager*|antwoord*|beantwoord*|bericht|hoort|hoor|uitsluitsel',
      ],
    ],
    unless: [
      ...OTHER_NL,
      'bestel*|brochure*|catalogus|kopie …2 identiteit*|paspoort*|legitimatie*',
      'vergunning*|subsidie*|donatie*',
      'wij|we|ik …2 verzoeken',
    ],
  },
  {
    says: [
      'termijn|tijd|periode …8 beantwoorden|beantwoording|afhandelen|afhandeling|behandelen|behandeling …6 verzoek|verzoeken|rechten …4 is|bedraagt …2 <number>|een …1 {periode}',
      'reactie|antwoord|afhandeling|behandeling op|van …2 verzoek|verzoeken …2 <number> {periode}',
      'termijn|periode van …2 <number>|een {periode} …8 verlengd|verlengen|te_verlengen',
      'termijn …6 met …2 <number>|een {periode} …4 verlengd|verlengen|te_verlengen',
      'verzoek|verzoeken|rechten …14 langer dan …2 <number>|een {periode}',
      'langer dan …2 <number>|een {periode} …10 verzoek|verzoeken|antwoord*|reager*',
    ],
    unless: [
      ...OTHER_NL,
      'overeenkomst',
      'contract',
      'lidmaatschap',
      'abonnement',
      'niet_gebruikt',
    ],
  },
];

const DONE_EN =
  'respond|reply|answer|answered|hear|heard|back|provide|provided|send|sent|give|given|supply|supplied|deal|dealt|comply|remove|removed|delete|deleted|correct|corrected|act|acknowledge|complete|completed|process|processed|action|actioned';

export const responseToldEn: readonly Cue[] = [
  {
    says: TERM_EN,
    titled: [
      'how …1 long|soon|quickly|fast …8 take|request|reply|response|respond|answer|expect',
      'when …4 hear|reply|answer|response',
      'response|reply time|times|period',
      'what …2 happens|do …6 request',
      'time …1 limit|limits|frame|scale',
    ],
    notUnder: ['retention|retain|keep|store', 'contact', 'complain*', 'order*', 'deliver*'],
    unless: OTHER_EN,
  },
  {
    says: [
      `hear …6 within|in|inside …3 <number>|a|one …2 {period} of|after …3 asking|request|requesting|writing|contacting`,
      `request|requests …12 within|in|inside|under …3 <number>|a|one …2 {period}`,
      `within|in|inside …3 <number>|a|one …2 {period} …12 request|requests`,
      `let|inform|tell|notify you …1 know? …1 within|in …3 <number>|a|one …2 {period} …2 whether|if|what|of`,
      `allow|takes|take …3 <number>|a|one …2 {period} …4 for|to …3 us|remove|delete|process|respond|update|correct|complete|action`,
      `longer than|take …3 <number>|a|one …2 {period} …8 request|requests|complex`,
    ],
    and: [
      [DONE_EN, 'longer than|take|takes', 'let you know|inform|tell|notify'],
      ['{data}', 'request|requests', 'rights', 'copy'],
    ],
    unless: [
      ...OTHER_EN,
      'we|i request|requested',
      'at …1 request of',
      'information|data request from',
      'brochure*|prospectus|appointment*|lesson|lessons',
    ],
  },
  {
    says: [
      `must|will|shall|should|have_to|required_to provide|supply|send|give …4 {data}|copy …4 within …3 <number>|a|one …2 {period}`,
      'extend …4 by|to …2 <number>|two|a|one …2 {period}',
      'extension of …2 <number>|two …2 {period}',
    ],
    and: [['you', 'request|requests', 'complex', 'copy', '{data} …4 within']],
    unless: [...OTHER_EN, 'you must|will|shall|should', 'contract', 'to us', 'hmrc', 'authorit*'],
  },
  {
    says: TERM_EN,
    and: [
      ['then|and …2 we|i|your|it|they …6', 'once|after|when …4 ask|email|tell|told|asked|hear'],
      ['{data}', 'profile'],
      ['{erase}|{correct} …8 within|in …6', 'within|in …8 {erase}|{correct}'],
    ],
    unless: [...OTHER_EN, 'inactiv*', 'in one place', 'not used|logged'],
  },
];
