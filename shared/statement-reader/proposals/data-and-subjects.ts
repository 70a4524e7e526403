/** Categories of personal data and of people. */
import { Gathered, hashOf, keyOf, languageOfPassage, tidy } from './gather.ts';
import { about, type Marked, type MarkedStatement, said, standsApart } from './marked.ts';
import type { Confidence, ProposalOf } from './proposal.ts';
import type { ToldPurposes } from './purposes.ts';

type Scope = ToldPurposes['scopeOf'];

export function proposeData(marks: MarkedStatement, scopeOf: Scope): readonly ProposalOf<'data'>[] {
  const gathered = new Gathered<'data'>('data');
  for (const marked of marks.marked) {
    const confidence = sureness(marks, marked);
    if (!confidence) continue;
    const { passage } = marked;
    const language = languageOfPassage(passage, marks.statement.language);
    const activities = scopeOf(passage);
    const hits = said(marked, 'data');
    for (const { term, text } of hits)
      gathered.add(keyOf({ term, text, language }), confidence, [passage], {
        value: { term, text: tidy(text), language },
        activities,
      });
    if (hits.length > 0 || !isListedData(marks, marked)) continue;
    const text = tidy(passage.text);
    gathered.add(hashOf(text), 'low', [passage], { value: { text, language }, activities });
  }
  return gathered.all;
}

function sureness({ shown }: MarkedStatement, marked: Marked): Confidence | undefined {
  const { passage, own } = marked;
  if (passage.kind === 'title' || standsApart(marked) || own.has('authority')) return undefined;
  const led = passage.leadIn;
  if (shown('data_categories', passage.index)) return 'high';
  if (led !== undefined && (shown('data_categories', led) || marked.led.has('collect')))
    return 'high';
  if (shown('special_categories', passage.index)) return 'medium';
  if (own.has('rights')) return undefined;
  if (own.has('collect')) return 'medium';
  return about(marked, 'collect') || own.has('cookies') ? 'low' : undefined;
}

const MOST_WORDS = 10;

/** An item of a list of data that no vocabulary knows. */
function isListedData({ shown }: MarkedStatement, { passage, own, hits }: Marked): boolean {
  return (
    passage.kind === 'item' &&
    passage.leadIn !== undefined &&
    shown('data_categories', passage.leadIn) &&
    passage.tokens.length <= MOST_WORDS &&
    !own.has('purpose') &&
    !own.has('share') &&
    !hits.some(({ list }) => list === 'purpose' || list === 'recipient' || list === 'measure')
  );
}

export function proposeSubjects(
  marks: MarkedStatement,
  scopeOf: Scope,
): readonly ProposalOf<'subjects'>[] {
  const gathered = new Gathered<'subjects'>('subjects');
  for (const marked of marks.marked) {
    const { passage, own } = marked;
    if (passage.kind === 'title' || standsApart(marked) || own.has('rights')) continue;
    const told =
      marks.shown('data_categories', passage.index) ||
      marks.shown('purposes', passage.index) ||
      own.has('collect');
    const listed = passage.kind !== 'sentence' && about(marked, 'collect');
    const activities = scopeOf(passage);
    if (!told && !listed && !own.has('purpose') && activities.length === 0) continue;
    const language = languageOfPassage(passage, marks.statement.language);
    for (const { term, text } of said(marked, 'subject'))
      gathered.add(term, told ? 'medium' : 'low', [passage], {
        value: { term, text: tidy(text), language },
        activities,
      });
  }
  return gathered.all;
}
