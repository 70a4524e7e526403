import type { Cue } from '../rules/cue.ts';

const ANDERS: readonly string[] = [
  'cookie*',
  'bestelling*',
  'nieuwsbrief*',
  'factuur|facturen',
  'deze {verklaring}',
];

const ZEGT: readonly string[] = [
  'laat|laten …6 weten',
  'meld*|melden|gemeld|mail|mailt|mailen|bel|belt|zeg|zegt|vertel|geef|geeft|aangeven|doorgeven|<email>',
];

/** Rights as something that one asks, refuses or manages, in Dutch. */
export const accessAskedNl: readonly Cue[] = [
  {
    says: [
      'geven|geef|verlenen|verleen|bieden|bied wij|we|ik? …2 {u} …2 inzage',
      'wie|leden|ouders|klanten …1 zijn|haar|hun|eigen …1 {gegevens} wil|willen …2 zien|inzien|bekijken|inkijken|raadplegen|opvragen|nakijken',
    ],
    unless: [...ANDERS, 'inzage in …2 werkwijze|tarieven|kosten|cijfers|*gebruik|bezoek*'],
    denied: 'no',
  },
  {
    says: [
      'kopie|afschrift|overzicht …3 van wat|alles_wat|hetgeen wij|we|ik|er …6 bewaren|bewaar|hebben|weten|weet|bijhouden|bijgehouden|bewaard|staat',
    ],
    and: [['kan|kunt|kun|mag|recht|vragen|opvragen|krijgen|verzoek|vraag']],
    unless: [...ANDERS, 'wij|we|ik …1 maken|vragen'],
    denied: 'no',
  },
  {
    says: [
      'informeren|navragen|na_te_vragen|nagaan|vernemen|opvragen …4 wat|welke …6 hen|hem|haar|hun|zich|u|je|jou|ons …6 bewaard|bijgehouden|bijhouden|bewaren|opgeslagen|vastgelegd|geregistreerd|genoteerd',
      'informeren|navragen|vernemen …4 wat|welke {gegevens}? …2 er? …2 over|van|omtrent hen|hem|haar|hun|zich|u|je|jou',
    ],
    and: [['{rechthebbende}', 'elk|ieder', 'kan|kunt|kun|kunnen|mag|mogen']],
    unless: [...ANDERS, 'wij|we|ik …2 informeren|navragen', 'informeren wij|we|ik'],
    denied: 'no',
  },
];

const EIGEN_PLEK: readonly string[] = [
  'account|profiel|*profiel|*portaal|portaal|*app|*omgeving|dashboard|online|inloggen|ingelogd',
  'via|in|op mijn <name>|gegevens',
];

/** What one manages one sees and changes, though neither is said. */
export const managedNl: readonly Cue[] = [
  {
    says: [
      'kan|kunt|kun|kunnen|mag {u}? …6 uw|je|jouw|hun …1 {gegevens} …8 beheren',
      'kan|kunt|kun|kunnen …8 {gegevens} die {u} …8 beheren',
      '{u} …1 beheert|beheer|beheren …1 uw|je|jouw|hun …1 {gegevens}',
    ],
    and: [EIGEN_PLEK],
    unless: [...ANDERS, 'wachtwoord', 'voorkeuren', 'wij|we|ik …1 beheren|beheer'],
    denied: 'no',
  },
];

