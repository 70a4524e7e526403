/** Everything a call can answer instead of a value: a closed list of codes with what the message needs. */
import type { ClientFileProblems } from './client-file-problem.ts';
import type { ParseIssue } from './parse-issue.ts';

export interface Difference {
  readonly ref: string;
  readonly kind: 'added' | 'changed';
}

export interface Gap {
  readonly ref: string;
  readonly message: string;
}

interface AppProblems {
  readonly 'call.unknown': { readonly name: string };
  readonly 'call.input': { readonly issues: readonly string[] };
  /** Of a question: it changes nothing. */
  readonly 'call.failed': Readonly<Record<string, never>>;
  /** Of a command: what it changed may have been saved before it failed. */
  readonly 'call.unsure': Readonly<Record<string, never>>;
  readonly usage: { readonly reason: UsageReason; readonly value?: string };
  readonly json: { readonly path: string; readonly issues: readonly ParseIssue[] };
  readonly jsonTooLarge: { readonly path: string; readonly limitMegabytes: number };
  readonly notUtf8: { readonly path: string };
  readonly differs: { readonly path: string; readonly differences: readonly Difference[] };
  readonly notForProfile: { readonly document: string; readonly profile: string };
  readonly noSuchStatement: { readonly audience: string };
  readonly nothingToExport: { readonly profile: string };
  readonly outputNotFolder: { readonly path: string };
  readonly writerDeadline: { readonly document: string; readonly seconds: number };
  readonly writerMemory: { readonly document: string };
  readonly writerFailed: { readonly document: string };
  readonly cancelled: Readonly<Record<string, never>>;
  /** Adopting asks for every answer the law requires: the address and the words of each gap. */
  readonly incomplete: { readonly gaps: readonly Gap[] };
  readonly stillConcept: Readonly<Record<string, never>>;
  readonly notInThisHost: Readonly<Record<string, never>>;
  readonly bytesGone: Readonly<Record<string, never>>;
  readonly notInBin: Readonly<Record<string, never>>;
  /** `begun`: what lay beside it may be gone already. */
  readonly notDeleted: { readonly begun: boolean };
  /** Of what is left of a client file: nothing, by now. */
  readonly leftoverGone: Readonly<Record<string, never>>;
  /** Its client file is there again, or another window works on it. */
  readonly leftoverInUse: Readonly<Record<string, never>>;
  readonly leftoverStays: Readonly<Record<string, never>>;
  readonly leftoverDamaged: Readonly<Record<string, never>>;
  /** A file of the library that only leads to one elsewhere. */
  readonly isLink: { readonly path: string; readonly to: string };
  // The folder with client files.
  readonly libraryNotAbsolute: { readonly path: string };
  readonly libraryNotThere: { readonly path: string };
  readonly libraryNoFolder: { readonly path: string };
  readonly libraryShut: { readonly path: string };
  readonly libraryIsOurs: { readonly path: string };
  readonly libraryNamed: Readonly<Record<string, never>>;
  /** Client files that are open and that the folder in use does not take. */
  readonly libraryWaits: { readonly names: readonly string[] };
  /** The folder that was chosen is away, as with a drive that was taken out. */
  readonly libraryGone: { readonly path: string };
  // A statement that somebody has, to be read.
  readonly statementEmpty: Readonly<Record<string, never>>;
  readonly statementTooLarge: { readonly limitMegabytes: number };
  readonly statementTooLong: Readonly<Record<string, never>>;
  readonly statementKind: Readonly<Record<string, never>>;
  readonly statementPassword: Readonly<Record<string, never>>;
  readonly statementScan: Readonly<Record<string, never>>;
  readonly statementDamaged: Readonly<Record<string, never>>;
  readonly statementDeadline: { readonly seconds: number };
  readonly statementMemory: Readonly<Record<string, never>>;
  readonly statementLanguage: Readonly<Record<string, never>>;
  readonly statementNone: Readonly<Record<string, never>>;
  readonly readingGone: Readonly<Record<string, never>>;
  // Between page, host and backend.
  readonly backendLost: Readonly<Record<string, never>>;
  readonly sessionEnded: Readonly<Record<string, never>>;
  readonly callTooLarge: { readonly limitMegabytes: number };
  readonly portTaken: { readonly port: number };
  readonly pageNotBuilt: Readonly<Record<string, never>>;
  readonly blobTooLarge: { readonly limitMegabytes: number };
}

export type UsageReason =
  | 'noCommand'
  | 'unknownCommand'
  | 'unknownOption'
  | 'missingArgument'
  | 'extraArgument'
  | 'missingOption'
  | 'badChoice'
  | 'badDate'
  | 'notAClientFileName';

export type Problems = ClientFileProblems & AppProblems;
export type ProblemCode = keyof Problems;

export interface Problem<C extends ProblemCode = ProblemCode> {
  readonly code: C;
  readonly details: Problems[C];
}
