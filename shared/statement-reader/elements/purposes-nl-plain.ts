import type { Cue } from '../rules/cue.ts';

/** Who says one of these tells of rights, safety or the text itself, or names no aim at all. */
const NO_PLAIN_AIM: readonly string[] = [
  'cookie*',
  'recht|rechten',
  'klacht*',
  'bezwaar',
  '{derden}',
  '{maatregel}',
  '{verklaring}',
  'misbruik',
  'doel|doelen|doeleinden waarvoor|waartoe',
  '{bewaar} …8 <number> {periode}',
  'toestemming',
  'vertrouwelijk',
  'website|site|ervaring|gebruikservaring|dienstverlening …4 verbeteren|verbetering',
];

const ONLY = 'enkel|alleen|uitsluitend|slechts';
const WORK =
  '{concreet}|contacteren|informeren|bevestigen|beheren|opvolgen|verwerken|afhandelen|af_te_handelen|beantwoorden|registreren|organiseren|versturen|sturen|uitwisseling|communicatie|communiceren';

/** What somebody asked for, and has answered or dealt with. */
const TO_SETTLE =
  'voor|ter|bij|tot …1 afhandeling|afhandelen|behandeling|behandelen|beantwoording|beantwoorden|opvolging van …2 vraag|vragen|aanvraag|aanvragen|bericht|berichten|verzoek|aanmelding|inschrijving|bestelling|reservering|offerteaanvraag';

/** Dutch cues of aims that a next sentence tells: "that enables us to", "this we do to", "only to". */
export const purposesNlPlain: readonly Cue[] = [
  {
    says: [
      `${ONLY} voor|om|ter …1 de|het organisatie|organiseren van …4 en|of …2 om …6 ${WORK}|contact`,
    ],
    unless: NO_PLAIN_AIM,
  },
  {
    says: [
      `dit|dat|deze|die|hiermee maakt|maken …3 mogelijk …10 ${WORK}`,
      `dit|dat|deze|die|zij|ze stelt|stellen|laat|laten ons|mij …1 in_staat|toe …10 ${WORK}`,
      `dit|dat doen|doe|doet wij|we|ik? …1 om|zodat …14 ${WORK}`,
    ],
    beside: [
      '{gegevens} …10 {verwerk}|opgevraagd|verstrekken',
      '{verwerk}|opgevraagd …10 {gegevens}|{soort}',
      '{soort} …10 {verwerk}',
    ],
    unless: NO_PLAIN_AIM,
    denied: 'no',
  },
  {
    says: [
      `{gegevens}|{soort}|*lijst|*lijsten|*bestand|*bestanden|die|deze|ze …8 ${ONLY} …3 gebruikt|verwerkt|gebruik|gebruiken …2 om|voor|bij …10 ${WORK}`,
      `{gegevens}|{soort}|*lijst|*lijsten|*bestand|*bestanden|die|deze|ze gebruiken|gebruikt|gebruik wij|we|ik ${ONLY} …2 om|voor …10 ${WORK}`,
      `gebruiken|gebruikt|gebruik …6 {gegevens}|{soort}|*lijst|*bestand|die|deze|ze ${ONLY} …2 om|voor …10 ${WORK}`,
      `dienen|dient ${ONLY} …2 om|voor|tot …10 ${WORK}`,
    ],
    and: [['{gegevens}', '{soort}', '*lijst|*lijsten', '*bestand|*bestanden']],
    unless: [...NO_PLAIN_AIM, 'geanonimiseerde|anonieme'],
    denied: 'no',
  },
  {
    says: [
      `{gegevens}|{soort} …3 gebruiken|gebruikt|te_gebruiken|verwerken|verwerkt|te_verwerken …2 ${TO_SETTLE}`,
      `gebruiken|gebruikt|gebruik|verwerken|verwerk wij|we|ik? …4 {gegevens}|{soort} …2 ${TO_SETTLE}`,
    ],
    unless: [...NO_PLAIN_AIM.filter((words) => words !== 'toestemming'), 'intrek*', 'nodig'],
    denied: 'no',
  },
];
