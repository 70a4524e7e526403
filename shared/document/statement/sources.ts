/** Section 3: must people give their data, and where do the others come from. Art. 13(2)(e), 14(2)(f), 14(3). */
import { stateOf } from '../../domain/answer.ts';
import type { DataItem } from '../../domain/data-item.ts';
import { refOf } from '../../domain/field-ref.ts';
import { joinWords } from '../../i18n/format.ts';
import type { Block, Line, Marker } from '../model.ts';
import { capitalised, filled, line, plainText, sentences, uniqueLines } from '../runs.ts';
import { plainLaw } from './basis-words.ts';
import { type StatementContext, visitsSite } from './context.ts';
import { dataLabel } from './data-words.ts';
import { dataOf } from './purpose-rows.ts';
import { fact, listed, paragraphs, said, sentence, settled, toAnswer, toFill } from './telling.ts';

export function sourcesBlocks(context: StatementContext): readonly Block[] {
  const items = context.scope
    .flatMap((scoped) => dataOf(context, scoped))
    .filter((item) => context.index.printable('dataItem', item.id, 'term'));
  return [
    ...(context.audience === 'others' ? [] : obligation(context, items)),
    ...origins(context, items),
    ...anonymous(context),
    ...informed(context),
  ];
}

const sourceOf = (context: StatementContext, item: DataItem) =>
  settled(context, 'dataItem', item, 'source');

function wordsFor(context: StatementContext, items: readonly DataItem[]): Line {
  return listed(context, uniqueLines(items.map((item) => dataLabel(context, item))));
}

/** Names that a question gives before it says how many more there are. */
const MOST_NAMES = 3;

function someOf(context: StatementContext, items: readonly DataItem[]): string {
  const names = uniqueLines(items.map((item) => dataLabel(context, item))).map(plainText);
  if (names.length <= MOST_NAMES) return joinWords(names, context.language);
  const rest = context.words.purposes.andMore(names.length - MOST_NAMES);
  return joinWords([...names.slice(0, MOST_NAMES), rest], context.language);
}

function question(
  context: StatementContext,
  items: readonly DataItem[],
  field: 'obligatory' | 'source',
  text: (data: string) => string,
): readonly Marker[] {
  if (items.length === 0) return [];
  return [
    toAnswer(
      context,
      text(someOf(context, items)),
      items.map((item) => refOf('dataItem', item.id, field)),
    ),
  ];
}

/** Only data that people give themselves can be asked of them. */
function obligation(context: StatementContext, all: readonly DataItem[]): readonly Block[] {
  const words = context.words.purposes;
  const items = all.filter((item) => (sourceOf(context, item) ?? 'person') === 'person');
  const answer = (item: DataItem) => settled(context, 'dataItem', item, 'obligatory');
  const open = items.filter((item) => answer(item) === undefined);
  const contractual = items.filter((item) => answer(item) === 'contractual');
  const statutory = items.filter((item) => answer(item) === 'statutory');
  const free = items.filter((item) => answer(item) === 'no');
  const must = [...contractual, ...statutory];
  const untold = must.filter((item) => !fact(context, 'dataItem', item, 'consequence'));
  const last =
    free.length === 0 || open.length > 0
      ? undefined
      : said(
          must.length > 0 ? words.free : words.allFree,
          free.map((item) => refOf('dataItem', item.id, 'obligatory')),
        );
  const asked = [
    ...withConsequence(context, contractual, (group) => [
      filled(words.needed<Line>(wordsFor(context, group))),
    ]),
    ...withConsequence(context, statutory, (group) => requiredBy(context, group)),
  ];
  return [
    ...asked.slice(0, -1).flatMap((told) => paragraphs(context, [told])),
    ...paragraphs(context, [asked.at(-1), last]),
    ...(untold.length > 0
      ? [
          toFill(
            context,
            words.missing.consequence(someOf(context, untold)),
            untold.map((item) => refOf('dataItem', item.id, 'consequence')),
          ),
        ]
      : []),
    ...question(context, open, 'obligatory', words.missing.obliged),
  ];
}

/** What follows without some data is said right after those data, and after no others. */
function withConsequence(
  context: StatementContext,
  items: readonly DataItem[],
  ask: (group: readonly DataItem[]) => readonly Line[],
): readonly Line[] {
  const consequence = (item: DataItem): Line =>
    fact(context, 'dataItem', item, 'consequence') ?? [];
  const groups = Map.groupBy(items, (item) => plainText(consequence(item)));
  return [...groups.values()].map((group) =>
    sentences([
      ...ask(group),
      ...uniqueLines(group.map(consequence)).filter(({ length }) => length > 0),
    ]),
  );
}

