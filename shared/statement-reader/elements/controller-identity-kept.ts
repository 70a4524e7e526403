import type { Cue } from '../rules/cue.ts';

/** Who keeps the data, with an address or a number: a service that keeps them for another has none here. */
export const keptByNl: readonly Cue[] = [
  {
    says: [
      'persoonsgegevens|gegevens|informatie worden|wordt …1 bijgehouden|beheerd|bewaard|verwerkt|verzameld door …1 <name>',
    ],
    and: [
      [
        '{straatadres}',
        '<postcode>',
        '<email>',
        'kvk|btw|ondernemingsnummer',
        'be0*',
        '{belnummer}',
      ],
    ],
    unless: [
      'unfilledplaceholder',
      'google*',
      'facebook*',
      '{service}',
      'derden',
      'namens',
      'voor ons|mij',
      '{ap}',
      'boekhouder|boekhoudkantoor|*leverancier|*provider|hosting*|*platform',
    ],
    denied: 'no',
  },
];
