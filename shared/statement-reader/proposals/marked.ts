/** A statement with the vocabulary found in each passage, and what each passage is about. */
import type { ElementKey } from '../elements/element.ts';
import type { Judgement } from '../elements/judge-elements.ts';
import { isDenied } from '../rules/denial.ts';
import type { Passage, Statement } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import type { ProposalQuote } from './proposal.ts';
import type { Hit, WordFinder } from './words/word-finder.ts';

export interface MarkedHit extends Hit {
  /** As the statement writes it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
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

/** `[Add who hosts your site]`: what a template asks of its writer. */
const INSTRUCTION = /^\[[^\]]{20}/u;

/** `2. Wij verstrekken gegevens aan:` in a list: what follows completes it. */
const MOST_ITEM_WORDS = 12;
const OPENS = /:\s*$/u;

const none: ReadonlySet<string> = new Set();

export function mark(
  statement: Statement,
  finder: WordFinder,
  judgements: readonly Judgement[],
): MarkedStatement {
  const topics: ReadonlySet<string>[] = [];
  let open: Passage | undefined;
  const marked = statement.passages.map((passage): Marked => {
    const denied = deniedClauses(passage.tokens);
    const found = INSTRUCTION.test(passage.text) ? [] : finder.find(passage.tokens);
    const hits = found.map((hit) => place(statement, passage, hit, denied));
    const own = new Set(
      hits.filter(({ list }) => list === 'topic').map(({ term }) => term.slice('topic.'.length)),
    );
    topics.push(own);
    if (open && (passage.kind !== 'item' || open.leadIn !== passage.leadIn)) open = undefined;
    const lead = open?.index ?? passage.leadIn;
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

/** Each clause is asked once, so that a paragraph of any length is read in linear time. */
function deniedClauses(tokens: readonly Token[]): ReadonlySet<number> {
  const denied = new Set<number>();
  let from = 0;
  let before: Clause | undefined;
  for (let at = 1; at <= tokens.length; at += 1) {
    const clause = tokens[from]?.clause;
    if (clause === undefined || tokens[at]?.clause === clause) continue;
    // The next word tells whether the last one denies or limits.
    const own = isDenied(tokens.slice(from, at + 1), { from: 0, to: 0 });
    const goesOn = before?.denied === true && isMoreOf(before, tokens[from]?.word ?? '');
    if (own || goesOn) denied.add(clause);
    before = { denied: own || goesOn, listing: own ? listsOn(tokens, from, at) : goesOn };
    from = at;
  }
  return denied;
}

interface Clause {
  readonly denied: boolean;
  /** It ends in the first of a row: `geen functionele, analytische of`. */
  readonly listing: boolean;
}

const DETERMINERS = new Set(['geen', 'no', 'nor', 'noch']);
const ROW = 3;

const listsOn = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(Math.max(from, to - ROW), to).some(({ word }) => DETERMINERS.has(word));

const EXAMPLES = new Set('zoals waaronder bijvoorbeeld such like including'.split(' '));
const NEW_THOUGHT = new Set(
  `maar tenzij behalve mits omdat zodat want wel alleen uitsluitend slechts wij we ik deze dit die u je
   but unless except because however only we i this these it you and en indien als wanneer if when`.split(
    /\s+/u,
  ),
);

const isMoreOf = ({ listing }: Clause, word: string): boolean =>
  EXAMPLES.has(word) || (listing && !NEW_THOUGHT.has(word));

function place(
  { text }: Statement,
  { tokens }: Passage,
  hit: Hit,
  deniedIn: ReadonlySet<number>,
): MarkedHit {
  const [first, last] = [tokens[hit.from], tokens[hit.to]];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const clauses = new Set([first?.clause, last?.clause]);
  const denied = [...clauses].some((clause) => clause !== undefined && deniedIn.has(clause));
  return { ...hit, start, end, text: text.slice(start, end), denied };
}

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
