/** Whether a passage in which a cue is found tells that it is so, and does not deny it. */
import { isLedByDenial } from '../rules/completed.ts';
import { refusesRight } from '../rules/denied-right.ts';
import type { Spoken } from '../rules/spoken.ts';
import type { ElementKey } from './element.ts';

/** Of these, "we do not" says nothing: of cookies or transfers, that there are none is told too. */
const MUST_BE_SO: ReadonlySet<ElementKey> = new Set(['purposes', 'data_categories']);

/** These no list shows whose lead-in denies it. */
const NO_DENIED_LIST: ReadonlySet<ElementKey> = new Set([
  'legal_basis',
  'source_of_data',
  'security',
]);

export function isTold(key: ElementKey, spoken: Spoken): boolean {
  if (spoken.denied.size === 0) return true;
  if (MUST_BE_SO.has(key)) return !isWhollyDenied(spoken);
  if (NO_DENIED_LIST.has(key)) return !isLedByDenial(spoken);
  const ofRights = key.startsWith('right_') || key === 'how_to_exercise_rights';
  return !ofRights || !refusesRight(spoken);
}

function isWhollyDenied({ words, led, denied }: Spoken): boolean {
  for (let at = led; at < words.length; at += 1) if (!denied.has(at)) return false;
  return true;
}
