import type { Cue } from '../rules/cue.ts';

/** Dutch cues that a basis is mentioned, not what rests on it. */
export const legalBasisNlPart: readonly Cue[] = [
  {
    says: [
      'zonder toestemming geen|krijg|sturen',
      'beroepen wij|we ons op …4 {basis}',
      'enkel|alleen …4 gerechtvaardigd* belang',
    ],
    unless: ['derden', 'delen', 'ouder*', 'cookie*'],
  },

  {
    says: [
      'op basis van|uw|onze|jouw|je|een|het|de …5 {basis}',
      'op grond van …5 {basis}',
      'wettelijk …4 verplicht',
      'uitvoering van …3 *overeenkomst|opdracht',
    ],
    and: [['{gegevens}', 'verwerk*', 'verwerkt']],
    unless: [
      'niet|geen …6 verwijderen|wissen',
      'bezwaar',
      'intrek*',
      'in te trekken',
      'delen|verstrekken|doorgeven',
      'derden',
      '*portabiliteit',
      '*overdraag*',
    ],
  },
  { says: ['{basis}'], under: ['*grondslag*', 'rechtsgrond*', 'op basis van'] },
  {
    says: [
      'toestemming',
      '{grondslag} …8 {basis}',
      'wettelijke* *plicht*',
      'gerechtvaardigd* belang',
      'wettelijk voorschrift',
      'uitvoering van …3 *overeenkomst',
    ],
    and: [['{gegevens}', '{werk}', 'verwerk*', '{reclame}']],
    unless: [
      'intrek*',
      'in te trekken',
      'cookies',
      'bezwaar maken|tegen|aantekenen',
      '*overdraag*',
      '*portabiliteit',
      '{kind}',
      'ouder*',
      'zonder …6 toestemming',
      'geen toestemming',
      'toestemming …3 van …3 vrienden|anderen|personen',
      'toestemming aan …3 vrienden|anderen|personen',
    ],
  },
  {
    says: [
      'geeft|geef|gaat|ga {u} daarmee|hiermee …4 toestemming|akkoord',
      'gaat|ga {u} …2 akkoord met …6 verwerking|gebruik|opslag',
      'door|met …8 gaat|ga|stemt|stem {u} …2 akkoord|in dat {uw} *gegevens …4 verwerkt|gebruikt|bewaard|opgeslagen|worden …8',
      'daarmee|hiermee …4 toestemming …8',
    ],
    unless: ['cookie*', 'voorwaarden', 'intrek*', '{kind}', 'ouder*'],
  },
  {
    says: [
      'als|indien|wanneer daar|daarvoor|er …3 wettelijke|geldige|juiste|rechtmatige? {grondslag} voor? is|bestaat',
      'alleen|uitsluitend|slechts …8 {grondslag} …4 avg|wet|hebben|is',
    ],
    unless: ['welke', 'derden', 'cookie*', 'recht'],
  },
];
