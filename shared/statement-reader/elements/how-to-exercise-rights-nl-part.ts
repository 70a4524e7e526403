import type { Cue } from '../rules/cue.ts';

/** A right is named: without one, who answers questions about privacy is no route of a request. */
export const RIGHT_NAMED_NL: readonly string[] = [
  'uw|je|jouw|de|welke|volgende|hun|diens rechten',
  'rechten van|uitoefen*',
  'recht op|om|van|tot',
  'recht* …6 {rechtwoord}',
  'inzage*|inzien|inkijken|bezwaar|inzagerecht|intrekken|kopie',
  'in te zien|kijken|trekken',
  '{gegevens} …6 laten wijzigen|aanpassen|verwijderen|corrigeren|wissen|verbeteren|veranderen',
  '{gegevens} …4 te_wijzigen|te_verwijderen|te_corrigeren|te_wissen|te_verbeteren',
  '{gegevens} …6 opvragen|op_te_vragen|wijzigen|aanpassen|aan_te_passen|corrigeren|verbeteren|laten',
  'verzoek* …6 {wissen}|{verbeteren}',
  'avg* …4 verzoek*',
];

/** Dutch cues of a request of which the route is not said. */
export const howToNlPart: readonly Cue[] = [
  {
    says: [
      'overtuigd|denkt|denk|meent|gelooft|vermoedt|ontdekt|merkt …24 minderjarig*|kind|kinderen …16 contact|mail|meld|laat …14 verwijderen|wissen|wij_wissen|wij_verwijderen|we_wissen|we_verwijderen',
    ],
    unless: ['cookie*'],
  },
  {
    says: [
      '{gegevens} …12 zijn|is …6 op_te_vragen|in_te_zien|opvraagbaar',
      'link|knop|onderaan …16 *adres|naam|gegevens te_wijzigen|aan_te_passen|wijzigen|aanpassen',
    ],
    unless: [
      '{derden}',
      '{eigenMensen}',
      'kvk',
      'handelsregister',
      'koophandel|overheid|instantie*',
      'cookie*',
      '{verklaring}',
      'niet …6 op_te_vragen|in_te_zien|opvraagbaar',
    ],
  },
  {
    says: [
      'inzien|wijzigen|aanpassen|verwijderen|verbeteren|corrigeren|opvragen …3 via|bij …2 {rol}',
      'via|bij …2 {rol} …6 inzien|wijzigen|aanpassen|verwijderen|verbeteren|corrigeren|opvragen',
      'via|bij …2 {rol} …6 in_te_zien|te_wijzigen|aan_te_passen|te_verwijderen|op_te_vragen',
    ],
    unless: ['cookie*', '{ap}', 'klacht*', 'nieuwsbrief*', '{derden}'],
    denied: 'no',
  },
  {
    says: ['beroepen|beroep …8 recht|rechten', 'rechten …3 uitoefenen'],
    unless: ['klacht*', '{ap}', 'wij|we|ik beroepen', 'gerechtvaardigd* belang', 'rechter'],
  },

  {
    says: [
      'gebruikmaken van …4 rechten|recht',
      'gebruik maken|maakt van …4 rechten|recht',
      'rechten …5 uitoefenen|inroepen|gebruiken',
      'beroepen|beroep …6 recht|rechten|vergetelheid',
      'verzoek* …8 {rechtwoord}',
      'verzoek doen|indienen',
      'vragen|vraagt|verzoeken|verzoekt om|ons|mij|of …8 {rechtwoord}',
      '{rechtwoord} …3 vragen|aanvragen|verzoeken',
      'verzoek moet|dient …10 vergezeld|kopie|legitimatie*',
      'vragen welke|wat …8 {u}',
    ],
    unless: [
      'cookie*',
      '{ap}',
      'nieuwsbrief*',
      'recht om|op',
      'bezwaar',
      'datalek*',
      'besluit',
      'wedstrijd',
      'offerte',
      'klacht*',
      'minderjarig*',
      'ouder*',
      '{verklaring} …8 {verbeteren}',
      'wij|we|ik vragen|vraag',
      'derden',
      'overheid*',
    ],
  },

  {
    says: [
      'op …2 verzoek',
      'verzoek* …8 indienen|doen',
      'schriftelijk* verzoek*|kennisgeving',
      '{contact}',
      'contactpersonen',
      'klantenservice',
    ],
    and: [
      [
        'inzage',
        '{wissen}',
        'corrig*',
        '{verbeteren}',
        'rechten',
        'kopie',
        'informatie …6 {gegevens}',
      ],
    ],
    unless: [
      'afspraak|afspraken|reservering|reserveringen|boeking|boekingen|bestelling|bestellingen …4 wijzigen|wijzigt|wijzigingen|verzetten|aanpassen|annuleren|veranderen|verwijderen',
      'minderjarig*',
      'ouder*',
      '*autoriteitpersoonsgegevens*',
      'cookie*',
      'contact met u|je|jou',
      'contact …3 met u|je|jou',
      '{ap}',
      'nieuwsbrief*',
      '{verklaring} …8 {verbeteren}',
      'mailen|bellen|berichten|informeren wij|we',
      '{verbeteren} …8 {verklaring}',
    ],
  },
  {
    says: ['vragen|vraag …10 {gegevens}|privacy'],
    and: [['contact', 'mail*', '<email>', 'hebt', 'heeft', 'heb']],
    somewhere: RIGHT_NAMED_NL,
  },
  {
    says: [
      'verzoeken|vragen|vraag|verzoekt|vraagt dat …14 {rechtwoord}',
      'verzoeken|vragen|vraag|verzoekt|vraagt om …14 {wissen}|{verbeteren}',
      'inzageverzoek|informatieverzoek|verwijderverzoek|correctieverzoek …4 indienen|doen|in',
    ],
    unless: [
      'cookie*',
      '{ap}',
      'wij|we|ik vragen|vraag|verzoeken',
      'derden',
      'minderjarig*',
      'klacht*',
      'recht om|op',
    ],
  },
  {
    says: [
      'contact …6 op|opnemen|met',
      'laat|laten …6 weten',
      'wenden|richten …4 tot|aan …3 {wij}|bestuur|directie',
    ],
    beside: [
      '{rechtOp} …8 inzien|inzage|inkijken',
      'gegevens …4 laten? wijzigen|aanpassen|verwijderen|corrigeren|wissen|verbeteren',
      'rechten …4 uitoefenen|gebruik',
    ],
    unless: [
      'cookie*',
      '{ap}',
      'klacht*',
      'nieuwsbrief*',
      'datalek*',
      'contact met u|je|jou',
      'wij|we nemen',
      'nemen wij|we',
    ],
  },
  {
    says: ['vragen|vraag|opmerkingen over|bij|naar|omtrent …8 {verklaring}|privacy*'],
    somewhere: RIGHT_NAMED_NL,
    and: [
      ['contact', '{contact}', 'mail*', '<email>', 'bel|belt|bellen', 'stel|stellen', 'terecht'],
    ],
    unless: ['klacht*', '{ap}', 'nieuwsbrief*'],
  },
  {
    says: [
      'gehoor …4 geven …6 verzoek*',
      'verzoek* …14 legitimeren|identificeren|identiteit*|legitimatie*',
      'legitimeren|identificeren|identiteit* …14 verzoek*',
    ],
    unless: ['cookie*', '{ap}', 'overheid*', 'politie', 'derden', 'offerte', 'nooit', 'stuur'],
  },
  {
    says: [
      '{gegevens} …3 opvragen|inzien|inkijken|wijzigen|verwijderen bij …3 {wij}|bestuur|directie|secretaris|praktijk|school',
      'bij …2 {wij}|bestuur|directie|secretaris …6 opvragen|inzien|inkijken',
      'rechten …4 uit te oefenen',
      'uitoefenen|gebruikmaken …14 wenden|richten tot|aan',
    ],
    unless: [
      'klacht*',
      '{ap}',
      'nieuwsbrief*',
      'cookie*',
      'wij|we|ik vragen|opvragen',
      'belemmer*',
      'recht om|op',
    ],
    denied: 'no',
  },
  {
    says: ['verzoek daartoe|hiertoe|daarvoor|hiervoor', 'hiertoe|daartoe|hiervoor …4 verzoek'],
    beside: ['inzage|inzien', 'in te zien', '{gegevens} …6 {wissen}|{verbeteren}', 'rechten'],
    unless: ['cookie*', '{ap}', 'offerte', 'derden'],
  },
  {
    says: [
      'inzage|correctie|verwijdering …10 terecht|aankloppen|melden',
      'inzage|correctie|verwijdering …6 bij …3 bestuur|secretaris|directie|secretariaat|administratie',
    ],
    unless: ['cookie*', '{ap}', 'klacht*', 'alleen', '{eigenMensen} …4 inzage'],
    denied: 'no',
  },
];
