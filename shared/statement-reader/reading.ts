/** What reading a statement gives. Offsets count UTF-16 units of the text; a quote is that part of it. */
import type { ElementKey, Status } from './elements/element.ts';
import type { Proposals } from './proposals/proposal.ts';
import type { PassageLanguage } from './text/passage.ts';

export interface Quote {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export interface ElementReading {
  readonly status: Status;
  readonly evidence: readonly Quote[];
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
