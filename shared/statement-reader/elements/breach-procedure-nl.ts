import type { Cue } from '../rules/cue.ts';

/** That the key to somebody's account is no longer theirs alone. */
const WACHTWOORD_KWIJT: readonly string[] = [
  'wachtwoord|wachtwoorden|inloggegevens|inlogcode|toegangscode …10 verkeerde_handen|gestolen|gelekt|onderschept|misbruikt|gekraakt|uitgelekt|in_handen',
  'wachtwoord|wachtwoorden|inloggegevens|inlogcode|toegangscode …6 bekend …3 bij|aan …2 anderen|derden|iemand',
];

const SEES = 'ziet|ontdekt|merkt|vindt|vermoedt|zie|ontdek|merk|vind|vermoed u|je';
const TOLD_US: readonly string[] = [
  'meld|mail|vertel|zeg het|dit|dat dan? direct|meteen? …1 aan|bij? ons|mij',
  'laat het|dit|dat ons|mij weten',
];
/** What else leaks. */
const HOME: readonly string[] = [
  'water|dak|kraan|gas|woning|huis|kamer|badkamer|keuken|kelder|huurder|pand|gebouw|leiding|band',
];

/** Dutch cues of what happens when data are lost. */
export const breachProcedureNl: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } = {
  full: [
    {
      says: [
        'melden|meldt|meld …8 {ap}',
        'lichten|informeren|waarschuwen|bellen|mailen wij|we|ik? {u}',
        'onderzoeken …6 protocol|meteen|direct',
        'volgens ons|het|een|de|onze …3 protocol|procedure|stappenplan|meldplicht',
        'stellen wij|we|ik? {u} …8 hoogte',
        'volg|volgen|hanteer|hanteren|handelen …6 protocol|procedure|stappenplan|meldplicht',
      ],
      beside: ['{lek}', '{gegevens} …4 verloren|zoek|zoekraken|kwijt'],
      unless: ['klacht*', 'nieuwsbrief*', 'bezwaar', '{vermoedt}'],
    },

    {
      says: [
        '{lek}',
        'gaat …4 mis',
        'mis gaat',
        'in verkeerde handen',
        'op straat',
        'datalekprotocol|datalekprocedure|incidentenplan|datalekregister|datalekbeleid',
        'kwijtgeraakt|kwijtraken|gestolen|gehackt',
        '{gegevens} …4 verloren raken|gaan',
        'raken|raakt|gaan|gaat …4 {gegevens} …2 verloren|zoek|kwijt|teloor',
        'verlies|diefstal van …3 laptop|telefoon|tablet|computer|usb*|gegevensdrager*|dossier*',
        'verlies|diefstal|vermissing of? …3 van …3 {gegevens}',
        'gelekt|weglekken|uitlekken|uitgelekt',
        '{gegevens} …8 in handen van …2 onbevoegd*|derden|anderen',
      ],
      and: [
        [
          'meld*',
          'melden',
          'gemeld',
          'melding',
          'informeren',
          'informeer',
          'lichten',
          'licht',
          'ingelicht',
          'waarschuw*',
          'bericht',
          'bel',
          'protocol',
          '*protocol',
          'procedure',
          '*procedure',
          'stappenplan',
          'register',
          'onderzoeken',
          'stellen …10 hoogte',
          '72',
          'laten …8 weten',
          'hoort',
          'gedocumenteerd|documenteren',
          'brengen|breng …10 hoogte',
          'nemen|neem wij|we|ik …4 contact',
          'krijgt|krijg {u} …4 bericht',
        ],
      ],
      unless: [
        '{vermoedt}',
        'auteursrecht*',
        'intellectuele',
        'aansprakelijk',
        'voorkomen van',
        'inbreuk maken',
        'passende maatregelen',
        'tegen te gaan',
        'inbreuk* op de persoonlijke levenssfeer',
        'klokkenluider*',
        'inbreuk op uw privacy te',
        'om …12 te voorkomen',
        'zo klein mogelijk',
        'neem dan contact',
        'neem contact',
        'indruk',
        'idee',
      ],
    },

    {
      says: ['hack|gestolen|kwijt|misgaat|lek*|datalek*'],
      and: [
        ['melding', 'meld', 'melden', 'waarschuw*', 'bel', '*plan', 'protocol', 'laten …3 weten'],
      ],
      unless: ['auteursrecht*', 'aansprakelijk', '{vermoedt}', 'meld|meldt …6 ons|mij'],
    },
    {
      says: ['{lek}'],
      and: [
        [
          'meld*',
          'melding',
          'gemeld',
          'procedure*',
          'protocol',
          '{ap}',
          'informeren',
          'stellen',
          'geinformeerd',
          'hoogte',
          '72',
        ],
      ],
      unless: [
        '{vermoedt}',
        'plaats …6 inbreuk',
        'meld|meldt …6 ons|mij|<email>',
        'om …12 te voorkomen',
        'inbreuk … auteursrecht*',
        'intellectuele',
        'niet aansprakelijk',
        'voorkomen van datalekken',
        'inbreuk maken',
        'passende maatregelen',
        'tegen te gaan',
      ],
    },
    {
      says: [
        'datalek*|gegevenslek*|beveiligingsincident*|inbreuk …16 gemeld bij|aan …4',
        'datalek*|gegevenslek*|beveiligingsincident*|inbreuk …10 conform|volgens …5 protocol|procedure|draaiboek|*protocol|stappenplan',
      ],
      unless: [
        'heeft|hebt|heb {u} …8 {lek}',
        '{u} …8 vermoedt|vermoed|ontdekt|constateert|merkt|ziet',
        'klacht*',
        'auteursrecht*',
      ],
      denied: 'no',
    },
    {
      says: [
        '{ap} …8 binnen …2 72 uur …6 hoogte|gemeld|melden|inlichten|ingelicht|informeren|verwittigen|verwittigd',
        'binnen …2 72 uur …3 bij|aan de|het …2 {ap}',
        'melden|meldt|stellen|stelt|lichten|licht|informeren|informeert|verwittigen|verwittigt …12 {ap} …6 72 uur',
        'melden|meldt|meld …10 72 uur …6 {ap}',
      ],
      unless: ['klacht*', 'annuleer*|annuleren', '{u} kunt|kun|kan|mag', '{vermoedt}'],
      denied: 'no',
    },
    {
      says: ['{lek}', '{aanval}'],
      and: [
        [
          'maatregelen|actie …6 om|teneinde …4 schade|gevolgen',
          'schade|gevolgen …8 beperken|beperkt|herstellen',
          'beperken|beperkt|herstellen …6 schade|gevolgen',
          'grijpen|ingrijpen|ingegrepen|afgesloten|stilgelegd',
          'verwittig*',
          'onmiddellijk|direct|meteen|terstond|onverwijld …6 maatregelen|actie',
        ],
      ],
      unless: [
        '{vermoedt}',
        'aansprakelijk',
        'voorkomen',
        'tegen te gaan',
        'auteursrecht*',
        'clubhuis|pand|gebouw|woning|winkel|kantine|camera*',
      ],
      denied: 'no',
    },
    {
      says: [
        'mis|fout …4 {gegevens} …6 hoor|hoort|horen|krijg|krijgt|laten {u}',
        '*lijst|laptop|telefoon|tablet|usb*|{gegevens} …3 kwijt|zoek|gestolen|vermist …10 hoogte|weten|bericht|ingelicht|verwittigd',
        'draaiboek|noodplan|stappenplan …3 voor …16 lek*|straat|gestolen|kwijt|datalek*|hack',
      ],
      unless: ['{vermoedt}', 'klacht*', 'wachtwoord', 'voorkomen', 'meld|meldt …4 ons|mij'],
    },
  ],
  part: [
    /** Asked first: the answer is where to. */
    {
      says: TOLD_US,
      beside: [
        `${SEES} …2 datalek*|beveiligingslek|gegevenslek`,
        `${SEES} …2 lek in|van|bij …2 {gegevens}|website|site|systeem|systemen|beveiliging|database|bestand`,
      ],
      unless: ['cookie*', 'klacht*', 'wachtwoord', ...HOME],
      notBeside: HOME,
      isSure: true,
    },
    /** A bare leak is one of data where the answer is an address. */
    {
      says: TOLD_US,
      and: [['<email>']],
      beside: [`${SEES} …2 lek`],
      unless: ['cookie*', 'klacht*', 'wachtwoord', ...HOME],
      notBeside: HOME,
      isSure: true,
    },
    {
      says: WACHTWOORD_KWIJT,
      and: [
        ['{meldweg}', 'neem|neemt|opneemt|opnemen …4 contact', 'contact …2 op|opneemt|opnemen'],
      ],
      unless: ['cookie*', 'vergeten', 'wij|we|ik …3 contact'],
    },
    {
      says: WACHTWOORD_KWIJT,
      beside: ['{meldweg}', 'laat …6 weten', 'neem|neemt …4 contact'],
      unless: ['cookie*', 'vergeten', 'sterk|aansprakelijk', 'niet …3 kan|wordt|worden'],
    },
    {
      says: [
        'iemand anders|vreemds …4 account',
        'account …8 zonder …2 toestemming|medeweten',
        'niet|onvoldoende|slecht …4 veilig|beveiligd|beveiligen|beschermd|beschermen|zorgvuldig',
        'veiligheid|beveiliging …8 tekortschiet|geschonden|aangetast',
        'privacy …3 geschonden|geschaad|aangetast',
        'of …8 {gegevens} …6 veilig|beveiligd',
        'misbruik|misbruikt',
        'gelekt|gehackt|gestolen',
        'in verkeerde handen',
        'op straat',
        'uitgelekt|ontvreemd',
        'onbevoegd*|ongeoorloofd* …6 toegang|gebruik|gebruikt|{gegevens}',
        'zwakke plek|plekken',
        'kwetsbaarheid|kwetsbaarheden|beveiligingsprobleem|veiligheidsprobleem|veiligheidslek',
        'datalek*|gegevenslek*|beveiligingslek*|beveiligingsincident*|inbreuk*',
        'lek in …3 beveiliging|systeem|systemen|website|site',
        'mis|misgaat|misloopt …4 {gegevens}',
        '{gegevens} …6 mis|misgaat|misloopt|lekken',
      ],
      and: [['{vermoedt}'], ['{meldweg}']],
      unless: ['cookie*', 'alcohol'],
    },
    {
      says: [
        'niet|onvoldoende|slecht …4 veilig|beveiligd|beveiligen|beschermd|beschermen|zorgvuldig',
        'of …8 {gegevens} …6 veilig|beveiligd',
        'misbruik|misbruikt',
        'iemand anders|vreemds …4 account',
        'account …8 zonder …2 toestemming|medeweten',
        'gelekt|gehackt|gestolen',
        'in verkeerde handen',
        'op straat',
        'uitgelekt|ontvreemd',
        'onbevoegd* …6 toegang|gebruik|{gegevens}',
        'zwakke plek|plekken',
        'datalek*|gegevenslek*|beveiligingslek*|beveiligingsincident*|inbreuk*',
        'lek in …3 beveiliging|systeem|systemen|website|site',
        'mis|misgaat|misloopt …4 {gegevens}',
        '{gegevens} …6 mis|misgaat|misloopt|lekken',
      ],
      and: [['{vermoedt}']],
      beside: ['{meldweg}'],
      unless: ['cookie*', 'alcohol'],
    },
    {
      says: [
        'datalek*|gegevenslek*|beveiligingslek*|beveiligingsincident* …14 contact|<email>',
        'datalek*|gegevenslek*|beveiligingslek*|beveiligingsincident* …10 melden|meld|meldt …4 bij …3 ons|mij|bestuur|secretaris|<email>',
        'meld|meldt|melden …6 datalek*|gegevenslek*|beveiligingslek*|beveiligingsincident*',
      ],
      unless: ['wij|we …4 melden', 'melden wij|we|ik', '{ap}', 'wij|we nemen', 'nemen wij|we'],
    },
    {
      says: ['niet goed beveilig*', 'gegevens …8 niet …3 veilig|zorgvuldig|beveiligd'],
      and: [['{meldweg}']],
      unless: ['binnen een uur', '{maatregel} …12 voorkomen', 'email*|mail …6 niet veilig'],
    },
  ],
};
