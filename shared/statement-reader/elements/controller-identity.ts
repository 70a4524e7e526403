import type { ElementRules } from './element.ts';

/** AVG 13(1)(a): who processes the data, by name. */
export const controllerIdentity: ElementRules = {
  key: 'controller_identity',
  full: {
    nl: [
      {
        says: [
          '{verantwoordelijk} …4 voor …8 verwerk*|verzamel*|gebruik|omgang',
          'verwerkingsverantwoordelijke|*verantwoordelijke is|zijn|in',
          'is|zijn …2 verwerkingsverantwoordelijke',
          'is|zijn de? verantwoordelijke',
          'verantwoordelijk* …2 in de zin van',
        ],
        unless: [
          'niet verantwoordelijk',
          'niet aansprakelijk',
          'zelf verantwoordelijk',
          '{u} …3 verantwoordelijk',
          'derden',
          'andere websites',
          'links',
          'medewerker*',
          'verantwoordelijk* voor …6 inhoud|naleving|beveiliging',
          'functionaris',
        ],
        denied: 'no',
      },
      {
        says: [
          'gevestigd',
          'kantoorhoudend',
          'statutair',
          'ingeschreven …8 kvk|koophandel',
          'handelend onder',
          'handelsnaam',
          'hierna …3 te? noemen|genoemd',
          'hierna',
        ],
        and: [['privacy*', '{gegevens}', '{rechtsvorm}', 'verwerk*', 'te', 'aan']],
      },
      {
        says: ['{rechtsvorm}'],
        under: [
          'wie …3 zijn|ben',
          'wie is',
          'over ons',
          '*verantwoordelijke',
          'verantwoordelijk*',
          'contact*',
          'identiteit',
          'bedrijfsgegevens',
          'gegevens …3 organisatie|bedrijf',
          'colofon',
        ],
        in: ['sentence', 'item', 'row'],
      },
      {
        says: [
          'privacyverklaring|privacybeleid|privacystatement|verklaring|statement|beleid …2 van|is …4 {rechtsvorm}',
          'dit is de|het {verklaring} van',
          'website|webshop|webwinkel … van …4 {rechtsvorm}',
          'website|webshop|webwinkel … eigendom|beheerd|onderdeel',
          'is een {rechtsvorm}',
        ],
        in: ['sentence', 'item', 'row', 'title'],
      },
      {
        says: [
          'respecteert …3 privacy',
          'hecht* …4 waarde|belang …8 privacy|bescherming|{gegevens}',
          'neemt …3 privacy',
          '{verklaring} van',
          'kvk|kvknummer|koophandel …3 <number>',
        ],
        unless: [
          'wij|we hechten',
          'wij|we nemen',
          'deze|dit website|site',
          'privacy* van derden|google|facebook|mailchimp|apple|andere|die|deze|het|de',
          'bescherming van privacy',
        ],
        in: ['sentence', 'item', 'row'],
      },
    ],
    en: [
      {
        says: [
          '{responsible} …4 for …6 processing|{data}|collection|use',
          'data? controller …2 is|of|for|in',
          'is|are the? data? controller',
          'acts? as …2 controller',
          'responsible for',
        ],
        unless: [
          'not responsible',
          'you are responsible',
          'third parties',
          'other websites',
          'responsible for …4 content',
          'officer',
        ],
        denied: 'no',
      },
      {
        says: [
          'registered|located|established|based in|at|under',
          '{legalForm}',
          'trading as',
          'hereinafter|hereafter',
        ],
        and: [['privacy', '{data}', 'address', 'office', 'number', 'company']],
      },
      {
        says: ['{legalForm}'],
        under: [
          'who …3 are|we',
          'who i am',
          'about us',
          'controller',
          'contact*',
          'identity',
          'responsible',
        ],
      },
      {
        says: [
          'privacy policy|notice|statement of|for|explains|describes …4 {legalForm}',
          'this is the …3 {notice} of',
          'website …4 operated|owned|run by',
          'is owned and operated',
        ],
        in: ['sentence', 'item', 'row', 'title'],
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          'website|site|webshop|app',
          '{verantwoordelijk}',
          'exploitant',
          'eigenaar',
          'hierna',
        ],
        and: [['{gegevens}', 'privacy*']],
      },
    ],
    en: [{ says: ['website|site|app', '{responsible}', 'owner'], and: [['{data}', 'privacy']] }],
  },
};
