/** Dates, periods, numbers and lists as a reader of the language writes them. */
import { partsOf } from '../domain/period.ts';
import type { Language } from '../domain/text.ts';
import { citationWords } from './citation-words.ts';

const months = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

const shortMonths = {
  nl: [
    'jan.',
    'feb.',
    'mrt.',
    'apr.',
    'mei',
    'juni',
    'juli',
    'aug.',
    'sept.',
    'okt.',
    'nov.',
    'dec.',
  ],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
} as const;

const NO_BREAK = '\u00a0';

function dateParts(date: string, names: readonly string[]): readonly string[] {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : names[Number(month) - 1];
  return [
    ...(day === undefined ? [] : [String(Number(day))]),
    ...(name === undefined ? [] : [name]),
    year,
  ];
}

/** YYYY, YYYY-MM or YYYY-MM-DD as "3 november 2026", "november 2026" or "2026". */
export function formatDate(date: string, language: Language): string {
  return dateParts(date, months[language]).join(' ');
}

/** The same for a table cell: "3 nov. 2026", which does not break. */
export function formatTableDate(date: string, language: Language): string {
  return dateParts(date, shortMonths[language]).join(NO_BREAK);
}

/** What goes before a date: "op" a day, "in" a month or a year. */
export function dateWord(date: string, language: Language): string {
  return isWholeDay(date) ? { nl: 'op', en: 'on' }[language] : 'in';
}

const isWholeDay = (date: string): boolean => date.split('-').length === 3;

/** "op 3 november 2026"; "in november 2026" where no day is known. */
export function onDate(date: string, language: Language): string {
  return `${dateWord(date, language)} ${formatDate(date, language)}`;
}

/** The same for a table cell: "op 3 nov. 2026". */
export function onTableDate(date: string, language: Language): string {
  return `${dateWord(date, language)} ${formatTableDate(date, language)}`;
}

/**
 * An article as readers of the language know it: "AVG 6(1)(b)" is "artikel 6(1)(b)" or "Article
 * 6(1)(b)", another law keeps its name before it. Nothing in it breaks over a line.
 */
export function formatArticle(article: string, language: Language): string {
  const word = language === 'nl' ? 'artikel' : 'Article';
  const one = (part: string) => {
    const [law = '', ...rest] = part.trim().split(' ');
    const place = rest.join(NO_BREAK);
    if (law === 'AVG') return `${word}${NO_BREAK}${place}`;
    // Laws by their abbreviation; guidelines and judgments are cited by number.
    const isLaw = /^[A-Z][A-Za-z]{1,4}$/.test(law) && /^\d/.test(place);
    return isLaw ? `${law}${NO_BREAK}${word}${NO_BREAK}${place}` : part.trim();
  };
  const cited = language === 'nl' ? article : inEnglish(article);
  return cited.split(';').map(one).join('; ');
}

function inEnglish(article: string): string {
  return citationWords.reduce((text, [dutch, english]) => text.replace(dutch, english), article);
}

const units = {
  nl: {
    years: ['jaar', 'jaar'],
    months: ['maand', 'maanden'],
    weeks: ['week', 'weken'],
    days: ['dag', 'dagen'],
    hours: ['uur', 'uur'],
  },
  en: {
    years: ['year', 'years'],
    months: ['month', 'months'],
    weeks: ['week', 'weeks'],
    days: ['day', 'days'],
    hours: ['hour', 'hours'],
  },
} as const;

/** "uur" after 24, "dag" after 1. */
export function unitWord(count: number, unit: keyof typeof units.nl, language: Language): string {
  return units[language][unit][count === 1 ? 0 : 1];
}

/** ISO 8601 P13M as "13 maanden". */
export function formatPeriod(period: string, language: Language): string {
  const parts = partsOf(period);
  const named = (Object.keys(units.nl) as (keyof typeof parts)[])
    .filter((unit) => parts[unit] > 0)
    .map((unit) => `${parts[unit]} ${unitWord(parts[unit], unit, language)}`);
  return joinWords(named.length > 0 ? named : [`0 ${units[language].days[1]}`], language);
}

/** "a", "a en b", "a, b en c". */
export function joinWords(words: readonly string[], language: Language): string {
  const and = language === 'nl' ? ' en ' : ' and ';
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')}${and}${words.at(-1)}`;
}

export function capitalise(text: string): string {
  const first = text.codePointAt(0);
  if (first === undefined) return text;
  const head = String.fromCodePoint(first);
  return head.toUpperCase() + text.slice(head.length);
}

/** A label as it stands inside a sentence: "Naam" is "naam", "BSN" and "IP-adres" stay as they are. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.replace(/^\p{Lu}/u, (first) => first.toLowerCase());
}

/** The time of an instant where the user is, the same in both languages: "14:32". */
export function formatTime(instant: string): string {
  const at = new Date(instant);
  // Making an Intl.DateTimeFormat took up to 20 ms of the start of the page.
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
