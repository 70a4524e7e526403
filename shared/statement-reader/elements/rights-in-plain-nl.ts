import type { Cue } from '../rules/cue.ts';

/** That somebody has only to say so. */
const OP_VERZOEK: readonly string[] = [
  'op jouw|je|uw|hun|eenvoudig|eerste …1 vraag|verzoek|aanvraag',
  'op vraag|verzoek|aanvraag',
  'kan|kunt|kun|kunnen|mag|mogen',
  'wil|wilt|wenst|wens|liever|benieuwd',
  'vraag|vraagt|vragen|navragen|opvragen|aanvragen|verkrijgbaar|gratis',
  'zeg|zegt|mail|mailt|bel|belt|meld|laat|geef',
  'laat|laten …6 weten',
  'gelieve',
];
const ANDERS: readonly string[] = [
  'cookie*',
  'bestelling*',
  'factuur|facturen',
  'nieuwsbrief*',
  'deze {verklaring}',
  '{derden}',
  'training*|les|toernooi*',
];

/** Rights as people speak of them, in Dutch. */
export const accessInPlainNl: readonly Cue[] = [
  {
    says: [
      'tonen|toon|vertellen|vertel|meedelen|geven|geef|sturen|stuur …4 {u} …4 wat|welke …12 over|van {u}|hem|haar',
      'wat|welke …3 {gegevens}|info|informatie wij|we|ik? …6 bijhouden|bewaren|hebben|opslaan|bezitten',
      'weten|vragen|navragen …3 wat|welke …8 over|van {u}|hem|haar|zich …8 vastgelegd|staat|opgeslagen|genoteerd|bewaren|bewaard|bijhouden|bijgehouden',
      'meekijken|meelezen|kijkje|nakijken|nalezen|komen_lezen|komen_bekijken …4 eigen|uw|je|jouw|hun …3 {gegevens}|fiche|kaart',
      'eigen|uw|je|jouw|hun …3 {gegevens}|fiche|kaart …8 nakijken|nalezen|komen_lezen|komen_bekijken|meekijken',
      'afdruk|uitdraai|print|printje|overzichtje van uw|je|jouw|hun|diens …3 {gegevens}|kaart|fiche|inschrijving',
    ],
    and: [
      OP_VERZOEK,
      ['{rechthebbende}', 'wie|eigen', 'vraag|verzoek|verkrijgbaar', 'mail*|bel|meld*'],
    ],
    unless: [
      ...ANDERS,
      '{eigenMensen} …4 kan|kunnen|mag|mogen',
      'wij|we|ik nakijken|nalezen|vragen',
      'leest|lezen …4 hoe|welke|waarom',
      'in dit|deze …2 {verklaring}',
      'hoe|waarom|waarvoor wij|we|ik',
      'welke rechten',
    ],
    denied: 'no',
  },
  {
    says: [
      'inzageverzoek|inzageverzoeken …2 richt|richten|stuur|sturen|stuurt|gaan|kunt|kan|kunnen|bij|via|naar|aan',
      'inkijken|inzien|bekijken …1 aanpassen|wijzigen|verbeteren|corrigeren',
    ],
    unless: [...ANDERS, '{eigenMensen} …4 kan|kunnen|mag|mogen', 'wij|we kunnen|inkijken|inzien'],
    denied: 'no',
  },
];

