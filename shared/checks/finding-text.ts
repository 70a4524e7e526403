/** A finding in words, as plain text. */
import type { RegisterIndex } from '../domain/register-index.ts';
import type { Language } from '../domain/text.ts';
import type { Finding } from './finding.ts';
import { textOf } from './finding-part.ts';
import { findingParts } from './finding-parts.ts';

export interface FindingText {
  readonly message: string;
  readonly fix: string;
  /** Path for a reader: "Bestellingen en bezorging › Bewaartermijn". */
  readonly where: string;
}

/** In: a finding of runChecks, a language and the index of the same register. */
export function findingText(
  finding: Finding,
  language: Language,
  index: RegisterIndex,
): FindingText {
  const { message, fix, where } = findingParts(finding, language, index);
  return { message: textOf(message), fix: textOf(fix), where: textOf(where) };
}
