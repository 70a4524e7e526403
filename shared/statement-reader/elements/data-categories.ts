import type { ElementRules } from './element.ts';
import { severalAreWhole } from './several.ts';

/** AVG 14(1)(d), and what Art. 13 readers expect: which data. Examples alone are a part of it. */
export const dataCategories: ElementRules = {
  key: 'data_categories',
  full: {
    nl: [
      {
        says: [
          '{soort} …2 {soort} …3 {soort}',
          '{soort} {soort} en {soort}',
          'uw|je|jouw {soort} …3 {soort}',
        ],
        unless: [
          'contact … op',
          '<email>',
          'recht',
          'herleid*',
          'identificeerbaar',
          'dit zijn',
          'vertrouwelijk',
          'cookie*',
          'gevestigd',
          'kies',
        ],
        denied: 'no',
      },
      {
        says: ['{soort} …4 {soort}'],
        and: [['{verwerk}', '{gegevens}', 'zoals', 'onder andere', 'volgende', 'waaronder']],
        unless: [
          'vertrouwelijk',
          'contact … op',
          'bereiken',
          'gevestigd',
          'herleid*|herleiden',
          'identificeerbaar',
          'ip adres … identi*',
          'dit zijn gegevens',
          'kopie …4 paspoort',
          'zwart',
        ],
        denied: 'no',
      },
      {
        says: ['{soort}'],
        and: [['{verwerk}', '*gegevens', 'informatie', 'volgende']],
        in: ['item', 'row'],
        unless: ['vertrouwelijk', 'cookies|cookie', 'contact … op', 'recht op', 'kopie'],
      },
      {
        says: ['{soort}'],
        under: [
          'welke …6 {gegevens}|informatie',
          '{gegevens} …6 verwerk*|verzamel*',
          'soort* …4 {gegevens}',
          'categorieen',
          'verzamel* …6 {gegevens}',
          'wat …6 verzamel*|verwerk*|bewaren|vastgelegd',
        ],
        unless: ['vertrouwelijk', 'contact … op', 'recht op'],
      },
    ],
    en: [
      {
        says: ['{kindOfData} …2 {kindOfData} …3 {kindOfData}', 'your {kindOfData} …3 {kindOfData}'],
        unless: ['contact us', '<email>', 'right', 'identif*', 'located', 'cookie*', 'choose'],
        denied: 'no',
      },
      {
        says: ['{kindOfData} …4 {kindOfData}'],
        and: [['{process}', 'data', 'information', 'such as', 'following', 'including']],
        unless: ['contact us', 'located', 'identif*|identified', 'registered'],
        denied: 'no',
      },
      {
        says: ['{kindOfData}'],
        and: [['{process}', '{data}', 'following']],
        in: ['item', 'row'],
        unless: ['cookie*', 'contact us', 'right to'],
      },
      {
        says: ['{kindOfData}'],
        under: [
          'what …6 {data}',
          'which …6 {data}',
          '{data} …6 collect*|process*|hold',
          'collect* …6 {data}',
          'categories',
          'types of',
        ],
        unless: ['contact us', 'right to'],
      },
    ],
  },
  part: {
    nl: [
      {
        says: ['uw|je|jouw|hun {soort}'],
        and: [['{verwerk}', 'gebruik', 'vragen', 'nodig', 'registreren', 'rekening']],
        unless: [
          'contact … op',
          'recht',
          'vertrouwelijk',
          'cookie*',
          'wijzig*',
          'doorgeven',
          'kies',
        ],
        denied: 'no',
      },
      {
        says: ['{soort}', 'persoonlijke informatie|persoonsgegevens die {u}'],
        and: [
          ['{verwerk}', 'zoals', 'bijvoorbeeld'],
          ['{gegevens}', '{soort}'],
        ],
        unless: ['vertrouwelijk', 'contact … op', 'gevestigd', 'recht'],
        denied: 'no',
      },
    ],
    en: [
      {
        says: ['your {kindOfData}'],
        and: [['{process}', 'need', 'ask', 'use']],
        unless: ['contact us', 'right', 'cookie*', 'change', 'choose'],
        denied: 'no',
      },
      {
        says: ['{kindOfData}'],
        and: [['{process}', 'such as', 'for example'], ['{data}']],
        unless: ['contact us', 'located', 'right'],
        denied: 'no',
      },
    ],
  },
  judge: severalAreWhole,
};
