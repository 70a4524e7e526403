import type { Cue } from '../rules/cue.ts';

const ANDERS: readonly string[] = [
  'cookie*',
  '{verklaring}',
  'bestelling*|levering*|offerte*|factuur|facturen|rekening|afspraak|prijs|prijzen',
  'website|site|product*|artikel*|tekst|storing*',
];

const FOUT =
  'fout|foutje|foutjes|fouten|onjuist|onjuistheid|onjuistheden|verkeerd|vergissing|niet_klopt|niet_kloppen';
const VINDT =
  'vindt|vind|ziet|zie|ontdekt|ontdek|merkt|merk|constateert|staat|staan|treft|tref|klopt|kloppen';
const HERSTELLEN =
  'verbeteren|verbeter|corrigeren|corrigeer|herstellen|herstel|wijzigen|wijzig|veranderen|passen|pas|zetten|zet';
const GEVONDEN: readonly string[] = [
  `${VINDT} …5 ${FOUT} …6 ${HERSTELLEN} of|en verwijderen|wissen wij|we|ik`,
  `${VINDT} …5 ${FOUT} …6 ${HERSTELLEN} wij|we|ik …5 aan|recht|hem|die|deze|dat|dit|ze`,
  `${VINDT} …5 ${FOUT} …4 {gegevens} …10 wij|we|ik ${HERSTELLEN}`,
  `als|indien|wanneer|mocht …6 ${FOUT} …3 ${HERSTELLEN} wij|we|ik`,
];
const HERSTELD: readonly string[] = [
  `dan? ${HERSTELLEN} wij|we|ik het|dit|dat|die|ze|deze`,
  `dan? ${HERSTELLEN} wij|we|ik …3 meteen|direct|onmiddellijk|graag aan|recht?`,
];
const VERKEERD: readonly string[] = [
  'staat|staan er|hier iets|wat …1 fout|fouten|verkeerd|onjuist',
  '{gegevens} …4 fout|fouten|verkeerd|onjuist|verouderd',
  'fout|fouten|onjuistheid|onjuistheden in …3 {gegevens}',
];

/** What is found wrong is mended. */
export const rectificationOfferedNl: readonly Cue[] = [
  {
    says: GEVONDEN,
    and: [['{gegevens}', 'onjuistheid|onjuistheden']],
    unless: ANDERS,
    denied: 'no',
  },
  { says: HERSTELD, beside: VERKEERD, unless: ANDERS, denied: 'no' },
];

/** To whom one says it. */
const ZEG_HET: readonly string[] = [
  'spreek|spreekt ons|mij|me|de|een …4 aan',
  'zeg|zegt het|dat|dit …3 ons|mij|me|gerust|even',
  'kom|komt|loop|loopt|stap|stapt …3 langs|binnen|ons',
];
const KLOPT_NIET: readonly string[] = [
  'klopt|kloppen …4 niet …5 {gegevens}|fiche|*fiche|*lijst',
  '{gegevens}|fiche|*fiche …4 niet …2 klopt|kloppen|juist',
];
const WORDT_GEZEGD: Cue = { says: ZEG_HET, beside: KLOPT_NIET, unless: ANDERS };

/** "Your data looked up, mended or erased?", and then how. */
const VRAAGT_ZICH: readonly string[] = [
  'contacteer|contacteert|mail|mailt|bel|belt|schrijf|schrijft|stuur|stuurt|spreek ons|mij|me|een|naar|gerust',
  'neem|neemt …4 contact',
  'laat het …2 weten',
];
const INZIEN = 'inzien|inkijken|nakijken|bekijken|opvragen|raadplegen';
const VERBETEREN =
  'verbeteren|wijzigen|aanpassen|corrigeren|veranderen|bijwerken|rechtzetten|aanvullen';
const WISSEN = 'wissen|verwijderen|schrappen|vernietigen';
const gevraagd = (says: readonly string[]): Cue => ({
  says,
  beside: VRAAGT_ZICH,
  unless: [...ANDERS, 'wij|we|ik', 'wachtwoord'],
});
/** The same with the answer in the sentence itself: `Uw gegevens inzien of wissen: mail ons`. */
const gezegd = (says: readonly string[]): Cue => ({
  says,
  and: [VRAAGT_ZICH],
  unless: [...ANDERS, 'wij|we|ik', 'wachtwoord'],
});
const OM_INZAGE: readonly string[] = [
  `{uw} {gegevens} …1 laten? ${INZIEN} ${VERBETEREN}|${WISSEN}|of`,
];
const OM_VERBETERING: readonly string[] = [
  `{uw} {gegevens} …1 ${INZIEN} …1 ${VERBETEREN}`,
  `{uw} {gegevens} laten? ${VERBETEREN} of|en? ${WISSEN}`,
];
const OM_WISSING: readonly string[] = [
  `{uw} {gegevens} …1 laten? ${INZIEN}|${VERBETEREN} …3 ${WISSEN}`,
];

