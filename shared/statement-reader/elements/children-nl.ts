import type { Cue } from '../rules/cue.ts';

/** Dutch cues of what holds for minors. */
export const childrenNl: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } = {
  full: [
    {
      says: [
        'laat|vraag je|jouw|uw …1 ouders|ouder|voogd|verzorgers|vader|moeder …6 doen|indienen|vragen|toestemming|mailen|invullen|tekenen',
      ],
      beside: [
        'ben|bent {u} …1 nog geen|jonger …1 <number>|zestien|achttien',
        'jonger dan? …1 <number>|zestien|achttien',
        'onder de? …1 <number>|zestien|achttien',
      ],
      unless: ['alcohol', 'korting'],
    },
    {
      says: [
        'leden|deelnemers|gebruikers|klanten|bezoekers|spelers moeten|dienen …3 ouder dan|zijn …2 <number>',
        'iedereen …4 ouder dan <number>',
      ],
      unless: ['bewaar*', 'rijbewijs', 'korting', 'alcohol', 'maanden|weken|dagen'],
    },
    {
      says: [
        'onder de leeftijd van|<number>',
        'jonger ben|bent|is|zijn? dan <number>',
        'geen <number> …1 bent|ben|is|zijn',
        'ben|bent|is|zijn {u}? …1 nog geen <number>',
        'onder de <number>',
        'kinderen onder|tot|jonger',
      ],
      and: [
        [
          'account*',
          'ouder*',
          'ouders',
          'voogd',
          'toestemming',
          'gebruik* …4 dienst',
          'gebruiken',
          'verwerken geen',
          'verzamelen geen',
          'niet bedoeld',
          'serveert',
          'richt*',
          'gericht',
          'gegevens',
        ],
      ],
      unless: [
        'alcohol',
        'drank',
        'training',
        'bewaar*',
        'sterke',
        'korting',
        'kaartje',
        'entree',
        'leeftijd|geboortedatum|naam|telefoonnummer|contactgegevens voor|van|bij …3 jonger|onder',
        'leeftijd|geboortedatum|naam|telefoonnummer|contactgegevens indien|als …2 jonger|onder',
      ],
    },

    {
      says: [
        'jongere kinderen',
        'onder de leeftijd',
        'moet <number> zijn',
        'onder de <number>',
        '<number> jaar of ouder',
        'vanaf <number> jaar',
        'jonger dan <number>',
        'ouders met gezag',
        'ouders mogen …6 kind',
      ],
      and: [['account*', 'ouder*', 'gegevens', 'dossier', 'toestemming', 'dienst', 'kind*']],
      unless: [
        'alcohol',
        'drank',
        'training',
        'behandelt|behandelen|behandel|lesgeven|geschikt|open|welkom …6 vanaf <number>',
        'bewaar*',
        'leeftijd|geboortedatum|naam|telefoonnummer|contactgegevens voor|van|bij …3 jonger|onder',
        'leeftijd|geboortedatum|naam|telefoonnummer|contactgegevens indien|als …2 jonger|onder',
      ],
    },
    {
      says: ['{kind}'],
      and: [
        [
          'toestemming',
          'intentie',
          'toestemming … ouder*',
          'kind|kinderen|minderjarig*|jeugd* …14 vertegenwoordig*',
          'vertegenwoordig* …14 kind|kinderen|minderjarig*|jeugd*',
          'jonger dan',
          'onder de',
          'niet bedoeld',
          'tenzij',
          'verzamelen … niet',
          'geen {gegevens}',
        ],
      ],
      unless: [
        'kinderporno*',
        'bewaar*',
        '{bewaar} …6 jaar',
        'uw|je|jouw|diens wettelijk* vertegenwoordig*',
        'jaar en jonger',
        'kinderbijslag',
        'betalen|betaalt',
        'na <number> jaar',
        'alcohol',
        'drank',
        'korting',
        'gratis',
        'entree',
        'toestemming …2 voor …16 foto*|film*|video*|beeldmateriaal|*beelden …6 {kind}',
      ],
    },
    {
      says: [
        'ouder|ouders|voogd|verzorger*|vertegenwoordiger* …6 toestemming',
        'toestemming …6 ouder|ouders|voogd|verzorger*|vertegenwoordiger*',
      ],
      and: [['kind*', 'minderjarig*', 'jeugd*', 'pupillen', 'leerling*']],
      unless: ['kinderporno*', 'bewaar*', 'alcohol', 'korting', 'kinderbijslag', 'niet ouder dan'],
    },
    {
      says: [
        'ouder|ouders|voogd|verzorger* …10 akkoord|toestemming|instem*|mee|regelen|meekijken|goedvinden|goedkeuren',
        'ouder|ouders|voogd|verzorger* …6 goed vinden|vindt',
      ],
      beside: [
        'jonger ben|bent|is|zijn? dan <number>',
        'onder de <number>',
        'minderjarig*',
        'nog geen <number>',
      ],
      unless: ['alcohol', 'korting', 'training', 'kamp'],
    },
    {
      says: [
        'toestemming|goedkeuring|instemming …6 ouder|ouders|voogd|verzorger*',
        'overleg|samen|vraag …4 ouder|ouders|voogd|verzorger*',
      ],
      beside: [
        'jonger ben|bent|is|zijn? dan <number>',
        'onder de <number>',
        'minderjarig*',
        'geen <number>',
      ],
      unless: ['alcohol', 'korting', 'training', 'kamp'],
    },
    {
      says: [
        'raden|raad|adviseren|adviseer|vragen ouders|verzorgers …10 betrokken|mee|meekijken|toezicht',
        'ouders|verzorgers …4 aangeraden|geadviseerd …8 betrokken|mee|meekijken|toezicht',
        'minderjarig*|kinderen|jongeren|jeugdleden …10 toestemming|akkoord|medeweten …6 ouder*|voogd|vertegenwoordig*|verzorger*',
        'nog geen|jonger <number>|dan …10 ouder|ouders|voogd|verzorger* …10',
        'niet bewust|opzettelijk|welbewust|doelbewust …8 kinderen|minderjarig*|jongeren',
        'oefenen|oefent …3 ouders|ouder|voogd …6 uit',
        'ouders|ouder|voogd …4 oefenen|oefent …6 uit',
        'bedoeld|bestemd|gericht voor|op volwassenen|meerderjarigen',
        'niet …2 gericht|bedoeld|bestemd op|voor …2 kinderen|minderjarig*|jongeren',
        'kinderen|kind|minderjarig*|jeugdleden vragen wij|we|ik …6 ouder|ouders|voogd',
        'kinderen|kind|minderjarig*|jongeren …10 alleen|uitsluitend|slechts …6 door …3 ouder|ouders|verzorger*|voogd',
      ],
      unless: ['alcohol', 'korting', 'gratis', 'entree', 'oudergesprek'],
    },
    {
      says: [
        '<number> jaar zijn|oud om|voor|voordat …10',
        '<number> jaar of ouder …10',
        '<number> jaar en ouder …10',
      ],
      and: [
        ['minimaal', 'minstens', 'ten minste', 'tenminste', 'moet', 'moeten', 'dient', 'alleen'],
        [
          'bestel*',
          'account',
          'gebruik*',
          'dienst*',
          'klant',
          'aankoop',
          'website',
          'app',
          'aanmelden',
        ],
      ],
      unless: ['deelname aan de wedstrijd', 'bewaar*', 'rijbewijs', 'entree', 'korting'],
    },
    {
      says: [
        'kinderen|kind|minderjarig*|jeugdleden|leerlingen …8 onherkenbaar|herkenbaar|herkend',
        'onherkenbaar|herkenbaar …6 kinderen|kind|minderjarig*|jeugdleden|leerlingen',
        'foto*|film*|video*|beeldmateriaal …8 kinderen|kind|minderjarig*|jeugdleden|leerlingen …10 ouder|ouders|voogd …6 goed|akkoord|bezwaar|instem*|mee',
        'niet|geen …4 foto*|film*|gefotografeerd …8 kind|kinderen …14',
        'niet|liever …10 kind|kinderen …8 foto*|gefilmd|gefotografeerd|beeld',
      ],
      and: [
        [
          'alleen',
          'enkel',
          'niet',
          'geen',
          'nooit',
          'tenzij',
          'zonder',
          'onherkenbaar',
          'liever',
          'bezwaar',
        ],
      ],
      unless: ['kinderporno*', 'verkopen', 'kinderfeestje*'],
    },
    {
      says: [
        'jonger dan|is …2 <number> …6 tekent|tekenen|ondertekent|ondertekenen|handtekening',
        'ouder|ouders|voogd|verzorger* …6 tekent|tekenen|ondertekent|ondertekenen|handtekening …8 jonger|onder|minderjarig*|kind*',
        'kinderen|kind|minderjarig*|jeugdleden|leerlingen …4 schrijven|melden|geven zich …4 via|door …2 ouder|ouders|voogd',
        'kinderen|kind|minderjarig*|jeugdleden|leerlingen worden|wordt …2 door …3 ouder|ouders|voogd …2 ingeschreven|aangemeld|opgegeven',
        'kinderen|kind|minderjarig*|jeugdleden|leerlingen worden|wordt …2 ingeschreven|aangemeld|opgegeven door …3 ouder|ouders|voogd',
      ],
      unless: ['alcohol', 'korting', 'entree'],
    },
    {
      says: [
        'handtekening|tekenen|ondertekenen|tekent …6 ouder|ouders|voogd',
        'ouder|ouders|voogd …4 tekent|tekenen|ondertekenen',
      ],
      beside: [
        'jonger ben|bent|is|zijn? dan <number>',
        'onder de <number>',
        'minderjarig*',
        'nog geen <number>',
      ],
      unless: ['alcohol', 'korting'],
    },
    {
      says: [
        'niet bestemd|bedoeld voor …3 jonger|onder …3 <number>',
        'jeugdleden|jeugdlid|kinderen|minderjarig* …6 handtekening …3 ouder|ouders|voogd',
      ],
      unless: ['alcohol', 'korting'],
    },
    {
      says: [
        'toestemming|akkoord|handtekening|instemming van …2 ouder|ouders|voogd|verzorger* …6 of …3 meerderjarig*|volwassen*',
        'toestemming|akkoord|handtekening|instemming van …2 meerderjarig*|volwassen* …3 of …4 ouder|ouders|voogd|verzorger*',
      ],
    },
    {
      says: [
        'bevestigt|bevestig|verklaart|verklaar|garandeert|garandeer …12 ouder|voogd|verzorger|bevoegd|gemachtigd|gerechtigd|toestemming|akkoord',
      ],
      and: [
        [
          'minderjarig*|jeugdlid|jeugdleden|pupil',
          'kind|kinderen|zoon|dochter in|aan te? …1 schrijven|melden|inschrijving|aanmelding',
          'inschrijven|inschrijving|aanmelden|aanmelding|gegevens van|over …2 kind|kinderen|zoon|dochter',
        ],
      ],
      unless: ['identiteit', 'alcohol', 'kinderbijslag'],
      denied: 'no',
    },
  ],
  part: [
    {
      says: [
        'namens {u} …6 ouder*|voogd|wettelijk* …14 rechten|beroep|verzoek|inzage',
        'ouder|ouders|voogd …8 namens …3 kind|minderjarig*|{u} …12 rechten|beroep|verzoek|inzage',
        'rechten|verzoek|beroep …14 namens …6 kind|kinderen|minderjarig*',
      ],
      unless: ['kinderporno*', 'klacht*'],
    },
    {
      says: [
        'formulier|inschrijfformulier|aanmeldformulier|fiche …6 ouder|ouders|verzorgers|voogd',
        'ouders|verzorgers|voogd …6 ingevuld|ingevulde',
      ],
      unless: ['alcohol', 'niet ouder'],
    },
    {
      says: ['jeugdleden|leerling*|kind|kinderen|pupil*|jeugdlid|minderjarig*'],
      and: [
        [
          'noteer*',
          'noteren',
          'vragen',
          'registreren',
          'verwerken',
          'bewaren',
          'leggen',
          'gebruiken',
          'dossier',
        ],
      ],
      unless: ['kinderporno*', 'jaar na', 'kinderbijslag', 'geen kinderen'],
    },

    {
      says: ['kinderen|kind|minderjarig*|jeugdleden|jeugdlid|leerling*'],
      and: [['{gegevens}', 'naam', 'foto*', 'geboortedatum', 'leeftijd', 'geboortejaar']],
      unless: ['kinderporno*', 'jaar na', 'ontwikkelingen'],
    },
    {
      says: [
        '{soort} voor|van|bij|indien|als …3 jonger|onder …4 <number>|jaar',
        'gegevens van …3 kinderen|kind|leerlingen|jeugdleden',
        '{soort} van …1 ouder|ouders|verzorgers|ouder(s)',
      ],
      somewhere: ['kinderen', 'kind', 'jeugd*', 'pupillen', 'leerling*'],
      unless: ['kinderporno*', 'kinderbijslag', '{bewaar} …6 jaar', 'kopie', 'gemeld'],
    },
    { says: ['toestemmingsformulier* …4 ouder*|voogd|verzorger*'] },
    {
      says: ['les|lessen|training|opvang|begeleiding|therapie …4 kinderen|jongeren'],
      and: [
        ['{soort}', 'gegevens'],
        ['noteer', 'noteren', '{verwerk}'],
      ],
    },
  ],
};
