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
