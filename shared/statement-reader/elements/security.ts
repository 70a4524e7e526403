import type { ElementRules } from './element.ts';

/** AVG 32: how data are protected. */
export const security: ElementRules = {
  key: 'security',
  full: {
    nl: [
      {
        says: ['{maatregel}'],
        and: [
          [
            '{gegevens}',
            'misbruik',
            'verlies',
            'toegang',
            'website',
            'verbinding',
            'systemen',
            'server*',
            'onbevoegd*',
            'technische',
            'maatregelen',
            'computer*',
            'email',
            'bestanden',
          ],
        ],
        unless: [
          'recht* …6 bescherming',
          'bescherming van persoonsgegevens',
          'wet bescherming',
          'verordening',
          'niet verantwoordelijk',
          'functionaris',
          'indruk|idee …6 beveilig*',
          '{u} … zelf …4 beveilig*',
          'hecht* … bescherming',
          'autoriteit',
          'college',
        ],
      },
      {
        says: [
          'neemt|nemen …8 bescherming …4 serieus',
          'passende maatregelen',
          'technische en organisatorische',
          'organisatorische en technische',
          '*maatregelen … beschermen|beveiligen|voorkomen|gaan',
          'ssl|https|tls|versleuteld|encryptie',
        ],
      },
      {
        says: ['{maatregel}'],
        under: ['beveilig*', 'veiligheid', 'bescherm* …4 {gegevens}', '*veiligheid'],
      },
    ],
    en: [
      {
        says: ['{measure}'],
        and: [
          [
            '{data}',
            'loss',
            'misuse',
            'access',
            'website',
            'connection',
            'systems',
            'server*',
            'technical',
            'measures',
          ],
        ],
        unless: [
          'data protection act|regulation|law|authority|officer',
          'general data protection',
          'right*',
          'not responsible',
          'social security',
        ],
      },
      {
        says: [
          'appropriate measures',
          'technical and organi*',
          'ssl|https|tls|encrypt*',
          'security measures',
        ],
      },
      { says: ['{measure}'], under: ['security', 'protect*', 'safe*', 'keeping …4 safe|secure'] },
    ],
  },
  part: {
    nl: [
      {
        says: [
          'zorgvuldig|veilig …8 {gegevens}|bewaar*|opgeslagen',
          '{gegevens} …10 zorgvuldig|veilig',
        ],
      },
    ],
    en: [{ says: ['careful*|safe* …8 {data}', '{data} …10 careful*|safe*|secure*'] }],
  },
};
