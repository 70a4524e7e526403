import type { Cues } from '../rules/cue.ts';

/** What the reader agrees, and a contract that needs the data, are no terms for who processes them. */
const OTHER_CONTRACT_EN: readonly string[] = [
  'contract|contracts|agreement|agreements …2 with|between you',
  'you …3 contract|agreement',
  'your contract|agreement',
  'perform*',
  'contract|agreement …2 requires|needs',
  'necessary|needed …6 contract|agreement',
  'staff|employee*|volunteers',
];
const OTHER_CONTRACT_NL: readonly string[] = [
  '*overeenkomst|contract …2 met u|je|jou|{u}',
  'tenzij|als|indien|wanneer {u}',
  'nodig|noodzakelijk',
  'uitvoering|uit_te_voeren|uitvoeren|nakomen',
  'medewerker*|personeel|vrijwilligers',
];
const WORK_EN =
  'process|processes|processing|processed|handle|handles|handling|data_protection|privacy|confidential|confidentiality|secure';
const WORK_NL =
  'verwerken|verwerkt|verwerking|gegevensverwerking|omgang|omgaan|omgaat|privacy|geheimhouding|vertrouwelijk|beveiliging';

const WHO_NL =
  'webbouwer|webmaster|websitebouwer|drukker|drukkerij|verzendhuis|mailhuis|hostingpartij|administratiekantoor|boekhouder|systeembeheerder|ictbedrijf';
const WHO_EN =
  'mailing_house|printer|printers|bookkeeper|webmaster|web_designer|web_developer|host|payroll_firm|payroll_company|suppliers|supplier|contractors|processors|it_company';

/** What who works for the organisation may do with the data, and with which they have to leave it. */
export const processorLimits: Cues = {
  nl: [
    {
      says: [
        `${WHO_NL} gebruikt|gebruiken|verwerkt|verwerken …3 {gegevens}|adressen|namen|lijst …3 alleen|uitsluitend|enkel|slechts …2 om|voor …4`,
        `${WHO_NL} mag|mogen …2 {gegevens}|adressen|namen|lijst …3 alleen|uitsluitend|enkel|slechts|niet|nooit …4`,
        `${WHO_NL} …10 mag|mogen er niets|niks …3 mee`,
        `${WHO_NL} moet|moeten {gegevens}|adressen|namen|de|alle|uw …4 wissen|verwijderen|vernietigen|teruggeven …4`,
      ],
      unless: ['medewerker*|personeel|vrijwilligers', 'klacht*', 'recht|rechten'],
    },
  ],
  en: [
    {
      says: [
        `${WHO_EN} may|can|must …2 use|process|keep …4 only …4`,
        `${WHO_EN} may|can|must only use|process|keep …4 {data}|addresses|names|list|it|them …4`,
        `${WHO_EN} must|have_to|are_required_to|is_required_to …1 delete|return|destroy|erase …3 {data}|addresses|names|list|it|them …4`,
      ],
      and: [['{data}', 'addresses|names|list']],
      unless: ['staff|employee*|volunteers', 'complain*', 'right|rights'],
    },
  ],
};

/** "To nobody unless we have a contract for them to process data for us": the exception tells of the agreement. */
export const processorUnless: Cues = {
  nl: [
    {
      says: [
        `{derden}|{ontvangers}|niemand|partij|partijen|bedrijf|bedrijven …14 tenzij|zonder|behalve|pas …8 contract|overeenkomst …10 ${WORK_NL}`,
        `tenzij|zonder|behalve|pas …8 contract|overeenkomst …10 ${WORK_NL} …12 {derden}|{ontvangers}|niemand|partij|partijen|bedrijf|bedrijven`,
      ],
      unless: OTHER_CONTRACT_NL,
    },
  ],
  en: [
    {
      says: [
        `{others}|{receivers}|anyone|nobody|company …14 unless|except|without …8 contract|agreement …8 ${WORK_EN}`,
        `unless|except|without …8 contract|agreement …8 ${WORK_EN} …14 {others}|{receivers}|anyone|nobody|company`,
      ],
      unless: OTHER_CONTRACT_EN,
    },
    {
      says: [
        'processors|subprocessors …8 under|by|on a|an|our|written …2 contract|contracts|agreement|agreements',
        'contract|agreement with our|the|these …4 about|on|over|covering|setting_out …1 how …8 {data}',
      ],
      unless: OTHER_CONTRACT_EN,
      denied: 'no',
    },
  ],
};
