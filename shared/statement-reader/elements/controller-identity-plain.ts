/** Who keeps the data, told by office or in passing: the secretary of the choir, "in good hands at". */
import type { Cues } from '../rules/cue.ts';
import { OTHERS_EN, OTHERS_NL } from './controller-identity-others.ts';

const ELSE_NL: readonly string[] = [...OTHERS_NL, 'namens', 'voor ons|mij', 'derden', 'anderen'];
const ELSE_EN: readonly string[] = [...OTHERS_EN, 'third', 'on our|my behalf', 'for us|me'];

export const identityPlain: Cues = {
  nl: [
    {
      says: [
        'beheerder|houder|eigenaar van …2 {gegevens}|gegevensbestand|*bestand is|zijn …3 {rechtsvorm}? <name>',
        'bij <name> …1 is|zijn|gaan|staat|staan …6 {gegevens}|privacy …3 veilig|goede|voorop|zorgvuldig|veilige',
        '{gegevens} …4 beheerd|bijgehouden|bewaard|verwerkt|verzameld door …2 secretariaat|secretaris|bestuur|ledenadministratie|ledenadministrateur|penningmeester|directie|medewerkers|vrijwilligers van …2 <name>',
        '<name> wij|we|ons|onze we|ons|onze|wij …1 of|en? ons|onze|we|wij?',
        '{verklaring} …3 van_toepassing|toepasselijk op …12 diensten|dienstverlening|website|activiteiten|producten|klanten|leden van <name>',
      ],
      unless: [...ELSE_NL, '<site>'],
      denied: 'no',
    },
    {
      says: [
        'verwerkingsverantwoordelijke|verantwoordelijke …2 treedt|treden …2 op …3 <name>',
        '<name> …3 treedt|optreedt …6 als|verwerkingsverantwoordelijke verwerkingsverantwoordelijke|op',
        'verantwoordelijk <name> <name>',
        '{gegevens} komen|komt|staan|worden …5 administratie|*bestand|bestand|systeem|ledenbestand van …1 {rechtsvorm} <name>',
        '<name> …2 legt|slaat|houdt|noteert|registreert {gegevens} …3 van …2 leden|klanten|deelnemers|bezoekers|leerlingen|patienten|clienten|cursisten|vrijwilligers|ouders|gasten',
        '<name> …2 legt|slaat|houdt|noteert|registreert {gegevens} vast|op|bij van …2 leden|klanten|deelnemers|bezoekers|leerlingen|patienten|clienten|cursisten|vrijwilligers|ouders|gasten',
      ],
      unless: [...ELSE_NL, '<site>', 'postnl|dhl|dpd|exact|stripe|paypal|mollie|wix'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        'the? <name> needs|has to …2 collect|process|use|hold|gather …4 {data}',
        '{data} …4 kept|held|managed|looked_after|maintained by …2 secretary|treasurer|committee|trustees|office|clerk|administrator of …2 <name>',
      ],
      unless: [...ELSE_EN, '<site>'],
      denied: 'no',
    },
  ],
};
