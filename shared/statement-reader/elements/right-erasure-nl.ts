import type { Cue } from '../rules/cue.ts';

/** Taking an app off one's own telephone erases nothing at the organisation. */
const APP_TAKEN_OFF: readonly string[] = [
  'verzameling|verzamelen …10 stoppen|stopzetten|beeindigen',
  '*verwijderingsproces*',
  'verwijderen|deinstalleren|verwijdering|deinstallatie van de|onze|deze app|applicatie',
  '{u} de|onze|deze app|applicatie …4 verwijdert|verwijderen|deinstalleert|deinstalleren',
];

const THING =
  '{gegevens}|foto|fotos|beeld*|filmpje*|video*|bericht|berichten|naam|namen|verhaal|verhalen';
const ERASED = 'verwijderd|gewist|weggehaald|verwijderen|wissen|weghalen';
/** Not what is erased of one's own accord. */
const ON_WISH =
  'als|indien|wanneer|zodra {u}|iemand|betrokkene|ouders …2 dat|dit|hier|hiertegen|daartegen|bezwaar|erom|daarom|hierom …3 wil|wilt|wenst|vraagt|verzoekt|heeft|hebt|maakt';

/** Dutch cues of the right to erasure. */
export const rightErasureNl: readonly Cue[] = [
  {
    says: ['{gegevens} …5 verwijderen|wissen|vernietigen', 'laten verwijderen|wissen|vernietigen'],
    and: [['rechten|privacyrechten']],
    in: ['item'],
    unless: ['{eigenMensen}', 'cookie*', '<number> {periode}', 'wij|we|ik verwijderen|wissen'],
    denied: 'no',
  },
  {
    says: [
      'wil|wilt|willen|wenst …4 laten verwijderen|wissen|schrappen|vernietigen|weghalen',
      'voor|om het? {verbeteren}|inkijken|inzien …3 verwijderen|wissen|schrappen van …2 {gegevens} …2 bel|belt|mail|mailt|contacteer|contacteert|neem|neemt|kunt|kun|kan',
    ],
    and: [['{gegevens}', '{soort}']],
    unless: ['cookie*', 'browser*', 'bestelling', '{derden}'],
    denied: 'no',
  },
  {
    says: [
      `${THING} …8 ${ERASED} …3 ${ON_WISH}`,
      `${ON_WISH} …8 ${ERASED}`,
      `wij|we|ik verwijderen|wissen|verwijder|wis …4 ${THING} …5 ${ON_WISH}`,
      `${THING} verwijderen|wissen|vernietigen|verwijder|wis wij|we|ik …5 ${ON_WISH}`,
    ],
    unless: ['cookie*', '*factuur|*facturen', '<number> {periode}', 'niet|geen|nooit …3 {wissen}'],
    denied: 'no',
  },
  {
    says: ['haal|halen|gooi|gooien|haalt …10 weg', 'weggehaald|weggegooid'],
    and: [
      [
        'vraag*|verzoek*|vragen|verzoeken',
        'wil|wilt|wenst|willen|liever',
        'laat|laten …4 weten',
        'mail*|bel|meld|meldt|zeg|geef|stuur*',
        'kunt|kun|kan|mag {u}',
        '{u} kunt|kun|kan|mag',
      ],
    ],
    unless: ['cookie*', '<number> {periode}', 'na …4 afloop', '{derden}'],
  },
  {
    says: [
      '{u} te vergeten|verwijderen',
      'vergeten te? worden',
      'vergeten willen|wil|wilt worden',
      'wil|wilt|willen vergeten worden',
      'kennisneming …10 {wissen}',
      'niet meer bewaren|bewaard',
      'moet|moeten er …2 iets|dingen|gegevens …5 weg|af',
      'geschrapt|doorgehaald|uitgeschreven',
      'wilt|wil {u} …2 van …2 lijst|*lijst af',
      'uit|van ons|onze|het|de|dit …4 bestand*|systeem|systemen|administratie|ledenlijst|mailinglijst|lijst …4 halen|verwijderen|verwijderd|wissen|schrappen|gehaald',
    ],
    and: [
      [
        'vragen',
        'verzoek*',
        'recht*',
        'kunt',
        'kun',
        'kan',
        'wilt',
        'wil',
        'willen',
        'mag',
        'moet|moeten er',
      ],
    ],
    unless: [
      'cookie*',
      'na <number> {periode}',
      'wij|we kunnen',
      '{derden}',
      'wachtwoord',
      'van …2 verzendlijst|wachtlijst|maillijst|mailinglijst af',
    ],
  },

  {
    says: ['ja', 'via', 'mail*', '<email>', 'kan|kunt|kun', '{weg}'],
    titled: [
      'laten verwijderen|wissen|weghalen',
      'gegevens verwijderen|wissen',
      'kan ik …8 verwijderen|wissen|opheffen',
      'account opzeggen|opheffen|verwijderen',
    ],
    unless: ['cookie*', 'nee', '{verklaring}', 'bestelling', 'app verwijder*'],
  },

  {
    says: [
      'wis|wissen|wist|verwijder|verwijderen wij|we|ik …8 als|wanneer {u}',
      'wij|we|ik wissen|wis|verwijderen|verwijder|vernietig|vernietigen …8 als|wanneer|zodra {u} …4 vraagt|verzoekt|wilt|wil|vraagt',
      'kan|kun|kunt|mag ik|je|u …5 laten verwijderen|wissen|weghalen|vernietigen',
      'laten verwijderen|wissen|weghalen|vernietigen|schrappen|uitwissen',
      'laat|laten …6 verwijderen|wissen|weghalen',
      'account …8 {wissen}|verwijderd|opheffen|opzeggen',
      '{wissen} …4 account|profiel',
      'vragen|verzoeken …6 te wissen|verwijderen|vernietigen',
      'te laten wissen|verwijderen|vernietigen',
      'verwijderverzoek|wisverzoek|vernietigingsverzoek',
      'verzoek* tot|om|voor …5 {wissen}',
    ],
    and: [['{u}', 'uw', 'je', 'jouw', 'mijn', 'hun', 'verzoek*', 'leden', 'ouders', 'clienten']],
    unless: [
      'bij|na opzegging|uitschrijving|beeindiging …6 wordt|worden',
      'cookie*',
      '*cookies',
      'wij|we|ik kunnen|kan|mogen …6 verwijderen|wissen',
      '<number> {periode} …6 {wissen}',
      'na …6 automatisch',
      'niet gebruikt|ingelogd|actief',
      'app verwijdert',
      'kwetsend*',
      'browser*',
      'binnen 24 uur',
      'garantie',
    ],
    denied: 'no',
  },
  {
    says: [
      'recht op …3 verwijdering|vergetelheid|wissing|gegevenswissing|uitwissing|vernietiging',
      'vergetelheid',
      'recht om vergeten',
    ],
    in: ['title'],
  },

  {
    says: ['{wissen}'],
    and: [['{rechtOp}'], ['inzage*', 'inzien', 'in te zien'], ['{verbeteren}', 'bezwaar']],
    unless: ['cookie*', 'wij|we mogen|kunnen'],
  },
  {
    says: ['{rechtOp}', '{gegevens}'],
    titled: [
      'recht …3 verwijdering|vergetelheid|wissing|gegevenswissing',
      'recht om vergeten',
      'vergetelheid',
    ],
    unless: ['cookie*', 'klacht*'],
  },
  {
    says: [
      'recht op|tot|van|om …14 {wissen}',
      'vergetelheid',
      'verwijderingsverzoek',
      'recht …6 vergeten',
    ],
  },
  {
    says: ['{wissen}'],
    and: [
      ['{rechtOp}'],
      ['{gegevens}', 'deze', 'dit', 'die', 'account', 'profiel', 'alles'],
      ['{rechthebbende}', 'verzoek*'],
    ],
    unless: [
      '*cookies {wissen}',
      '{wissen} …2 *cookies',
      'browser*',
      'na afloop|verloop',
      '{wissen} … na <number> {periode}',
      'worden … automatisch {wissen}',
      'wij|we kunnen|mogen …6 {wissen}',
      'na <number> {periode} …8 {wissen}',
      ...APP_TAKEN_OFF,
    ],
    denied: 'no',
  },
  {
    says: ['{wissen}'],
    under: ['{rechtentitel}'],
    unless: ['cookie*', 'na <number> {periode}', ...APP_TAKEN_OFF],
  },
  {
    says: [
      'op verzoek …10 {wissen}',
      'verzoek*|vraagt … {wissen}',
      '{wissen} …6 op verzoek',
      '{wissen} …4 verzoek*',
    ],
    unless: ['cookie*'],
    denied: 'no',
  },
  {
    says: [
      'op …3 verzoek …6 offline|weg|weggehaald|verwijderd|gewist|vernietigd|verwijderen|wissen|vernietigen',
      'halen|haal|haalt wij|we|ik? op …3 verzoek',
      'verwijderen|wissen|vernietigen|verwijder wij|we|ik …3 op …3 verzoek',
      'vragen|verzoeken|verzoekt|vraagt om|dat|of …14 wissen|verwijderen|vernietigen|weghalen',
    ],
    unless: [
      'cookie*',
      'derden verzoeken',
      'browser*',
      'kwetsend*',
      '{gegevens} niet',
      'bestelling',
    ],
    denied: 'no',
  },
  {
    says: [
      'mail|mailtje|stuur|bel|laat|meld|geef|vraag|zeg …14 verwijderen|wissen|vernietigen|schrappen|verwijder|wis wij|we|ik',
      'mail|mailtje|stuur|bel|laat|meld|geef|vraag|zeg …14 wij|we|ik verwijderen|wissen|vernietigen|schrappen|verwijder|wis',
      'op …3 verzoek …3 halen|haal wij|we|ik …8 van|uit|weg|offline',
      'haal|halen wij|we|ik …6 op …3 verzoek',
      '{u} …4 uit …3 bestand|administratie|systeem|ledenlijst …2 te? halen|verwijderen|schrappen',
      'opdracht|opdragen …6 te? verwijderen|wissen|vernietigen',
    ],
    and: [['{gegevens}', '{soort}', 'foto*', 'beeld*', 'alles', '{u}', 'account']],
    unless: [
      'cookie*',
      'nieuwsbrief*',
      'mailing*',
      'minderjarig*',
      'kind|kinderen',
      'browser*',
      'bestelling',
      'na <number> {periode}',
      'klacht*',
    ],
    denied: 'no',
  },
  {
    says: [
      'geschrapt|verwijderd|gehaald|gewist te? worden …6 uit|van',
      'uit …4 lijst|bestand|systeem|administratie …4 geschrapt|verwijderd|gehaald te? worden',
      'niet langer|meer in|op …4 systeem|bestand|lijst|administratie',
      'halen|haal wij|we|ik …4 eruit|eraf',
    ],
    and: [['vragen|vraag', 'verzoek*', 'wil|wilt', 'laat', 'kunt|kan|kun', 'mag']],
    unless: ['cookie*', 'nieuwsbrief*', 'mailing*', 'browser*', 'bestelling'],
    denied: 'yes',
  },
  {
    says: [
      'geschrapt|verwijderd|gehaald|gewist te? worden …6 uit|van …3 lijst|bestand|systeem|administratie',
      'halen|haal wij|we|ik …4 eruit|eraf',
    ],
    unless: ['cookie*', 'nieuwsbrief*', 'mailing*', 'browser*', 'bestelling'],
    denied: 'no',
  },
  {
    says: [
      'kan|kunnen|mag|mogen …8 zijn|haar|hun|diens|eigen …4 {gegevens} …10 verwijderen|wissen|vernietigen|schrappen',
    ],
    unless: ['cookie*', 'google*', 'wij|we|ik kunnen|kan|mogen', 'website', 'browser*'],
    denied: 'no',
  },
  {
    says: [
      '{gegevens} …3 wissen|verwijderen|vernietigen kan|kunt|kun|doe|doet|doen …8',
      'indien|als|wanneer|zodra {u} …3 dit|dat|daarom …3 wenst|wilt|wil|vraagt|verzoekt …6 {wissen}|vernietigen|weg',
    ],
    unless: [
      'cookie*',
      'browser*',
      'nieuwsbrief*',
      'wij|we kunnen',
      'bestelling',
      'account …4 gast',
    ],
    denied: 'no',
  },
  {
    says: [
      'wilt|wil|willen {u}? dat wij|we|ik …3 {u} …2 vergeten|verwijderen|wissen',
      'vragen|vraag|verzoeken|laten …8 {gegevens}|{soort} weg te gooien|halen',
      'vergeetverzoek|verwijderverzoek|wisverzoek',
    ],
    unless: ['cookie*', 'nieuwsbrief*', 'browser*', 'bestelling'],
    denied: 'no',
  },
];
