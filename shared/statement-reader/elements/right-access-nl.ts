import type { Cue } from '../rules/cue.ts';

/** Dutch cues of the right of access. */
export const rightAccessNl: readonly Cue[] = [
  {
    says: [
      'zien|inzien|bekijken|weten wat|welke …8 vastgelegd|vastgesteld|opgeslagen|geregistreerd|bekend|bewaard|staat',
    ],
    and: [
      ['wilt', 'wil', 'wenst', 'kunt', 'kun', 'kan', 'mag', 'vraag*', 'recht'],
      ['u', 'je', 'jou', 'uw', 'hen'],
    ],
    unless: [
      '{verklaring}',
      'cookie*',
      'wij willen',
      '{eigenMensen} …4 zien',
      'notulen|jaarstukken|jaarrekening|statuten|lesrooster',
      'website',
      'google*',
    ],
  },

  {
    says: [
      'kennisneming|mededeling',
      'kennis te nemen',
      'kennis nemen van …6 {gegevens}',
      'te weten welke|wat …6 {gegevens}',
    ],
    and: [
      ['recht', 'betrokkene*', 'kunt', 'kan', 'verzoek*', 'mag', 'mogen', 'verzoeken'],
      ['{gegevens}'],
    ],
    unless: ['{verklaring}', 'derden', 'onbevoegd*', 'cookie*'],
  },

  {
    says: ['ja', 'via', 'mail*', '<email>', '{weg}', 'kan|kunt|kun'],
    titled: [
      'weten welke|wat …6 {gegevens}',
      'gegevens inzien|opvragen|bekijken',
      'kan ik …8 inzien|opvragen|bekijken',
      'welke gegevens …6 van|over mij',
      'inzage krijgen|vragen',
    ],
    unless: ['cookie*', 'nee', '{verklaring}', 'naam', 'wij|we verzamelen|verwerken', '{soort}'],
  },

  {
    says: [
      'inzage|inzien|kopie|overzicht … gratis|kosteloos|kosteloze',
      'gratis|kosteloos|kosteloze … inzage|inzien|overzicht',
      'verzoek* tot|om|voor …3 inzage|inzien|kopie|afschrift|overzicht',
      'inzage …3 te? aanvragen|vragen|verzoeken|krijgen|verkrijgen',
      'inzage in …3 {gegevens} …4 vragen|krijgen|aanvragen|verzoeken|opvragen',
      'recht op|van …3 informatie en inzage',
      'eigen {gegevens} …4 inzien|inkijken|bekijken|opvragen|lezen|raadplegen',
      'kosteloos opvragen',
    ],
    unless: [
      '{eigenMensen} …6 inzage|inzien',
      'wij|we krijgen',
      'voorkeuren',
      'cookie*',
      'offerte',
      'belastingdienst',
    ],
  },
  {
    says: [
      '{gegevens} …4 te? bekijken|raadplegen|inzien|inkijken|lezen|downloaden',
      '{gegevens} op te vragen',
      'bekijken|raadplegen|inzien …5 {gegevens}',
      'dossier …6 inkijken|inzien|lezen|bekijken',
    ],
    and: [
      ['uw', 'je', 'jouw', 'hun', 'eigen', 'kind', 'over u', 'over jou'],
      ['{rechtOp}', 'ouders', 'kinderen', 'inloggen'],
    ],
    unless: [
      '{eigenMensen}',
      'wij|we …5 bekijken|inzien|raadplegen',
      'ik …3 bekijken',
      'cookie*',
      'kunnen anderen|derden',
      '{verklaring} …4 lezen',
    ],
    denied: 'no',
  },
  {
    says: [
      'wilt|wil|wenst u|je …5 weten welke|wat|of',
      'weten welke|wat …3 {gegevens} …4 van|over {u}',
      'benieuwd|nieuwsgierig …6 welke|wat …10 {u}',
      'vragen|navragen|opvragen|vraag of|welke|wat …6 {gegevens} …5 van|over {u}',
      'vragen of wij|we|ik {gegevens}',
      'uitsluitsel',
      'welke {gegevens} …3 zijn|worden vastgelegd|opgeslagen|bewaard',
      '{gegevens} …6 bij ons|mij opvragen|inzien|bekijken|opgevraagd',
      'horen|laten weten welke|wat …4 {gegevens} …6 van|over {u}',
    ],
    unless: [
      'laten wij …3 weten',
      'wij laten',
      'in deze {verklaring}',
      'leest {u}',
      'cookie*',
      'nieuwsbrief',
      'wij|we verzamelen',
      'lees',
      '{verklaring} …12 weten',
    ],
    and: [['{rechtOp}', 'vraag', 'mail*', 'benieuwd', 'nieuwsgierig', 'contact', 'log']],
  },
  {
    says: ['recht op inzage', 'inzagerecht', 'recht van inzage', 'recht op toegang'],
    in: ['title'],
  },

  {
    says: [
      'inkijken|inkijk',
      'lezen|zien …6 {wij} over|van {u}',
      'weten|vertellen …6 over {u} …6 opgeschreven|hebben|bewaar*',
      'welke gegevens …4 over {u}',
      'wat wij|we|ik van|over {u} hebben|heb|weten',
      'afschrift',
    ],
    and: [['{rechtOp}', '{u}', 'vertel*']],
    unless: [
      '{eigenMensen} …8 toegang|inzage',
      'wij|we verzamelen',
      'welke {gegevens} …3 verzamel*',
    ],
    denied: 'no',
  },
  {
    says: ['inzage*|inzien', 'in te zien'],
    and: [['{rechtOp}'], ['{wissen}'], ['{verbeteren}', 'bezwaar']],
    unless: ['laten …3 u|je weten', 'wij|we u weten', 'cookie*', 'wij|we mogen|kunnen'],
  },
  {
    says: ['{rechtOp}', '{gegevens}'],
    titled: ['inzage*', 'inzien'],
    unless: ['laten …3 u|je weten', 'wij|we u weten', 'cookie*', 'klacht*'],
  },
  {
    says: [
      'recht op|tot|van …8 inzage|inzien|toegang|kopie',
      'inzagerecht|inzageverzoek',
      'recht …10 in te zien',
      'recht …10 inzien',
    ],
  },
  {
    says: [
      'inzage|inzien|inkijken',
      'in te zien',
      '{gegevens} …8 opvragen|opgevraagd',
      'opvragen … {gegevens}',
      '{gegevens} …6 op te vragen',
      'kopie|afschrift|overzicht …8 {gegevens}',
      'toegang … {gegevens}',
      'weten|vragen|opvragen|laten …5 welke|wat …4 {gegevens}',
      'welke {gegevens} …10 {bewaar}|hebben|heeft|verwerken|verwerkt',
    ],
    and: [
      ['{rechtOp}'],
      [
        'u',
        'je',
        'jij',
        'jou',
        'betrokkene*',
        'klant*',
        'lid',
        'leden',
        'ieder*',
        'individuen',
        'personen',
        'eenieder',
        'deelnemer*',
        'gebruiker*',
        'client*',
        'patient*',
        'ouder*',
        'leerling*',
      ],
    ],
    unless: [
      'laten …3 u|je weten',
      'wij|we u weten',
      '{eigenMensen} …8 toegang|inzage|inzien',
      'notulen|jaarstukken|jaarrekening|statuten|lesrooster',
      'toegang|inzage …6 {eigenMensen}',
      'verstrek* … derden',
      'wij|we vragen',
      'wij|we …10 opvragen',
      'op te vragen bij|uit',
    ],
    denied: 'no',
  },
  {
    says: ['inzage|inzien|inzagerecht', 'in te zien', 'kopie … {gegevens}', 'toegang … {gegevens}'],
    under: ['{rechtentitel}'],
    unless: ['laten …3 u|je weten', 'wij|we u weten', '{eigenMensen} …6 toegang|inzage'],
  },
  {
    says: [
      'informatieverzoek|inzageverzoek|inzageverzoeken',
      'in te kijken',
      'kopie daarvan|hiervan|ervan',
      'informatie wilt|wil|wenst|nodig …5 over …6 {gegevens} …8 bewaren|hebben|verwerken|van|over',
      'informatie wilt|wil|wenst|nodig …2 heeft|hebt? over uw|je|jouw {gegevens}',
      'vraag|vragen|verzoek|verzoeken of wij|we|ik …4 {gegevens} …6 {u}|verwerken',
      'mee te delen of|welke …8 {gegevens}',
      'informeren|vertellen|meedelen of|welke …6 {gegevens} …8 verwerk*|bewaar*|hebben',
    ],
    and: [
      ['{rechtOp}', 'helpt', 'help', 'contact', 'mail*'],
      ['{u}', '{gegevens}'],
    ],
    unless: [
      '{verklaring}',
      'cookie*',
      'identiteit*',
      'paspoort',
      'offerte',
      'brochure',
      'nieuwsbrief*',
    ],
    denied: 'no',
  },
  {
    says: [
      'weten wat|welke …2 wij|we|ik …6 bijhouden|bijhoud|weten|hebben|bewaren|vastleggen|opslaan',
      'navragen|nagaan|opvragen wat|welke …6 wij|we|ik|{gegevens}',
      'kopietje|kopieen …6 {gegevens}',
    ],
    and: [['kunt', 'kan', 'kun', 'mag', 'vraag', 'vragen', 'mail*', 'bel', 'wilt', 'wil']],
    unless: ['{verklaring}', 'cookie*', 'lees', 'leest', 'wij|we willen'],
  },
];
