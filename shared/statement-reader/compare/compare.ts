/**
 * A statement beside a register, by value: what the one says that the other does not, and where
 * they contradict each other. What nobody answered in the register is unknown and no difference;
 * what a rule of the reader only suspects raises no difference, but does count as said.
 */
import type { Register } from '../../domain/register.ts';
import { compareBases } from './bases.ts';
import { compareContact } from './contact.ts';
import { type CompareContext, compareContext, type StatementSays } from './context.ts';
import { compareCookies } from './cookies.ts';
import type { Comparison, Topic, TopicFindings } from './difference.ts';
import { topics } from './difference.ts';
import { compareDpo } from './dpo.ts';
import { comparePurposes } from './purposes.ts';
import { compareRecipients } from './recipients.ts';
import { compareRetention } from './retention.ts';
import { compareRights } from './rights.ts';
import { compareSpecialData } from './special-data.ts';
import { compareTransfers } from './transfers.ts';

const comparers: Readonly<Record<Topic, (context: CompareContext) => TopicFindings>> = {
  contact: compareContact,
  dpo: compareDpo,
  purposes: comparePurposes,
  specialData: compareSpecialData,
  bases: compareBases,
  recipients: compareRecipients,
  transfers: compareTransfers,
  retention: compareRetention,
  rights: compareRights,
  cookies: compareCookies,
};

/** In: the text, what the reader made of it, and the register. Out: the differences, by topic. */
export function compareWithRegister(said: StatementSays, register: Register): Comparison {
  const context = compareContext(said, register);
  const results = topics.map((topic) => comparers[topic](context));
  const found = results.flatMap((result) => result.found);
  return {
    differences: found.filter(({ kind }) => kind !== 'unknown'),
    unknown: found.filter(({ kind }) => kind === 'unknown'),
    same: results.reduce((sum, { same }) => sum + same, 0),
  };
}
