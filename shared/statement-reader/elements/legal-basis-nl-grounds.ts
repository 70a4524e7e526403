import type { Cue } from '../rules/cue.ts';

/** What a processing rests on, as statements name it without the words of the law. */
const GROUNDS =
  'opdracht|lidmaatschap|donateurschap|deelname|inschrijving|*formulier|dienstverband|aanmelding|bestelling|koop|reservering|boeking|abonnement|behandelrelatie|arbeidsrelatie|vrijwilligerswerk|*overeenkomst|toestemming|wet|*wet|wgbo|opleiding|huur';

/** A basis named for sharing, for cookies or in a right is not what our work rests on. */
export const OF_OTHER_MATTERS: readonly string[] = [
  'derden',
  'delen',
  'gedeeld',
  'verstrek*',
  'politie',
  'cookie*',
  'klacht*',
  'recht',
  'intrek*',
];

/** Dutch cues of what a processing rests on, said in everyday words. */
export const legalBasisNlGrounds: readonly Cue[] = [
  {
    says: [
      `steunen|steun|steunt|beroepen|beroep|baseren|baseer wij|we|ik|ons|mij …10 op …3 ${GROUNDS}`,
      `wij|we|ik steunen|steun|beroepen|baseren …10 op …3 ${GROUNDS}`,
      `op die|dat|deze|dit|de|het|onze|uw …1 ${GROUNDS}|contract berust|rust|steunt|baseren|steunen …8`,
      `${GROUNDS}|contract …6 daarop|hierop berust|rust|steunt|baseren|steunen …8`,
      'art|artikel 6.1*',
    ],
    and: [['{gegevens}', '{verwerk}', 'verwerking', 'gebruik', 'verwerkingen', '{werk}']],
    unless: [...OF_OTHER_MATTERS, 'bezwaar', 'steunt u|je ons'],
    denied: 'no',
  },
  {
    // The head of a table, that each row completes.
    says: [
      'waarom …3 mag|mogen|toegestaan …40 {basis}|akkoord|wet|verplicht',
      'mag|mogen …3 omdat …40 {basis}|akkoord|wet|verplicht',
    ],
    in: ['row'],
    unless: ['cookie*', 'recht', 'klacht*', 'derden'],
  },
  {
    says: [
      `{grondslag} voor|van …8 is|zijn|vormt|vormen|betreft|ligt …4 ${GROUNDS}`,
      `{grondslag} hiervoor|daarvoor|hierbij|daarbij? is|zijn|vormt|betreft …3 ${GROUNDS}`,
      `grondslag|rechtsgrond|rechtsgrondslag ${GROUNDS}`,
      'wettelijk|wettelijke verplicht|verplichting|plicht …6 wgbo|*wet',
      'wgbo|*wet …6 wettelijk|wettelijke verplicht|verplichting|plicht',
    ],
    unless: [...OF_OTHER_MATTERS, '<number> jaar', 'geldige', 'geen {grondslag}', 'datalek*'],
    denied: 'no',
  },
  {
    says: [
      `{grondslag} om …6 te verwerken|gebruiken|bewaren is …4 ${GROUNDS}`,
      'berust|berusten|gebaseerd|rust …2 op …4 {basis}',
      `baseren|baseer …6 op …4 ${GROUNDS}`,
    ],
    and: [['{gegevens}', '{verwerk}', 'verwerking', 'camera*', 'gebruik', 'verwerkingen']],
    unless: [
      'derden',
      'delen',
      'gedeeld',
      'cookie*',
      'klacht*',
      'recht',
      'intrek*',
      'bezwaar',
      'besluit*',
    ],
    denied: 'no',
  },
  {
    says: [
      'moeten|moet …3 van de wet|belastingdienst|fiscus|overheid …10 vastleggen|bewaren|registreren|noteren|bijhouden|hebben|vragen|vast_te_leggen|te_bewaren|te_registreren',
      'wij|we|ik doen|doe|verwerken|gebruiken dit|dat|ze|deze op grond|basis van …4 toestemming|overeenkomst|lidmaatschap|opdracht',
    ],
    unless: [...OF_OTHER_MATTERS, 'bezwaar', 'voorwaarden', 'identiteit'],
    denied: 'no',
  },
  {
    says: [
      'omdat|doordat {u} …4 abonnement|lidmaatschap|bestelling|opdracht|account|behandeling|reservering|boeking …6 mogen|mag wij|we|ik …8',
      'mogen|mag wij|we|ik …8 omdat|doordat {u} …4 abonnement|lidmaatschap|bestelling|opdracht|reservering|boeking',
    ],
    and: [['{gegevens}', '{soort}']],
    unless: ['derden', 'delen', 'cookie*', 'klacht*', 'recht', 'intrek*', 'bezwaar'],
  },
  {
    says: [
      'uitvoering|nakoming …2 *overeenkomst|contract|opdracht|lidmaatschap …12 inschrijving|lidmaatschap|lidmaatschappen|bestelling*|levering|leveren|factur*|incasso*|contributie|begeleiding|behandeling|planning',
    ],
    in: ['item', 'row'],
    unless: ['derden', 'delen', 'cookie*', 'klacht*', 'recht', 'bezwaar', '{bewaar}'],
    denied: 'no',
  },
];
