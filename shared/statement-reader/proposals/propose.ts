/** A statement with its judged elements -> what it proposes for a register. */
import type { Judgement } from '../elements/judge-elements.ts';
import type { SpokenStatement } from '../rules/spoken.ts';
import { proposeContact } from './contact.ts';
import { proposeData, proposeSubjects } from './data-and-subjects.ts';
import { proposeBases } from './law.ts';
import { mark } from './marked.ts';
import { proposeCookies, proposeMeasures } from './measures-and-cookies.ts';
import { proposeName } from './organisation.ts';
import type { Proposals } from './proposal.ts';
import { proposePurposes } from './purposes.ts';
import { proposeRecipients } from './recipients.ts';
import { proposeRetention } from './retention.ts';
import { proposeRights } from './rights.ts';
import { proposeTransfers } from './transfers.ts';
import { makeFinder } from './words/vocabulary.ts';

const finder = makeFinder();

/** Linear in the length of the text; the same text gives the same proposals with the same ids. */
export function propose(statement: SpokenStatement, judgements: readonly Judgement[]): Proposals {
  const marks = mark(statement, finder, judgements);
  const contact = proposeContact(marks);
  const name = proposeName(marks, contact);
  const told = proposePurposes(marks);
  const { activities, purposes, scopeOf, ownScopeOf } = told;
  return {
    organisation: contact.organisation.all,
    dpo: contact.dpo,
    activities,
    purposes,
    subjects: proposeSubjects(marks, scopeOf),
    data: proposeData(marks, scopeOf),
    bases: proposeBases(marks, told),
    recipients: proposeRecipients(marks, ownScopeOf, name, contact.domains),
    retention: proposeRetention(marks, told),
    transfers: proposeTransfers(marks, ownScopeOf),
    measures: proposeMeasures(marks),
    cookies: proposeCookies(marks),
    rights: proposeRights(marks),
  };
}
