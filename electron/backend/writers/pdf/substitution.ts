/** What a PDF shows in place of something it cannot print, for a notice to whoever exports. */
export interface Substitution {
  /** `script` became a note, `glyph` and `control` a code point such as `[U+4E2D]`. */
  readonly kind: 'script' | 'glyph' | 'control';
  /** Name of the script, or the code point as `U+4E2D`. */
  readonly what: string;
  /** What stands in the document in its place. */
  readonly shown: string;
  readonly count: number;
  /** Field addresses where it stands, the first few. */
  readonly refs: readonly string[];
}

/** Enough to lead someone to the field; a field of a million odd letters must not fill memory. */
const MOST_REFS = 20;

type Entry = Pick<Substitution, 'kind' | 'what' | 'shown'> & { count: number; refs: Set<string> };

/** Counts substitutions while a document is laid out. */
export class SubstitutionLog {
  readonly #found = new Map<string, Entry>();

  add(kind: Substitution['kind'], what: string, shown: string, refs: readonly string[]): void {
    const key = `${kind} ${what}`;
    const entry = this.#found.get(key) ?? { kind, what, shown, count: 0, refs: new Set<string>() };
    entry.count += 1;
    for (const ref of refs) if (entry.refs.size < MOST_REFS) entry.refs.add(ref);
    this.#found.set(key, entry);
  }

  list(): readonly Substitution[] {
    return [...this.#found.values()].map((entry) => ({ ...entry, refs: [...entry.refs] }));
  }
}
