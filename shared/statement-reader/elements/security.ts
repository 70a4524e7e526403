import type { ElementRules } from './element.ts';

/** AVG 32: how data are protected; only secrecy or limits of access is a part of it. */
export const security: ElementRules = {
  key: 'security',
  full: {
    nl: [
      {
        says: [
          'kluis',
          'afgesloten|afsluitbare …3 kast|ruimte|archief|lade',
          'achter slot',
          'toegang …8 beperkt tot',
          'toegangsrechten|autorisatiematrix|rollen en rechten',
          'twee stapsverificatie|staps verificatie',
          'schijf|laptop|computer|telefoon|backup* …6 versleuteld|vergrendeld|wachtwoord*|beveiligd',
          'wachtwoordbeheerder',
          'gehasht|gepseudonimiseerd|pseudonimisering',
          'beveiligingsbeleid|informatiebeveiliging',
          'iso 27001|nen 7510',
          'nen7510|iso27001',
        ],
        unless: ['mededeling', 'noodzakelijk …8 beveiliging'],
      },

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
            'systeem',
            'server*',
            'onbevoegd*',
            'technische',
            '*maatregelen',
            'computer*',
            'email',
            'bestanden',
            'klantenbestand',
            'omgeving',
          ],
        ],
        unless: [
          'in deze {verklaring}',
          'noodzakelijk …8 beveiliging',
          'formulieren tegen',
          'recht* …6 bescherming',
          'bescherming van uw? persoonsgegevens',
          'wet bescherming',
          'verordening',
          'niet verantwoordelijk',
          'functionaris',
          'indruk|idee …6 beveilig*',
          '{u} … zelf …4 beveilig*',
          'hecht* … bescherming',
          'autoriteit',
          'college',
          'bescherming van …4 belang*',
          'privacy* beschermen',
          'gegevensbescherming',
          'alles aan',
          'niet goed beveiligd',
          'niet …4 veilig|beveiligd',
        ],
      },
      {
        says: [
          'neemt|nemen|neem …8 bescherming …4 serieus',
          'passende maatregelen',
          'technische en|of organisatorische',
          'organisatorische en|of technische',
          '*maatregelen … beschermen|beveiligen|voorkomen|gaan',
          'ssl|https|tls|versleuteld|encryptie',
        ],
      },
      {
        says: ['{maatregel}'],
        under: [
          'beveilig*',
          'veiligheid',
          'bescherm* …4 {gegevens}',
          '*veiligheid',
          '*beveiliging',
        ],
      },
    ],
    en: [
      {
        says: [
          'locked|lockable …4 cabinet|room|drawer|safe|office',
          'access …4 is|are|limited|restricted …4 to the',
          'password manager|protected',
          'hashed|pseudonymi*',
          'disk|laptop|computer|traffic|backups …6 encrypted|locked|password',
          'iso 27001',
          'two|multi factor|step',
          '2fa|mfa',
          'under lock',
          'in a safe',
        ],
        unless: ['this …3 {notice}'],
      },

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
          'this …3 {notice}',
          'data protection act|regulation|law|authority|officer',
          'general data protection',
          'right*',
          'not responsible',
          'social security',
          'protection rights|law*',
          'committed to',
          'very seriously',
          'protect our',
          'protect the rights',
          'privacy is protected',
        ],
      },
      {
        says: [
          'appropriate measures',
          'technical and|or organi*',
          'organi* and|or technical',
          'ssl|https|tls|encrypt*',
          'security measures',
        ],
      },
      {
        says: ['{measure}'],
        under: [
          'security',
          'protect|protecting|protected',
          'protection of …3 {data}',
          'safe*',
          'keeping …4 safe|secure',
        ],
        unless: ['protection rights|law|laws|authority|act|officer', 'safeguarding'],
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          'geheimhouding*|geheimhoudingsplicht|beroepsgeheim',
          'toegang … beperkt|alleen|uitsluitend|slechts',
          'alleen|uitsluitend|slechts …8 toegang|toegankelijk',
          'zorgvuldig|veilig …6 bewaar*|opgeslagen|opgeslagen',
        ],
        and: [['{gegevens}', 'toegang', 'medewerkers', 'bestuur*', 'functie']],
        unless: [
          'in deze {verklaring}',
          'noodzakelijk …8 beveiliging',
          'formulieren tegen',
          'recht op',
        ],
      },
    ],
    en: [
      {
        says: [
          'access …8 limited|restricted|only',
          'only …8 access',
          'confidentiality',
          'stored|kept safely|securely|carefully',
        ],
        and: [['{data}', 'access', 'staff']],
        unless: ['this …3 {notice}', 'right of|to'],
      },
    ],
  },
};
