/** Cues that data are kept as the law has it, for an aim or until further notice: no term is told. */
import type { Cues } from '../rules/cue.ts';

/** The law on privacy has no terms. */
const NO_LAW_OF_KEEPING_NL: readonly string[] = [
  'avg|gdpr|privacywet*|gegevensbescherming*|privacyregel*|privacywetgeving',
  'veilig|vertrouwelijk|beveiligd|zorgvuldig',
  '{maatregel}',
  'cookie*',
  'recht|rechten',
  'klacht*',
  'verzoek*',
  '<number> {periode}',
];
const NO_LAW_OF_KEEPING_EN: readonly string[] = [
  'gdpr|data_protection|privacy_law|privacy_laws|dpa',
  'secure|securely|safely|confidential*',
  '{measure}',
  'cookie*',
  'right|rights',
  'complain*',
  'request*',
  '<number> {period}',
];

export const retentionLawful: Cues = {
  nl: [
    {
      says: [
        'bewaar|bewaart|bewaren|bewaard …3 volgens|conform|overeenkomstig|zoals|in_overeenstemming_met …5 wet|wetten|wetgeving|wettelijk|wettelijke|regelgeving|voorschriften',
        'volgens|conform|overeenkomstig|zoals|in_overeenstemming_met …5 wet|wetten|wetgeving|wettelijk|wettelijke|regelgeving|voorschriften …6 bewaar|bewaart|bewaren|bewaard',
        'bewaard|bewaren …2 voor|om …3 accountantscontrole|boekhouding|administratieve|boekhoudkundige|fiscale|juridische|wettelijke …2 redenen|doeleinden|controle',
        'bewaard|bewaren …2 voor …1 accountantscontrole|boekhouding|belastingdienst|archivering|historisch_archief',
        'tot nader order|bericht|aankondiging …3 bewaard|bewaren|opgeslagen',
        'bewaard|bewaren|opgeslagen …3 tot nader order|bericht|aankondiging',
      ],
      unless: [...NO_LAW_OF_KEEPING_NL, 'niet|geen …4 bewaard|bewaren'],
    },
  ],
  en: [
    {
      says: [
        'keep|keeps|kept|retain|retains|retained|hold|held …5 in accordance|line|compliance with …3 law|laws|legal|statutory|legislation|regulations',
        'keep|keeps|kept|retain|retains|retained|hold|held …5 the_law|law|statute prescribes|requires|dictates|demands',
        'keep|keeps|kept|retain|retains|retained …3 for …2 accounting|audit|auditing|tax|bookkeeping|archive|archival|archiving|historical functions|purposes|reasons|use',
        'keep|keeps|kept|retain|retains|retained for our|the? audit|auditors|accounts|archive|archives|archiving',
        'kept|held|stored|retained …2 until further notice',
      ],
      unless: NO_LAW_OF_KEEPING_EN,
      denied: 'no',
    },
  ],
};
