import type { ElementRules } from './element.ts';

/** AVG 13(1)(f): data that leave the EEA and what protects them, or that they stay. */
export const thirdCountryTransfer: ElementRules = {
  key: 'third_country_transfer',
  full: {
    nl: [
      { says: ['{buitenEu}'], and: [['{waarborg}']], unless: ['niet|geen …16 tenzij'] },
      { says: ['{waarborg}'], beside: ['{buitenEu}'] },
      {
        says: [
          'alleen|uitsluitend|slechts|binnen …8 {eer}',
          'binnen de? {eer}',
          'servers|server|opgeslagen|gegevens|datacenter* …8 in|binnen …3 {eer}|nederland',
        ],
        and: [['{gegevens}', 'opgeslagen', 'verwerk*', 'server*', 'bewaard', 'blijven']],
        unless: [
          'wet* …6 {eer}',
          'verordening',
          'buiten',
          'dezelfde dag',
          'toezichthouder*',
          'lidstaat',
        ],
      },
      {
        says: ['{buitenEu}'],
        and: [['{gegevens}', '{verstrek}', 'doorgifte', 'opgeslagen', 'verwerk*']],
        denied: 'yes',
        unless: ['tenzij', 'unless'],
      },
    ],
    en: [
      { says: ['{outsideEea}'], and: [['{safeguard}']], unless: ['not …16 unless'] },
      { says: ['{safeguard}'], beside: ['{outsideEea}'] },
      {
        says: [
          'only|within|inside …8 {eea}',
          'servers|server|stored|data …8 in|within …3 {eea}|netherlands',
        ],
        and: [['{data}', 'stored', 'process*', 'server*']],
        unless: ['law* …6 {eea}', 'regulation', 'outside', 'authority', 'rights'],
      },
      { says: ['{outsideEea}'], and: [['{data}', '{share}', 'stored', 'process*']], denied: 'yes' },
    ],
  },
  part: {
    nl: [
      {
        says: ['{buitenEu}'],
        and: [['{gegevens}', '{verstrek}', 'opgeslagen', 'server*', 'verwerk*']],
        unless: ['contact opnemen', 'reis naar'],
      },
    ],
    en: [{ says: ['{outsideEea}'], and: [['{data}', '{share}', 'stored', 'server*', 'process*']] }],
  },
};
