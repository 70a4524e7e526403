/** Sentences that send data to a named place, and those after them that say what carries it. */
import { type Marked, type MarkedHit, said } from './marked.ts';
import { capitalsIn, companiesIn } from './names.ts';

/** `Naar Acme Inc. (India) gaan: naam`, `Acme Inc. (India) gets: name`, `Data go to India`. */
const SENDS = [
  /^naar [^:]{2,160}\bgaan\b/iu,
  /^[^:]{2,160}\) gets\b/iu,
  /\bgegevens\b[^.;:]{0,60}\b(?:gaan|stuurt|sturen)\b[^.;:]{0,20}\bnaar\b/iu,
  /\b(?:gaan|sturen|stuurt)\b[^.;:]{0,60}\bgegevens\b[^.;:]{0,20}\b(?:naar|hierheen)\b/iu,
  /\b(?:data|information)\b[^.;:]{0,40}\b(?:go|goes|sent)\b[^.;:]{0,20}\bto\b/iu,
  /\bsend\b[^.;:]{0,40}\b(?:data|information)\b[^.;:]{0,20}\bto\b/iu,
];
/** `U stuurt uw gegevens zelf naar`: what a person does is no transfer of the organisation. */
const BY_PERSON =
  /\b(?:u|jij|je) stuurt\b|\bstuurt (?:u|jij|je)\b|\bstuur je\b|\byou send\b|\bsend (?:it|them) yourself\b/iu;
const LOOKED_AT = 400;

export function sendsData({ passage }: Marked): boolean {
  const text = passage.text.slice(0, LOOKED_AT);
  return SENDS.some((shape) => shape.test(text)) && !BY_PERSON.test(text);
}

/** `Acme Inc. (India)`: the name right before the brackets in which the country stands. */
export function partyBefore(marked: Marked, country: string): string | undefined {
  const { passage, hits } = marked;
  const hit = hits.find(({ list, term }) => list === 'country' && term === country);
  if (!hit || !sendsData(marked)) return undefined;
  const before = passage.text.slice(0, hit.start - passage.start);
  if (!before.endsWith(' (')) return undefined;
  const name = before.slice(0, -2);
  const last = capitalsIn(name.slice(-LOOKED_AT))
    .at(-1)
    ?.name.replace(/^(?:Naar|To) /u, '');
  const company = companiesIn(name).at(-1);
  if (company !== undefined && name.endsWith(company)) return company.replace(/^(?:Naar|To) /u, '');
  if (last === undefined || !name.endsWith(last)) return undefined;
  const isKind = hits.some(
    ({ list, start, end }) =>
      list === 'recipient' &&
      end > passage.start + name.length - last.length &&
      start < passage.start + name.length,
  );
  return isKind ? undefined : last;
}

/** Passages after it in which its ground is sought. */
const MOST_AFTER = 6;

/** Safeguards in later paragraphs of the same section that name the receiver or the country. */
export function groundsAfter(
  marked: Marked,
  all: readonly Marked[],
  names: readonly (string | undefined)[],
): readonly MarkedHit[] {
  const { index, titles } = marked.passage;
  const found: MarkedHit[] = [];
  for (const next of all.slice(index + 1, index + 1 + MOST_AFTER)) {
    if (next.passage.titles.at(-1) !== titles.at(-1) || next.passage.kind === 'title') break;
    if (sendsData(next)) break;
    if (names.some((name) => name !== undefined && next.passage.text.includes(name)))
      found.push(...next.hits.filter(({ list, denied }) => !denied && GROUNDS.has(list)));
  }
  return found;
}

const GROUNDS = new Set(['instrument', 'derog', 'adequacy']);

/** Whether it names data that go: by the word, or each by its own. */
export const namesData = (marked: Marked): boolean => said(marked, 'data').length > 0;