export const rectificationSaidNl: readonly Cue[] = [
  WORDT_GEZEGD,
  gevraagd(OM_VERBETERING),
  gezegd(OM_VERBETERING),
];

/** Out of all that is held, which a list for mail is not. */
const BESTAND =
  'bestand|bestanden|adressenbestand|adresbestand|gegevensbestand|klantenbestand|ledenbestand|*databank|database|administratie|*administratie|register|ledenregister|adresboek';
const UIT_BESTAND: Cue = {
  says: [
    `uit|van ons|onze|het|de|dit …2 ${BESTAND} …2 laten? uitschrijven|halen|schrappen|verwijderen`,
    `wil|wilt|wenst {u} …1 uit ons|onze …2 ${BESTAND}`,
    `laten uitschrijven|schrappen|verwijderen|halen uit|van ons|onze|het|de|dit …2 ${BESTAND}`,
  ],
  and: [['{rechtOp}']],
  unless: [
    'cookie*',
    'wij|we|ik …6 uitschrijven|halen|schrappen|verwijderen',
    'school|opleiding|handelsregister|mailinglijst|maillijst',
  ],
  denied: 'no',
};

export const erasureSaidNl: readonly Cue[] = [
  gevraagd(OM_WISSING),
  gezegd(OM_WISSING),
  UIT_BESTAND,
];

/** That one may come and see, or has it sent. */
export const accessOfferedNl: readonly Cue[] = [
  gevraagd(OM_INZAGE),
  gezegd(OM_INZAGE),
  {
    says: [
      'recht|mag|mogen|kan|kunt|kun|wilt|wil …4 weten wat|welke …2 wij|we|ik …4 van|over {u} …2 noteren|noteer|opschrijven|opschrijf|bijhouden|bijhoud|bewaren|bewaar',
      'kijken|zien|inkijken|nagaan|nakijken|nalezen wat|welke|alles …3 wij|we|ik …4 van|over {u} …3 bijhouden|bijhoud|bewaren|bewaar|hebben|heb|weten|weet|noteren|noteer|opschrijven',
      'nagaan|nakijken|controleren wat|welke …2 {gegevens} …1 wij|we|ik …4 hebben|bewaren|bijhouden|verwerken',
    ],
    and: [
      [
        '{u}|men|wie …3 mag|mogen|kunt|kun|kan|kunnen|wilt|wil|wenst|willen',
        'mag|mogen|kunt|kun|kan|kunnen|wilt|wil|wenst|willen {u}|men',
        'welkom',
        '{u} …3 recht',
      ],
    ],
    unless: ['cookie*', 'deze|dit|onze {verklaring}', 'wij|we|ik mogen|kunnen|kan|willen|wil'],
    denied: 'no',
  },
];

export const erasureOfferedNl: readonly Cue[] = [
  {
    says: [
      'schrappen|schrap|wissen|wis|verwijderen|verwijder|vernietigen|vernietig wij|we|ik? …3 {gegevens} …2 als|zodra|wanneer|indien {u} …3 vraagt|vraag|wilt|wil|wenst|verzoekt|zegt',
      'als|zodra|wanneer|indien {u} …3 vraagt|vraag|wilt|wil|wenst|verzoekt …2 schrappen|wissen|verwijderen|vernietigen wij|we|ik …3 {gegevens}',
      'wij|we|ik schrappen|schrap|wissen|wis|verwijderen|verwijder|vernietigen {uw} …2 {gegevens} …2 als|zodra|wanneer|indien {u} …3 vraagt|vraag|wilt|wil|wenst|verzoekt|zegt',
    ],
    unless: ['cookie*', 'nieuwsbrief*|mailing*', '{derden}', 'kopie'],
    denied: 'no',
  },
];

export const erasureOfferedInPartNl: readonly Cue[] = [
  {
    says: [
      'niet …1 meer|langer …1 in|op …2 *boekje|*boek|*gids|*lijst|*jaarboek|website|site …1 wil|wilt|wenst|willen …1 staan|voorkomen',
      'wil|wilt|wenst …2 niet …1 meer|langer …1 in|op …2 *boekje|*boek|*gids|ledenlijst|smoelenboek|website|site …1 staan|voorkomen',
    ],
    unless: ['cookie*', 'mailinglijst|maillijst|wachtlijst', 'nieuwsbrief*'],
  },
];

