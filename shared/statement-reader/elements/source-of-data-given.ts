/** Cues that the people themselves give what is processed: "the data you give us", "door u gedeelde gegevens". */
import type { Cue } from '../rules/cue.ts';

/** What a site tells its readers is no information about them. */
export const OF_THE_SITE_NL: readonly string[] = [
  'op deze|onze|de …1 site|website|pagina …2 verstrekte|gegeven|aangeboden|geplaatste|getoonde|vermelde',
  'door ons|mij|de_vereniging|de_stichting|de_praktijk …1 verstrekte|gegeven|aangeboden',
  'bevat|bevatten|links …4 {gegevens} van derden|anderen',
  'geen …1 rechten',
  'aansprakelijk*',
  'zorg|zorgvuldigheid samengesteld',
  'zorgvuldig samengesteld',
];

/** What a site tells its readers is no information about them. */
export const OF_THE_SITE_EN: readonly string[] = [
  'information|content|material on|of this|our|the …1 site|website|page|pages',
  'information|content …1 provided|given|contained|published on|in this|our|the …1 site|website|page|pages',
  'contains|links …3 information|content from third|others|other',
  'for|need|needs|require|like|want|find|some …1 more|further|additional information',
  'good faith',
  'liable|liability',
  'accept|assume|bear|take …2 responsibility …2 for',
];

/** What an organisation gets that is no data. */
export const NO_DATA_GOT: readonly string[] = [
  'receive|obtain|get …3 funding|funds|income|grant|grants|donations|money|support|sponsorship|supplies|stock|ingredients|books|goods|payment|payments',
];

/** Who says one of these hands on, gives back or promises secrecy. */
const NOT_GIVEN_NL: readonly string[] = [
  'recht',
  'rechten',
  'klacht*',
  'verzoek*',
  'kopie',
  'overdraagb*',
  'over te dragen',
  'machine*',
  'gestructureerd*',
  'vertrouwelijk*',
  'toestemming',
  'wijzigen|corrigeren|wissen|verwijderen',
  ...OF_THE_SITE_NL,
];

/** What was filled in on a form tells when it was collected. */
const ON_A_FORM: readonly string[] = ['*formulier', '*formulieren'];

/** Full cues: given by the people themselves. */
export const givenNl: readonly Cue[] = [
  {
    says: ['van|via|uit u|je|jou|uzelf|jezelf|uw|je|jouw|de|het|een|openbare …6'],
    beside: [
      'waar|hoe|van_wie …3 halen|krijgen|komen|hebben|haal|kom|heb wij|we|ik …4 {gegevens}|{soort}',
      'waar …3 komen|komt …4 {gegevens}|{soort} vandaan',
    ],
    unless: NOT_GIVEN_NL,
    denied: 'no',
  },
  {
    says: [
      '{gegevens} die|welke {u} …5 ons|mij …4 {toevertrouwt}',
      '{gegevens} die|welke {u} …3 {toevertrouwt} aan …1 ons|mij|<name>|vereniging|stichting|school|club|praktijk',
      '{gegevens} die|welke {u} …2 aan …2 <name>|vereniging|stichting|school|club|praktijk …3 {toevertrouwt}',
      '{gegevens} die|welke {u} …2 vrijwillig|zelf|uit_eigen_beweging …4 {toevertrouwt}',
      'informatie|gegevens …2 zijn die|welke {u} …2 vrijwillig|zelf …4 {toevertrouwt}',
      'wat {u} …3 vrijwillig|zelf|ons …3 {toevertrouwt}',
      'door …1 {u} …2 {toevertrouwde} …2 {gegevens}|{soort}|adres',
      '{gegevens} die|welke …2 door …2 {u} …4 {toevertrouwt}',
      '{u} verschaft|verstrekt|bezorgt|geeft|verschaffen|verstrekken|bezorgen|geven …3 zelf …6 {gegevens}',
      '{u} verschaft|verstrekt|bezorgt|geeft|verschaffen|verstrekken|bezorgen|geven …3 {gegevens} …3 zelf …6',
    ],
    unless: [...NOT_GIVEN_NL, ...ON_A_FORM],
    in: ['sentence', 'item', 'row', 'title'],
    denied: 'no',
  },
  {
    says: [
      '{u} geeft|geven|bezorgt|bezorgen|verstrekt|verstrekken|verschaft|verschaffen ons|mij …3 {gegevens}|{soort}',
      'bezorgt|bezorg|verstrekt|verstrek|verschaft|verschaf|geeft|geef {u} ons|mij …3 {gegevens}|{soort}',
      '{u} deelt|delen …4 {gegevens}|{soort} …4 mee',
      '{gegevens} …6 ingevoerd|ingevuld|aangeleverd|aangedragen door …2 {u} zelf',
      '{gegevens} …6 bij|van …2 {u} zelf',
      '{u} levert|leveren …6 {gegevens}|{soort} …6 aan',
      'vult|vullen|levert|leveren|voert|voeren zelf …2 zijn|hun|de|haar …2 {gegevens}|{soort} …6 in|aan',
      '{gegevens} …4 {u} ze|die|deze …2 ons|mij …2 zelf …2 {toevertrouwt}',
    ],
    unless: [...NOT_GIVEN_NL, 'wijziging*', 'als|indien|wanneer|zodra {u} …3 deelt|geeft|levert'],
    denied: 'no',
  },
  {
    says: [
      '{gevers} …4 ons|mij …8 doorgeeft|doorgeven|aanlevert|aanleveren|toestuurt|toesturen',
      '{gevers} geeft|geven|stuurt|sturen ons|mij …8 door|toe',
      '{gevers} …1 levert|leveren|stuurt|sturen|geeft|geven|verstrekt|verstrekken …8 aan|naar ons|mij',
      'vragen|vraag wij|we|ik? …4 {gegevens}|{soort} …3 op bij|van …4 {gevers}|behandelaar|vorige',
      'u|je|jij vertelt|vertel|geeft|geef ons|mij zelf wat|welke',
    ],
    and: [['{gegevens}', '{soort}', 'wat', 'welke']],
    unless: NOT_GIVEN_NL,
    denied: 'no',
  },
  {
    says: [
      'naar|aan …2 ouders|ouder|{u}|{gevers} om …4 in_te_vullen|te_laten_invullen',
      '*fiche|*fiches|*formulier|*formulieren|*vragenlijst …8 ouders|ouder|{u} …4 ingevuld|in_te_vullen',
      'ouders|ouder vult|vullen …6 *fiche|*fiches|*formulier|*vragenlijst …3 in',
    ],
    and: [['*fiche*', '*formulier*', '*vragenlijst*', 'deze', '{gegevens}']],
    unless: [
      'recht',
      'rechten',
      'klacht*',
      'verzoek*',
      'opnieuw',
      'akkoord',
      'als|wanneer|indien {u}',
    ],
    denied: 'no',
  },
];

