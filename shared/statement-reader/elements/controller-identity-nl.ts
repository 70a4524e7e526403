import type { Cue } from '../rules/cue.ts';

/** Dutch cues of who processes the data. */
export const controllerIdentityNl: {
  readonly full: readonly Cue[];
  readonly part: readonly Cue[];
} = {
  full: [
    {
      says: ['{rechtsvorm} <name>', '<name> {rechtsvorm}', '<name> <name> <number>'],
      beside: ['wie zijn wij|we', 'wie ben ik', 'wie is …4 verantwoordelijk', 'wie verwerkt'],
      unless: ['unfilledplaceholder', '{ap}', 'kvk kamer'],
    },

    {
      says: [
        '{verklaring} …4 van toepassing op …6 <name>',
        '{verklaring} …4 geldt voor …4 <name>',
        'in deze {verklaring} …4 <name>',
        'dit|deze is|betreft …3 {verklaring} van …3 <name>',
        '<name> …6 legt|leggen uit',
        '<name> …4 vindt|vinden …8 privacy',
        '<name> …4 gaat …8 gegevens',
        '<name> …6 hecht|respecteert|waarborgt …8 privacy',
      ],
      unless: [
        'unfilledplaceholder',
        '<site>',
        'google*',
        'cookie*',
        'facebook',
        'derden',
        'artikel',
        'autoriteit',
        '<name> analytics',
      ],
    },

    {
      says: [
        '<name> is de organisator|uitgever|beheerder|eigenaar|aanbieder',
        '<name> …4 is onderdeel|handelsnaam van',
        'eigenaar|exploitant …5 is <name>',
        'naam bedrijf|organisatie|praktijk|vereniging <name>',
        'bedrijfsnaam|handelsnaam|praktijknaam|organisatienaam <name>',
      ],
      unless: ['google*', 'unfilledplaceholder', 'cookie*', 'facebook'],
    },

    {
      says: [
        'ik ben <name>',
        '<name> …12 daarvoor verantwoordelijk',
        '<name> …10 beheert …4 {gegevens}',
        'wij zijn <name>',
      ],
      unless: ['<site>'],
    },
    {
      says: ['{verklaring} <name>', '<name> {verklaring}', '{verklaring} …2 van <name>'],
      in: ['title'],
      unless: ['unfilledplaceholder', '<site>'],
    },
    {
      says: [
        '<name> …8 {verantwoordelijk} voor …8 verwerk*|verzamel*|gebruik|omgang|{gegevens}',
        '<name> …14 verwerkingsverantwoordelijke|*gegevensverantwoordelijke',
        '*verantwoordelijke …6 is|zijn …3 <name>',
        '*verantwoordelijke …10 <name> …6 gevestigd|kvk',
        '<name> …10 is de? verantwoordelijke',
        'verantwoordelijk* …8 {gegevens}|verwerking|gegevensverwerking …4 is …3 <name>',
      ],
      unless: [
        'unfilledplaceholder',
        'niet verantwoordelijk',
        'niet aansprakelijk',
        'zelf verantwoordelijk',
        '{u} …3 verantwoordelijk',
        'derden',
        'andere websites',
        'links',
        'medewerker*',
        'functionaris',
        '<site> …6 verantwoordelijk',
      ],
      denied: 'no',
    },
    {
      says: [
        '<name> …8 gevestigd|kantoorhoudend',
        'gevestigd te|in|aan',
        'ingeschreven …8 kvk|koophandel',
        'handelend onder',
        'handelsnaam',
        '{rechtsvorm} …6 hierna',
        '<name> …6 kvk|kvknummer|koophandel …3 <number>',
      ],
      unless: [
        'unfilledplaceholder',
        'derde landen',
        'google …4 gevestigd',
        'bedrijven …6 gevestigd',
        '{derden} …6 gevestigd',
        'datacenter*',
        'server*',
      ],
      in: ['sentence', 'item', 'row', 'title'],
    },
    {
      says: ['{rechtsvorm}', '<name>'],
      under: [
        'wie …3 zijn|ben|is',
        'wie is',
        'over ons',
        '*verantwoordelijke',
        'verantwoordelijk*',
        'identiteit',
        'bedrijfsgegevens',
        'gegevens …3 organisatie|bedrijf',
        'colofon',
        'contactgegevens',
      ],
      unless: ['unfilledplaceholder', '<site> <site>'],
    },
    {
      says: [
        '{verklaring} …2 van …4 {rechtsvorm}',
        '{verklaring} …4 {rechtsvorm}',
        '<name> …4 hierna',
        'mijn naam is',
        '{verklaring} van …2 <name>',
        '{rechtsvorm} …4 {verklaring}',
        'website|webshop|webwinkel … van …4 {rechtsvorm}',
        'website|webshop|webwinkel … eigendom|beheerd|onderdeel …6 <name>',
        '<name> …3 is een …6 {rechtsvorm}|bedrijf|praktijk|organisatie|*bedrijf|*praktijk|*organisatie|*bureau|onderneming|handelsnaam',
      ],
      in: ['sentence', 'item', 'row', 'title'],
      unless: [
        'unfilledplaceholder',
        '{verklaring} van derden|google|facebook|andere|die|deze|het|de',
        '<site>',
      ],
    },
    {
      says: [
        '{rechtsvorm} …6 respecteert|hecht|neemt|verwerkt|verzamelt|gebruikt',
        'kvk|kvknummer|koophandel …4 <number>',
      ],
      in: ['sentence', 'item', 'row', 'title'],
    },
    {
      says: ['<name> …4 verwerkt|verzamelt|gebruikt|bewaart|registreert|respecteert|hecht'],
      unless: ['unfilledplaceholder', '<site>', 'google*', 'leverancier', 'cookie*'],
      and: [['{gegevens}', 'privacy']],
    },
    {
      says: [
        '{verklaring} is|hoort …3 van|bij …2 <name>',
        '<name> …4 gaat|gaan …8 {gegevens}|privacy',
        'bij|binnen|namens …3 <name> hecht*|vinden|verwerken|verzamelen|gaan|nemen|werken|bewaren|gebruiken wij|we|ik? …10',
        'lid|klant|client|patient|deelnemer|vrijwilliger|donateur|leerling wordt|bent|wilt van|bij|voor …3 <name> …10',
        'verwerkingsverantwoordelijke|verantwoordelijke <name>',
        '<name> …3 wij|we hecht*|vinden|respecteren …8 privacy|{gegevens}',
        'hoe …2 <name> …6 omgaat|gebruikt|verwerkt|verzamelt',
        '<name> …4 doet|draagt|zorgt|houdt|spant …10 privacy|{gegevens}',
        '<name> …6 verantwoordelijk …6 persoonsgegevens|gegevensverwerking|verwerking',
      ],
      and: [
        ['{gegevens}', 'privacy*', '{verklaring}', 'verwerkingsverantwoordelijke', 'verwerking'],
      ],
      unless: [
        'unfilledplaceholder',
        '<site>',
        'google*',
        'cookie*',
        'facebook',
        'derden',
        '{ap}',
        '<name> analytics',
        'artikel',
        '{service}',
        'links',
        'hyperlink*',
      ],
      denied: 'no',
    },
    {
      says: ['{verklaring} <name> <name>', 'privacy <name> <name>'],
      in: ['title'],
      unless: ['unfilledplaceholder', '<site>', 'google', 'facebook', 'persoonsgegevens'],
    },
    {
      says: [
        'mijn|onze praktijk|bedrijf|organisatie|winkel|salon|school heet <name>',
        '{verklaring} …4 opgesteld|vastgesteld|uitgegeven|gepubliceerd door|voor …3 <name>',
        'bij ons <name> <name>',
      ],
      unless: [
        'unfilledplaceholder',
        'google',
        'veiliginternetten*',
        'generator',
        'ictrecht',
        'advocat*',
        'jurist*',
      ],
    },
  ],
  part: [
    {
      says: [
        'gezamenlijk* …3 verantwoordelijk*',
        'elk van …4 verantwoordelijk',
        'samen …10 aanspreekbaar|verantwoordelijk',
        'maatschap …10 verantwoordelijk|aanspreekbaar',
      ],
      unless: ['derden', 'functionaris is'],
    },

    {
      says: [
        'welkom bij|op …4 <name>|<site>',
        'afhankelijk van …4 afdeling|vestiging',
        'zusterorganisatie',
        'groep van …4 bedrijven',
      ],
    },
    {
      says: ['<site>'],
      and: [['{gegevens}', 'privacy*']],
      unless: ['unfilledplaceholder', '<email>', 'cookie*', 'lees', 'zie', '{ap}'],
    },
    {
      says: [
        '{verantwoordelijk} …4 voor …8 verwerk*|verzamel*|{gegevens}',
        'de {rechtsvorm}|gemeente|kerk|school|club verwerkt',
        'hierna',
      ],
      unless: [
        'unfilledplaceholder',
        'niet verantwoordelijk',
        'verantwoordelijkheid van',
        'derden',
        'functionaris',
      ],
      denied: 'no',
    },
    { says: ['<name> …4 respecteert|hecht|neemt'], and: [['privacy', '{gegevens}']] },
  ],
};