export const rectificationInPlainNl: readonly Cue[] = [
  {
    says: [
      'naam|*adres|nummer|*nummer|{gegevens} …3 fout|foutief|verkeerd …12 recht|rechtzetten|rechtgezet|goed_zetten|herstellen|herstel|rechtgetrokken',
      'fout|fouten|foute|foutieve|verkeerde …2 {gegevens}|naam|*adres …8 rechtzetten|rechtgezet|recht_te_zetten|herstellen',
      'verwittig|verwittigen|inlichten|waarschuwen …4 als|wanneer|indien|zodra …4 {gegevens}|adres|*nummer …4 wijzigen|veranderen|wijzigt|verandert|gewijzigd|veranderd',
      '{gegevens}|adres|*nummer …3 wijzigen|veranderen|wijzigt|verandert …6 verwittig|verwittigen|laat …3 weten|ons',
    ],
    unless: [...ANDERS, 'wij|we|ik verwittigen|waarschuwen'],
    denied: 'no',
  },
  {
    says: [
      'inkijken|inzien|bekijken …1 aanpassen|wijzigen|verbeteren|corrigeren',
      'naam|*adres|{gegevens} …2 verkeerd|fout|foutief …2 gespeld|geschreven|vermeld|genoteerd',
    ],
    and: [
      ['mail*|laat|laten|meld*|roep|zeg|bel|contact|kan|kunt|kun|mag', 'naam|*adres|{gegevens}'],
    ],
    unless: [...ANDERS, '{eigenMensen} …4 kan|kunnen|mag|mogen', 'wij|we kunnen'],
    denied: 'no',
  },
  {
    says: [
      'pas|wijzig|verander|werk …1 het|dit|dat|ze|deze …2 zelf',
      'pas|wijzig|werk het|dit|dat|ze …3 aan|bij …3 *app|account|profiel|*portaal',
    ],
    beside: [
      'verandert|veranderen|wijzigt|wijzigen|nieuw|nieuwe|verhuist|verhuisd …6 adres|*adres|*gegevens|gegevens|nummer|*nummer',
    ],
    unless: [...ANDERS, 'wachtwoord'],
  },
];

export const erasureInPlainNl: readonly Cue[] = [
  {
    says: [
      'wil|wilt|wenst|willen|liever {u}? …3 uit|van ons|onze|de|het|mijn …2 bestand|bestanden|systeem|*lijst|administratie|archief|*bestand',
      'naam|foto*|{gegevens} …2 offline te? halen|zetten|laten',
      '{u} …3 laten schrappen|uitwissen|verwijderen uit|van de|het|ons|onze …2 *lijst|bestand|*bestand|systeem|register|adresboek',
    ],
    and: [
      [
        'mail*|stuur|stuurt|meld|meldt|zeg|zegt|laat|bel|belt|vragen|vraag|kan|kunt|kun|mag|<email>',
      ],
    ],
    unless: [...ANDERS, 'mailinglijst|maillijst|verzendlijst|wachtlijst', 'wij|we|ik willen|wil'],
    denied: 'no',
  },
  {
    says: [
      'ruimen|ruim|wissen|wis|verwijderen|verwijder|gooien|gooi|halen|haal wij|we|ik',
      'wij|we|ik ruimen|ruim|wissen|wis|verwijderen|verwijder|gooien|gooi|halen|haal',
    ],
    and: [['zeg|zegt|mail*|meld|meldt|laat|bel|belt|vraag|vraagt']],
    beside: [
      'liever|niet_meer|niet_langer …4 in|op ons|onze|de|het …2 bestand|systeem|*lijst|administratie|database',
    ],
    unless: [...ANDERS, 'mailinglijst|maillijst|wachtlijst'],
  },
  {
    says: [
      'haalt|halen|haal ze|deze|uw_naam|uw_gegevens|je_naam|je_gegevens|die …2 uit|van de|het|ons|onze|dit …2 *boekje|*lijst|*gids|systeem|bestand|website|site',
      'aanpassen|wijzigen|verbeteren|corrigeren …3 laten? wissen|verwijderen|schrappen',
    ],
    and: [['verzoek|vraag|wens|kan|kunt|kun|mag|mogen|mail*|laten|recht']],
    unless: [
      ...ANDERS,
      'mailinglijst|maillijst|wachtlijst',
      'wij|we mogen|kunnen',
      '{verklaring} …4 aanpassen|wijzigen',
      'cookies',
    ],
    denied: 'no',
  },
];