/** Who says one of these hands on, gives back or gives to the reader. */
const NOT_GIVEN_EN: readonly string[] = [
  'right',
  'rights',
  'complain*',
  'request*',
  'copy',
  'structured',
  'machine readable',
  'machinereadable',
  'portab*',
  'consent to',
  'sell',
  'only use*',
  'confidential*',
  '{child} …6 provid*|given|gave|submit*',
  'if you …1 give|provide|attach|enter|supply one|it|them|any|some',
  ...OF_THE_SITE_EN,
];

/** Full cues: given by the people themselves. */
export const givenEn: readonly Cue[] = [
  {
    says: [
      'we|i were|was|are|am …1 given|told|sent|passed your|the|their …3 {data}|{kindOfData} by …6',
      'your …3 {data}|{kindOfData} was|were …1 given|passed|sent to us|me by …6',
    ],
    unless: NOT_GIVEN_EN,
    denied: 'no',
  },
  {
    says: ['from the|your|a|an|our|public …6'],
    beside: [
      'where …4 get|got|obtain|find your|the|this|their …3 {data}|{kindOfData}',
      'how …4 get|got|obtain …3 {data}|{kindOfData}',
    ],
    unless: NOT_GIVEN_EN,
    denied: 'no',
  },
  {
    says: [
      '{data} that|which|what? {you} …3 give|gives|gave|provide|provides|provided|supply|supplies|supplied|entrust|entrusts|share_with_us|submit|submits|submitted …3 us|me|when|on|upon|voluntarily|directly|such_as|including|is|are',
      '{data} that|which|what? …1 {you} …1 have|has|had …2 given|passed|provided|supplied|shared|told|sent …3 us|me',
      'parents|members|customers|clients|volunteers|players|pupils|participants|users|applicants supply|provide|give|complete|enter|share|submit …1 us? …4 {data}',
      'parents|members|customers|clients|volunteers|players|pupils|participants|users|applicants fill|write in|out|down …4 own …1 {data}',
      'directly from …2 {you}|{givers}|people',
      'source|sources of …2 {data} …2 {you}|{givers}|data_subject',
      '{data} that|which? …1 it|we|they|i …1 get|gets|receive|receives|received|obtain|obtains|got from …1 {you}|members|customers|clients|parents',
      '{data} …4 entrusted|handed|passed|given …2 to us|me by you|yourself|{you}',
    ],
    unless: NOT_GIVEN_EN,
    denied: 'no',
  },
];

/** Part cues: taken down by what people use. */
export const recordedEn: readonly Cue[] = [
  {
    says: [
      'through|via|on|in|using …3 form|forms …4 we|i collect|ask|record|receive|gather',
      'at|on|upon|when …3 registration|registering|joining|enrolment|booking …3 we|i collect|ask|record|gather …8 {data}|{kindOfData}',
    ],
    unless: [
      ...NOT_GIVEN_EN,
      'ask …3 deposit|fee|contribution|payment|donation',
      'cookie*',
      'consent|permission',
      'questions|concerns',
    ],
    denied: 'no',
  },
  {
    says: [
      'gathered|collected|obtained through|by|from …1 your|the use of …4 site|website|app|service|services',
    ],
    unless: [...NOT_GIVEN_EN, 'cookie*'],
    denied: 'no',
  },
  {
    says: [
      'server|servers|website|site|app|system|camera|cameras …2 logs|log|records|record|collects|collect|stores|store …6 {data}|{kindOfData}',
    ],
    unless: [...NOT_GIVEN_EN, 'how', 'you can|may', 'third part*'],
    denied: 'no',
  },
];
