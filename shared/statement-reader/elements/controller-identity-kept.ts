import type { Cue } from '../rules/cue.ts';

/** Who keeps the data, with an address or a number: a service that keeps them for another has none here. */
const NOT_THEMSELVES: readonly string[] = [
  'unfilledplaceholder',
  'google*',
  'facebook*',
  '{service}',
  '{ap}',
  '<site>',
  'namens',
  'voor ons|mij',
];

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
  {
    says: [
      '<name> houdt bij wie|welke|wat …10 {soort}',
      'wij|we <name> …3 nemen|respecteren|hechten|verwerken|gebruiken|verzamelen|bewaren …4 privacy|{gegevens}|{soort}',
      'verantwoordelijke voor de|het|uw|je …1 {gegevens}|verwerking|gegevensverwerking …1 {rechtsvorm} <name>',
      '{gegevens} komen|komt …2 terecht|binnen bij <name>',
    ],
    unless: [...NOT_THEMSELVES, 'derden', 'ook bij'],
    denied: 'no',
  },
];

/** The bare name that answers who is responsible. */
export const namedInAnswerEn: readonly Cue[] = [
  {
    says: ['<name> <name>'],
    beside: ['who is responsible for your|the|this …3', 'who looks after your|the …3'],
    unless: [
      ...NOT_THEMSELVES,
      '{authority}',
      'we|i|you|our|your|is|are|will|can|may|has|have|if|when|please',
    ],
    denied: 'no',
  },
];
