/** Safety in everyday words: whose lips are sealed, in what hands data are, what is backed up. */
import type { Cues } from '../rules/cue.ts';

const OTHER_NL: readonly string[] = [
  'in deze {verklaring}',
  'cookie*',
  'recht|rechten',
  'doorbrek*|doorbroken',
  'uw|je|jouw …1 wachtwoord|account|computer|apparaat|browser',
  'kinderen|fiets|spullen …4 veilig',
];
const OTHER_EN: readonly string[] = [
  'this {notice}',
  'cookie*|cookies',
  'right|rights',
  'your …1 password|account|computer|device|browser',
  'you …2 should|must|are_responsible|may|can',
];
const SECRECY_NL =
  'beroepsgeheim|zwijgplicht|ambtsgeheim|geheimhoudingsplicht|discretieplicht|ambtseed|medisch_geheim|biechtgeheim';

/** Full cues: a measure is named. */
export const securityPlainFull: Cues = {
  nl: [
    {
      says: [
        'spf|dkim|dmarc|dnssec|dane …6',
        '{gegevens}|dossiers|papieren|*formulieren|*lijsten|administratie …4 liggen|ligt|bewaard|opgeborgen|staan|staat …3 afgesloten|afsluitbare|vergrendelde|brandveilige plek|plaats|locatie|ruimte|kamer|kast|lade|archief',
      ],
      unless: [...OTHER_NL, 'op|voor uw domein'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        'files|records|data|systems|everything|computers|databases is|are …3 backed_up …3',
        'we|i …2 use|have|run|keep …4 firewall*|antivirus|anti_virus|virus_scanner*|malware_protection',
        'spf|dkim|dmarc|dnssec …4',
      ],
      unless: OTHER_EN,
      denied: 'no',
    },
  ],
};

/** Part cues: that it is safe or secret, and not by what. */
export const securityPlainPart: Cues = {
  nl: [
    {
      says: [
        `heb|hebben|heeft|gebonden|houd|houden|respecteer|respecteren|val …6 ${SECRECY_NL}`,
        `${SECRECY_NL} …3 geldt|van_toepassing|voor`,
      ],
      unless: [
        ...OTHER_NL,
        '{gegevens} …2 vallen|valt|vielen',
        '{gegevens} die|welke …8 vallen|valt',
      ],
      denied: 'no',
    },
    {
      says: [
        '{gegevens} is|zijn …3 veilig|in_veilige_handen|in_goede_handen|in_vertrouwde_handen',
        'is|zijn uw|je|jouw|jullie …1 {gegevens} …3 veilig|in_veilige_handen|in_goede_handen|in_vertrouwde_handen',
        '{bewaar}|bewaren|opgeborgen|opgeslagen|liggen …5 veilige|beschermde …1 plek|plaats|locatie|ruimte|omgeving|server',
      ],
      unless: [...OTHER_NL, 'onveilig', 'veilig genoeg|zijn|blijven|houden|te'],
      denied: 'no',
    },
    {
      says: [
        '{gegevens} …6 niet …4 verkeerde|onbevoegde handen',
        'niet …2 verkeerde handen …3 vallen|komen|terechtkomen|belanden',
      ],
      and: [['{gegevens}']],
      unless: OTHER_NL,
    },
  ],
  en: [
    {
      says: [
        '{data} is|are …2 safe|secure with|in us|me|our|safe',
        '{data} …2 in safe|good hands',
        '{data} …4 not|never …4 fall into the? wrong hands',
      ],
      unless: [...OTHER_EN, 'safe|secure enough', 'whether'],
    },
  ],
};
