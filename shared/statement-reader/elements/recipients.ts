import type { ElementRules } from './element.ts';

/** AVG 13(1)(e): who gets the data, or that nobody does. */
export const recipients: ElementRules = {
  key: 'recipients',
  full: {
    nl: [
      {
        says: [
          '{verstrek} …14 {ontvangers}',
          '{ontvangers} …14 {verstrek}|toegang|verwerken|ontvangen|ontvangt|inzage',
          '{derden} …14 {ontvangers}',
        ],
        and: [['{gegevens}', '{soort}', 'informatie', 'deze']],
        unless: ['recht', 'klacht*', 'cookies', 'andere websites', 'links'],
        denied: 'no',
      },
      {
        says: [
          '{verstrek} …14 {derden}|niemand|anderen',
          '{derden} …10 {verstrek}',
          'verkopen …12 {derden}',
          'verkocht',
        ],
        and: [['{gegevens}', 'informatie', 'deze', '{soort}']],
        denied: 'yes',
      },
      {
        says: [
          'uitsluitend|alleen|slechts …8 {verstrek} …14 {derden}',
          '{derden} …6 uitsluitend|alleen|slechts …6 {verstrek}',
          '{verstrek} …8 uitsluitend|alleen …8 {derden}|wettelijk*',
        ],
      },
      {
        says: ['{ontvangers}'],
        under: [
          '*derden',
          'delen',
          'ontvangers',
          'verstrek*',
          'doorgeven',
          'partners',
          'wie …6 {gegevens}|toegang|inzage',
          'verwerker*',
          'deel*',
          'gedeeld',
        ],
        denied: 'no',
        unless: ['recht op'],
      },
      {
        says: [
          'maken|maakt|gebruik …4 gebruik|van …8 {ontvangers}',
          'gehost|ondergebracht …6 bij',
          '{ontvangers} …8 namens|opdracht',
        ],
        and: [
          [
            '{gegevens}',
            'website',
            'verwerk*',
            'opslag',
            'administratie',
            'server*',
            'betaling*',
            'nieuwsbrief*',
          ],
        ],
        unless: ['cookies'],
      },
    ],
    en: [
      {
        says: [
          '{share} …14 {receivers}',
          '{receivers} …14 {share}|access|process|receive*',
          '{others} …14 {receivers}',
        ],
        and: [['{data}', '{kindOfData}', 'it']],
        unless: ['right to', 'complain*', 'cookies', 'other websites', 'links'],
        denied: 'no',
      },
      {
        says: ['{share} …14 {others}|anyone|nobody', '{others} …10 {share}'],
        and: [['{data}', 'it', 'them']],
        denied: 'yes',
      },
      { says: ['only {share} …14 {others}', '{share} …8 only …8 {others}|required'] },
      {
        says: ['{receivers}'],
        under: [
          'third part*',
          'shar*',
          'recipients',
          'disclos*',
          'who …6 {data}|access',
          'processors',
          'partners',
        ],
        denied: 'no',
        unless: ['right to'],
      },
      {
        says: ['use|uses|using …8 {receivers}', 'hosted …4 by|on|with', '{receivers} …8 behalf'],
        and: [['{data}', 'website', 'process*', 'store*', 'payment*', 'newsletter*']],
        unless: ['cookies'],
      },
    ],
  },
  part: {
    nl: [
      {
        says: ['{verstrek} …14 {derden}', '{derden} …14 {verstrek}', 'derden', 'google analytics'],
        and: [['{gegevens}', 'informatie', '{verstrek}']],
      },
    ],
    en: [
      {
        says: ['{share} …14 {others}', '{others} …14 {share}', 'third parties', 'google analytics'],
        and: [['{data}', '{share}']],
      },
    ],
  },
};
