/** A statement with the vocabulary found in each passage, and what each passage is about. */
import type { ElementKey } from '../elements/element.ts';
import type { Judgement } from '../elements/judge-elements.ts';
import { type Completed, complete, isLedByDenial } from '../rules/completed.ts';
import type { SpokenStatement } from '../rules/spoken.ts';
import { isLeftToOthers, wishedWords } from '../rules/unsaid.ts';
import { touches } from '../rules/words.ts';
import type { Passage, Statement } from '../text/passage.ts';
import type { ProposalQuote } from './proposal.ts';
import type { Hit, WordFinder } from './words/word-finder.ts';

export interface MarkedHit extends Hit {
  /** As the statement writes it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Denied, of the past, wished or only linked to: no fact of the organisation. */
  readonly denied: boolean;
}

export interface Marked {
  readonly passage: Passage;
  readonly hits: readonly MarkedHit[];
  /** What its list item completes: its lead-in, or an item of the same list that ends in a colon. */
  readonly lead?: number;
  /** Topics of the passage itself, without `topic.`. */
  readonly own: ReadonlySet<string>;
  /** Topics of the sentence it completes. */
  readonly led: ReadonlySet<string>;
  /** Topics of the nearest title. */
  readonly titled: ReadonlySet<string>;
}

export interface MarkedStatement {
  readonly statement: Statement;
  readonly marked: readonly Marked[];
  /** Passages that show an element, whole or in part. */
  readonly shown: (key: ElementKey, index: number) => boolean;
  /** The evidence of an element that the statement does show. */
  readonly evidence: (key: ElementKey) => readonly number[];
}

/** `[Add who hosts your site]`: what a template, or our own draft, asks of its writer. */
const INSTRUCTION = /^(?:> ?)?\[[^\]]{20}/u;

/** `2. Wij verstrekken gegevens aan:` in a list: what follows completes it. */
const MOST_ITEM_WORDS = 12;
const OPENS = /:\s*$/u;

const none: ReadonlySet<string> = new Set();

export function mark(
  statement: SpokenStatement,
  finder: WordFinder,
  judgements: readonly Judgement[],
): MarkedStatement {
  const topics: ReadonlySet<string>[] = [];
  let open: Passage | undefined;
  const marked = statement.passages.map((passage): Marked => {
    if (open && (passage.kind !== 'item' || open.leadIn !== passage.leadIn)) open = undefined;
    const told = open?.index ?? passage.leadIn;
    const completed = completedBy(statement, passage, told);
    const hits = hitsIn(statement, passage, completed, finder);
    const lead = isLedByDenial(completed) ? undefined : told;
    const own = new Set(
      hits.filter(({ list }) => list === 'topic').map(({ term }) => term.slice('topic.'.length)),
    );
    topics.push(own);
    if (passage.kind === 'item' && OPENS.test(passage.text)) open = passage;
    else if (passage.tokens.length > MOST_ITEM_WORDS && passage.text.endsWith('.'))
      open = undefined;
    return {
      passage,
      hits,
      own,
      ...(lead === undefined ? {} : { lead }),
      led: topics[lead ?? -1] ?? none,
      titled: topics[passage.titles.at(-1) ?? -1] ?? none,
    };
  });
  const shown = new Map(
    judgements.map(({ key, cues }) => [key, new Set(cues.map(({ passage }) => passage))]),
  );
  const evidence = new Map(
    judgements.map(({ key, status, evidence }) => [key, status === 'absent' ? [] : evidence]),
  );
  return {
    statement,
    marked,
    shown: (key, index) => shown.get(key)?.has(index) === true,
    evidence: (key) => evidence.get(key) ?? [],
  };
}

/** As the rules read it, but for an item that stands under another item. */
function completedBy(
  statement: SpokenStatement,
  passage: Passage,
  lead: number | undefined,
): Completed {
  const spoken = statement.spoken[passage.index];
  return spoken && lead === passage.leadIn ? spoken : complete(statement, passage, lead);
}

function hitsIn(
  { text }: Statement,
  { tokens, text: own }: Passage,
  { words, unsaid, led }: Completed,
  finder: WordFinder,
): readonly MarkedHit[] {
  if (INSTRUCTION.test(own)) return [];
  const found = finder.find(tokens);
  if (found.length === 0) return [];
  const wished = wishedWords(words);
  const isOthers = isLeftToOthers(own);
  return found.map((hit) => {
    const start = tokens[hit.from]?.start ?? 0;
    const end = tokens[hit.to]?.end ?? start;
    const place = { from: hit.from + led, to: hit.to + led };
    const denied =
      touches(unsaid, place) ||
      (DEEDS.has(hit.list) && touches(wished, place)) ||
      (hit.list === 'measure' && isOthers);
    return { ...hit, start, end, text: text.slice(start, end), denied };
  });
}

/** What is only wished is none of these; who strives to answer within a month names a term all the same. */
const DEEDS = new Set(['measure', 'service', 'recipient', 'country', 'cookie', 'adequacy']);

/** Hits of a vocabulary that the passage does not deny. */
export const said = ({ hits }: Marked, list: string): readonly MarkedHit[] =>
  hits.filter((hit) => hit.list === list && !hit.denied);

export const quoteOf = ({ start, end, text }: Passage): ProposalQuote => ({
  quote: text,
  start,
  end,
});

/** Whether the passage is about this, by itself or by the sentence or title it stands under. */
export function about(marked: Marked, topic: string): boolean {
  const { own, led, titled, passage } = marked;
  const listed = passage.kind === 'item' || passage.kind === 'row';
  return own.has(topic) || (listed && (led.has(topic) || titled.has(topic)));
}

/** Sections that say nothing of the organisation's own processing. */
const APART = ['rights', 'links', 'authority', 'changes'];

export const standsApart = ({ titled }: Marked, but: readonly string[] = []): boolean =>
  APART.some((topic) => titled.has(topic) && !but.includes(topic));
