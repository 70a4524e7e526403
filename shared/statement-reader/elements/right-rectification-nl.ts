import type { Cue } from '../rules/cue.ts';

/** What one changes by a link in a mailing is the address of that mailing. */
const FROM_A_MAILING: readonly string[] = [
  'nieuwsbrief*|mailing* …8 link|knop|onderaan',
  'onderaan …4 nieuwsbrief*|mailing*|mail',
  'link|knop …4 nieuwsbrief*|mailing*',
];

/** That the text itself changes; `onder voorwaarden` only limits a right. */
const OF_THE_STATEMENT: readonly string[] = [
  'de|deze|dit|onze|ons|mijn|het|een|algemene …1 {verklaring} …8 {verbeteren}',
  '*verklaring|*beleid|*statement|*reglement …8 {verbeteren}',
];

/** What is bought may be wrong too. */
const GOEDEREN =
  'klopt|kloppen …2 bestelling|factuur|rekening|levering|maat|prijs|afspraak|pakket|bedrag';

/** Dutch cues of the right to rectification. */
export const rightRectificationNl: readonly Cue[] = [
  {
    says: [
      'staat|staan er …4 verkeerd|fout|fouten|onjuist …4 verbeteren|corrigeren|herstellen|wijzigen|verbeter|corrigeer wij|we|ik',
      'staat|staan er …4 verkeerd|fout|fouten|onjuist …6 passen|past|pas …4 aan',
      'stuur|stuurt|mail|mailt …5 wijziging|wijzigingen|verandering|veranderingen|adreswijziging naar|aan',
    ],
    unless: ['{verklaring}', 'cookie*', 'bestelling', 'factuur', 'afspraak', 'website'],
    denied: 'no',
  },
  {
    says: [
      'rechtzetting|rechtzetten …4 {gegevens}',
      'verzoeken|vragen|verzoek om|tot …2 rechtzetting',
      '{gegevens} …4 veranderen',
      '{gegevens} te veranderen',
      'inzien|bekijken veranderen',
    ],
    and: [['kunt|kan|kun|mag|kunnen|mogen|recht|mogelijkheid']],
    unless: ['cookie*', 'wij|we kunnen|mogen', 'instellingen'],
  },
  {
    says: [
      'moet|moeten er …2 iets|dingen|gegevens …3 anders|veranderd|gewijzigd|aangepast|verbeterd',
      'wilt|wil u|je|jij …10 dat wij|we|ik …8 verander|veranderen|wijzig|wijzigen|aanpas|aanpassen|verbeter|verbeteren|corrigeer|corrigeren|rechtzet|rechtzetten',
      'inzage …1 verbetering|correctie|rectificatie|aanpassing|wijziging …1 wissing|verwijdering|gegevenswissing|vergetelheid',
      'wilt|wil u|je|jij …6 laten veranderen|wijzigen|aanpassen|verbeteren|corrigeren|rechtzetten',
    ],
    unless: ['afspraak', 'reservering', 'boeking', 'bestelling', 'cookie*', 'wachtwoord'],
  },
  {
    says: [
      'staat|staan er …4 iets|fout|fouten|verkeerd|onjuist',
      '{gegevens} …4 onjuist|onvolledig|verkeerd|verouderd|fout',
      'rechtzetten|corrigeren|rechtgezet',
      'recht te zetten',
      'gewijzigd|veranderd|verhuisd|verandert|wijzigen|wijzigt',
    ],
    and: [
      [
        'geef|geeft …6 door',
        'laat …6 weten',
        'meld …6 ons|mij',
        'vragen …6 recht|aan|corrigeren|verbeteren|wijzigen',
        'doorgeven',
        'kunt u ons',
        'kun je ons',
        '{contact}',
      ],
    ],
    unless: [
      'afspraak|afspraken|reservering|reserveringen|boeking|boekingen|bestelling|bestellingen …4 wijzigen|wijzigt|wijzigingen|verzetten|aanpassen|annuleren|veranderen|verwijderen',
      '{verklaring}',
      ...FROM_A_MAILING,
      'cookie*',
      'bestelling',
      'factuur',
      'datalek*',
      'gegevens verwerken wij',
      '{ap}',
    ],
  },
  {
    says: [
      'geef|geeft …6 door',
      'laat …4 weten',
      'meld …4 ons|mij',
      'passen|past|pas wij|we|ik …6 aan',
      'verbeteren|corrigeren|wijzigen wij|we|ik',
    ],
    beside: [
      'gegevens …6 onjuist|verkeerd|veranderd|gewijzigd|volledig',
      'iets …4 niet|verkeerd|onjuist',
      'verhuisd|wijzigingen',
      'verhuis|verhuist {u}',
      'niet juist',
    ],
    unless: ['cookie*', '{verklaring}', 'bestelling', 'datalek*', '{ap}', 'klacht*', 'beveilig*'],
  },

  {
    says: ['ja', 'via', 'mail*', '<email>', 'kan|kunt|kun', '{weg}'],
    titled: [
      'laten veranderen|aanpassen|wijzigen|corrigeren|verbeteren',
      'gegevens wijzigen|aanpassen|corrigeren|veranderen',
      'kloppen …6 niet',
      'kan ik …8 veranderen|aanpassen|wijzigen|corrigeren',
    ],
    unless: ['cookie*', 'nee', '{verklaring}', 'wij behouden', 'bestelling'],
  },

  {
    says: [
      'onjuiste|verkeerde|foute|onvolledige|incorrecte …4 {gegevens} …8 hersteld|herstellen|verbeter*|aanpassen|aangepast|gecorrigeerd|corrigeren|wijzigen|gewijzigd|rechtzetten|aanvullen|veranderen|melden|doorgeven',
      'fouten …6 herstellen|herstel|verbeteren|corrigeren|hersteld|aanpassen|melden|rechtzetten',
      'klopt|kloppen …4 niet|iets …8 {verbeteren}|passen|past|pas|corriger*|wijzig*|aanpassen|melden|laat|doorgeven',
      'klopt er iets niet',
      'niet kloppen|kloppend|juist …8 {verbeteren}|aanpassen|corrigeren|laten|melden',
      '{verbeteren} …6 als|wanneer|indien …4 niet|onjuist|fout',
      'corrigeren|verbeteren|aanpassen|wijzigen als|wanneer|indien',
      '{gegevens}|ze|deze|die|fouten …3 te corrigeren|verbeteren|wijzigen|rectificeren|actualiseren|veranderen',
      'laten veranderen|rectificeren|aanvullen|corrigeren|verbeteren|wijzigen|aanpassen|bijwerken|rechtzetten|herstellen',
      'kun|kunt|kan je|u|jij …6 aanpassen|wijzigen|corrigeren|veranderen|bijwerken',
      'wijzigingen|wijziging …8 doorgeven|doorgeeft|melden|doorgegeven',
      'correctieverzoek|wijzigingsverzoek|rectificatieverzoek|rectificatierecht',
      'verzoek* tot|om|voor …5 correctie|rectificatie|wijziging|verbetering|aanpassing|aanvulling',
      'verbetering en verwijdering',
      'inzage correctie',
      'inzage en correctie|wijziging|verbetering|rectificatie',
    ],
    and: [
      [
        '{gegevens}',
        '{soort}',
        'ze',
        'inzage',
        'deze',
        'dit',
        'die',
        'het',
        'iets',
        'fouten',
        'rechten',
      ],
    ],
    unless: [
      ...OF_THE_STATEMENT,
      '{verbeteren} …8 {verklaring}',
      'dienst*|website|site|aanbod …6 verbeter*',
      'verbeter* …6 dienst*|website|site|aanbod|ervaring',
      'cookie*',
      'browser*',
      '*voorkeuren',
      'bestelling …4 wijzigen',
      'prijzen|voorwaarden …6 wijzig*',
      'toestemming …8 aanpassen|wijzigen',
      '*instellingen …3 aanpassen|wijzigen',
      'wachtwoord*',
      'wedstrijd*',
      'tekst …6 {verbeteren}',
      'helpen ons',
      '{ap}',
      'aansprakelijk*',
      ...FROM_A_MAILING,
    ],
    denied: 'no',
  },
  {
    says: [
      'klopt|kloppen …4 niet …10 passen|past|pas|verbeteren|corrigeren|wijzigen|herstellen|veranderen',
      'als …4 niet kloppen',
      'niet klopt …8 {verbeteren}|aan|melden',
    ],
    and: [['{gegevens}', 'iets', 'wat', 'ze', 'dossier']],
    unless: ['rekening', 'bestelling', 'bedrag'],
  },
  {
    says: [
      'recht op …3 rectificatie|correctie|wijziging|verbetering|aanvulling',
      'recht op rectificatie …4 aanvulling',
    ],
    in: ['title'],
  },

  {
    says: [
      'fouten …6 {verbeteren}|melden|meldt|herstellen',
      'klopt …6 niet …8 {verbeteren}|aan',
      '{verbeteren} als …6 niet kloppen',
      'laten verbeteren|corrigeren|aanpassen|wijzigen',
      'verzoek* om …3 correctie|inzage of correctie',
      'wijzigingen in …4 doorgeven',
      'verbetering van',
    ],
    unless: [...OF_THE_STATEMENT, '{verbeteren} …8 {verklaring}', 'dienst*|website …6 verbeter*'],
    denied: 'no',
  },
  {
    says: [
      'correctie|rectificatie|corriger*|rectific*|wijzig*|aanpass*|verbeter*',
      'aan te passen',
      'aan te vullen',
    ],
    and: [['{rechtOp}'], ['inzage*', 'inzien', 'in te zien'], ['{wissen}', 'bezwaar']],
    unless: ['laten …3 u|je weten', '*ervaring', 'cookie*', 'wij|we mogen|kunnen'],
  },
  {
    says: ['{rechtOp}', '{gegevens}'],
    titled: [
      'recht …3 correctie|rectificatie|wijziging|verbetering|aanvulling',
      'correctie*|rectificatie',
    ],
    unless: ['laten …3 u|je weten', '*ervaring', 'cookie*', 'klacht*'],
  },
  {
    says: ['recht op|tot|van|om …12 {verbeteren}', 'correctierecht', 'rectificatie'],
    unless: [
      'laten …3 u|je weten',
      '*ervaring',
      '{wij} …6 recht voor',
      'behouden …6 recht',
      'behoudt …6 recht',
    ],
  },
  {
    says: ['{verbeteren}'],
    and: [
      ['{rechtOp}'],
      ['{gegevens}', 'deze', 'dit', 'die', 'onjuist*', 'profiel', 'account'],
      ['{rechthebbende}', 'uw', 'jouw'],
    ],
    unless: [
      'laten …3 u|je weten',
      '*ervaring',
      ...OF_THE_STATEMENT,
      '{verbeteren} …8 {verklaring}',
      '{wij} …6 recht voor',
      'deze|die|uw|je|jouw|hun voorkeuren|voorkeur|*voorkeuren|keuze|keuzes …6 {verbeteren}',
      'verbeter* …6 dienst*|website|aanbod|product*|site|kwaliteit|ervaring|producten',
      'cookie*',
      'browser*',
      'dienstverlening|website|gebruikerservaring …6 verbeter*',
      'wachtwoord*',
      ...FROM_A_MAILING,
    ],
    denied: 'no',
  },
  {
    says: ['{verbeteren}'],
    under: ['{rechtentitel}'],
    unless: [
      'laten …3 u|je weten',
      '*ervaring',
      ...OF_THE_STATEMENT,
      '{verbeteren} …8 {verklaring}',
    ],
  },
  {
    says: [
      'geef|geeft …6 door',
      'laat …6 weten',
      'meld|meldt …4 ons|mij|dit|dat|het|dan',
      'passen|past|pas wij|we|ik …6 aan',
      'neem|neemt …6 contact',
      '{contact}',
    ],
    beside: [
      'klopt|kloppen uw|je|jouw|de|er|deze …4 niet',
      '{gegevens} niet …2 kloppen|kloppend|juist|correct|actueel|volledig',
      'veranderd|gewijzigd …5 gegevens|adres|situatie|emailadres|telefoonnummer',
      'gegevens|adres|situatie|emailadres|telefoonnummer …3 veranderd|gewijzigd|veranderen|wijzigen|veranderen|wijzigt|verandert',
      'iets …3 veranderd|gewijzigd',
    ],
    unless: [
      'cookie*',
      '{verklaring}',
      'bestelling',
      'datalek*',
      '{ap}',
      'klacht*',
      'beveilig*',
      'nieuwsbrief*',
    ],
    notBeside: [GOEDEREN],
  },
  {
    says: [
      'verzoeken|vragen|vraagt|verzoekt|verzoek om|tot …6 verbetering|correctie|rectificatie|aanvulling|aanpassing|wijziging',
      'onjuiste|verkeerde|foutieve|onvolledige …3 {gegevens} …6 op …4 verzoek',
      'op …4 verzoek …8 verbeteren|corrigeren|aanpassen|wijzigen|aanvullen|aangepast|gecorrigeerd|gewijzigd',
      '{verbeteren} …4 op …2 verzoek',
    ],
    unless: ['{verklaring}', 'cookie*', 'offerte', 'bestelling', 'website', 'dienst*', '{ap}'],
    denied: 'no',
  },
  {
    says: [
      'fout|fouten|onjuist*|verkeerd|vergissing …10 zetten|zet …4 recht',
      'zetten|zet wij|we|ik …3 recht',
      'geef|geeft|geven|meld|meldt|mail wijziging*|verandering*|mutatie*|adreswijziging* …10',
      'wijziging*|verandering*|mutatie*|adreswijziging* …8 door te geven',
      'eigen verklaring …6 dossier',
      'aanvulling …3 toevoegen|toegevoegd …4 dossier',
    ],
    and: [
      [
        '{gegevens}',
        'dossier',
        'adres',
        'telefoonnummer',
        'ledenadministratie',
        'secretariaat',
        'adreswijziging*',
        'door',
      ],
    ],
    unless: [
      'cookie*',
      'deze|dit|onze|ons {verklaring}',
      'bestelling',
      'factuur',
      'afspraak',
      'datalek*',
      '{ap}',
      'wij|we|ik geven|geef …3 wijziging*',
    ],
    denied: 'no',
  },
  {
    says: [
      'passen|past|pas wij|we|ik|het|dit …8 aan',
      'aanpassen|wijzigen|verbeteren|corrigeren|herstellen …4 voor u|je',
      'geef|laat …6 door|weten',
      'pas|wijzig …4 aan? in …4 profiel|account|instellingen',
    ],
    beside: [
      'klopt|kloppen …5 niet',
      'nieuw|ander|gewijzigd …3 adres|*adres|telefoonnummer|nummer|rekeningnummer',
      'niet meer …2 kloppen|juist|actueel',
      'fout|fouten|verkeerd …6 {gegevens}',
      '{gegevens} …6 fout|fouten|verkeerd|verouderd|onvolledig',
    ],
    notBeside: [GOEDEREN],
    unless: [
      'cookie*',
      '{verklaring}',
      'bestelling',
      'factuur',
      'datalek*',
      '{ap}',
      'klacht*',
      'beveilig*',
      'nieuwsbrief*',
      'prijs|prijzen',
    ],
  },
  {
    says: [
      'kan|kunnen|mag|mogen …8 zijn|haar|hun|diens|eigen …4 {gegevens} …8 wijzigen|aanpassen|verbeteren|corrigeren|bijwerken|aanvullen',
    ],
    unless: ['cookie*', 'google*', 'wij|we|ik kunnen|kan|mogen', 'website'],
    denied: 'no',
  },
  {
    says: [
      'spelfout|tikfout|typefout|vergissing|verkeerd|fout …6 naam|adres|gegevens|dossier',
      'nieuw|ander …2 *adres|adres|telefoonnummer|nummer|rekeningnummer|naam …8 geef|laat|meld|door|aan',
      'adres|gegevens|telefoonnummer|*adres wijzigen|veranderen|aanpassen doe|doet|kan|kunt',
      'op …3 verzoek …3 hersteld|gecorrigeerd|verbeterd|aangepast|aangevuld|gewijzigd',
      'hersteld|gecorrigeerd|verbeterd|aangepast …4 op …3 verzoek',
    ],
    unless: [
      '{verklaring}',
      'cookie*',
      'bestelling',
      'factuur',
      'datalek*',
      '{ap}',
      'afspraak',
      'wij|we|ik krijgen',
      'website',
    ],
    denied: 'no',
  },
  {
    says: [
      'veranderingen|wijzigingen|mutaties in …3 {gegevens} …6 doorgeeft|doorgeven|meldt|melden|door_te_geven',
      'onjuiste|verkeerde|foute|foutieve {gegevens} …4 laten? aanpassen|wijzigen|verbeteren|corrigeren|herstellen',
    ],
    unless: ['{verklaring}', 'cookie*', 'wij|we melden'],
  },
];
