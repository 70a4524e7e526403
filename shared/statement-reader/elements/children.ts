import type { ElementRules } from './element.ts';

/** AVG 8, UAVG 5: what holds for minors. */
export const children: ElementRules = {
  key: 'children',
  full: {
    nl: [
      {
        says: [
          'onder de leeftijd van|<number>',
          'jonger dan <number>',
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
          'na <number> jaar',
          'alcohol',
          'drank',
          'korting',
          'gratis',
          'entree',
        ],
      },
      {
        says: [
          'ouder|ouders|voogd|verzorger* …10 akkoord|toestemming|instem*|mee|regelen|meekijken',
        ],
        beside: ['jonger dan <number>', 'onder de <number>', 'minderjarig*', 'nog geen <number>'],
        unless: ['alcohol', 'korting', 'training', 'kamp'],
      },
      {
        says: [
          'toestemming|goedkeuring|instemming …6 ouder|ouders|voogd|verzorger*',
          'overleg|samen|vraag …4 ouder|ouders|voogd|verzorger*',
        ],
        beside: ['jonger dan <number>', 'onder de <number>', 'minderjarig*', 'geen <number>'],
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
    ],
    en: [
      {
        says: [
          'under the age of',
          'under|below 13|16|18|sixteen|thirteen',
          'not meant|intended|aimed …6 children|minors',
        ],
        and: [
          [
            'account*',
            'parent*',
            'guardian',
            'consent',
            'permission',
            'collect',
            'process',
            'data',
            'service',
            'services',
            'use',
            'meant',
            'intended',
            'aimed',
            'directed',
            'delete',
          ],
        ],
        unless: [
          'alcohol',
          'training',
          'discount',
          'ticket',
          'age|birth|name|number|gender|details for|of …3 under|below|younger',
        ],
      },

      {
        says: [
          'below sixteen|16|18|13',
          'below that age',
          'aged <number> or',
          'under <number>',
          'younger than',
        ],
        and: [
          ['consent', 'parent*', 'guardian', 'agree', 'photo', 'account*', 'data', 'permission'],
        ],
        unless: [
          'alcohol',
          'training',
          'retain*',
          'within <number>',
          'age|birth|name|number|gender|details for|of …3 under|below|younger',
        ],
      },
      {
        says: ['{child}'],
        and: [
          [
            'consent',
            'intend*',
            'intention',
            'consent … parent*',
            'under',
            'younger',
            'not directed',
            'knowingly',
            'permission',
          ],
        ],
        unless: [
          'child pornography',
          'retain*',
          'parent company',
          'free',
          'discount',
          'ticket*',
          'alcohol',
          'price*',
        ],
      },
      {
        says: ['parent*|guardian* …10 consent|permission|agree|approve|approval'],
        beside: [
          'under|below <number>',
          'younger than',
          'under the age',
          'minor|minors',
          'not yet <number>',
        ],
        unless: ['alcohol', 'discount', 'parent company'],
      },
      {
        says: [
          'recommend|advise|encourage|urge|ask parents|guardians|that …10 involved|supervise|monitor|children',
          'parents|guardians …3 advised|encouraged …8 involved|supervise|monitor',
          'children|minors|juniors …12 consent|permission|approval|knowledge …6 parent*|guardian*',
          'not …1 knowingly|intentionally|deliberately …8 children|minors|child',
          'parents|parent|guardian|guardians …4 exercise …4 rights',
          'intended|meant|aimed for|at …1 adults',
          'children|minors|juniors|pupils we|i …3 ask …4 parent*|guardian*',
          'children|child|minors|juniors …6 only …6 by …2 parent*|guardian*',
        ],
        unless: ['alcohol', 'discount', 'parent company', 'free'],
      },
      {
        says: [
          'at least|over <number> …10',
          'aged? <number> or over|older …10',
          'minimum age …4 <number>',
          '<number> years of age|old or older|over …8',
        ],
        and: [
          ['must', 'only', 'required', 'have to', 'minimum'],
          [
            'you',
            'order*',
            'account',
            'use',
            'service*',
            'customer*',
            'website',
            'app',
            'register',
          ],
        ],
        unless: [
          'retain*',
          'keep',
          'kept',
          'ticket*',
          'discount',
          'at least <number> day|days|year|years|month|months|week|weeks|hours',
          'characters',
        ],
      },
      {
        says: [
          'children|child|minors|pupils|juniors …8 recognised|recognized|recognisable|recognizable|identified|identifiable|unrecognisable|named',
          'recognisable|recognizable|identifiable …6 children|child|minors|pupils|juniors',
          'not|rather …8 child|children …8 photo*|photographed|filmed|picture*',
          'not …6 photo*|picture*|photographed|film …6 child|children',
        ],
        and: [
          ['only', 'not', 'never', 'no', 'unless', 'without', 'rather', 'cannot', 'unrecognisable'],
        ],
        unless: ['child pornography', 'sell'],
      },
      {
        says: ['under|below <number> …8 parent*|guardian*', 'if you are a minor …10'],
        and: [['ask', 'sign', 'fill*', 'complete*', 'parent*', 'permission']],
        unless: ['alcohol', 'discount', 'free', 'ticket*'],
      },
    ],
  },
  part: {
    nl: [
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
        and: [['{gegevens}', 'naam', 'foto*']],
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
    en: [
      { says: ['parental|parent|parents|guardian|guardians consent form*|slip*'] },
      {
        says: ['child|children|childs|pupil*|juniors|minors'],
        and: [
          ['{process}', 'look after', 'record'],
          ['name*', 'date of birth', '{data}', 'photo*', 'phone', 'school', 'diet'],
        ],
        unless: ['child pornography', 'parent company'],
      },

      {
        says: ['children|child|minors|juniors|pupils'],
        and: [['{data}', 'name*', 'photo*']],
        unless: ['child pornography'],
      },
      {
        says: [
          '{kindOfData} for|of …3 under|below|younger …3 <number>',
          '{kindOfData} of …2 parents|guardians',
          'parents|guardians {kindOfData}',
        ],
        somewhere: ['children', 'child', 'childs', 'pupils', 'junior', 'juniors', 'minors'],
        unless: ['child pornography', 'retain*', 'copy', 'parent company'],
      },
    ],
  },
};
