/** Whether a passage denies what it says. */
import type { Found } from '../phrases/find.ts';
import type { Token } from '../text/tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const DENIERS = words(`niet geen nooit noch nimmer evenmin geenszins niets niemand zonder
  not no never neither nor nobody none without dont doesnt wont cannot cant isnt arent`);

/** After these a denier limits and denies nothing: `niet langer dan`, `not only`, `no later than`. */
const LIMITS = words(`alleen slechts uitsluitend langer later meer minder eerder verder anders enkel
  onnodig zomaar zonder doorgaat doorgaan thuis aanwezig only longer later more less just limited exceed exceeding necessarily than
  least`);

/** In: words, and where a phrase was found in them. Out: a denier stands in one of its clauses. */
export function isDenied(words: readonly Token[], { from, to }: Found): boolean {
  const clauses = new Set(words.slice(from, to + 1).map(({ clause }) => clause));
  return words.some(
    ({ word, clause }, at) =>
      clauses.has(clause) && DENIERS.has(word) && !LIMITS.has(words[at + 1]?.word ?? ''),
  );
}
