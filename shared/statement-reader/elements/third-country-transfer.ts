import type { ElementRules } from './element.ts';

/** AVG 13(1)(f): data that leave the EEA and what protects them, or that they stay. */
export const thirdCountryTransfer: ElementRules = {
  key: 'third_country_transfer',
  full: {
    nl: [
      {
        says: [
          'standaardcontractbepalingen|modelbepalingen|modelcontract*|modelcontractbepalingen|scc*',
          'data privacy framework',
          'privacy shield|privacyshield',
          'safe harbor|harbour',
          '*adequaatheidsbesluit',
          'niets …6 buiten …3 eer|eu|europa|unie',
          'buiten …3 eer|eu|europa …8 niets|niet|nooit|geen',
          'niet|nooit|geen …8 buiten …3 eer|eu|europa|europese',
        ],
        unless: ['tenzij', 'ongeldig', 'niet meer geldig'],
      },
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
        unless: ['tenzij', 'unless', 'niet uitgesloten'],
      },
    ],
    en: [
      {
        says: [
          'standard contractual clauses|scc*',
          'data privacy framework',
          'privacy shield',
          'safe harbor|harbour',
          'adequacy decision',
          'nothing …6 leaves|outside',
          'never|not …8 leave|leaves|outside …6 {eea}|area',
        ],
        unless: ['unless', 'invalid'],
      },
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
        says: [
          'niet uitgesloten …12 {buitenEu}',
          'kan|kunnen …12 {buitenEu} …6 opgeslagen|verwerkt|terechtkomen|doorgegeven',
        ],
        unless: ['{waarborg}'],
      },

      {
        says: [
          'draait|staat|staan|zit|zitten|gevestigd …4 in …3 {buitenEu}',
          'terechtkomen|terecht …6 {buitenEu}',
          '{buitenEu} …6 terechtkomen',
          '{buitenEu} …8 bescherming*',
        ],
      },
      {
        says: ['{buitenEu}'],
        and: [['{gegevens}', '{verstrek}', 'opgeslagen', 'server*', 'verwerk*']],
        unless: ['contact opnemen', 'reis naar'],
      },
    ],
    en: [
      {
        says: ['runs|located|based|stored …4 in …3 {outsideEea}', 'other countries|places outside'],
      },
      { says: ['{outsideEea}'], and: [['{data}', '{share}', 'stored', 'server*', 'process*']] },
    ],
  },
};