/** By whom, or how little is needed. */
const BALIE =
  'secretariaat|secretaris|secretaresse|bestuur|administratie|receptie|balie|kantoor|praktijk|directie|penningmeester|voorzitter';
const RECHT_DOEN =
  'inkijken|inzien|bekijken|nakijken|wijzigen|aanpassen|verbeteren|corrigeren|wissen|verwijderen|schrappen|in_te_kijken|in_te_zien|aan_te_passen|te_verbeteren|te_wissen|te_verwijderen';
export const howOfferedNl: readonly Cue[] = [
  {
    says: [
      'verzoek|verzoeken|aanvraag om|tot|voor …1 inzage|{wissen}|{verbeteren} …6 per|schriftelijk …1 brief|post|mail|email|aan …2 aan|naar|bij|het|de',
      `spreek|contacteer|bel|mail …2 ${BALIE} …1 aan? als|wanneer|indien {u} …2 {gegevens} …2 wil|wilt|wenst …1 laten? ${RECHT_DOEN}`,
    ],
    unless: ['cookie*', 'klacht*', 'nieuwsbrief*', 'bestelling*', 'wij|we|ik …2 sturen|stuur'],
    denied: 'no',
  },
  {
    says: [
      `uit ons|onze|het|de|dit …2 ${BESTAND} …2 laten? uitschrijven|halen|schrappen|verwijderen …8 contactformulier|formulier|<email>|{weg}`,
      `laten uitschrijven|schrappen|verwijderen|halen uit ons|onze|het|de|dit …2 ${BESTAND} …8 contactformulier|formulier|<email>|{weg}`,
    ],
    unless: ['cookie*', 'klacht*', 'mailinglijst|maillijst', 'wij|we|ik schrijven|halen'],
    denied: 'no',
  },
  {
    says: [
      `{gegevens} …3 wil|wilt|wenst|willen? …2 laten? ${RECHT_DOEN} …6 langskomen|langs|terecht|binnenlopen|aankloppen …4 ${BALIE}`,
      `{gegevens} …4 ${RECHT_DOEN} wil|wilt|wenst …8 terecht|langs|langskomen|aankloppen …4 ${BALIE}`,
      `*telefoontje|*mailtje|*berichtje|briefje|mail|bericht …4 ${BALIE} …1 volstaat|is_voldoende|is_genoeg|en …6 {gegevens} …5 ${RECHT_DOEN}`,
    ],
    unless: ['cookie*', 'klacht*', 'nieuwsbrief*', 'bestelling*', 'wij|we|ik willen|wil'],
    denied: 'no',
  },
];

export const howOfferedInPartNl: readonly Cue[] = [
  {
    says: [
      'kun|kunt|kan|mag|kunnen {u}? ons|mij …1 vragen|verzoeken om? …1 {uw} …2 {gegevens} …2 te_verwijderen|te_wissen|te_wijzigen|te_verbeteren|te_corrigeren|aan_te_passen|in_te_zien|te_tonen',
      'wil|wilt|wenst {u} …2 inzage|inzien|inkijken …4 vraag|vraagt ons|mij|het|dat|ernaar|gerust',
      `neem|neemt …3 contact …3 op? als|wanneer|indien|om {u}? …2 {gegevens} …2 wil|wilt|wenst|te? …1 laten? ${RECHT_DOEN}`,
    ],
    unless: ['cookie*', 'klacht*', 'nieuwsbrief*', 'bestelling*', '{verklaring}'],
    denied: 'no',
  },
  WORDT_GEZEGD,
  {
    says: VRAAGT_ZICH,
    beside: OM_WISSING,
    unless: ANDERS,
  },
  {
    says: [
      `mail|mailt|bel|belt|schrijf|schrijft|contacteer|app|vraag ons|mij|me …3 als|wanneer|indien {u} …4 {gegevens} …2 wilt|wil|wenst …2 laten? ${RECHT_DOEN}`,
      `mail|mailt|bel|belt|schrijf|schrijft|contacteer|app|vraag ons|mij|me …3 als|wanneer|indien {u} …4 {gegevens} …2 laten? ${RECHT_DOEN} …1 wilt|wil|wenst`,
    ],
    unless: ['cookie*', 'klacht*', 'nieuwsbrief*', 'bestelling*'],
  },
];

