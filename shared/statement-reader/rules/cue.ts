/**
 * What a sentence must say to show something. Cues are the data of the reader: whoever knows privacy
 * law adds one without knowing the code. Phrases are written as `phrases/phrase.ts` explains.
 */
import type { PassageKind } from '../text/passage.ts';

export interface Cue {
  /** One of these stands in the passage itself, or begins in the sentence that it completes. */
  readonly says: readonly string[];
  /** Of each of these groups one, in the passage or in the sentence that it completes. */
  readonly and?: readonly (readonly string[])[];
  /** A clause that says one of these is about something else: `says` and `unless` stand beside it. */
  readonly aside?: readonly string[];
  /** None of these. */
  readonly unless?: readonly string[];
  /** One of the titles above says one of these. */
  readonly under?: readonly string[];
  /** The nearest title says one of these. */
  readonly titled?: readonly string[];
  /** No title above says one of these. */
  readonly notUnder?: readonly string[];
  /** One of the two passages before or after, in the same paragraph or list, says one of these. */
  readonly beside?: readonly string[];
  /** Neither of those passages says any of these. */
  readonly notBeside?: readonly string[];
  /** Some passage of the statement says one of these. */
  readonly somewhere?: readonly string[];
  /** No passage of the statement says any of these. */
  readonly nowhere?: readonly string[];
  /** `no`: what it says is not denied ("wij delen niet"); `yes`: it is; absent: either. */
  readonly denied?: 'yes' | 'no';
  /** Of an element: so plainly said that it counts whatever else the passage is like. */
  readonly isSure?: true;
  /** What it may stand in; absent: a sentence, an item or a row, never a title alone. */
  readonly in?: readonly PassageKind[];
}

/** For what a title alone may say. */
export const TITLES_TOO: readonly PassageKind[] = ['sentence', 'item', 'row', 'title'];

/** Cues by the language of the passage. */
export interface Cues {
  readonly nl: readonly Cue[];
  readonly en: readonly Cue[];
}