export const objectionAskedNl: readonly Cue[] = [
  {
    says: [
      'niet in|op …2 *boekje|*gids|*lijst|lijst|uitslag|uitslagen|krant|*blad|site|website|programma wil|wilt|willen|wenst|wensen …2 staan|vermeld|komen|verschijnen …8 meldt|melden|meld|zegt|zeggen|zeg|geeft|geven|geef|laat|laten',
      '*nummer|*adres|naam|foto* niet in|op …2 *boekje|*gids|*lijst|lijst|uitslag|uitslagen|krant|*blad|site|website|programma wil|wilt|willen|wenst|wensen …6 meldt|melden|meld|zegt|zeggen|zeg|geeft|geven|geef|laat|laten',
    ],
    unless: [...ANDERS, 'toestemming', 'wachtlijst|mailinglijst|deelnemerslijst'],
  },
  {
    says: [
      'wenst|wens|wil|wilt|willen {u}? …2 geen|niet_dat|liever_geen …2 foto*|beeld*|filmpje*|video* …16 verwittig|verwittigt|meld|meldt|laat|zeg|mail|geef',
      'geen|niet …2 foto*|beeld*|filmpje* …6 wenst|wil|wilt|willen|wensen …4 verwittig|verwittigt|verwittigen|meld|meldt|melden|laat|laten|zeg|mail|geef',
    ],
    unless: [...ANDERS, 'toestemming'],
  },
  {
    says: ['laat|laten …6 weten', 'zeg|zegt|meld|meldt|mail|mailt|vertel het|dit|dat …2'],
    beside: [
      'vind|vindt|vinden {u}? …2 niet …1 oke|ok|leuk|fijn|goed|prettig|kunnen dat|als wij|we …3 {gegevens}|foto*|naam',
    ],
    unless: [...ANDERS, 'toestemming', 'klacht*'],
  },
  {
    says: ['wil|wilt {u}? niet|liever_niet …1 op …1 foto*|beeld|film …6 ga|stap|spreek|kom|loop'],
    unless: [...ANDERS, 'toestemming'],
  },
  {
    says: [
      '{gegevens}|foto*|naam niet langer|meer …1 te gebruiken|verwerken|delen|tonen|vermelden',
      'gebruik|verwerking|verwerken|gebruiken van …3 {gegevens}|foto*|naam …2 stopzetten|stopgezet|stop_te_zetten|beeindigen|beeindigd|staken|gestaakt',
    ],
    and: [['vragen|vraag|verzoeken|verzoek|wil|wilt|wenst|wens|recht|eisen']],
    unless: [
      ...ANDERS,
      'toestemming',
      'tijdelijk|voorlopig|zolang|totdat|tot|terwijl|even',
      'account',
      'wij|we|ik …2 beeindigen|stopzetten|staken',
    ],
  },
  {
    says: [
      'delen|doorgeven|verstrekken|gebruik|gebruiken|verwerken|verwerking|vermelding|vermelden|publicatie|publiceren van …3 {gegevens}|naam|foto*|*adres …8 weigeren|te_weigeren',
      'weigeren|te_weigeren|weigert dat|om wij|we|ik|uw|je|jouw|hun …10 delen|doorgeven|gebruiken|verwerken|vermelden|publiceren|gedeeld|doorgegeven|gebruikt|vermeld',
    ],
    and: [['kan|kunt|kun|kunnen|mag|mogen|recht|mogelijkheid'], ['{rechthebbende}', 'wie']],
    unless: [
      ...ANDERS,
      'toestemming',
      'verzoek* …4 weigeren|geweigerd',
      'wij|we|ik …2 kunnen|mogen|kan|mag …8 weigeren',
      'weigeren wij|we|ik',
    ],
  },
];

export const objectionAskedInPartNl: readonly Cue[] = [
  {
    says: ['stuur|stuurt|sms|antwoord|antwoordt|met …1 stop …10'],
    and: [['sms*|bericht|berichten|berichtjes|appjes|mails|afmelden|whatsapp*']],
    unless: ['cookie*', 'toestemming', 'akkoord'],
    nowhere: ['{perToestemming}'],
  },
  {
    says: [
      'geen …2 emails|mails|mailings|berichten|post|reclame …2 meer …4 wil|wilt|wenst|wens|willen|wensen|krijgen|ontvangen',
      'wil|wilt|wenst|wens|willen {u}? …3 geen …2 emails|mails|mailings|berichten|post|reclame …2 meer',
    ],
    and: [ZEGT],
    unless: ['toestemming', 'cookie*', 'akkoord', 'derden'],
    nowhere: ['{perToestemming}'],
  },
  {
    says: [
      'niet …3 akkoord gaat|gaan|ga|bent|ben|zijn|is',
      'gaat|ga|gaan …3 niet …2 akkoord',
      'niet …3 mee eens',
      'niet …2 eens bent|ben|is|zijn',
      'niet …2 akkoord',
    ],
    and: [ZEGT],
    beside: [
      'foto*|beeld*|film*|video*',
      '{gegevens}',
      'privacy*|gdpr*|avg*',
      'gepubliceerd|publiceren|plaatsen',
    ],
    unless: [
      'cookie*',
      '{ap}',
      'toestemming',
      'factuur|antwoord|reactie|beslissing|besluit|prijs|voorwaarden|klacht*|wijziging*|wijzigingen|behandeling',
      '{verklaring}',
    ],
    notBeside: ['klacht*', 'factuur', 'bestelling*', '{ap}', 'ons antwoord'],
  },
];

