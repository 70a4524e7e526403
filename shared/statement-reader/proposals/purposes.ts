/** Purposes, and the activities that they make: one for each purpose group that the statement tells of. */
import { lawById } from '../../reference/lookup.ts';
import type { Passage } from '../text/passage.ts';
import { Gathered, hashOf, keyOf, languageOfPassage, tidy } from './gather.ts';
import {
  about,
  type Marked,
  type MarkedHit,
  type MarkedStatement,
  said,
  standsApart,
} from './marked.ts';
import type { Confidence, Named, ProposalOf } from './proposal.ts';
import { templateOfPurpose } from './words/purpose-words.ts';

export interface ToldPurposes {
  readonly activities: readonly ProposalOf<'activities'>[];
  readonly purposes: readonly ProposalOf<'purposes'>[];
  /** Ids of the activities that a passage tells of; none where it speaks of the whole statement. */
  readonly scopeOf: (passage: Passage) => readonly string[];
}

export function proposePurposes(marks: MarkedStatement): ToldPurposes {
  const told = new Purposes(marks);
  for (const marked of marks.marked) told.read(marked);
  return {
    activities: told.activities.all,
    purposes: told.purposes.all,
    scopeOf: (passage) => told.scopeOf(passage),
  };
}

/** A title longer than this is a sentence and no name of an activity. */
const MOST_TITLE_WORDS = 7;

class Purposes {
  readonly activities = new Gathered<'activities'>('activities');
  readonly purposes = new Gathered<'purposes'>('purposes');
  readonly #marks: MarkedStatement;
  /** Activities by the passage that tells of them. */
  readonly #told = new Map<number, readonly string[]>();

  constructor(marks: MarkedStatement) {
    this.#marks = marks;
  }

  read(marked: Marked): void {
    const { passage } = marked;
    if (passage.kind === 'title') {
      this.#title(marked);
      return;
    }
    if (standsApart(marked) || marked.own.has('authority')) return;
    const confidence = this.#sureness(marked);
    const hits = said(marked, 'purpose');
    if (!confidence) {
      this.#inherit(marked, hits);
      return;
    }
    const titled = this.#told.get(passage.titles.at(-1) ?? -1) ?? [];
    const activities = hits.map((hit) => this.#purpose(marked, hit, confidence, titled));
    if (hits.length === 0) this.#ownWords(marked, titled);
    this.#told.set(passage.index, titled.length > 0 ? titled : [...new Set(activities)]);
    if (hits.length === 0) this.#inherit(marked, hits);
  }

  /** A title that names a purpose makes an activity when what follows is about data. */
  #title(marked: Marked): void {
    const { passage } = marked;
    const hits = said(marked, 'purpose');
    if (hits.length === 0 || standsAlone(marked) || passage.tokens.length > 2 * MOST_TITLE_WORDS)
      return;
    if (!this.#tellsOfData(passage.index)) return;
    const activities = hits.map((hit) => this.#purpose(marked, hit, 'medium', []));
    this.#told.set(passage.index, [...new Set(activities)]);
  }

  #tellsOfData(title: number): boolean {
    const { marked, shown } = this.#marks;
    for (let index = title + 1; index < Math.min(marked.length, title + 12); index += 1) {
      const next = marked[index];
      if (!next?.passage.titles.includes(title)) return false;
      if (next.own.has('collect') || shown('data_categories', index) || shown('purposes', index))
        return true;
    }
    return false;
  }

  #sureness(marked: Marked): Confidence | undefined {
    const { passage, own } = marked;
    const { shown } = this.#marks;
    const led = passage.leadIn !== undefined && shown('purposes', passage.leadIn);
    if (shown('purposes', passage.index) || led) return 'high';
    if (own.has('rights')) return undefined;
    if (own.has('purpose') && (own.has('collect') || about(marked, 'collect'))) return 'medium';
    if (passage.kind !== 'sentence' && about(marked, 'purpose')) return 'medium';
    const isNews = said(marked, 'purpose').some(({ term }) => term === 'purpose.newsletter');
    if (isNews && SENDS.test(passage.text.slice(0, 1_000))) return 'medium';
    if (own.has('purpose') && own.has('keep')) return undefined;
    return own.has('purpose') || (own.has('collect') && !own.has('keep')) ? 'low' : undefined;
  }

