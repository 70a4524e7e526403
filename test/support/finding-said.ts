/** What a rule says of a small register, with its finding; undefined where it is silent. */
import type { Finding } from '../../shared/checks/finding.ts';
import { type FindingText, findingText } from '../../shared/checks/finding-text.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { RegisterIndex } from '../../shared/domain/register-index.ts';
import type { Language } from '../../shared/domain/text.ts';
import { aRegister, type Rows } from './builders.ts';
import { COMPLETE_DATE } from './complete-register.ts';

/** @param rows beside an organisation and an activity, or instead of them */
export function findingSaid(
  rule: string,
  rows: Rows,
  language: Language = 'nl',
): (Finding & FindingText) | undefined {
  const index = new RegisterIndex(aRegister({ organisation: [{}], activity: [{}], ...rows }));
  const found = runChecks(index, { today: COMPLETE_DATE }).find((each) => each.rule === rule);
  return found && { ...found, ...findingText(found, language, index) };
}
