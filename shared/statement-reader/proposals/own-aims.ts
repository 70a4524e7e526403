/** Purposes in the statement's own words, where no vocabulary knows them. */
import { tidy } from './gather.ts';

/** Speaks of purposes, data or the statement itself, and names no aim. */
const OF_ITSELF =
  /\b(?:avg|gdpr|art(?:ikel|icle)?|lid \d|sub \p{L}|doel(?:en|einden?|stelling\p{L}*)?|purposes?|persoonsgegevens|gegevens|personal data|data|information|informatie|toestemming|consent|permission|verklaring|beleid|policy|statement|recht(?:en)?|rights?|cookies?|privacy|verwerk\p{L}*|process(?:ing)?|browser|website van|belang(?:en)?|interests?|grondslag|legal basis|verplicht|required|toegestaan|allowed|derden|third part\p{L}*)\b/iu;
/** Means something only beside what was said before. */
const REFERS =
  /^(?:bijvoorbeeld|deze|dit|die|dat|hun|hen|ze|het te|toegang te|inzicht|them|their|this|that|it|do so|access)\b/iu;
const SHORTEST = 10;
const FEWEST_WORDS = 2;
const MOST_WORDS = 18;

export function isAim(text: string): boolean {
  const words = text.split(' ').length;
  return (
    text.length >= SHORTEST &&
    words >= FEWEST_WORDS &&
    words <= MOST_WORDS &&
    !/[:…]$/u.test(text) &&
    !OF_ITSELF.test(text) &&
    !REFERS.test(text)
  );
}

const SHORTEST_CELL = 5;

/** `Reparaties`, in a column of aims: there it need not be told from anything else. */
export const isShortAim = (text: string): boolean =>
  text.length >= SHORTEST_CELL &&
  text.split(' ').length <= MOST_WORDS &&
  !OF_ITSELF.test(text) &&
  !REFERS.test(text);

const PARTICLE =
  /\b(af|aan|op|uit|in|bij|door|mee|toe|over|voor|weg|na|terug|los|vast|klaar|samen|onder|om|tegen) te (?=\p{L}+$)/iu;

/** `cadeaubonnen af te leveren` -> `cadeaubonnen afleveren`: as the name of a purpose. */
export const asName = (aim: string): string =>
  aim
    .replace(/^(?:om )?te /iu, '')
    .replace(/ te kunnen (?=\p{L}+$)/iu, ' ')
    .replace(PARTICLE, '$1')
    .replace(/ te (?=\p{L}+(?: \p{L}+)?$)/iu, ' ');

const LONGEST_SENTENCE = 700;
/** Who uses data: the organisation, before the aim. */
const WE_USE =
  /\b(?:wij|we|ik|i|gebruikt|verwerkt|verzamelt|verwerken|gebruiken|verzamelen|nodig|uses?|collects?|process(?:es)?|needs?|used|gebruikt)\b/iu;
const CLAUSE = {
  nl: /\bom ((?:(?!\bom\b)[^.;:()]){6,140}?\bte(?: kunnen)? (?!kunnen\b)\p{L}{3,}en?)\b/giu,
  en: /\b(?:to|in order to) (\p{Ll}{3,} [^.;:()]{4,120}?)(?=,| and to |[.;]|$)/gu,
};

/**
 * `om te weten wie lid is`, `to provide pastoral care, to ...`: each aim, cut where the thought
 * ends. In: also the words of those that a vocabulary knows.
 */
export function aimsIn(sentence: string, known: readonly string[]): readonly string[] {
  const text = sentence.slice(0, LONGEST_SENTENCE);
  const first = /\b(?:om|to)\b/iu.exec(text)?.index ?? -1;
  if (first === -1 || !WE_USE.test(text.slice(0, first))) return [];
  const found = [...text.matchAll(/\bom\b/iu.test(text) ? CLAUSE.nl : CLAUSE.en)];
  return found
    .map(([, aim = '']) =>
      tidy(
        aim
          .replace(/,? (?:zodat|waarbij|omdat|die|dat|which|so that)\b.*$/iu, '')
          .replace(/^te /iu, ''),
      ),
    )
    .filter((aim) => isAim(aim) && !known.some((one) => aim.includes(one)))
    .map(asName)
    .slice(0, 4);
}