/** One sentence for each law. */
function requiredBy(context: StatementContext, items: readonly DataItem[]): readonly Line[] {
  const words = context.words.purposes;
  const byLaw = Map.groupBy(
    items,
    (item) => settled(context, 'dataItem', item, 'obligatoryLaw') ?? '',
  );
  return [...byLaw].map(([law, group]) => {
    const [first] = group;
    const name = first && plainLaw(context, law, refOf('dataItem', first.id, 'obligatoryLaw'));
    return name
      ? filled(words.requiredBy<Line>(wordsFor(context, group), name))
      : filled(words.required<Line>(wordsFor(context, group)));
  });
}

function origins(context: StatementContext, items: readonly DataItem[]): readonly Block[] {
  const words = context.words.purposes;
  const from = (source: DataItem['source']) =>
    items.filter((item) => sourceOf(context, item) === source);
  const observed = from('observed');
  const derived = from('derived');
  const others = [...from('thirdParty'), ...from('public')];
  const named = others.filter((item) => origin(context, item) !== undefined);
  const unnamed = others.filter((item) => origin(context, item) === undefined);
  const open = items.filter(
    (item) => item.source === undefined || sourceOf(context, item) === undefined,
  );
  return [
    ...paragraphs(context, [
      observed.length > 0 ? filled(words.observed<Line>(wordsFor(context, observed))) : undefined,
    ]),
    ...paragraphs(context, [
      named.length > 0 && context.audience !== 'others' ? said(words.fromOthers) : undefined,
      ...byOrigin(context, named),
      derived.length > 0 ? filled(words.derived<Line>(wordsFor(context, derived))) : undefined,
    ]),
    ...(unnamed.length > 0
      ? [
          toFill(
            context,
            words.missing.who(someOf(context, unnamed)),
            unnamed.map((item) => refOf('dataItem', item.id, 'sourceText')),
          ),
        ]
      : []),
    ...question(context, open, 'source', words.missing.source),
  ];
}

function origin(context: StatementContext, item: DataItem): Line | undefined {
  const text = fact(context, 'dataItem', item, 'sourceText');
  if (
    text ||
    item.sourceParty === undefined ||
    !context.index.printable('dataItem', item.id, 'sourceParty')
  )
    return text;
  return fact(context, 'party', context.index.get('party', item.sourceParty), 'name');
}

function byOrigin(context: StatementContext, items: readonly DataItem[]): readonly Line[] {
  const words = context.words.purposes;
  const groups = Map.groupBy(
    items,
    (item) => `${item.source} ${plainText(origin(context, item) ?? [])}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const named = first && origin(context, first);
    if (!first || !named) return [];
    // "Van klanten, over hun tegenpartij, krijgen wij": a second comma closes what the first opens.
    const where = plainText(named).includes(',') ? line(named, ',') : named;
    const data = wordsFor(context, group);
    if (first.source === 'public') return [filled(words.fromPublic<Line>(data, named))];
    const withVan = /^(?:van|from)\b/iu.test(plainText(where));
    if (withVan) return [filled(words.fromWhere<Line>(data, capitalised(where)))];
    return [filled(words.fromParty<Line>(data, where))];
  });
}

function anonymous(context: StatementContext): readonly Block[] {
  const row = context.index.single('siteUse');
  if (!visitsSite(context)) return [];
  if (!row || stateOf(settled(context, 'siteUse', row, 'anonymousUse')) !== 'some') return [];
  const text = fact(context, 'siteUse', row, 'anonymousText');
  return paragraphs(context, [
    text
      ? sentence(text)
      : said(context.words.purposes.anonymous, [refOf('siteUse', row.id, 'anonymousUse')]),
  ]);
}

/** Who did not give the data himself hears it in time: Art. 14(3). */
function informed(context: StatementContext): readonly Block[] {
  if (context.audience !== 'others') return [];
  const words = context.words.purposes;
  const rows = context.scope
    .flatMap(({ activity }) => context.index.parts('informing', activity.id))
    .filter((row) => row.exception === undefined);
  const told = rows.flatMap((row): readonly (Line | undefined)[] => {
    const moment = settled(context, 'informing', row, 'moment');
    const channel = fact(context, 'informing', row, 'channel');
    return [
      moment &&
        filled(
          words.told<Line>(said(words.moments[moment], [refOf('informing', row.id, 'moment')])),
        ),
      channel && filled(words.toldBy<Line>(channel)),
    ];
  });
  if (told.some((each) => each !== undefined)) return paragraphs(context, told);
  return context.scope.length > 0
    ? [
        toFill(
          context,
          words.missing.moment,
          context.scope.map(({ activity }) => refOf('activity', activity.id)),
        ),
      ]
    : [];
}
