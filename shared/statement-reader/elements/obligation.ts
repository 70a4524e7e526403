import type { ElementRules } from './element.ts';

/** AVG 13(2)(e): whether one must give the data and what happens otherwise; only that they are needed is a part of it. */
export const obligationToProvide: ElementRules = {
  key: 'obligation_to_provide',
  full: {
    nl: [
      {
        says: [
          'zonder …8 {gegevens} …8 kunnen|kan|niet',
          'niet {verstrek} …12 kunnen|kan|dan',
          'niet …8 {verstrek}|invullen|invult|opgeeft …14 kunnen|kan|gevolg*',
          '{gegevens} …6 niet …8 dan|kunnen|kan',
          'verplicht …10 {gegevens} …10 {verstrek}',
          'essentieel|noodzakelijk …10 aangezien|omdat|anders',
          'anders …4 kunnen|kan|niet',
          'gevolgen …10 niet {verstrek}',
          'verplicht …4 {verstrek}',
        ],
        and: [
          ['{gegevens}', '{soort}', 'informatie'],
          ['{u}', 'wij', 'we', 'ik'],
        ],
        unless: [
          'cookie*',
          'wij|we zijn …6 verplicht',
          'wettelijk verplicht … {derden}',
          'zonder toestemming',
          '{kind}',
          'recht',
          'derden',
        ],
      },
    ],
    en: [
      {
        says: [
          'without …8 {data} …8 cannot|not|unable',
          'do not provide …16 cannot|not|unable|may',
          'fail* to provide',
          'not provide …14 unable|cannot',
          'required to provide',
          'obliged to provide',
          'if you choose not …14 {data}',
          'mandatory|compulsory',
          'statutory or contractual',
        ],
        and: [
          ['{data}', 'it', 'fields'],
          ['{you}', 'we', 'i'],
        ],
        unless: ['cookie*', 'consent', '{child}', 'third parties'],
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          '{gegevens} …6 nodig|noodzakelijk|vereist|verplicht',
          'nodig hebben',
          'hebben …8 {gegevens} …4 nodig',
          'verplicht* veld*|gegevens',
          'optioneel|vrijwillig|facultatief',
          'moet …10 {gegevens} …6 verzamelen|registreren',
        ],
        and: [['{gegevens}', '{soort}', 'veld*']],
        unless: [
          'niet langer',
          'langer',
          'zolang',
          'cookie*',
          '{maatregel}',
          'wissen',
          'recht op',
          'derden',
          'gedeeld',
          'delen',
          'verstrekken wij',
          'alleen gegevens',
        ],
        denied: 'no',
      },
    ],
    en: [
      {
        says: [
          '{data} …6 needed|necessary|required|mandatory',
          'need …8 {data}',
          'optional|voluntar*',
          'required fields',
        ],
        and: [['{data}', 'fields', '{kindOfData}']],
        unless: [
          'as long as',
          'no longer',
          'cookie*',
          '{measure}',
          'right to',
          'third parties',
          'share*',
        ],
        denied: 'no',
      },
    ],
  },
};
