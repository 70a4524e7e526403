/** Text of a statement -> its passages: what can be quoted, with what it stands under and completes. */
import { countLanguages, type LanguageCount, languageOf } from './language.ts';
import { linesOf } from './lines.ts';
import type { Passage, PassageKind, Statement } from './passage.ts';
import { type PlacedLine, placeLines } from './roles.ts';
import { type Span, sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

interface Group {
  readonly role: PlacedLine['role'];
  readonly level: number;
  readonly start: number;
  end: number;
  readonly block: number;
}

/** A thousand titles right under each other stand no thousand deep. */
const DEEPEST = 9;

/** In: any text. Out: its passages in order; quotes are exact parts of the text. Linear in its length. */
export function readText(text: string): Statement {
  const passages: Draft[] = [];
  const titles: { readonly index: number; readonly level: number }[] = [];
  let leadIn: number | undefined;
  for (const group of groupsOf(placeLines(linesOf(text)))) {
    const spans = isWhole(group) ? [group] : sentencesOf(text, group.start, group.end);
    if (group.role === 'title') {
      // A title right under a title stands below it: nothing was told under the first yet.
      while (
        titles.length >= DEEPEST ||
        ((titles.at(-1)?.level ?? 0) >= group.level && titles.at(-1)?.index !== passages.length - 1)
      )
        titles.pop();
    }
    const above = titles.map(({ index }) => index);
    spans.forEach((span, place) => {
      const passage = draft(text, passages.length, group, span, above, leadIn);
      passages.push(place > 0 && group.role === 'item' ? { ...passage, goesOn: true } : passage);
    });
    const last = passages.length - 1;
    if (group.role === 'title') titles.push({ index: last, level: group.level });
    leadIn = leads(passages, group, leadIn);
  }
  return withLanguages(text, passages);
}

type Draft = Omit<Passage, 'language'>;

const isWhole = ({ role }: Group): boolean => role === 'title' || role === 'row';

const kinds = {
  title: 'title',
  item: 'item',
  row: 'row',
  text: 'sentence',
  none: 'sentence',
} as const;

function draft(
  text: string,
  index: number,
  { role, block }: Group,
  { start, end }: Span,
  titles: readonly number[],
  leadIn: number | undefined,
): Draft {
  const kind: PassageKind = kinds[role];
  const completes = (kind === 'item' || kind === 'row') && leadIn !== undefined;
  return {
    index,
    kind,
    start,
    end,
    text: text.slice(start, end),
    block,
    titles,
    ...(completes ? { leadIn } : {}),
    tokens: tokensOf(text, start, end),
  };
}

/** Out: the passage that a list would complete if it came next. */
function leads(
  passages: readonly Draft[],
  { role, block }: Group,
  before: number | undefined,
): number | undefined {
  const last = passages.at(-1);
  if (!last) return undefined;
  if (role === 'item') return before;
  // The first row of a table is the head of the others.
  if (role === 'row') return passages.at(-2)?.block === block ? before : last.index;
  return last.index;
}

/** Lines that belong together: a paragraph, an item with what goes on below it, a title. */
function groupsOf(lines: readonly PlacedLine[]): readonly Group[] {
  const groups: Group[] = [];
  let block = 0;
  let before: PlacedLine | undefined;
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.role !== 'none' && line.joins && last) last.end = line.end;
    else if (line.role !== 'none') {
      if (!before || before.role !== line.role || line.role === 'title') block += 1;
      const level = line.mark === 'heading' ? line.level : line.mark === 'number' ? 7 : 8;
      groups.push({ role: line.role, level, start: line.start, end: line.end, block });
    } else if (before && before.role !== 'none' && before.role !== 'item') block += 1;
    before = line;
  }
  return groups;
}

/** A passage too short to tell has the language of its paragraph, else that of the statement. */
function withLanguages(text: string, drafts: readonly Draft[]): Statement {
  const whole: LanguageCount = new Map();
  const blocks = new Map<number, LanguageCount>();
  for (const { block, tokens } of drafts) {
    countLanguages(tokens, whole);
    blocks.set(block, countLanguages(tokens, blocks.get(block)));
  }
  // Half Dutch and half English is the one of which it has most: its short passages have to be read as something.
  const language = languageOf(whole, 1, 1) ?? 'other';
  return {
    text,
    language,
    passages: drafts.map((passage) => ({
      ...passage,
      language:
        languageOf(countLanguages(passage.tokens), 3) ??
        languageOf(blocks.get(passage.block) ?? whole, 3) ??
        language,
    })),
  };
}
