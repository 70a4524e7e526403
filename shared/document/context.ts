/** What every composer needs to know: the register, for whom the document is and which day it is. */
import type { Finding } from '../checks/finding.ts';
import type { Adoption } from '../domain/adoption.ts';
import type { Visibility } from '../domain/field.ts';
import type { Register } from '../domain/register.ts';
import { RegisterIndex } from '../domain/register-index.ts';
import type { Language, Profile } from './model.ts';

/** A fixed copy of the register that the document is made of; its day is the date of the document. */
export interface KeptVersion {
  /** As the user called it. */
  readonly name: string;
  readonly adopted: boolean;
}

export interface ComposeOptions {
  readonly language: Language;
  readonly profile: Profile;
  /** The day the document speaks of, YYYY-MM-DD. */
  readonly date: string;
  /** Findings of runChecks on the same register and day; working documents and CONCEPT need them. */
  readonly findings: readonly Finding[];
  /** Absent: the register as it is now. */
  readonly version?: KeptVersion;
  /** Somebody declared right what it said before; see `adoptionOf`. */
  readonly changedSinceAdoption?: boolean;
  /** Ended activities stand in the register too. */
  readonly includeEnded?: boolean;
  /** Leave out what Art. 30 does not ask; it stands apart otherwise. */
  readonly withoutSupplement?: boolean;
  /** Who prepares papers for this client, if somebody does. */
  readonly consultant?: { readonly name?: string; readonly logo?: string };
  /** Dismissed findings with their reasons, on request. */
  readonly includeDismissed?: boolean;
}

export interface ComposeContext extends ComposeOptions {
  readonly index: RegisterIndex;
  /** Dates short and unbreakable, as in a table. */
  readonly tableDates?: true;
}

/** The same context for what stands in a table. */
export function inTable(context: ComposeContext): ComposeContext {
  return { ...context, tableDates: true };
}

export function contextOf(register: Register, options: ComposeOptions): ComposeContext {
  return { ...options, index: new RegisterIndex(register) };
}

/**
 * Who declared right what the document is made of; a version that was only kept for later, and what was
 * changed since, is nobody's word.
 */
export function adoptionOf(context: ComposeContext): Adoption | undefined {
  const { version, changedSinceAdoption, index } = context;
  return version?.adopted === false || changedSinceAdoption ? undefined : index.single('adoption');
}

const seen: Readonly<Record<Profile, readonly Visibility[]>> = {
  working: ['public', 'authority'],
  authority: ['public', 'authority'],
  public: ['public'],
};

/** Whether a document of this profile may print a field of this visibility. Internal fields never. */
export function maySee(profile: Profile, visibility: Visibility): boolean {
  return seen[profile].includes(visibility);
}
