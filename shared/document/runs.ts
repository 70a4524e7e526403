/** Makes runs and lines. Nothing else makes them, so that no text is without origin. */
import { beginsWithWord } from '../i18n/begins-with-word.ts';
import { countryArticle } from '../i18n/country-article.ts';
import type { Parts } from '../i18n/parts.ts';
import type { Cell, Language, Line, MarkerId, Paragraph, Run } from './model.ts';

export function fixed(text: string, refs: readonly string[] = []): Run {
  return { text, origin: 'fixed', refs };
}

export function user(text: string, ref: string, lang?: Language): Run {
  return { text, origin: 'user', refs: [ref], ...(lang ? { lang } : {}) };
}

/** What the user wrote that is no field of the register. */
export function userWords(text: string): Run {
  return { text, origin: 'user', refs: [] };
}

export function lawRun(text: string, refs: readonly string[] = []): Run {
  return { text, origin: 'law', refs };
}

export function missing(text: string, marker: MarkerId, refs: readonly string[]): Run {
  return { text, origin: 'missing', marker, refs };
}

const isLine = (part: Run | Line): part is Line => Array.isArray(part);

/** A message with its slots filled: strings become fixed runs, slots stay what they are. */
export function line(...parts: Parts<Run | Line>): Line {
  const runs: Run[] = [];
  for (const part of parts) {
    if (typeof part !== 'string') runs.push(...(isLine(part) ? part : [part]));
    else {
      const text = afterStop(part, runs.at(-1));
      if (text !== '') runs.push(fixed(text));
    }
  }
  return runs;
}

/** A slot that ends a sentence already, such as "B.V.", gets no second stop of the message. */
function afterStop(text: string, before: Run | undefined): string {
  const isDoubled = /^\.(?!\.)/.test(text) && /[.!?]\s*$/.test(before?.text ?? '');
  return isDoubled ? text.slice(1) : text;
}

export function filled(parts: Parts<Run | Line>): Line {
  return line(...parts);
}

/** The name of a country as it stands within a sentence: "de Verenigde Staten". */
export function withArticle(place: Line, language: Language): Line {
  const [first] = place;
  return first?.origin === 'law' ? line(countryArticle(first.text, language), place) : place;
}

/** Lines after each other with a fixed separator, the last one after `last` ("en"). */
export function joined(lines: readonly Line[], separator = ', ', last = separator): Line {
  return lines.flatMap((item, position) => {
    if (position === 0) return item;
    return [fixed(position === lines.length - 1 ? last : separator), ...item];
  });
}

export function strong(runs: Line): Line {
  return runs.map((run) => ({ ...run, strong: true as const }));
}

/** A name in semibold, its detail not. */
export function strongHead(runs: Line): Line {
  return runs.map((run, place) => (place === 0 ? { ...run, strong: true as const } : run));
}

export function paragraph(runs: Line, tone?: Paragraph['tone']): Paragraph {
  return { kind: 'paragraph', runs, ...(tone ? { tone } : {}) };
}

export function cell(...lines: readonly Line[]): Cell {
  return lines;
}

export function plainText(runs: Line): string {
  return runs.map((run) => run.text).join('');
}

/** The line with a full stop, unless it ends a sentence already or with a marker, which is none. */
export function sentence(runs: Line): Line {
  const last = runs.at(-1);
  if (!last || last.origin === 'missing' || /[.!?:…]["”’)]*$/.test(last.text)) return runs;
  return [...runs, fixed('.')];
}

/** Sentences after each other. */
export function sentences(lines: readonly Line[]): Line {
  return joined(lines.map(sentence), ' ');
}

/** Each text once, with the fields of all that say it. */
export function uniqueLines(lines: readonly Line[]): readonly Line[] {
  return [...Map.groupBy(lines, plainText).values()].map(merged);
}

/** Lines with the same words: one, that points to the fields of all. */
export function merged(lines: readonly Line[]): Line {
  const [first = []] = lines;
  if (lines.length < 2) return first;
  return first.map((run, place): Run => {
    const refs = lines.flatMap((line) => line[place]?.refs ?? []);
    return { ...run, refs: [...new Set(refs)] };
  });
}

/** Facts in one paragraph; a marker begins a line of its own and takes what leads to it along. */
export function factsAndMarkers(lines: readonly Line[]): readonly Paragraph[] {
  const open = lines.filter((runs) => runs.some((run) => run.origin === 'missing'));
  const facts = lines.filter((runs) => !open.includes(runs));
  return [
    ...(facts.length > 0 ? [paragraph(sentences(facts))] : []),
    ...open.map((runs) => paragraph(runs)),
  ];
}

/** Names as one list with a capital at its head, each once; by semicolons where a name has a comma of its own. */
export function listOfNames(given: readonly Line[]): Line {
  const names = uniqueLines(given);
  const separator = names.some((name) => plainText(name).includes(',')) ? '; ' : ', ';
  return capitalised(
    joined(
      names.map((name, place) => (place === 0 ? name : uncapitalised(name))),
      separator,
    ),
  );
}

/** Names in a table, each once: facts on one line, markers each on their own. */
export function namesInCell(given: readonly Line[]): Cell {
  const names = uniqueLines(given);
  const facts = names.filter((name) => !name.some((run) => run.origin === 'missing'));
  const open = names.filter((name) => name.some((run) => run.origin === 'missing'));
  return [...(facts.length > 0 ? [listOfNames(facts)] : []), ...open];
}

/** Fields whose words say what kind of thing it is; those of a recipient may be somebody's name. */
const OWN_WORDS =
  /^(?:(?:dataItem|subjectGroup|purpose)\/[^/]+\/term|purpose\/[^/]+\/text|retention\/[^/]+\/criterionText)$/;

/** A label inside a list: "Naam" becomes "naam", "IP-adres" stays; own words do so unless they begin with a name. */
export function uncapitalised(runs: Line): Line {
  const [first, ...rest] = runs;
  if (!first) return runs;
  const isOwn = first.origin === 'user' && first.refs.some((ref) => OWN_WORDS.test(ref));
  const isLabel = first.origin === 'law' && /^[A-Z](?:[a-z]|-[a-z])/.test(first.text);
  if (!isLabel && !(isOwn && beginsWithWord(first.text))) return runs;
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}

/** The line with its first letter as a capital: a run's text may differ from its value only in that. */
export function capitalised(runs: Line): Line {
  const [first, ...rest] = runs;
  if (!first) return runs;
  const capital = first.text.charAt(0).toUpperCase();
  // A ligature, as in text pasted from a PDF, would become two capitals.
  if (capital.length !== 1) return runs;
  return [{ ...first, text: capital + first.text.slice(1) }, ...rest];
}
