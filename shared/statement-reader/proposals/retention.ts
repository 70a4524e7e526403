/** How long data are kept: a period with its start, a criterion, or without end. */
import { Gathered, hashOf, languageOfPassage, tidy } from './gather.ts';
import { about, type Marked, type MarkedHit, type MarkedStatement, standsApart } from './marked.ts';
import { periodsIn } from './periods.ts';
import type { Confidence, Named, ProposalOf } from './proposal.ts';
import type { ToldPurposes } from './purposes.ts';

export function proposeRetention(
  marks: MarkedStatement,
  scopeOf: ToldPurposes['scopeOf'],
): readonly ProposalOf<'retention'>[] {
  const gathered = new Gathered<'retention'>('retention');
  for (const marked of marks.marked) {
    const confidence = sureness(marks, marked);
    if (!confidence) continue;
    const { passage } = marked;
    const language = languageOfPassage(passage, marks.statement.language);
    const of = keptIn(marks, marked);
    const value: Named = { text: tidy(passage.text), language };
    const common = { value, of, activities: scopeOf(passage) };
    const what = of.map(({ term, text }) => term ?? hashOf(text)).join('+');
    const periods = periodsIn(passage.tokens).filter(({ within }) => !within);
    for (const { period, atMost, to } of periods)
      gathered.add(`${period}-${what}`, confidence, [passage], {
        ...common,
        kind: 'period',
        period,
        ...(atMost ? { atMost: true as const } : {}),
        ...startOf(marked, to),
      });
    if (periods.length > 0) continue;
    const hit = marked.hits.find(({ list }) => list === 'unlimited' || list === 'criterion');
    if (hit?.list === 'unlimited' && !hit.denied)
      gathered.add(`unlimited-${what}`, confidence, [passage], { ...common, kind: 'unlimited' });
    else if (hit?.list === 'criterion')
      gathered.add(`${hit.term}-${what}`, confidence, [passage], {
        ...common,
        kind: 'criterion',
        criterion: hit.term,
        criterionText: tidy(passage.text),
      });
  }
  return gathered.all;
}

function sureness({ shown }: MarkedStatement, marked: Marked): Confidence | undefined {
  const { passage, own } = marked;
  if (passage.kind === 'title' || standsApart(marked)) return undefined;
  if (shown('retention', passage.index)) return 'high';
  if (own.has('rights') || own.has('authority')) return undefined;
  if (own.has('keep') || about(marked, 'keep')) return 'medium';
  if (marked.titled.has('keep')) return 'medium';
  return own.has('cookies') ? 'low' : undefined;
}

/** The start is said after the period, or else somewhere in the sentence. */
function startOf({ hits }: Marked, period: number) {
  const starts = hits.filter(({ list }) => list === 'startEvent');
  const start = starts.find(({ from }) => from > period) ?? starts[0];
  return start ? { start: start.term, startText: tidy(start.text) } : {};
}

const MOST_KEPT = 6;

/** What is kept so long: what the sentence names, else the first cell of its row, else the title's purpose. */
function keptIn({ marked: all }: MarkedStatement, { passage, hits }: Marked): readonly Named[] {
  const language = passage.language === 'en' ? 'en' : 'nl';
  const named = (found: readonly MarkedHit[]): readonly Named[] => {
    const terms = new Map(
      found.map(({ term, text }) => [term, { term, text: tidy(text), language }]),
    );
    return [...terms.values()].slice(0, MOST_KEPT) as readonly Named[];
  };
  const own = named(hits.filter(({ list }) => list === 'data' || list === 'subject'));
  if (own.length > 0) return own;
  if (passage.kind === 'row') {
    const cell = tidy(passage.text.split(/\||\t/u)[0] ?? '', 80);
    if (cell !== '') return [{ text: cell, language }];
  }
  const about = named(hits.filter(({ list }) => list === 'purpose'));
  if (about.length > 0) return about;
  const title = all[passage.titles.at(-1) ?? -1];
  return named((title?.hits ?? []).filter(({ list }) => list === 'purpose' || list === 'data'));
}
