/** Which words of a phrase a word of the text is: looked up once for each distinct word. */
import { fold, type Token } from '../text/tokens.ts';

/**
 * One place of a phrase: `inzage|inzien`, `verwijder*`, `*gegevens`, `*recht*`, `<number>`.
 * Each distinct place gets a number; a word of the text has the numbers of all places it can fill.
 */
export class WordClasses {
  readonly #ids = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #prefix = new Map<string, number[]>();
  readonly #suffix = new Map<string, number[]>();
  readonly #inside: (readonly [string, number])[] = [];
  readonly #kinds = new Map<WordKind, number[]>();
  readonly #known = new Map<string, ReadonlySet<number>>();

  /** In: a place as written, or the words of a list. Out: its number. */
  idOf(alternatives: readonly string[]): number {
    const key = alternatives.join('|');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    for (const word of alternatives) this.#file(word, id);
    return id;
  }

  /** In: a folded word of the text, marked where it has a capital. Out: the numbers of all places it can fill. */
  of(marked: string): ReadonlySet<number> {
    const known = this.#known.get(marked);
    if (known) return known;
    const capital = marked.startsWith(CAPITAL);
    const word = capital ? marked.slice(CAPITAL.length) : marked;
    const ids = new Set<number>();
    const add = (found: readonly number[] | undefined): void => {
      for (const id of found ?? []) ids.add(id);
    };
    add(this.#exact.get(word));
    // An address of mail is a way to reach somebody: `marketing@`, `klachten@` tell of no marketing or complaints.
    const longest = word.includes('@') ? 0 : Math.min(word.length, LONGEST_PART);
    for (let length = 2; length <= longest; length += 1) {
      add(this.#prefix.get(word.slice(0, length)));
      add(this.#suffix.get(word.slice(-length)));
    }
    for (const [part, id] of this.#inside) if (word.includes(part)) ids.add(id);
    for (const kind of kindsOf(word, capital)) add(this.#kinds.get(kind));
    if (this.#known.size > MOST_KNOWN) this.#known.clear();
    this.#known.set(marked, ids);
    return ids;
  }

  #file(written: string, id: number): void {
    const [opens, closes] = [written.startsWith('*'), written.endsWith('*')];
    // A number keeps its signs when it is folded: the asterisk is none of them.
    const part = fold(written.slice(opens ? 1 : 0, closes ? -1 : undefined));
    if (written.startsWith('<')) append(this.#kinds, written.slice(1, -1) as WordKind, id);
    else if (opens && closes) this.#inside.push([part, id]);
    else if (closes) append(this.#prefix, part, id);
    else if (opens) append(this.#suffix, part, id);
    else append(this.#exact, part, id);
  }
}

/** Longest beginning or end that a phrase asks for; a longer word is looked up no further. */
const LONGEST_PART = 32;
/** A text of 5 MB has a few hundred thousand distinct words at most; its memory must not grow with it. */
export const MOST_KNOWN = 200_000;

export type WordKind =
  | 'number'
  | 'year'
  | 'email'
  | 'url'
  | 'site'
  | 'postcode'
  | 'amount'
  | 'name';

/** Before a word that is written with a capital. */
export const CAPITAL = '^';

/** In: a word of a text. Out: as it is looked up. */
export const marked = ({ word, capital }: Pick<Token, 'word' | 'capital'>): string =>
  capital ? CAPITAL + word : word;

const NUMBER_WORDS = new Set(
  'een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien achttien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd half halve anderhalf one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty sixty seventy hundred'
    .split(' ')
    .map(fold),
);

/** Begin sentences and titles, or name what every statement speaks of: no name of an organisation. */
const NO_NAMES = new Set(
  `wij we ik u je jij uw jouw de het een deze dit die dat als indien wanneer om in op bij van voor met
   door onze ons mijn mij er hier hieronder daarnaast ook zo wat welke wie hoe waarom alle alleen
   email mail telefoon tel adres address phone consent contract contact legal kvk btw
   privacy privacyverklaring privacybeleid privacystatement persoonsgegevens gegevens avg gdpr wbp
   autoriteit persoonlijke cookies cookie website site google facebook meta instagram linkedin twitter
   youtube mailchimp apple microsoft wordpress analytics the we our you your i if when this these
   they it to for by at and or any all personal data information policy notice statement eu europese
   european nederlandse recht rechten verordening algemene wet artikel article art inzage bewaar*
   bedrijven klanten leden bezoekers gebruikers derden mogelijk soms verder tevens bovendien
   eventuele mocht heeft hebt heb kunt kun bent is zijn worden neem mail stuur third parties users
   oftewel kortom gegevensbescherming gegevensbeschermingsautoriteit verantwoordelijke
   visitors some where what which who how please us my me ze zij hij haar hun google's
   cookiebeleid cookieverklaring cookiestatement cookiepolicy`
    .split(/\s+/u)
    .map(fold),
);

/** Where one complains: it is no way to reach the organisation. */
const AUTHORITY_SITE =
  /(?:^|[/.])(?:ico\.org\.uk|autoriteitpersoonsgegevens\.nl|gegevensbeschermingsautoriteit\.be|dataprotection\.ie)/u;

function kindsOf(word: string, capital: boolean): readonly WordKind[] {
  const kinds: WordKind[] = [];
  if (/^\d/u.test(word) || NUMBER_WORDS.has(word)) kinds.push('number');
  if (/^(?:19|20)\d\d$/u.test(word)) kinds.push('year');
  if (capital && word.length > 1 && !NO_NAMES.has(word)) kinds.push('name');
  if (/\.[a-z]{2,}$/u.test(word) && !word.includes('@')) kinds.push('site', 'name');
  if (word === '€' || word === 'euro' || word === 'eur') kinds.push('amount');
  if (word.includes('@')) kinds.push('email');
  if ((word.startsWith('http') || word.startsWith('www')) && !AUTHORITY_SITE.test(word))
    kinds.push('url');
  if (/^\d{4}(?:[a-z]{2})?$/u.test(word)) kinds.push('postcode');
  return kinds;
}

function append<K>(map: Map<K, number[]>, key: K, id: number): void {
  const ids = map.get(key);
  if (ids) ids.push(id);
  else map.set(key, [id]);
}