export const erasureAskedInPartNl: readonly Cue[] = [
  {
    says: [
      'account|profiel …10 afsluiten|sluiten|deactiveren|afmelden|af_te_sluiten|te_sluiten',
      'sluit|deactiveer …2 account|profiel',
    ],
    and: [['kan|kunt|kun|kunnen|mag|wil|wilt|wenst|zelf|{u}']],
    unless: [
      ...ANDERS,
      'wij|we|ik …6 sluiten|deactiveren|afsluiten',
      'sluiten|deactiveren wij|we',
      'overeenkomst',
    ],
    denied: 'no',
  },
];

export const rectificationAskedNl: readonly Cue[] = [
  {
    says: [
      'wie|leden|ouders|klanten …1 zijn|haar|hun|eigen …1 {gegevens} wil|willen …3 veranderen|wijzigen|verbeteren|aanpassen|corrigeren',
    ],
    unless: ANDERS,
    denied: 'no',
  },
  {
    says: [
      'passen|pas|verbeteren|verbeter|corrigeren wij|we|ik ze|deze|die|het …2 op …2 verzoek|vraag',
    ],
    beside: ['{gegevens}'],
    unless: ANDERS,
  },
  {
    says: [
      'verandert|veranderen|wijzigt|wijzigen|gewijzigd|veranderd …4 uw|je|jouw|hun …1 *adres|adresgegevens|telefoonnummer|*gegevens|naam|rekeningnummer …10 geef|geeft|meld|meldt|laat|mail|mailt|doorgeven|door_te_geven|melden',
      'adreswijziging|adreswijzigingen|adresverandering|adresveranderingen|verhuizing|verhuizingen …6 doorgeven|door_te_geven|melden|mailen|doorgegeven|gemeld|sturen',
      'geef|geeft|meld|meldt|mail adreswijziging|adreswijzigingen|verhuizing|een_adreswijziging|een_verhuizing|uw_adreswijziging|je_adreswijziging',
      'wijziging|wijzigingen in|van uw|je|jouw|hun …1 {gegevens}|adres|*adres|naam|telefoonnummer|rekeningnummer …8 doorgeven|door_te_geven|melden|mailen|meldt|geef|geeft|laat|doorgegeven|gemeld',
    ],
    unless: [
      ...ANDERS,
      'wij|we|ik …3 melden|doorgeven',
      'melden wij|we|ik',
      'verkoop|aflever*|bezorg*',
      'post|postnl',
    ],
    denied: 'no',
  },
];

export const erasureAskedNl: readonly Cue[] = [
  {
    says: ['stuur|stuurt|mail|mailt|bel|belt|meld|meldt|laat|zeg|zegt …6'],
    beside: [
      'wil|wilt|willen|wenst {u}? …3 {gegevens}|foto*|naam …2 kwijt|weg|verwijderd|gewist',
      '{gegevens}|foto|fotos|naam kwijt|weg|verwijderd|gewist? …1 willen|wil|wilt|hebben|zien',
    ],
    unless: [...ANDERS, 'wachtwoord', '{verklaring}', 'datalek*'],
  },
  {
    says: [
      'niet langer|meer …1 in|op ons|onze|het|de …2 bestand|bestanden|systeem|adresboek|administratie|register|*lijst …4 mail|mailtje|bericht|berichtje|seintje|telefoontje|belletje',
      'ziet|zie|herkent|herken|staat|sta …4 uzelf|jezelf|u|je|jij|kind|zoon|dochter …3 foto|fotos|video|filmpje|beeld …16 halen|haal|verwijderen|verwijder|wissen',
      'foto|fotos|filmpje|video weg …6 bericht|berichtje|mailtje|mail|seintje',
    ],
    unless: [...ANDERS, 'mailinglijst|maillijst|verzendlijst|wachtlijst|deelnemerslijst'],
  },
];

export const portabilityAskedNl: readonly Cue[] = [
  {
    says: [
      'dossier|*dossier|{gegevens} …4 op …1 verzoek …4 meegegeven|meegeven|gestuurd|doorgestuurd|overgedragen aan|naar …2 nieuwe|andere|volgende',
      'geven|geef|sturen|stuur wij|we|ik? …4 dossier|*dossier|{gegevens} …2 op …1 verzoek …1 mee|door aan|naar …2 nieuwe|andere|volgende',
      'op …1 verzoek sturen|geven|dragen|zenden wij|we|ik …3 dossier|*dossier|{gegevens} …3 naar|aan …2 nieuwe|andere|volgende',
    ],
    unless: [...ANDERS, 'verwijzing', 'verzoek van …2 politie|rechter|gemeente'],
    denied: 'no',
  },
];
