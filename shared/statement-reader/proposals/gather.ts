/** Gathers proposals: the same value told twice is one proposal with two sentences. */
import type { Language } from '../../domain/text.ts';
import type { Passage } from '../text/passage.ts';
import { fold } from '../text/tokens.ts';
import { quoteOf } from './marked.ts';
import { isMaybe } from './maybe.ts';
import type {
  Confidence,
  Named,
  Proposal,
  ProposalGroup,
  ProposalOf,
  ProposalQuote,
} from './proposal.ts';

const ranks: readonly Confidence[] = ['low', 'medium', 'high'];

/** More sentences for one value do not help whoever decides. */
const MOST_EVIDENCE = 8;
/** Who compares each sentence wants them all, within reason. */
const MOST_FURTHER = 200;

type Values<P> = P extends unknown ? Omit<P, 'id' | 'evidence' | 'confidence' | 'group'> : never;

interface Kept {
  proposal: Proposal;
  readonly evidence: Map<number, ProposalQuote>;
}

export class Gathered<G extends ProposalGroup> {
  readonly #group: G;
  readonly #kept = new Map<string, Kept>();
  readonly #most: number;

  constructor(group: G, { hasFurther = false } = {}) {
    this.#group = group;
    this.#most = MOST_EVIDENCE + (hasFurther ? MOST_FURTHER : 0);
  }

  /** `key` makes the id: what is the same in two places has the same key. */
  add(
    key: string,
    confidence: Confidence,
    passages: readonly Passage[],
    values: Values<ProposalOf<G>>,
  ): string {
    const id = `${this.#group}:${key}`;
    const known = this.#kept.get(id);
    const evidence = known?.evidence ?? new Map<number, ProposalQuote>();
    for (const passage of passages)
      if (evidence.size < this.#most && !evidence.has(passage.index))
        evidence.set(passage.index, quoteOf(passage));
    const isOpen = passages.length > 0 && passages.every(({ text }) => isMaybe(text));
    const made = {
      ...{ id, group: this.#group, confidence: isOpen ? 'low' : confidence, evidence: [] },
      ...values,
    };
    this.#kept.set(id, {
      proposal: merged(known?.proposal, made as unknown as Proposal),
      evidence,
    });
    return id;
  }

  has(key: string): boolean {
    return this.#kept.has(`${this.#group}:${key}`);
  }

  get all(): readonly ProposalOf<G>[] {
    return [...this.#kept.values()].map(
      ({ proposal, evidence }) =>
        ({ ...proposal, ...inParts([...evidence.values()]) }) as unknown as ProposalOf<G>,
    );
  }
}

function inParts(quotes: readonly ProposalQuote[]) {
  const further = quotes.slice(MOST_EVIDENCE);
  return {
    evidence: quotes.slice(0, MOST_EVIDENCE),
    ...(further.length === 0 ? {} : { further }),
  };
}

/** The surer of the two, with what the other adds. */
function merged(known: Proposal | undefined, made: Proposal): Proposal {
  if (!known) return made;
  const surer = ranks.indexOf(made.confidence) > ranks.indexOf(known.confidence);
  const [base, other] = surer ? [made, known] : [known, made];
  if (!('activities' in base) || !('activities' in other)) return { ...other, ...base } as Proposal;
  const activities = [...new Set([...activitiesOf(known), ...activitiesOf(made)])];
  return { ...other, ...base, activities } as Proposal;
}

const activitiesOf = (proposal: Proposal): readonly string[] =>
  'activities' in proposal ? proposal.activities : [];

/** Words without id of a vocabulary -> part of an id; the same words, the same part (FNV-1a). */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of fold(text)) {
    hash ^= sign.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

export const languageOfPassage = ({ language }: Passage, whole: string): Language =>
  language === 'en' || (language === 'other' && whole === 'en') ? 'en' : 'nl';

export const keyOf = ({ term, text }: Named): string => term ?? hashOf(text);

/** A short text of the statement as a value: one line, without the signs around it. */
export function tidy(text: string, most = 160): string {
  const line = withoutLoneBrackets(cutAt(text, 400))
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\-–—•*:;,.|]+|[\s:;,.|]+$/gu, '');
  return line.length <= most ? line : `${cutAt(line, most).replace(/\s\S*$/u, '')}…`;
}

/** `(potentiële) klanten` found from its second word has a bracket too many. */
function withoutLoneBrackets(text: string): string {
  const open: number[] = [];
  const lone = new Set<number>();
  for (const { 0: sign, index } of text.matchAll(/[()]/gu))
    if (sign === '(') open.push(index);
    else if (open.pop() === undefined) lone.add(index);
  for (const at of open) lone.add(at);
  return lone.size === 0
    ? text
    : text.replace(/[()]/gu, (sign, at: number) => (lone.has(at) ? '' : sign));
}

/** Never through the middle of a sign of two. */
const cutAt = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
