/** What a privacy statement often gets wrong: name, reason, what to write instead. */
import { redFlagsConsent } from './red-flags-consent.ts';
import { redFlagsContent } from './red-flags-content.ts';
import { redFlagsOld } from './red-flags-old.ts';
import { redFlagsRights } from './red-flags-rights.ts';

export const redFlags = [
  ...redFlagsOld,
  ...redFlagsConsent,
  ...redFlagsContent,
  ...redFlagsRights,
] as const;

type Bare<Id extends string> = Id extends `redFlag.${infer Name}` ? Name : never;

/** Id of a red flag without the name of its list, as a reading reports it. */
export type RedFlagId = Bare<(typeof redFlags)[number]['id']>;
