import type { Cues } from '../rules/cue.ts';

const OTHER_THAN_BASIS: readonly string[] = [
  '{derden}',
  'cookie*',
  '{kind}',
  'ouder*',
  'klacht*',
  'bezwaar',
  'delen',
  'tenzij',
  'zonder',
  'nieuwsbrief*',
  'foto*',
  'intrekken|in_te_trekken …8 als|indien|wanneer|waar|voor_zover|gebaseerd',
];
const OTHER_THAN_BASE: readonly string[] = [
  '{others}',
  'cookies',
  '{child}',
  'parent*',
  'complain*',
  'object',
  'share|shared|disclose|disclosed',
  'unless',
  'without',
  'newsletter*',
  'photos|photographs',
  'withdraw …8 where|when|whenever|if|processing',
];

const OTHER_THAN_PROCESSING: readonly string[] = [
  '{bewaar}',
  '{derden}',
  'recht',
  'rechten',
  'intrek*',
  'bezwaar',
  'cookie*',
  'klacht*',
  'delen',
];
const OTHER_THAN_PROCESSING_EN: readonly string[] = [
  '{keep}',
  '{others}',
  'right',
  'rights',
  'withdraw*',
  'object',
  'cookies',
  'complain*',
  'share',
];

/** What the processing "takes place" with, as old and translated statements say it, of everybody's data. */
export const legalBasisPassive: { readonly full: Cues; readonly part: Cues } = {
  full: {
    nl: [
      {
        says: ['respectievelijk …3 {basis}', '{grondslag} …6 {basis} …8 respectievelijk'],
        and: [['{grondslag}', 'op basis|grond van']],
        unless: OTHER_THAN_BASIS,
      },
      {
        says: ['{basis} …20 {werk}|{reclame}', '{werk} …12 {basis}'],
        and: [['op basis|grond van', '{grondslag}']],
        in: ['item', 'row'],
        unless: OTHER_THAN_PROCESSING,
        denied: 'no',
      },
      {
        says: [
          'verwerking|verwerken|gebruik …8 geschiedt|gebeurt|gebeuren|plaats|plaatsvindt|vindt …6 met|na|krachtens …4 toestemming|instemming|*overeenkomst',
          'op grond|basis van …2 lidmaatschap|inschrijving|deelname|dienstverband|abonnement|aanmelding|opdracht|bestelling …8 {verwerk}',
          '{verwerk} …8 op grond|basis van …2 lidmaatschap|inschrijving|deelname|dienstverband|abonnement|aanmelding|opdracht|bestelling',
          '{gegevens} worden …4 verwerkt|verzameld|gebruikt …1 met|na|krachtens …4 toestemming|instemming|*overeenkomst',
        ],
        unless: OTHER_THAN_BASIS,
        denied: 'no',
      },
      {
        says: [
          '{wij} mogen|mag …8 omdat|doordat {u} …6 abonnement|lid|klant|patient|client|bestelling|opdracht|reservering|boeking|besteld|ingeschreven|aangemeld|geboekt|gereserveerd',
        ],
        and: [['{gegevens}', '{soort}']],
        unless: OTHER_THAN_BASIS,
        denied: 'no',
      },
      {
        says: [
          '{u}|*leden|ouders|spelers|vrijwilligers …2 gevraagd om|voor toestemming voor|om …6 bewaren|verwerken|verwerking|gebruik|gebruiken|opslaan|opslag|registreren|vastleggen|verzamelen',
          '{u}|*leden geven|geeft …3 toestemming voor|om …4 bewaren|verwerken|verwerking|gebruik|gebruiken|opslaan|opslag|registreren|vastleggen|verzamelen van …2 hun|uw|je|jouw|zijn|de …2 {gegevens}',
          'toestemming …1 gevraagd|gekregen|verkregen voor|om …6 bewaren|verwerken|verwerking|gebruik|gebruiken|opslaan|opslag|registreren|vastleggen|verzamelen',
          'hebben|heeft|heb …4 toestemming gegeven|verleend voor|om …6 bewaren|verwerken|verwerking|opslaan|opslag|registreren|vastleggen|verzamelen',
        ],
        and: [['{gegevens}']],
        unless: [
          ...OTHER_THAN_BASIS.filter((word) => word !== 'ouder*'),
          'geen|niet …3 toestemming',
          'als|indien|wanneer|mits',
        ],
        denied: 'no',
      },
    ],
    en: [
      {
        says: ['{base}', 'because you …6 member|customer|client|tenant|patient'],
        titled: ['legal|lawful reason|reasons', 'why …3 allowed|permitted|may'],
        unless: [...OTHER_THAN_BASE, 'withdraw*', 'right|rights'],
        denied: 'no',
      },
      {
        // The head of a table, that each row completes.
        says: [
          'why …4 lets|allows|allowed|permits|permitted|may …40 {base}|agreed|obliged|law|permission',
        ],
        in: ['row'],
        unless: ['cookie*', 'withdraw*', 'right|rights'],
      },
      {
        says: [
          'have|has a|an contract|agreement with you …6 need|needs|use|uses …8',
          'reason|ground|basis in law …8 is …8',
          'legal|lawful reason …8 is …3 that you …6',
        ],
        and: [['{data}', '{kindOfData}', 'this|it|these|them']],
        unless: OTHER_THAN_BASE,
        denied: 'no',
      },
      {
        says: ['respectively …3 {base}', 'basis|bases|grounds …6 {base} …8 respectively'],
        and: [['basis|bases|ground|grounds|based', '{lawful}']],
        unless: OTHER_THAN_BASE,
      },
      {
        says: ['{base} …20 {work}|{promotion}', '{work} …12 {base}'],
        and: [['basis of', 'based on', '{lawful}', 'grounds']],
        in: ['item', 'row'],
        unless: OTHER_THAN_PROCESSING_EN,
        denied: 'no',
      },
      {
        says: [
          'processing|collection|use …8 is|are done|carried_out|performed|undertaken|based|made …3 with|on|upon|under …4 consent|permission|contract|agreement',
          '{process} …8 on the basis of …2 membership|registration|employment|subscription|enrolment|order|booking',
          'on the basis of …2 membership|registration|employment|subscription|enrolment|order|booking …8 {process}',
          'processing|collection …6 takes|take place …3 with|on|upon|under …4 consent|permission|contract|agreement',
          '{data} is|are …2 processed|collected|used …1 with|on|upon|under …4 consent|permission|contract|agreement',
        ],
        unless: OTHER_THAN_BASE,
        denied: 'no',
      },
      {
        says: [
          'agreement|contract|consent|membership|order|booking|law|act is|forms|form|serves|provides …2 ground|basis|reason|justification for|on …8',
          'we|i may|can|are_allowed …8 because|since you …6 member|customer|client|patient|tenant|order|ordered|booked|booking|joined|subscribed|registered|hired',
        ],
        and: [['{data}', '{kindOfData}', 'process*']],
        unless: OTHER_THAN_BASE,
        denied: 'no',
      },
      {
        says: [
          '{you} …3 been? asked for|to …3 consent|permission to|for …4 keep*|process*|use|using|store|storing|hold*|record*|collect*',
          'asked {you} for|to …3 consent|permission to|for …4 keep*|process*|use|using|store|storing|hold*|record*|collect*',
          '{you}|parents …4 asked …3 to give|provide …2 consent|permission for …3 {data} to_be|being …1 used|kept|stored|processed|held|recorded …4',
          '{you}|parents give|provide|gives …2 consent|permission …6 for …3 {data} to_be|being …1 used|kept|stored|processed|held|recorded …4',
          '{you} have|has …1 given|granted …2 consent|permission to|for …4 keep*|process*|store|storing|hold*|record*|collect*',
          'obtained|received|sought …4 consent|permission to|for …6 keep*|process*|store|storing|hold*|record*|collect*',
        ],
        and: [['{data}', '{kindOfData}']],
        unless: [...OTHER_THAN_BASE, 'no|not …3 consent|permission', 'if|when|where|provided'],
        denied: 'no',
      },
      {
        says: [
          'join|joining|member|form|enrol|enrolling|sign_up|register|registering …20 {you} give|grant us|me|<name>|the_club|the_society|the_association …1 consent|permission to|for …4 keep*|process*|store|storing|hold*|record*|collect*',
        ],
        and: [['{data}', '{kindOfData}']],
        unless: [...OTHER_THAN_BASE, 'no|not …3 consent|permission', 'if|where|provided'],
        denied: 'no',
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          'toestemming gevraagd|nodig|vereist voor|om …6 foto*|beeldmateriaal|*beelden|publicatie|plaatsen|plaatsing|nieuwsbrief*|social|sociale',
        ],
        unless: ['cookie*', '{derden}', 'intrek*'],
        denied: 'no',
      },
      {
        says: [
          'of {u} daarmee|hiermee|er|daar …2 akkoord|instemt|toestemming|mee …4',
          'alleen|pas|enkel …8 als|wanneer|indien …6 ouders|ouder|{u} …4 goed|akkoord …3',
        ],
        beside: ['*foto|*fotos|foto*|beeldmateriaal|filmpjes', 'nieuwsbrief*'],
        unless: ['cookie*', '{derden}', 'intrek*', 'voorwaarden'],
      },
    ],
    en: [
      {
        says: ['only …10 where|if|when|provided there is …4 {lawful}'],
        and: [['{data}', 'process*']],
        unless: OTHER_THAN_BASE,
      },
      {
        says: [
          'consent|permission is|are …2 asked|sought|requested|needed|required for|to|before …6 photo*|pictures|images|publish*|post*|newsletter*|social',
        ],
        unless: ['cookies', '{others}', 'withdraw*'],
        denied: 'no',
      },
    ],
  },
};
