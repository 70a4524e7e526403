/**
 * The fixed words of a privacy statement, in one form of address. Dutch at level B1; every sentence
 * is one that the law fixes or that a field of the register makes true.
 */
import type { Language } from '../domain/text.ts';
import type { Form } from './parts.ts';
import { type BeginningMessages, beginningMessages } from './statement-beginning.ts';
import { type PurposeMessages, purposeMessages } from './statement-purposes.ts';
import { type RightsMessages, rightsMessages } from './statement-rights.ts';
import { type SharingMessages, sharingMessages } from './statement-sharing.ts';

export interface StatementMessages {
  readonly beginning: BeginningMessages;
  readonly purposes: PurposeMessages;
  readonly sharing: SharingMessages;
  readonly rights: RightsMessages;
}

export function statementMessages(language: Language, form: Form): StatementMessages {
  return {
    beginning: beginningMessages[language](form),
    purposes: purposeMessages[language](form),
    sharing: sharingMessages[language](form),
    rights: rightsMessages[language](form),
  };
}