  /** Out: id of the activity. */
  #purpose(
    { passage }: Marked,
    { term, text }: MarkedHit,
    confidence: Confidence,
    titled: readonly string[],
  ): string {
    const language = languageOfPassage(passage, this.#marks.statement.language);
    const activity = titled[0] ?? this.#activity(passage, { term, text, language }, confidence);
    this.purposes.add(keyOf({ term, text, language }), confidence, [passage], {
      value: { term, text: tidy(text), language },
      activities: titled.length > 0 ? titled : [activity],
    });
    return activity;
  }

  #activity(passage: Passage, value: Named & { term: string }, confidence: Confidence): string {
    const number = templateOfPurpose[value.term];
    const template = number === undefined ? undefined : `template.${number}`;
    const label = lawById(template ?? value.term);
    const own = passage.kind === 'title' && passage.tokens.length <= MOST_TITLE_WORDS;
    const text = own ? tidy(passage.text) : (label?.[value.language] ?? tidy(value.text));
    return this.activities.add(template ?? value.term, confidence, [passage], {
      value: { text, language: value.language },
      ...(template === undefined ? {} : { template }),
    });
  }

  /** A purpose that no vocabulary knows: the item of a list of purposes, or what follows "om" or "voor". */
  #ownWords({ passage, own }: Marked, titled: readonly string[]): void {
    const { statement, shown } = this.#marks;
    const listed =
      passage.kind === 'item' && passage.leadIn !== undefined && shown('purposes', passage.leadIn);
    if (!listed && !(shown('purposes', passage.index) && own.has('purpose'))) return;
    const text = listed ? tidy(passage.text) : purposeIn(passage.text);
    if (text.length < 8 || (listed && passage.tokens.length > 30)) return;
    this.purposes.add(hashOf(text), 'low', [passage], {
      value: { text, language: languageOfPassage(passage, statement.language) },
      activities: titled,
    });
  }

  /** What says no purpose speaks of the one before it in its paragraph, or of its lead-in. */
  #inherit({ passage }: Marked, hits: readonly MarkedHit[]): void {
    if (this.#told.has(passage.index) && (this.#told.get(passage.index)?.length ?? 0) > 0) return;
    const before = this.#marks.statement.passages[passage.index - 1];
    const from =
      this.#told.get(passage.titles.at(-1) ?? -1) ??
      (passage.leadIn === undefined ? undefined : this.#told.get(passage.leadIn)) ??
      (passage.kind === 'row' && hits.length > 0 ? this.#ofRow(hits) : undefined) ??
      (passage.kind === 'sentence' && before?.block === passage.block
        ? this.#told.get(before.index)
        : undefined);
    if (from) this.#told.set(passage.index, from);
  }

  #ofRow(hits: readonly MarkedHit[]): readonly string[] {
    const ids = hits.map(({ term }) => templateOfPurpose[term]);
    return ids
      .flatMap((number) => (number === undefined ? [] : [`template.${number}`]))
      .filter((key) => this.activities.has(key))
      .map((key) => `activities:${key}`);
  }

  scopeOf({ index }: Passage): readonly string[] {
    const told = this.#told.get(index) ?? [];
    // A sentence that tells of everything at once says of none in particular what else it says.
    return told.length > 3 ? [] : told;
  }
}

const standsAlone = ({ own }: Marked): boolean =>
  ['rights', 'links', 'authority', 'changes'].some((topic) => own.has(topic));

/** `Onze nieuwsbrief versturen wij met X`: to send it is to use addresses for it. */
const SENDS =
  /\b(?:(?:ver|toe)?stu(?:ren|urt|urd)|(?:ver|toe)zonden|verzenden|mailen|sends?|sent)\b/iu;

const PURPOSE_CLAUSE =
  /\b(?:om|ten behoeve van|teneinde|met als doel|voor|in order to|so that we can|to|for)\s+([^.;]{8,160})/iu;

function purposeIn(sentence: string): string {
  return tidy(PURPOSE_CLAUSE.exec(sentence.slice(0, 1_000))?.[1] ?? '');
}
