/** What reading a statement gives. Offsets count UTF-16 units of the text; a quote is that part of it. */
import type { ElementKey, Status } from './elements/element.ts';
import type { Proposals } from './proposals/proposal.ts';
import type { PassageKind, PassageLanguage } from './text/passage.ts';

export interface Quote {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** A passage for who draws the text: what it is and where, without its words. */
export interface TextPassage {
  readonly kind: PassageKind;
  readonly start: number;
  readonly end: number;
  /** Paragraph, list or table it stands in. */
  readonly block: number;
  /** How many titles it stands under. */
  readonly depth: number;
  /** A later sentence of the same list item. */
  readonly goesOn?: true;
}

export interface ElementReading {
  readonly status: Status;
  /** The clearest first. */
  readonly evidence: readonly Quote[];
  /** No rule heard it: these sentences are only like those that say it. */
  readonly isLikely?: true;
}

export type Severity = 'high' | 'medium' | 'low' | 'tip';

export interface FlagReading {
  /** Id of the list of red flags in the law pack. */
  readonly id: string;
  readonly severity: Severity;
  /** Empty when something is missing. */
  readonly evidence: readonly Quote[];
}

export interface Reading {
  readonly language: PassageLanguage;
  readonly elements: Readonly<Record<ElementKey, ElementReading>>;
  readonly flags: readonly FlagReading[];
  readonly proposals: Proposals;
}
