/** (c) Data subjects and personal data: Art. 30(1)(c). Special and criminal data stand apart in words. */
import type { Activity } from '../../domain/activity.ts';
import type { DataItem } from '../../domain/data-item.ts';
import { refOf } from '../../domain/field-ref.ts';
import { ownTermId } from '../../domain/ids.ts';
import type { SubjectGroup } from '../../domain/subject-group.ts';
import { fieldLabel } from '../../i18n/fields.ts';
import { capitalise, formatArticle } from '../../i18n/format.ts';
import { lawById } from '../../reference/lookup.ts';
import { dataTermFlags } from '../../reference/term-flags.ts';
import type { ComposeContext } from '../context.ts';
import type { Cell, Field, Line, Table } from '../model.ts';
import {
  capitalised,
  factsAndMarkers,
  joined,
  lawRun,
  line,
  listOfNames,
  namesInCell,
  paragraph,
  plainText,
  strongHead,
  uniqueLines,
} from '../runs.ts';
import { has, notEstablished, say, sayValue, sayWithDetail, unconfirmed } from '../say.ts';
import { head, labelled, wordsOf } from './parts.ts';

export function subjectName(context: ComposeContext, subject: SubjectGroup): Line {
  return sayWithDetail(context, 'subjectGroup', subject, 'term', 'detail');
}

export function dataName(context: ComposeContext, item: DataItem): Line {
  return sayWithDetail(context, 'dataItem', item, 'term', 'detail');
}

export function subjectsField(context: ComposeContext, activity: Activity): Field {
  const subjects = context.index.parts('subjectGroup', activity.id);
  const label = { letter: 'c', label: head(wordsOf(context).who) } as const;
  if (subjects.length === 0) {
    return {
      ...label,
      value: [paragraph([notEstablished(context, refOf('activity', activity.id))])],
    };
  }
  const extra = subjects.flatMap((subject) =>
    labelled(context, 'subjectGroup', subject, ['children', 'vulnerable']),
  );
  return {
    ...label,
    value: [
      ...factsAndMarkers(
        uniqueLines(subjects.map((subject) => capitalised(subjectName(context, subject)))),
      ),
      ...extra.map((runs) => paragraph(runs, 'small')),
    ],
  };
}

export function dataField(context: ComposeContext, activity: Activity): Field {
  const words = wordsOf(context);
  const items = context.index.parts('dataItem', activity.id);
  const label = { letter: 'c', label: head(words.data) } as const;
  if (items.length === 0) {
    return {
      ...label,
      value: [paragraph([notEstablished(context, refOf('activity', activity.id))])],
    };
  }
  const table: Table = {
    kind: 'table',
    caption: words.data,
    columns: [
      { head: head(words.data), width: 47 },
      { head: head(words.whose), width: 27 },
      { head: head(words.obtainedFrom), width: 26 },
    ],
    rows: groupedItems(context, activity, items),
  };
  return { ...label, value: [table] };
}

interface ItemGroup {
  readonly names: Line[];
  readonly lines: readonly Line[];
  readonly whose: Cell;
  readonly source: Cell;
}

/** Data that share whose they are, where they came from and what is recorded of them stand in one row. */
function groupedItems(
  context: ComposeContext,
  activity: Activity,
  items: readonly DataItem[],
): readonly (readonly Cell[])[] {
  const groups = new Map<string, ItemGroup>();
  for (const item of items) {
    const lines = itemLines(context, item);
    const [whose, source] = [whoseCell(context, activity, item), sourceCell(context, item)];
    const key = [lines, whose, source].map((cell) => cell.map(plainText).join('\n')).join('\n|\n');
    const group = groups.get(key) ?? { names: [], lines, whose, source };
    group.names.push(dataName(context, item));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ names, lines, whose, source }) => [
    [...nameLines(names), ...lines],
    whose,
    source,
  ]);
}

/** Facts on one line, each unconfirmed one on its own. */
function nameLines(names: readonly Line[]): readonly Line[] {
  const open = names.filter((name) => name.some((run) => run.origin === 'missing'));
  const facts = names.filter((name) => !open.includes(name));
  return [...(facts.length > 0 ? [listOfNames(facts.map(strongHead))] : []), ...uniqueLines(open)];
}

function itemLines(context: ComposeContext, item: DataItem): readonly Line[] {
  return [
    ...groundLines(context, item),
    ...labelled(context, 'dataItem', item, [
      'bsnLaw',
      'bsnLawText',
      'masked',
      'calledSensitive',
      'obligatory',
      'obligatoryLaw',
      'consequence',
    ]),
  ];
}

/** Art. 9 and Art. 10 each need their own ground beside Art. 6. */
function groundLines(context: ComposeContext, item: DataItem): readonly Line[] {
  const words = wordsOf(context);
  const own = context.index.get('ownTerm', ownTermId(item.term));
  const flags = own ?? dataTermFlags(item.term);
  const lines: Line[] = [];
  const ground = (field: 'art9' | 'art10', prefix: string) => {
    const value = say(context, 'dataItem', item, field);
    lines.push(
      line(
        prefix,
        value ??
          line(notEstablished(context, refOf('dataItem', item.id, field)), words.noCondition),
      ),
    );
  };
  if (flags.special === true || item.art9) ground('art9', words.specialData);
  if (flags.criminal === true || item.art10) ground('art10', words.criminalData);
  return [
    ...lines,
    ...uavgLine(context, item),
    ...labelled(context, 'dataItem', item, ['art9Record']),
  ];
}

/** "UAVG artikel 22(2)(a): Uitdrukkelijke toestemming" */
function uavgLine(context: ComposeContext, item: DataItem): readonly Line[] {
  const article = lawById(item.uavg ?? '')?.article;
  if (!article || !has(context, 'dataItem', item, 'uavg'))
    return labelled(context, 'dataItem', item, ['uavg']);
  const ref = refOf('dataItem', item.id, 'uavg');
  const cited = lawRun(formatArticle(article, context.language), [ref]);
  const whole = line(cited, ': ', sayValue(context, 'dataItem', item, 'uavg'));
  if (context.index.printable('dataItem', item.id, 'uavg')) return [whole];
  const label = capitalise(fieldLabel('dataItem', 'uavg', context.language));
  return [line(`${label}: `, unconfirmed(context, whole, ref))];
}

function whoseCell(context: ComposeContext, activity: Activity, item: DataItem): Cell {
  const named = say(context, 'dataItem', item, 'forSubjects');
  if (named) return [named];
  const all = context.index.parts('subjectGroup', activity.id);
  return namesInCell(all.map((subject) => say(context, 'subjectGroup', subject, 'term') ?? []));
}

/** "Iemand anders: sociale netwerken"; each unconfirmed part on a line of its own. */
function sourceCell(context: ComposeContext, item: DataItem): Cell {
  const parts = (['source', 'sourceParty', 'sourceText'] as const).flatMap((field) => {
    const value = say(context, 'dataItem', item, field);
    return value ? [value] : [];
  });
  const [kind, ...more] = parts;
  if (!kind) return [[notEstablished(context, refOf('dataItem', item.id, 'source'))]];
  if (parts.some((part) => part.some((run) => run.origin === 'missing'))) return parts;
  return [line(kind, more.length > 0 ? line(': ', joined(more)) : [])];
}
