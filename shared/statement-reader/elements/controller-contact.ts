import type { ElementRules } from './element.ts';

/** AVG 13(1)(a): how the organisation is reached. */
export const controllerContact: ElementRules = {
  key: 'controller_contact',
  full: {
    nl: [
      {
        says: [
          '<email>',
          'tel|telefoon|telefoonnummer|telefonisch|bel|mobiel …4 <number>',
          '+31*|06*|0031*',
          '{adres}',
        ],
        unless: [
          'bezwaar bij',
          '{ap} …10 <postcode>',
          'autoriteitpersoonsgegevens',
          'ip adres',
          'emailadres …1 telefoonnummer',
          '<year>',
          'postbus 93374',
          'adres en',
          'uw|jouw|je adres',
          'naam adres',
        ],
        in: ['sentence', 'item', 'row', 'title'],
      },
      {
        says: ['<email>', '+31*|06*', '<postcode>'],
        in: ['sentence', 'item', 'row', 'title'],
        unless: ['<number> {periode}'],
      },
    ],
    en: [
      {
        says: [
          '<email>',
          'tel|telephone|phone|call|mobile …4 <number>',
          '+31*|+44*',
          'address …8 <number>',
          '<postcode>',
        ],
        unless: ['{authority} …10 <number>', 'ip address', '<number> {period}'],
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
        ],
      },
    ],
    en: [{ says: ['contact us|me', 'contact form|page|section', 'the board', 'get in touch'] }],
  },
};
