/** Sentences of the statement as runs: its own words, cut where they are long. */
import type { Language, Line, Run } from '../../document/model.ts';
import { fixed, lawRun } from '../../document/runs.ts';
import type { SaidPart } from '../compare/words.ts';
import type { PassageLanguage } from '../text/passage.ts';

/** Characters of a sentence on paper; whoever wants more has the statement itself. */
const LONGEST = 280;

/** What raised an issue may stand at the end of its sentence: of an issue hardly any is cut. */
export const LONGEST_OF_ISSUE = 1_500;

/** In: a sentence as it stands in the text. Out: the same on one line, in quotation marks. */
export function quoted(
  text: string,
  spoken: PassageLanguage,
  language: Language,
  longest = LONGEST,
): Line {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const characters = Array.from(flat);
  const short = characters.length <= longest;
  const cut = short ? flat : characters.slice(0, longest).join('').replace(/ \S*$/u, '');
  return [
    fixed('“'),
    ownWords(cut, spoken === 'other' || spoken === language ? undefined : spoken),
    fixed(short ? '”' : '…”'),
  ];
}

/** Words of the statement: no field of a register says them. */
export function ownWords(text: string, lang?: Language): Run {
  return { text, origin: 'user', refs: [], ...(lang ? { lang } : {}) };
}

export function saidLine(parts: readonly SaidPart[]): Line {
  return parts.map(({ kind, text, ref, lang }) => {
    const refs = ref === undefined ? [] : [ref];
    if (kind === 'user') return { ...ownWords(text, lang), refs };
    return kind === 'law' ? lawRun(text, refs) : fixed(text, refs);
  });
}
