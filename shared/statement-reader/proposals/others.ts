/** Where a passage begins to tell of somebody else: whose address and number follow is not the organisation. */
import type { Marked, MarkedHit } from './marked.ts';
import { servedBy } from './recipients.ts';

/** `ons hostingbedrijf`, `our web host`; a label at the head needs no such word. */
const OURS_BEFORE = /\b(?:ons|onze|mijn|our|my)(?: \p{Ll}{2,20}){0,2} $/iu;
const LONGEST_BEFORE = 60;
/** Who works under the organisation's own roof is reached at its own address. */
const OWN_PEOPLE =
  /^(?:docent|trainer|colleg|vestiging|concern|holding|scho|opleid|zorgverlen|hulpverlen|waarnem|vervang|monteur|installat|advis|jurist|systeembeheer|webbeheer|websitebeheer|klant|publiek|openba|group|bond|sponsor|affiliate)/iu;
/** Categories that somebody may be himself: no label of somebody else by themselves. */
const NO_LABEL = new Set([
  'recipient.dealer',
  'recipient.authority',
  'recipient.groupCompany',
  'recipient.lawyer',
  'recipient.accountant',
  'recipient.public',
  'recipient.processor',
  'recipient.pension',
]);
/** After these the sentence speaks of the organisation again. */
const OURSELVES =
  /\b(?:wij|we|ik|us|me|mij|ons (?:op|via|per|bereiken|mailen|bellen|adres|kantoor|e-?mail\p{L}*|\p{L}*nummer)|onze (?:e-?mail\p{L}*|\p{L}*gegevens|\p{L}*site)|our (?:own |e-?mail|phone|address|office|site|website))\b/iu;
/** `uw gegevens worden verwerkt door` may name who writes. */
const BY_CONTROLLER = /\b(?:verwerkt|uitgevoerd|verzorgd|processed|handled)\b/iu;
/** `de functionaris van`, `the DPO of`. */
const OF = /^ ?\(?[^.;]{0,30}\b(?:van|of|bij|at) $/iu;
const GOES_ON =
  /^(?:zij|ze|deze|dit|dat|hun|diens|it|its|they|their|this|that|het bedrijf|the company|kvk|tel|telefoon|phone|e-?mail|adres|address)\b/iu;
const MOST_LABEL_WORDS = 3;
const LOOKED_AT = 2_000;

export class Others {
  /** Passages that end with somebody else. */
  readonly #closing = new Set<number>();
  /** Titles of sections about somebody else. */
  readonly #titles = new Set<number>();
  readonly #from = new Map<number, number>();

  constructor(marked: readonly Marked[]) {
    for (const one of marked) this.#read(one);
  }

  /** Whether what stands at `at` of the passage belongs to somebody else. */
  owns({ passage }: Marked, at: number): boolean {
    const from = this.#from.get(passage.index);
    if (from === undefined || at < from) return false;
    return !OURSELVES.test(passage.text.slice(Math.max(from, at - LOOKED_AT), at));
  }

  #read(marked: Marked): void {
    const { passage, hits } = marked;
    if (passage.kind === 'title') {
      const isLabel =
        passage.tokens.length <= MOST_LABEL_WORDS && !/.\p{Lu}/u.test(passage.text.trim());
      if (isLabel && hits.some(isLabelOfOther)) this.#titles.add(passage.index);
      return;
    }
    const from = this.#begin(marked);
    if (from === undefined) return;
    this.#from.set(passage.index, from);
    if (!OURSELVES.test(passage.text.slice(from, from + LOOKED_AT)))
      this.#closing.add(passage.index);
  }

  #begin(marked: Marked): number | undefined {
    const { passage, hits } = marked;
    if (this.#titles.has(passage.titles.at(-1) ?? -1)) return 0;
    if (this.#closing.has(passage.index - 1) && GOES_ON.test(passage.text)) return 0;
    const [served] = servedBy(passage.text, undefined);
    const places = hits.flatMap((hit) => {
      const at = hit.start - passage.start;
      return isOther(marked, hit) ? [at] : [];
    });
    const at = served === undefined ? -1 : passage.text.indexOf(served);
    if (at >= 0 && !BY_CONTROLLER.test(passage.text.slice(Math.max(0, at - LONGEST_BEFORE), at)))
      places.push(at);
    return places.length === 0 ? undefined : Math.min(...places);
  }
}

const isLabelOfOther = ({ list, term, from, text }: MarkedHit): boolean =>
  list === 'recipient' && from === 0 && !NO_LABEL.has(term) && !OWN_PEOPLE.test(text);

function isOther({ passage, hits, own }: Marked, hit: MarkedHit): boolean {
  const at = hit.start - passage.start;
  const before = passage.text.slice(Math.max(0, at - LONGEST_BEFORE), at);
  if (hit.list === 'service') {
    if (!own.has('dpo')) return false;
    const dpo = hits.find(({ term, end }) => term === 'topic.dpo' && end <= hit.start);
    return dpo !== undefined && OF.test(passage.text.slice(dpo.end - passage.start, at));
  }
  if (hit.list !== 'recipient' || OWN_PEOPLE.test(hit.text)) return false;
  if (OURS_BEFORE.test(before)) return true;
  return (
    isLabelOfOther(hit) &&
    /^\s{0,3}[:|]/u.test(passage.text.slice(hit.end - passage.start).slice(0, 4))
  );
}
