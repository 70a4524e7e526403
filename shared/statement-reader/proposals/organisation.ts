/** The name of the organisation: the name that most of what a statement says of itself points to. */
import { lists } from '../../reference/lists.ts';
import type { Passage } from '../text/passage.ts';
import { fold } from '../text/tokens.ts';
import type { Contact } from './contact.ts';
import { tidy } from './gather.ts';
import type { Marked, MarkedStatement } from './marked.ts';
import { capitalsIn, companiesIn } from './names.ts';
import type { Others } from './others.ts';
import type { Confidence } from './proposal.ts';
import { servedBy } from './recipients.ts';

interface Candidate {
  name: string;
  score: number;
  count: number;
  readonly passages: Passage[];
  /** It has a capital where no sentence begins, or in a sentence that says who writes. */
  inside: boolean;
}

const TITLED =
  /(?:privacy\s?-?(?:verklaring|beleid|statement|policy|notice|reglement)|privacyverklaring|disclaimer)\s*(?:van|of|for|voor|[-–—|:]|\()?\s*(?:de |het |the )?(.{2,80})$/iu;
const TITLED_BEFORE =
  /^(.{2,60}?)\s*(?:[-–—|:]\s*)?(?:privacy\s?-?(?:verklaring|beleid|statement|policy|notice|reglement))/iu;
const SAYS_WHO =
  /(?:\b(?:wij zijn|ik ben|we are|i am|hierna|hereinafter|handelend onder de naam|trading as|eigenaar van|namens|website van|webshop van)\b|verantwoordelijk|gevestigd|respecteert|hecht|neemt .{0,20}privacy|controller|registered|located at)/iu;

/** Words with a capital that are no name of an organisation; the first words of sentences and titles above all. */
const NO_NAME = new Set(
  `wij we ik u je jij uw jouw de het een deze dit die dat als indien wanneer om in op bij van voor met door
   onze ons er hier hieronder daarnaast ook zo wat welke wie hoe waarom alle alleen privacy contact cookies
   cookie website site avg gdpr wbp autoriteit persoonsgegevens gegevens the our you your if when this these
   to for at and or any all personal data information policy europese unie europeaan eu eer nederland dutch
   nederlandse privacyverklaring privacybeleid privacystatement verklaring rechten recht wet algemene verordening
   verordening gegevensbescherming artikel naam adres telefoon email e mail telefoonnummer kvk btw inhoud
   januari februari maart april mei juni juli augustus september oktober november december versie doel doeleinden
   heeft heb hebt kunt kan mocht neem is zijn worden wordt uitvoering beveiliging bewaartermijn bewaartermijnen
   functionaris data protection officer general regulation european union persoonlijke naw ip bsn iban ssl tls cv
   verwerking verwerkingsverantwoordelijke verantwoordelijke doeleinde delen derden wijzigingen klachten vragen
   inzage act may please article stuur via bovendien verder ja nee o.a zoals denk bijvoorbeeld persoonsgegeven
   terms conditions voorwaarden algemeen statement notice privacyreglement reglement privacydocument disclaimer who what how why where use we're last updated effective`
    .split(/\s+/u)
    .map(fold),
);

const serviceNames = new Set(
  lists.service.records.flatMap(({ nl, names }) => [nl, ...names].map((name) => fold(name))),
);

export function proposeName(
  marks: MarkedStatement,
  { organisation, domains, others }: Contact,
): string | undefined {
  const candidates = new Map<string, Candidate>();
  for (const marked of marks.marked) vote(marks, others, marked, candidates);
  for (const passage of namesAboveAddress(marks, organisation)) {
    const name = trimmed(tidy(passage.text));
    if (name === undefined || name !== tidy(passage.text)) continue;
    const key = keyOf(name);
    const known = candidates.get(key);
    if (known) known.score = Math.max(known.score, 4);
    else candidates.set(key, { name, score: 4, count: 1, passages: [passage], inside: true });
  }
  for (const [key, candidate] of candidates) {
    candidate.score += Math.min(candidate.count, 8) * 0.5;
    const plain = fold(candidate.name).replace(/[^\p{L}\d]/gu, '');
    if (!domains.has(plain) && isOrdinary(candidate)) {
      candidates.delete(key);
      continue;
    }
    const [first = ''] = candidate.name.split(/[ .]/u);
    if (domains.has(plain) || domains.has(fold(first))) candidate.score += 5;
    else if ([...domains].some((domain) => near(domain, plain))) candidate.score += 4;
  }
  const [first] = [...candidates.values()].sort((a, b) => b.score - a.score);
  if (!first || first.score < 3) return undefined;
  const best = wholeName(first, candidates);
  const confidence: Confidence = best.score >= 8 ? 'high' : best.score >= 5 ? 'medium' : 'low';
  organisation.add(`legalName-${fold(best.name)}`, confidence, best.passages.slice(0, 3), {
    field: 'legalName',
    value: best.name,
  });
  const form = formOf(best.name);
  const [passage] = best.passages;
  if (form && passage)
    organisation.add(`legalForm-${form}`, confidence, [passage], {
      field: 'legalForm',
      value: form,
    });
  return best.name;
}

const MOST_LINES_ABOVE = 3;
const MOST_NAME_WORDS = 7;

/** The line above a street, as on a letter. */
function namesAboveAddress(
  { statement }: MarkedStatement,
  organisation: Contact['organisation'],
): readonly Passage[] {
  const starts = new Set(
    organisation.all
      .filter(({ field }) => field === 'postcode')
      .flatMap(({ evidence }) => evidence.map(({ start }) => start)),
  );
  return statement.passages.flatMap((passage, index) => {
    if (!starts.has(passage.start)) return [];
    return statement.passages
      .slice(Math.max(0, index - MOST_LINES_ABOVE), index)
      .filter(
        ({ text, block, kind, tokens }) =>
          kind !== 'title' &&
          block >= passage.block - 1 &&
          tokens.length <= MOST_NAME_WORDS &&
          /^\p{Lu}[^@:?!\d]{2,60}$/u.test(text.trim()) &&
          !/^t\.?a\.?v|^postbus/iu.test(text),
      );
  });
}

/** `Judo Vereniging X` where `Vereniging X` got the votes. */
function wholeName(best: Candidate, candidates: ReadonlyMap<string, Candidate>): Candidate {
  const longer = [...candidates.values()].find(
    ({ name, count }) => name.endsWith(` ${best.name}`) && count * 2 >= best.count,
  );
  return longer ? { ...longer, score: best.score } : best;
}

/** One word that has its capital from its place, or from a country. */
const isOrdinary = ({ name, inside }: Candidate): boolean =>
  !/[ .&]/u.test(name) && (!inside || isOfCountry(fold(name)));

const countries = lists.country.records.flatMap(({ nl, en }) => [nl, en].map(fold));
const countryNames = new Set(countries);
const STEM = 4;
const stems = new Set([
  ...countries.map((name) => name.slice(0, STEM)),
  ...['amer', 'engel', 'brit', 'euro', 'azia', 'afri', 'holl', 'dutc'].map((stem) =>
    stem.slice(0, STEM),
  ),
]);

/** `Belgische`, `Cambodian`, or the country itself. */
const isOfCountry = (word: string): boolean =>
  countryNames.has(word) ||
  (stems.has(word.slice(0, STEM)) && /(?:se|sche|aans|ian|ese|ish)$/u.test(word));

const near = (domain: string, plain: string): boolean =>
  domain.length > 3 && plain.length > 3 && (domain.includes(plain) || plain.includes(domain));

function vote(
  marks: MarkedStatement,
  others: Others,
  marked: Marked,
  candidates: Map<string, Candidate>,
): void {
  const { passage, own } = marked;
  if (own.has('authority')) return;
  const add = (written: string, score: number, begins = false): void => {
    const name = trimmed(written);
    if (name === undefined) return;
    const key = keyOf(name);
    const known = candidates.get(key);
    const inside = !begins || !written.startsWith(name);
    if (!known) candidates.set(key, { name, score, count: 1, passages: [passage], inside });
    else {
      known.inside ||= inside;
      known.score = Math.max(known.score, score);
      known.count += 1;
      if (score > 0) known.passages.unshift(passage);
      if (formOf(name) !== undefined) known.name = name;
    }
  };
  const early = passage.index < 10;
  const shared = marks.shown('recipients', passage.index);
  const served = servedBy(passage.text, undefined);
  for (const name of companiesIn(passage.text))
    if (!served.includes(name) && !others.owns(marked, passage.text.indexOf(name)))
      add(name, shared ? 0.5 : early ? 4 : 3);
  if (early) {
    const after = TITLED.exec(passage.text.slice(0, 160))?.[1];
    const titled = after ? capitalsIn(after)[0] : undefined;
    if (titled && titled.at < 5) add(titled.name, 4);
    const before =
      passage.kind === 'title' ? TITLED_BEFORE.exec(passage.text.slice(0, 160))?.[1] : undefined;
    if (before) for (const { name } of capitalsIn(before)) add(name, 3);
  }
  const identity = marks.shown('controller_identity', passage.index);
  const base = identity ? (SAYS_WHO.test(passage.text) ? 3 : 2) : 0;
  for (const { name, at } of capitalsIn(passage.text.slice(0, 2_000)))
    if ((at > 0 || identity || passage.kind !== 'title') && !others.owns(marked, at))
      add(name, base, at === 0 && base < 3);
}

/** `Stichting X Nederland`: a country may close a name. */
const endsNoName = (word: string): boolean =>
  (NO_NAME.has(fold(word)) && fold(word) !== 'nederland') || /^[\d.]+$/u.test(word);

const ARTICLE = /^(?:The|De|Het) (?=\p{Lu})/u;

/** The same with and without its article and its form: `The Wool Corner B.V.`, `Wool Corner`. */
const keyOf = (name: string): string =>
  fold(name.replace(ARTICLE, '')).replace(/(?:bv|nv|vof)$/u, '');

/** Without the words that only begin a sentence; nothing where no name is left. */
function trimmed(written: string): string | undefined {
  const words = written.split(' ');
  // No sentence puts an article before a name with its form: there it is part of the name.
  const isNamed = ARTICLE.test(written) && formOf(written) !== undefined;
  while (!isNamed && words.length > 0 && NO_NAME.has(fold(words[0] ?? ''))) words.shift();
  while (words.length > 0 && endsNoName(words.at(-1) ?? '')) words.pop();
  const name = words.join(' ').replace(/^[\s"'“]+|[\s"'”,:;]+$/gu, '');
  if (name.length < 3 || name.length > 80 || /^[\d\W]+$/u.test(name)) return undefined;
  if (serviceNames.has(fold(name)) || OF_STATEMENT.test(name)) return undefined;
  return name;
}

const OF_STATEMENT =
  /^(?:cookie|privacy|avg|gdpr)[- ]?(?:en |and |& )?(?:cookie|privacy)?[- ]?(?:beleid|verklaring|policy|statement|notice|reglement)?$/iu;

function formOf(name: string): string | undefined {
  if (/\bB\.?V\.?$/u.test(name)) return 'bv';
  if (/\bN\.?V\.?$/u.test(name)) return 'nv';
  if (/\bv\.?o\.?f\.?$/iu.test(name)) return 'vof';
  if (/^stichting\b/iu.test(name)) return 'foundation';
  if (/^vereniging\b/iu.test(name)) return 'association';
  if (/^coöperatie\b/iu.test(name)) return 'cooperative';
  if (/^maatschap\b/iu.test(name)) return 'maatschap';
  return undefined;
}
