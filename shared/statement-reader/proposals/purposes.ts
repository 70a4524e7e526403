/** Purposes, and the activities that they make: one for each purpose group that the statement tells of. */
import { lawById } from '../../reference/lookup.ts';
import type { Passage } from '../text/passage.ts';
import { aimBeside } from './aims-beside.ts';
import { Gathered, hashOf, keyOf, languageOfPassage, tidy } from './gather.ts';
import {
  about,
  type Marked,
  type MarkedHit,
  type MarkedStatement,
  said,
  standsApart,
} from './marked.ts';
import { aimsIn } from './own-aims.ts';
import type { Confidence, Named, ProposalOf } from './proposal.ts';
import { Templates } from './templates.ts';
import {
  GROUND,
  isOfData,
  isOnComplaints,
  isToldAsAim,
  itemAims,
  REFERS,
  refersBack,
  SENDS,
  standsAlone,
  tellsOfNone,
  USES,
  usesData,
} from './told-aims.ts';

export interface ToldPurposes {
  readonly activities: readonly ProposalOf<'activities'>[];
  readonly purposes: readonly ProposalOf<'purposes'>[];
  /** Ids of the activities that a passage tells of; none where it speaks of the whole statement. */
  readonly scopeOf: (passage: Passage) => readonly string[];
  /** The same, without what only the sentence before tells of. */
  readonly ownScopeOf: (passage: Passage) => readonly string[];
  /** The activity, if it is told of, that a purpose, a kind of people or of data belongs to. */
  readonly activityOf: (term: string | undefined) => string | undefined;
}

export function proposePurposes(marks: MarkedStatement): ToldPurposes {
  const told = new Purposes(marks);
  for (const marked of marks.marked) told.read(marked);
  return {
    activities: told.activities.all,
    purposes: told.purposes.all,
    scopeOf: (passage) => told.scopeOf(passage),
    ownScopeOf: (passage) => (told.isCarried(passage) ? [] : told.scopeOf(passage)),
    activityOf: (term) => told.activityOf(term),
  };
}

/** `Neem contact op`. */
const CALLS_FOR = /^(?:\d+[.)]? )?(?:neem|contact us|get in touch|stel|vragen\?)/iu;
/** `3. Het contactformulier` -> `Contactformulier`. */
const titleAsName = (title: string): string => {
  const name = tidy(title.replace(/^\s*\d+(?:\.\d+)*[.)]?\s+/u, '')).replace(
    /^(?:het|de|the) /iu,
    '',
  );
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
};

/** The title of the whole: `Privacyverklaring Webshop Linde` names who writes and no aim. */
const OF_STATEMENT =
  /(?:privacy|cookie)[\s-]?(?:verklaring|beleid|statement|policy|notice|reglement|document)|^disclaimer/iu;

const OF_DATA = /gegevens|verwerk|\b(?:data|process\p{L}*|information|aanvullend\p{L}*)\b/iu;

/** A title longer than this is a sentence and no name of an activity. */
const MOST_TITLE_WORDS = 7;

class Purposes {
  readonly activities = new Gathered<'activities'>('activities');
  readonly purposes = new Gathered<'purposes'>('purposes');
  readonly #marks: MarkedStatement;
  readonly #templates: Templates;
  /** Activities by the passage that tells of them. */
  readonly #told = new Map<number, readonly string[]>();
  /** Passages that have their activity from the sentence before and do not say so. */
  readonly #carried = new Set<number>();

  constructor(marks: MarkedStatement) {
    this.#marks = marks;
    this.#templates = new Templates(marks.marked);
  }

