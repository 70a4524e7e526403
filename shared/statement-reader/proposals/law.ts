/** Legal bases. */

import type { Passage } from '../text/passage.ts';
import { isPrinciple, speaksOfMinors } from './contexts.ts';
import { Gathered, languageOfPassage, tidy } from './gather.ts';
import { type Marked, type MarkedHit, type MarkedStatement, said, standsApart } from './marked.ts';
import type { Confidence, ProposalOf } from './proposal.ts';
import type { ToldPurposes } from './purposes.ts';

export function proposeBases(
  marks: MarkedStatement,
  { scopeOf, activityOf }: ToldPurposes,
): readonly ProposalOf<'bases'>[] {
  const gathered = new Gathered<'bases'>('bases', { hasFurther: true });
  for (const marked of marks.marked) {
    const { passage } = marked;
    if (passage.kind === 'title' || standsApart(marked)) continue;
    if (isPrinciple(marked) || speaksOfMinors(marked)) continue;
    const language = languageOfPassage(passage, marks.statement.language);
    const each = aimsOfEach(marked, activityOf);
    for (const hit of said(marked, 'basis')) {
      const confidence = sureOfBasis(marks, marked, hit);
      if (!confidence) continue;
      const interest = hit.term === 'basis.6f' ? interestAfter(marks, marked, hit) : undefined;
      gathered.add(hit.term, confidence, [passage], {
        value: { term: hit.term, text: tidy(hit.text), language },
        ...(interest === undefined ? {} : { interest }),
        activities: each.get(hit) ?? scopeOf(passage),
      });
    }
  }
  return gathered.all;
}

/** So many words after a basis its aim is named: `toestemming (nieuwsbrief)`. */
const NEAR_AIM = 6;

/** Activities of the purposes that are named beside one of several bases. */
function aimsOfEach(
  marked: Marked,
  activityOf: ToldPurposes['activityOf'],
): ReadonlyMap<MarkedHit, readonly string[]> {
  const bases = said(marked, 'basis');
  const aims = said(marked, 'purpose').filter(({ term }) => term !== 'purpose.legalDuty');
  const found = new Map<MarkedHit, readonly string[]>();
  if (bases.length < 2) return found;
  let at = 0;
  bases.forEach((basis, index) => {
    const end = Math.min(
      bases[index + 1]?.from ?? Number.POSITIVE_INFINITY,
      basis.to + NEAR_AIM + 1,
    );
    while ((aims[at]?.from ?? Number.POSITIVE_INFINITY) <= basis.to) at += 1;
    const ids: string[] = [];
    for (; (aims[at]?.from ?? Number.POSITIVE_INFINITY) < end; at += 1) {
      const id = activityOf(aims[at]?.term);
      if (id !== undefined) ids.push(id);
    }
    found.set(basis, [...new Set(ids)]);
  });
  return [...found.values()].some((ids) => ids.length > 0) ? found : new Map();
}

/** What is no basis by its words alone: only where the passage tells of one. */
const IN_PLAIN_WORDS = /^(?:ons|our|moet|nodig|needed|necessary|iemands|protect|taak)\b/iu;

function sureOfBasis(
  { shown }: MarkedStatement,
  { passage, own, lead }: Marked,
  { term, text, start }: MarkedHit,
): Confidence | undefined {
  if (shown('legal_basis', passage.index)) return 'high';
  if (lead !== undefined && shown('legal_basis', lead)) return 'high';
  if (own.has('rights') || IN_PLAIN_WORDS.test(text)) return undefined;
  if (term === 'basis.6f' || isNamedAsGround(passage, start)) return 'medium';
  if (term === 'basis.6c' && (own.has('purpose') || own.has('keep'))) return 'medium';
  if (term === 'basis.6b' && own.has('purpose') && own.has('collect')) return 'medium';
  if (term === 'basis.6a' && own.has('collect')) return 'low';
  return undefined;
}

/** `Op basis van uw toestemming`, `is based on your consent`. */
const AS_GROUND =
  /\b(?:op (?:basis|grond) van|krachtens|based (?:up)?on|on the (?:basis|grounds?) of|because of|by virtue of) (?:[\p{L}-]{1,12} ){0,2}$/iu;

const isNamedAsGround = ({ text, start }: Passage, at: number): boolean =>
  AS_GROUND.test(text.slice(Math.max(0, at - start - 60), at - start));

/** What stands after "gerechtvaardigd belang om|bij|is|:" up to the end of the thought. */
const INTERESTS = {
  nl: /^(?: te (?=\p{L}+en\b)|[^.;]{0,40}?(?:\b(?:om|bij|is|zijn|namelijk|te weten)\b|[:(,]))\s*([^.;()|<]{8,200})/iu,
  en: /^[^.;]{0,40}?(?:\b(?:in|to|of|is|namely|for)\b|[:(,])\s*([^.;()|<]{8,200})/iu,
};

function interestAfter(
  { statement, shown }: MarkedStatement,
  { passage }: Marked,
  { end }: MarkedHit,
): string | undefined {
  if (!shown('legitimate_interest_named', passage.index)) return undefined;
  const rest = statement.text.slice(end, Math.min(passage.end, end + 300));
  const found = INTERESTS[passage.language === 'en' ? 'en' : 'nl'].exec(rest)?.[1];
  const named = tidy(
    (found ?? '')
      .replace(/,? (?:mits|tenzij|unless|provided|zolang|as long as)\b.*$/iu, '')
      .replace(/^(?:om|te|zoals|bijvoorbeeld|such as|like|for example) /iu, ''),
  );
  return named.includes(' ') ? named : undefined;
}
