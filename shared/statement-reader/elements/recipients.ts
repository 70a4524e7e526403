import type { ElementRules } from './element.ts';
import { wholeWithParts } from './several.ts';

/** AVG 13(1)(e): who gets the data, or that nobody does; "only where needed" without anyone named is a part of it. */
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
        unless: [
          'recht',
          'klacht*',
          'cookie*',
          'andere websites',
          'links',
          'aan ons|mij {verstrek}',
          'u aan ons',
        ],
        denied: 'no',
      },
      {
        says: [
          '{verstrek} …14 derde*|anderen|niemand|andere|*partijen',
          'derde*|anderen|andere …12 {verstrek}',
          'verstrekt|deelt|verkoopt geen',
        ],
        and: [['{gegevens}', 'informatie', 'deze', '{soort}', 'ze']],
        denied: 'yes',
        unless: [
          'marketing*',
          'commerciele',
          'reclame*',
          'noodzakelijk …10 overeenkomst|uitvoering|dienst*',
          'nodig …10 overeenkomst|uitvoering|dienst*',
          'uitvoering',
          'recht',
          'verhuren|verkopen|verkoopt|verkocht …6 derden',
          'betrokken bij',
          'cookie*',
          'onbevoegde*',
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
          'partijen',
          'derde partijen',
        ],
        denied: 'no',
        unless: ['recht op', 'toestemming …4 ouder*'],
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
        unless: ['cookie*'],
      },
    ],
    en: [
      {
        says: ['sends|send|sent …8 to <name>'],
        and: [['{data}', 'reports', 'it']],
        unless: ['request', 'you send'],
      },
      {
        says: [
          '{share} …14 {receivers}',
          '{receivers} …14 {share}|access|process|receive*',
          '{others} …14 {receivers}',
        ],
        and: [['{data}', '{kindOfData}', 'it']],
        unless: [
          'right to',
          'complain*',
          'cookie*',
          'other websites',
          'links',
          'provide us',
          'you provide',
        ],
        denied: 'no',
      },
      {
        says: ['{share} …14 third|others|anyone|nobody|other', 'third|other|anyone …10 {share}'],
        and: [['{data}', 'it', 'them']],
        denied: 'yes',
        unless: [
          'marketing',
          'commercial',
          'advertising',
          'necessary …10 contract|service*',
          'sell|rent …8 third',
          'right',
          'cookie*',
          'provide us',
        ],
      },
      {
        says: ['{receivers}'],
        under: [
          'third part*',
          'thirdparty*',
          'shar*',
          'recipients',
          'disclos*',
          'who …6 {data}|access',
          'processors',
          'partners',
          'service providers',
        ],
        denied: 'no',
        unless: ['right to'],
      },
      {
        says: ['use|uses|using …8 {receivers}', 'hosted …4 by|on|with', '{receivers} …8 behalf'],
        and: [['{data}', 'website', 'process*', 'store*', 'payment*', 'newsletter*']],
        unless: ['cookie*'],
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          '{verstrek} …14 {derden}',
          '{derden} …14 {verstrek}',
          'google analytics',
          'verkopen|verkoopt|verkocht …8 derden',
          'derden|partijen|partners …8 verkopen|verkocht',
        ],
        and: [['{gegevens}', 'informatie', '{verstrek}']],
        unless: ['recht op'],
      },
      { says: ['maakt|maken gebruik van …4 dienst|diensten …4 van'], unless: ['{u} gebruik'] },
    ],
    en: [
      {
        says: [
          '{share} …14 {others}',
          '{others} …14 {share}',
          'third parties',
          'thirdparty*',
          'google analytics',
          'sell|rent …8 {data}',
        ],
        and: [['{data}', '{share}']],
        unless: ['right to'],
      },
      { says: ['use|uses the? services of|from'] },
    ],
  },
  judge: wholeWithParts,
};