  read(marked: Marked): void {
    const { passage } = marked;
    if (passage.kind === 'title') {
      this.#title(marked);
      return;
    }
    if (standsApart(marked) || marked.own.has('authority')) return;
    if (this.#aimBeside(marked)) return;
    const confidence = this.#sureness(marked);
    const found = said(marked, 'purpose');
    const bases = this.#basesIn(marked);
    const hits = found.filter(
      (hit) => !bases.has(hit.from) && (!confidence || isToldAsAim(marked, hit)),
    );
    if (!confidence) {
      this.#inherit(marked, hits);
      return;
    }
    const titled = this.#told.get(passage.titles.at(-1) ?? -1) ?? [];
    const of = titled.length > 0 ? titled : this.#activitiesOf(marked, hits, confidence);
    for (const hit of hits) this.#purpose(marked, hit, confidence, of);
    this.#ownWords(marked, found, titled);
    this.#told.set(passage.index, of);
    if (of.length === 0) this.#inherit(marked, hits);
  }

  /**
   * `Fietsen repareren | overeenkomst | 2 jaar` tells of an activity that no vocabulary knows, and
   * without which its basis and its term are of nothing. Out: whether it is one.
   */
  #aimBeside(marked: Marked): boolean {
    const { passage } = marked;
    const title = passage.titles.at(-1);
    if (tellsOfNone(marked) || (this.#told.get(title ?? -1)?.length ?? 0) > 0) return false;
    const text = aimBeside(marked, this.#marks.marked);
    if (text === undefined) return false;
    const language = languageOfPassage(passage, this.#marks.statement.language);
    const value = { text, language };
    const key = hashOf(text);
    const activities = [this.activities.add(key, 'medium', [passage], { value })];
    this.purposes.add(key, 'medium', [passage], { value, activities });
    this.#told.set(passage.index, activities);
    return true;
  }

  /** A title that names a purpose makes an activity when what follows is about data. */
  #title(marked: Marked): void {
    const { passage } = marked;
    const hits = said(marked, 'purpose');
    if (hits.length === 0 || standsAlone(marked) || passage.tokens.length > 2 * MOST_TITLE_WORDS)
      return;
    if (OF_STATEMENT.test(passage.text)) return;
    if (CALLS_FOR.test(passage.text) || !this.#tellsOfData(passage.index, hits)) return;
    const of = this.#activitiesOf(marked, hits, 'medium');
    for (const hit of hits) this.#purpose(marked, hit, 'medium', of);
    this.#told.set(passage.index, of);
  }

  /** Words of bases that are named as such: `De grondslag is de uitvoering van een overeenkomst`. */
  #basesIn(marked: Marked): ReadonlySet<number> {
    const { passage, lead } = marked;
    const led = this.#marks.statement.passages[lead ?? -1]?.text.slice(-300) ?? '';
    const bases = said(marked, 'basis');
    if (bases.length < 2 && !GROUND.test(`${passage.text.slice(0, 300)} ${led}`)) return new Set();
    const words = bases.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
    );
    return new Set(words);
  }

  #tellsOfData(title: number, hits: readonly MarkedHit[]): boolean {
    const { marked, shown } = this.#marks;
    for (let index = title + 1; index < Math.min(marked.length, title + 12); index += 1) {
      const next = marked[index];
      if (!next?.passage.titles.includes(title)) return false;
      if (shown('data_categories', index) || shown('purposes', index)) return true;
      if (next.own.has('collect') && !isOnComplaints(hits)) return true;
    }
    return false;
  }

  #sureness(marked: Marked): Confidence | undefined {
    const { passage, own, lead, led, titled } = marked;
    const { shown } = this.#marks;
    if (tellsOfNone(marked) || this.#isOfAnotherSection(marked)) return undefined;
    const listed =
      lead !== undefined &&
      (shown('purposes', lead) || led.has('purpose') || titled.has('purpose')) &&
      !isOfData(marked, this.#marks.marked);
    if (lead !== undefined && !listed && isOfData(marked, this.#marks.marked)) return undefined;
    if (shown('purposes', passage.index) || (listed && shown('purposes', lead))) return 'high';
    if (own.has('rights')) return undefined;
    if (own.has('purpose') && (own.has('collect') || about(marked, 'collect'))) return 'medium';
    if (passage.kind !== 'sentence' && about(marked, 'purpose')) return 'medium';
    const isNews = said(marked, 'purpose').some(({ term }) => term === 'purpose.newsletter');
    if (isNews && SENDS.test(passage.text.slice(0, 1_000))) return 'medium';
    if (own.has('keep')) return undefined;
    return own.has('purpose') || own.has('collect') ? 'low' : undefined;
  }

  /** A section on keeping, securing or giving data names aims only to say for how long or to whom. */
  #isOfAnotherSection({ passage, own, titled }: Marked): boolean {
    const { shown } = this.#marks;
    if (titled.has('purpose') || titled.has('collect')) return false;
    const title = this.#marks.statement.passages[passage.titles.at(-1) ?? -1]?.text ?? '';
    if (USES.test(title.slice(0, 200))) return false;
    if (titled.has('keep') || titled.has('secure')) return true;
    if (shown('security', passage.index)) return true;
    return titled.has('share') && !own.has('collect');
  }

  /** Ids of the activities that the purposes make. */
  #activitiesOf(
    { passage }: Marked,
    hits: readonly MarkedHit[],
    confidence: Confidence,
  ): readonly string[] {
    const language = languageOfPassage(passage, this.#marks.statement.language);
    const made = hits.filter(({ term }) => this.#templates.makesActivity(term));
    const keys = new Set(made.map(({ term }) => this.#templates.of(term) ?? term));
    const ids = made.map(({ term, text }) =>
      this.#activity(passage, { term, text, language }, confidence, keys.size === 1),
    );
    return [...new Set(ids)];
  }

  #purpose(
    { passage }: Marked,
    { term, text }: MarkedHit,
    confidence: Confidence,
    of: readonly string[],
  ): void {
    const language = languageOfPassage(passage, this.#marks.statement.language);
    const own = this.activityOf(term);
    this.purposes.add(keyOf({ term, text, language }), confidence, [passage], {
      value: { term, text: tidy(text), language },
      activities: own !== undefined && of.includes(own) ? [own] : of,
    });
  }

  #activity(
    passage: Passage,
    value: Named & { term: string },
    confidence: Confidence,
    isOnly: boolean,
  ): string {
    const template = this.#templates.of(value.term);
    const isTitle = passage.kind === 'title' && passage.tokens.length <= MOST_TITLE_WORDS;
    const own = isTitle && isOnly && !this.#namesService(passage) && !OF_DATA.test(passage.text);
    const text = own
      ? titleAsName(passage.text)
      : (this.#templates.nameOf(value) ?? lawById(template ?? value.term)?.[value.language]);
    return this.activities.add(template ?? value.term, confidence, [passage], {
      value: { text: text ?? tidy(value.text), language: value.language },
      ...(template === undefined ? {} : { template }),
    });
  }

  #namesService({ index }: Passage): boolean {
    return this.#marks.marked[index]?.hits.some(({ list }) => list === 'service') === true;
  }

  /** A purpose that no vocabulary knows: the item of a list of purposes, or what follows "om". */
  #ownWords(marked: Marked, found: readonly MarkedHit[], titled: readonly string[]): void {
    const { passage, own, lead, led } = marked;
    const { statement, shown } = this.#marks;
    const language = languageOfPassage(passage, statement.language);
    const isOfList =
      passage.kind === 'item' &&
      lead !== undefined &&
      led.has('purpose') &&
      (shown('purposes', lead) || USES.test(statement.passages[lead]?.text.slice(-200) ?? '')) &&
      !isOfData(marked, this.#marks.marked);
    const texts = isOfList
      ? found.length === 0
        ? itemAims(passage)
        : []
      : shown('purposes', passage.index) && own.has('purpose') && usesData(own)
        ? aimsIn(
            passage.text,
            found.map(({ text }) => text),
          )
        : [];
    for (const text of texts)
      this.purposes.add(hashOf(text), 'low', [passage], {
        value: { text, language },
        activities: titled,
      });
  }

  /** What says no purpose speaks of the one before it in its paragraph, or of its lead-in. */
  #inherit(marked: Marked, hits: readonly MarkedHit[]): void {
    const { passage, lead } = marked;
    if (this.#told.has(passage.index) && (this.#told.get(passage.index)?.length ?? 0) > 0) return;
    const before = this.#marks.statement.passages[passage.index - 1];
    const goesOn = REFERS.test(passage.text) || !this.#isOfAnotherSection(marked);
    const from =
      this.#told.get(passage.titles.at(-1) ?? -1) ??
      (lead === undefined ? undefined : this.#told.get(lead)) ??
      (passage.kind === 'row' && hits.length > 0 ? this.#ofRow(hits) : undefined);
    if (from) {
      this.#told.set(passage.index, from);
      if (lead !== undefined && this.#carried.has(lead)) this.#carried.add(passage.index);
      return;
    }
    if (passage.kind !== 'sentence' || before?.block !== passage.block || !goesOn) return;
    const carried = this.#told.get(before.index);
    if (!carried) return;
    this.#told.set(passage.index, carried);
    if (this.#carried.has(before.index) || !refersBack(passage)) this.#carried.add(passage.index);
  }

  #ofRow(hits: readonly MarkedHit[]): readonly string[] {
    return [...new Set(hits.flatMap(({ term }) => this.activityOf(term) ?? []))];
  }

  activityOf(term: string | undefined): string | undefined {
    if (term === undefined) return undefined;
    const key = this.#templates.belongsTo(term) ?? term;
    return this.activities.has(key) ? `activities:${key}` : undefined;
  }

  isCarried({ index }: Passage): boolean {
    return this.#carried.has(index);
  }

  scopeOf({ index }: Passage): readonly string[] {
    const told = this.#told.get(index) ?? [];
    // A sentence that tells of everything at once says of none in particular what else it says.
    return told.length > 3 ? [] : told;
  }
}
