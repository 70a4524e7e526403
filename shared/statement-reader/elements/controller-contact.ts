import type { ElementRules } from './element.ts';

/** AVG 13(1)(a): how the organisation is reached; only that it can be is a part of it. */
export const controllerContact: ElementRules = {
  key: 'controller_contact',
  full: {
    nl: [
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
        in: ['sentence', 'item', 'row', 'title'],
      },
      { says: ['<email>'], in: ['sentence', 'item', 'row', 'title'] },
    ],
    en: [
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
        in: ['sentence', 'item', 'row', 'title'],
      },
      { says: ['<email>'], in: ['sentence', 'item', 'row', 'title'] },
    ],
  },
  part: {
    nl: [
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
        unless: ['unfilledplaceholder', 'contact met {u}', 'die contact'],
      },
    ],
    en: [
      {
        says: ['contact us|me', 'contact form|page|section', 'the board', 'get in touch'],
        and: [['form', 'page', 'section', 'website', 'board', 'contact us through|via|using|on']],
      },
    ],
  },
};
