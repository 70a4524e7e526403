import { sum } from './shares.ts';

/** A phrase as written, taken apart: enough to know which passages may say it. */
export interface Place {
  /** Its ways of one word, as one number; undefined where it has none. */
  readonly word: number | undefined;
  /** Its ways of several words. */
  readonly several: readonly Outline[];
  /** A passage that fills the place holds one of these; none where it can be passed by. */
  readonly needs: PlaceSet;
  /** In which share of the passages one of them is to be expected. */
  readonly share: number;
  /** Each of its ways is one word. */
  readonly isWord: boolean;
  /** Of how many words its longest way is at most. */
  readonly most: number;
}

/** Places of which one is enough, worked out once for all phrases that ask for them. */
export interface PlaceSet {
  readonly id: number;
  readonly places: readonly number[];
}

/** What a place that is written in a phrase stands for. */
export interface PlaceFinder {
  readonly of: (written: string, phrase: string) => Place;
  readonly setOf: (numbers: readonly number[]) => PlaceSet;
}

/** At most so many words of any kind. */
interface Gap {
  readonly gap: number;
  readonly place?: undefined;
}

export interface Fixed {
  readonly place: Place;
  readonly gap?: undefined;
  readonly optional: boolean;
}

export type Part = Gap | Fixed;

export interface Outline {
  readonly parts: readonly Part[];
  /** Of these numbers one must occur in a passage that says the phrase: the rarest place it cannot do without. */
  readonly needs: readonly number[];
  /** In which share of the passages one of them is to be expected. */
  readonly share: number;
  /** Of each of these other groups one must occur too: far fewer passages have to be read for the phrase. */
  readonly groups: readonly PlaceSet[];
  /** One word is the whole of it: most of what a passage says is one word of a list. */
  readonly isWord: boolean;
  /** Of how many words it is at most. */
  readonly most: number;
}

const GAP = 6;

/**
 * In: a phrase, or one way of a place, and the phrase it stands in.
 * @throws {Error} for a list that does not exist: a mistake in the data.
 */
export function outlineOf(written: string, places: PlaceFinder, phrase = written): Outline {
  const parts = written
    .trim()
    .split(/\s+/u)
    .map((part): Part => {
      if (part.startsWith('…')) return { gap: part === '…' ? GAP : Number(part.slice(1)) };
      const optional = part.endsWith('?');
      return { place: places.of(optional ? part.slice(0, -1) : part, phrase), optional };
    });
  const fixed = parts.filter((part): part is Fixed => part.place !== undefined);
  const needed = fixed.filter(isNeeded).map(({ place }) => place);
  const [rarest, ...others] = needed.toSorted((one, other) => one.share - other.share);
  return {
    parts,
    needs: rarest?.needs.places ?? [],
    share: rarest?.share ?? 1,
    groups: others.map(({ needs }) => needs),
    isWord: parts.length === 1 && rarest?.isWord === true,
    most: sum(parts.map((part) => part.place?.most ?? part.gap ?? 0)),
  };
}

const isNeeded = ({ place, optional }: Fixed): boolean =>
  !optional && place.needs.places.length > 0;
