/** Purposes, and the activities that they make: one for each purpose group that the statement tells of. */
import { lawById } from '../../reference/lookup.ts';
import type { Passage } from '../text/passage.ts';
import {
  isContactLine,
  isDefinition,
  isIdentityCheck,
  isOfOtherSites,
  isOfRights,
  isOfService,
  isPrinciple,
  limitsSharing,
  speaksOfMinors,
} from './contexts.ts';
import { Gathered, hashOf, keyOf, languageOfPassage, tidy } from './gather.ts';
import {
  about,
  type Marked,
  type MarkedHit,
  type MarkedStatement,
  said,
  standsApart,
} from './marked.ts';
import { aimsIn, asName, isAim } from './own-aims.ts';
import type { Confidence, Named, ProposalOf } from './proposal.ts';
import { Templates } from './templates.ts';

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

const GROUND = /grondslag|rechtsgrond|\b(?:legal|lawful|legitimate) (?:basis|bases|grounds?)\b/iu;

const USES = /gebruik|\b(?:use|using|doel\p{L}*|purposes?|waarom|why)\b/iu;

const usesData = (topics: ReadonlySet<string>): boolean =>
  topics.has('collect') || topics.has('use');

/** An item as it is; of `Naam om te weten wie u bent` what stands behind `om`. */
function itemAims({ text, tokens }: Passage): readonly string[] {
  const whole = tidy(text);
  const aim = /^[^.;]{3,120}? om (?:te )?([^.;]{8,160})$/iu.exec(whole)?.[1];
  const words = (aim ?? whole).replace(/^om (?:te )?/iu, '');
  return tokens.length <= 25 && isAim(words) ? [tidy(asName(words))] : [];
}

/** Names an aim and tells of none that the organisation has with data. */
const tellsOfNone = (marked: Marked): boolean =>
  marked.own.has('browser') ||
  said(marked, 'measure').some(({ term }) => term === 'measure.dpa') ||
  isOfRights(marked) ||
  isPrinciple(marked) ||
  isIdentityCheck(marked) ||
  isContactLine(marked) ||
  isDefinition(marked) ||
  isOfOtherSites(marked) ||
  isOfService(marked) ||
  speaksOfMinors(marked) ||
  limitsSharing(marked);

const KINDS =
  /\b(?:welke|categorie\p{L}*|soorten|which|categories|types?|kinds?|what) (?:\p{L}{1,20} ){0,2}\p{L}{0,20}(?:gegevens|data|information|informatie)|(?:gegevens|data|information) (?:\p{L}{1,20} ){0,4}(?:verwerkt|verzameld|verzamelen|verwerken|collect|process|hold|include|dan)\s*:?\s*$/iu;
const AIMS =
  /\b(?:doel\p{L}*|waarvoor|waarom|purposes?|reasons?|in order to|om|voor|to|for|why|gebruik\p{L}*|use)\b/iu;

/** An item of a list of data, or that begins with one. */
function isOfData({ passage, led, lead, hits, titled }: Marked, all: readonly Marked[]): boolean {
  if (passage.kind !== 'item' || lead === undefined) return false;
  const text = all[lead]?.passage.text.slice(-400) ?? '';
  if (KINDS.test(text) && !AIMS.test(text)) return true;
  if (!led.has('purpose') && led.has('collect') && !titled.has('purpose')) return true;
  const first = hits.find(({ list }) => list === 'data');
  if (!first || first.start - passage.start >= FIRST_WORDS || hasAim(passage)) return false;
  return !hits.some(({ list, start }) => list === 'purpose' && start <= first.end);
}

const FIRST_WORDS = 25;
const hasAim = ({ text }: Passage): boolean =>
  /\b(?:om|voor|zodat|ten behoeve|to|for|so that)\b/iu.test(text.slice(0, 600));

/** In a sentence something stands before it that makes it an aim, or the occasion of one. */
function isToldAsAim({ passage }: Marked, { term, start }: MarkedHit): boolean {
  if (term === 'purpose.contactReply' && CONTACT_US.test(passage.text.slice(0, 1_000)))
    return false;
  if (passage.kind !== 'sentence') return true;
  if (term === 'purpose.events' && ABOUT.test(passage.text.slice(0, start - passage.start)))
    return false;
  const before = passage.text.slice(0, Math.min(start - passage.start, 1_500));
  if (AIM_BEFORE.test(before)) return true;
  if (term === 'purpose.newsletter') return SENDS.test(passage.text.slice(0, 1_000));
  return /\b(?:dan|then|nodig|noodzakelijk|needed|necessary)\b/iu.test(
    passage.text.slice(start - passage.start).slice(0, 400),
  );
}

/** News about events is news. */
const ABOUT = /\b(?:over|about|van) [^.;:]{0,60}$/iu;
/** How to reach the organisation. */
const CONTACT_US =
  /\b(?:kunt|kun|kan) (?:u|je|jij)\b[^.;]{0,60}\bcontact\b|\bneemt?\b[^.;]{0,30}\bcontact\b|\b(?:contact us|get in touch|can contact)\b/iu;

const AIM_BEFORE =
  /\b(?:om|voor|ter|teneinde|zodat|ten|behoeve|kader|doel\p{L}*|waarvoor|bij|als|wanneer|indien|zodra|tijdens|via|moment|verband|verplicht\p{L}*|grond|basis|biedt|to|for|purposes?|so that|in order|when|if|once|during|by|with|whilst|while|under|obliged|required|schrijft)\b/iu;

/** Who complains about this statement is told where to go. */
const isOnComplaints = (hits: readonly MarkedHit[]): boolean =>
  hits.every(({ term }) => term === 'purpose.complaint');

const standsAlone = ({ own }: Marked): boolean =>
  ['rights', 'links', 'authority', 'changes'].some((topic) => own.has(topic));

/** Goes on about what was said before. */
const REFERS =
  /^(?:deze|dit|die|dat|hier\p{L}*|daar\p{L}*|zo|zij|ze|het|these|those|this|that|it|they|such)\b/iu;

/** `Wij gebruiken daarvoor X`, `wij delen deze gegevens met X`. */
const REFERS_INSIDE =
  /\b(?:hiervoor|hierbij|hiertoe|hiermee|daarvoor|daarbij|daartoe|daarmee|waarvoor|(?:deze|die|dit|dat|these|this|those|that) (?:persoons)?(?:gegevens|data|information|informatie|doel|purpose|e-?mail\p{L}*|dienst|service)|for this|for that|to do so|to this end)\b/iu;

const refersBack = ({ text }: Passage): boolean =>
  REFERS.test(text) || REFERS_INSIDE.test(text.slice(0, 1_000));

/** `Onze nieuwsbrief versturen wij met X`: to send it is to use addresses for it. */
const SENDS =
  /\b(?:(?:ver|toe)?stu(?:ren|urt|urd)|(?:ver|toe)zonden|verzenden|mailen|sends?|sent)\b/iu;