export const objectionInPlainNl: readonly Cue[] = [
  {
    says: [
      'moeite mee|met dat? …8 {gegevens}|naam|foto*|*adres',
      'bezwaarlijk|vervelend|niet_fijn|niet_prettig …4 dat …3 wij|we|ik|uw|je|jouw …8 {gegevens}|naam|foto*|gebruiken|vermelden|delen',
      'liever niet dat …3 wij|we|ik|uw|je|jouw …8 {gegevens}|naam|foto*',
    ],
    and: [['laat|laten …6 weten', 'meld*|zeg|zegt|mail*|bel|belt|<email>|contact']],
    unless: [...ANDERS, 'toestemming'],
  },
  {
    says: [
      'wie|wil|wilt|wenst …2 niet|liever_niet …3 in …2 *gids|*boekje|*lijst|krant|*blad …4 staan|vermeld|verschijnen|wil|wilt|opgenomen',
      'niet_graag|liever_niet|niet op beeld|foto|film|video',
    ],
    and: [['laat|laten …6 weten', 'meld*|zeg|zegt|mail*|bel|spreek|contact|vertel']],
    unless: [...ANDERS, 'toestemming', 'wachtlijst'],
  },
  {
    says: ['tegen direct_marketing|directmarketing|reclame …8 verzetten|verzet|bezwaar'],
    unless: ['cookie*', 'wij|we verzetten'],
    denied: 'no',
  },
];

export const withdrawInPlainNl: readonly Cue[] = [
  {
    says: [
      'toestemming|akkoord|instemming|goedkeuring|ja …10 ongedaan maken|maakt|te_maken|gemaakt',
      'ja gezegd|zeggen|zeg …8 daar|daarop …6 terugkomen|terug_te_komen',
      'ja gezegd|zeggen|zeg|zegt|tegen …8 later|nadien|achteraf …2 nee zeggen|zeg|zegt',
      'zeg|zegt|zei {u} …1 ja …8 later|nadien|achteraf …2 nee zeggen|zeg|zegt',
    ],
    unless: ['cookie*', 'bestelling', 'koop', 'offerte', 'wij|we|ik maken|maak'],
    denied: 'no',
  },
  {
    says: [
      'vervalt|eindigt|stopt …3 toestemming|akkoord',
      'toestemming|akkoord …3 vervalt|eindigt',
    ],
    beside: ['bedenk|bedenkt|bedacht', 'van gedachten', 'spijt', 'niet meer|langer wil|wilt'],
    unless: ['cookie*', 'bestelling', 'automatisch', 'na <number>'],
  },
];

export const portabilityInPlainNl: readonly Cue[] = [
  {
    says: [
      'andere|ander|nieuwe …2 praktijk|behandelaar|therapeut|coach|school|club|vereniging|aanbieder|leverancier|kapper|opvang|huisarts …16 {gegevens} …12 door|over|mee|doorgegeven|overgedragen|meegegeven|doorgestuurd',
      '{gegevens} …8 door|over|doorgeven|overdragen|doorsturen aan|naar je|jouw|uw|een nieuwe|andere',
    ],
    and: [
      [
        'op jouw|je|uw …1 vraag|verzoek|wens',
        'op vraag|verzoek',
        'als|indien u|je|jij dat|dit wil|wilt|wenst|vraagt',
      ],
    ],
    unless: [...ANDERS, 'verwijzing', 'toestemming', 'telefoonnummer'],
    denied: 'no',
  },
];

export const restrictionInPlainNl: readonly Cue[] = [
  {
    says: [
      'tijdelijk|voorlopig|even niet te? gebruiken|verwerken|gebruikt|verwerkt',
      'tijdelijk|voorlopig|even niets …2 met …3 {gegevens} …2 doen|te_doen',
      'zolang|totdat|terwijl|tot …12 niets met …3 {gegevens} …2 doen|te_doen',
      'zolang|totdat|terwijl|tot …12 {gegevens} …3 niet …2 gebruiken|verwerken|te_gebruiken|te_verwerken',
    ],
    and: [
      ['vragen|verzoeken|vraag|verzoek|recht|eisen|verlangen'],
      ['u|je|jij|betrokkene*|leden|klanten'],
    ],
    unless: ['cookie*', 'nieuwsbrief*', 'account', 'website'],
  },
];

export const objectionInPartNl: readonly Cue[] = [
  {
    says: ['niets|niet meer|langer …2 van ons|mij horen|vernemen'],
    and: [['antwoord|stuur|mail*|laat|meld*|klik|zeg|sms|bel']],
    unless: ['toestemming', 'cookie*'],
  },
];
