/** What every check says, by rule id. */
import { activityRuleMessages } from './activities.ts';
import { basisRuleMessages } from './bases.ts';
import { dataRuleMessages } from './data.ts';
import { keepingRuleMessages } from './keeping.ts';
import type { RuleMessages } from './messages.ts';
import { organisationRuleMessages } from './organisation.ts';
import { partyRuleMessages } from './parties.ts';
import { practiceRuleMessages } from './practices.ts';
import { statementRuleMessages } from './statement.ts';
import { transferRuleMessages } from './transfers.ts';

export const ruleMessages: RuleMessages = {
  ...organisationRuleMessages,
  ...activityRuleMessages,
  ...basisRuleMessages,
  ...dataRuleMessages,
  ...transferRuleMessages,
  ...keepingRuleMessages,
  ...partyRuleMessages,
  ...statementRuleMessages,
  ...practiceRuleMessages,
};
