import { TITLES_TOO } from '../rules/cue.ts';
import type { ElementRules } from './element.ts';

/** AVG 13(1)(a): how the organisation is reached; only that it can be is a part of it. */
export const controllerContact: ElementRules = {
  key: 'controller_contact',
  full: {
    nl: [
      {
        says: [
          'contact|vragen|informatie|bereikbaar …12 via|op|onder|nummer 01*|02*|03*|04*|05*|06*|07*|08*|09*|+31*',
          'bereiken|bereikbaar|bereikt …4 op|onder 01*|02*|03*|04*|05*|06*|07*|08*|09*|+31*',
          'bel|bellen|belt|telefonisch|telefoonnummer|telefoon|tel|whatsapp|appen|app …6 01*|02*|03*|04*|05*|06*|07*|08*|09*|+31*',
        ],
        unless: [
          '<number> {periode}',
          '<number> uur',
          'binnen <number>',
          'cookie*',
          'unfilledplaceholder',
          '{ap}',
          'kvk …4 <number>',
          '{kind}',
        ],
      },

      {
        says: ['<number> <number> <number> <number>'],
        and: [['bel', 'bellen', 'contact', 'tel', 'telefoon', 'in', 'op']],
        unless: ['{periode}', 'kvk', 'iban'],
      },
      {
        says: [
          '<email>',
          'tel|telefoon|telefoonnummer|telefonisch|bel|mobiel …4 <number>',
          '+31*|06*|0031*|+32*',
          '*straat|*laan|*weg|*plein|*gracht|*kade|*dijk|*singel|*hof|*steeg|*pad|*markt|*ring <number>',
          'postbus <number>',
          '<postcode> <name>',
        ],
        unless: [
          'unfilledplaceholder',
          '{ap} …10 <postcode>',
          'postbus 93374',
          'bezuidenhoutseweg',
          'ip adres',
          '<number> {periode}',
        ],
        in: TITLES_TOO,
      },
      { says: ['<email>'], in: TITLES_TOO },
    ],
    en: [
      {
        says: ['<name> <number> <name>'],
        and: [['representative', 'address', 'contact', 'our office', 'located', 'based']],
        unless: [
          'article <number> <name>',
          '{period}',
          'gdpr <number>',
          '{authority}',
          'unfilledplaceholder',
        ],
      },

      {
        says: [
          '<name> <number> <name>',
          '*straat|*laan|*gracht|*weg|*plein|*singel|*hof|singel|markt|plein|vrijthof|road|street|avenue|lane|square <number>',
          '<number> <name> street|road|avenue|lane|square|drive|close|way',
          'po box <number>',
          '<postcode> <name>',
        ],
        and: [
          [
            '{data}',
            'contact',
            'controller',
            'we',
            'our',
            'is',
            'decides',
            'based',
            'representative',
            'address',
            'responsible',
            'we are',
          ],
        ],
        unless: [
          '{authority}',
          'unfilledplaceholder',
          '<number> {period}',
          'article <number> <name>',
          'version',
          'iso',
          'am|pm',
          'section',
          'april|may|june|july|august|september|october|november|december|january|february|march <number>',
          '<number> april|may|june|july|august|september|october|november|december|january|february|march',
          'gdpr',
          'dutch data',
        ],
        in: ['sentence', 'item', 'row'],
      },

      {
        says: ['<name> <number> <name>'],
        unless: ['{period}', 'article', 'art', 'gdpr', 'kvk', 'version'],
      },
      {
        says: [
          '<email>',
          'tel|telephone|phone|call|mobile …4 <number>',
          '+31*|+44*',
          'address …8 <number>',
          '*straat|*laan|*weg|*plein|street|road|avenue|lane <number>',
          '<number> <name> street|road|avenue|lane|square',
        ],
        unless: [
          'unfilledplaceholder',
          '{authority} …10 <number>',
          'ip address*',
          '<number> {period}',
        ],
        in: TITLES_TOO,
      },
      { says: ['<email>'], in: TITLES_TOO },
      {
        says: [
          'reach|ring|call|phone|telephone|text|whatsapp …6 <number> <number>',
          '01*|02*|07*|08* <number>',
        ],
        unless: [
          '{period}',
          '{authority}',
          'ico',
          'unfilledplaceholder',
          'article',
          'days',
          'updated|reviewed|revised|version|dated|date …2 <number>',
          'last …2 <number>',
        ],
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          'zie contact',
          'terecht bij …4 directie|ledenadministratie|bestuur|secretariaat|receptie',
          'bij …4 ledenadministratie|directie|bestuur terecht',
          'bij …4 ledenadministratie|directie',
        ],
      },
      {
        says: [
          'contact … op|opnemen|met',
          'contactformulier|contactpagina|contactgegevens|contactpersonen',
          'rubriek|pagina|sectie contact*',
          'het bestuur',
          'secretaris',
          'klantenservice',
        ],
        and: [
          [
            'ons',
            'mij',
            'website',
            'contactgegevens',
            'contactformulier',
            'contactpagina',
            'rubriek',
            'sectie',
            'pagina',
            'bestuur',
            'secretaris',
            'klantenservice',
          ],
        ],
        unless: [
          'unfilledplaceholder',
          'uw|je|jouw|hun|haar|zijn|deze contactgegevens …6',
          'contactgegevens van u|je|jou|ouder*|klant*|leden|deelnemers|de',
          'contact met {u}',
          'die contact',
          '{soort} {soort}',
          'vult|invult|invullen',
        ],
      },
      {
        says: [
          'contact opnemen|zoeken met <name> …4',
          'neem contact op met …2 <name>',
          'neem …4 contact met …2 <name> …3 op',
          'terecht bij …2 <name>',
          'vragen|stellen aan <name> …4',
          'balie|receptie|kantoor|winkel …4 langs|langskomen|binnenlopen|vragen|terecht',
          'langs|langskomen|binnenlopen|terecht …4 balie|receptie|kantoor|winkel|spreekuur',
          'contactgegevens …6 website|site|onderaan|hieronder|pagina',
          'via de? contactgegevens|contactpagina|website',
        ],
        and: [['vragen', 'contact', 'informatie', 'terecht', 'contactgegevens', 'bereik*']],
        unless: [
          'unfilledplaceholder',
          '{ap}',
          'klacht',
          'functionaris',
          'google*',
          'facebook',
          'derden',
        ],
      },
      {
        says: [
          'spreek|vraag|stap|benader|meld …6 bestuursleden|bestuurslid|trainer*|leiding|leiders|coach*|begeleider*|medewerkers|personeel …4',
          'vragen …10 ons|onze|de …2 secretariaat|bestuur|administratie|ledenadministratie|directie|receptie',
        ],
        and: [['vragen', 'vraag']],
        unless: ['{ap}', 'klacht*', 'toestemming', '{soort}'],
      },
      {
        says: [
          'contact op …2 met …3 praktijk|school|kerk|club|vereniging|winkel|salon|stichting|kantoor|organisatie',
          'bereikbaar|bereiken …4 via …4 *formulier|formulier|contactpagina',
        ],
        unless: ['unfilledplaceholder', '{ap}', 'klacht*', 'functionaris'],
      },
    ],
    en: [
      {
        says: ['contact us|me', 'contact form|page|section', 'the board', 'get in touch'],
        and: [['form', 'page', 'section', 'website', 'board', 'contact us through|via|using|on']],
      },
      {
        says: [
          'contact|ask|speak|write to? …3 secretary|treasurer|chair|committee|reception|office|officer|leader',
        ],
      },
      {
        says: [
          'please|by contact|contacting|email|ask <name>',
          'contact|ask|tell <name> <name>',
          'get in touch with <name>',
          'contact details …6 website|site|below|page',
        ],
        unless: [
          'unfilledplaceholder',
          '{authority}',
          'google*',
          'facebook',
          'officer',
          'complain*',
        ],
      },
    ],
  },
};
