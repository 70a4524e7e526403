import type { Cue } from '../rules/cue.ts';

/** Dutch cues that somebody may get the data, without saying who. */
export const recipientsNlPart: readonly Cue[] = [
  {
    says: ['alleen|slechts|uitsluitend …3 {verstrek} …4 zover|als|indien|wanneer'],
    and: [['{gegevens}']],
    unless: ['aan ons', 'recht', 'cookie*', '{u} …3 {verstrek}'],
  },

  {
    says: [
      '{verstrek}|onthullen …10 als|indien|wanneer|zover|waar …14',
      'mogen onthullen|delen|verstrekken',
      'alleen {verstrek} …4 als|indien|wanneer|zover',
    ],
    and: [
      ['{gegevens}', 'informatie', 'data'],
      [
        'nodig',
        'noodzakelijk',
        'vereist',
        'vraagt',
        'wet',
        'verplicht',
        'overeenkomst',
        'afspraken',
        'toestemming',
      ],
    ],
    unless: [
      'aan ons',
      'recht',
      'cookie*',
      '{u} …3 {verstrek}',
      'ouder*',
      '{wissen}',
      'nodig …4 om uw',
      'gevraagd',
      'vragen',
      'bewaard|opgeslagen zolang',
    ],
  },

  {
    says: [
      '{verstrek} …6 als|wanneer|waar|zover|indien …10 noodzakelijk|nodig|vereist|vraagt',
      'noodzakelijk|nodig …8 {verstrek}',
    ],
    and: [['{gegevens}']],
    unless: ['{u} …4 {verstrek}', 'aan ons', 'recht', 'cookie*'],
  },
  {
    says: [
      '{verstrek} …14 {derden}',
      '{derden} …14 {verstrek}',
      'google analytics',
      '{gegevens} gaan|gaat …2 niet|nooit …2 naar …1 derden|anderen',
      'verkopen|verkoopt|verkocht …8 derden',
      'derden|partijen|partners …8 verkopen|verkocht',
    ],
    and: [['{gegevens}', 'informatie', '{verstrek}']],
    unless: ['recht op'],
  },
  {
    says: ['derde*|derden …8 adverteren|adverteert'],
    and: [['website|site|pagina*']],
    unless: ['mogen|kunnen|mag|kan …2 niet …8 adverteren'],
  },
  { says: ['maakt|maken gebruik van …4 dienst|diensten …4 van'], unless: ['{u} gebruik'] },
  {
    says: [
      'verhuren|verkopen …8 {gegevens} …4 niet',
      '{gegevens} …4 niet|nooit verkopen|verhuren|verkocht|verhuurd',
      'verhuren|verkopen of|en verkopen|verhuren uw|je|jouw {gegevens} niet',
    ],
  },
];