/** Soon, of what is found wrong and of what is asked to be erased. */
export const mendedSoonNl: readonly Cue[] = [
  {
    says: [
      `${FOUT} …4 ${HERSTELLEN} …5 zo_snel_mogelijk|zo_spoedig_mogelijk|direct|meteen|onmiddellijk|onverwijld`,
    ],
    and: [['{gegevens}', 'onjuistheid|onjuistheden', 'iets|er']],
    unless: [...ANDERS, 'datalek*', 'klacht*'],
  },
  {
    says: [
      `${HERSTELLEN} wij|we|ik …2 zo_snel_mogelijk|zo_spoedig_mogelijk|direct|meteen|onmiddellijk|onverwijld`,
    ],
    beside: VERKEERD,
    unless: [...ANDERS, 'datalek*', 'klacht*'],
    denied: 'no',
  },
  {
    says: [
      'zo_snel_mogelijk|zo_spoedig_mogelijk|meteen|onmiddellijk|onverwijld vernietigen|wissen|verwijderen',
      'vernietigen|wissen|verwijderen wij|we|ik …4 zo_snel_mogelijk|zo_spoedig_mogelijk|meteen|onmiddellijk|onverwijld',
    ],
    and: [['{gegevens}']],
    beside: ['verzoek|verzoeken …12 {wissen}', '{wissen} …8 verzoek|aanvragen', 'laten {wissen}'],
    unless: [...ANDERS, 'datalek*', 'klacht*', 'na afloop'],
    denied: 'no',
  },
];

/** Against use, in the words of older law. */
export const objectionOfferedNl: readonly Cue[] = [
  {
    says: [
      'liever …1 dat|als wij|we|ik …3 {gegevens}|foto*|naam …3 niet …2 gebruiken|gebruik|verwerken|doorgeven|delen|publiceren',
      'liever niet dat|als wij|we|ik …3 {gegevens}|foto*|naam …4 gebruiken|gebruik|verwerken|doorgeven|delen|publiceren',
    ],
    and: [
      [
        'weten|melden|meld|meldt|zeggen|zeg|mail|mailt|bel|belt|schrijf|kenbaar|aangeven|geef|vraag',
      ],
    ],
    unless: ['cookie*', 'toestemming', 'datalek*'],
  },
  {
    says: [
      'verzet uit_te_oefenen|uitoefenen|in_te_stellen|instellen|te_doen|doen|in_te_dienen|indienen|in_te_brengen|te_uiten …1 tegen',
      'in verzet gaan|komen|te_gaan|te_komen tegen',
      'verzet …2 tegen …6 uitoefenen|uit_te_oefenen|instellen|in_te_stellen|indienen|in_te_dienen',
    ],
    and: [['{gegevens}', 'verwerking', 'marketing', 'reclame', 'profilering']],
    unless: [
      'besluit',
      'aanslag',
      'dwangbevel',
      'vonnis',
      'wij|we …2 verzet',
      'bewoners|buren|omwonenden|gemeente',
    ],
    denied: 'no',
  },
];

/** That one would rather get no more of it, and has only to say so. */
export const objectionOfferedInPartNl: readonly Cue[] = [
  {
    says: [
      '{u} …10 {reclame} …6 stopzetten|stop_te_zetten|beeindigen|te_beeindigen',
      'ontvangst|ontvangen …1 van …3 {reclame} …6 stopzetten|stop_te_zetten|beeindigen|te_beeindigen',
    ],
    and: [['{rechtOp}']],
    unless: ['toestemming', 'cookie*', 'akkoord', 'account', 'wij|we|ik …6 stopzetten|beeindigen'],
    nowhere: ['{perToestemming}'],
    denied: 'no',
  },
  {
    says: [
      'wilt|wil|wenst {u} …1 weg|uit|af …1 uit|van …2 mailgroep|mailinglijst|appgroep|verzendlijst|maillijst|nieuwsbrief',
      'weg|af wilt|wil …2 uit|van …2 mailgroep|mailinglijst|appgroep|verzendlijst|maillijst|nieuwsbrief',
    ],
    unless: ['toestemming', 'cookie*', 'akkoord', 'account'],
    nowhere: ['{perToestemming}'],
  },
  {
    says: [
      'geen prijs …1 stelt|stel|stellen …1 op',
      'geen prijs …1 op …6 stelt|stel|stellen',
      'stelt|stel|stellen {u}? …1 geen|niet prijs|langer|meer …1 op',
      'niet …1 op prijs stelt|stel|stellen',
      'niet …6 op prijs stelt|stel|stellen',
      'wilt|wil|wenst {u} liever geen|niets …5 te|dan …4',
    ],
    and: [
      [
        '{reclame}',
        'blad|catalogus|tijdschrift|magazine|post|telefoontjes|contact|informatie|berichten',
      ],
      [
        'weten|melden|meld|meldt|zeggen|zeg|mail|mailt|bel|belt|schrijf|afmelden|kenbaar|aangeven|geef',
      ],
    ],
    unless: ['toestemming', 'cookie*', 'akkoord', 'account', 'wij|we stellen|stel'],
    nowhere: ['{perToestemming}'],
  },
];
