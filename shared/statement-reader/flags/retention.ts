/** For how long. */
import { type FlagRules, missing } from './flag.ts';
import { forever } from './forever.ts';
import { vagueRetention } from './vague-retention.ts';
import { isOtherwiseWhole } from './whole.ts';

export const retentionFlags: readonly FlagRules[] = [
  forever,
  vagueRetention,
  {
    id: 'noRetention',
    facts: {
      kept: {
        nl: [{ says: ['bewaar|bewaart|bewaren|bewaard', '*bewaartermijn*|bewaarplicht*'] }],
        en: [{ says: ['keep|keeps|kept|retain*|retention', '<number> years|months after'] }],
      },
      /** What nobody has needs no term. */
      nothing: {
        nl: [
          {
            says: [
              'geen persoonsgegevens|gegevens …3 verzameld|opgeslagen|verwerkt',
              'verzamelen|verzamel|verwerken|verwerk|slaan wij|we|ik? geen persoonsgegevens',
              'alleen|uitsluitend …4 op|in uw|je|jouw eigen? apparaat|telefoon|browser',
            ],
            unless: [
              'bijzondere|gevoelige',
              'kinderen|minderjarigen|jonger',
              'zonder|tenzij|cookie*',
            ],
          },
        ],
        en: [
          {
            says: [
              'no personal {data} …2 collected|stored|processed',
              'do|does not collect|store|process any? personal',
              'locally|only on your device|phone|browser',
            ],
            unless: ['special|sensitive', 'children|under', 'without|unless|cookie*'],
          },
        ],
      },
    },
    judge: (seen) =>
      missing(
        seen.element('retention').status === 'absent' &&
          seen.fact('kept').length === 0 &&
          seen.fact('nothing').length === 0 &&
          isOtherwiseWhole(seen, ['retention']),
      ),
  },
];
