import type { ActivityLine } from '../../../shared/contract/register.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { ActivitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { choiceLabel } from '../../../shared/i18n/choices.ts';
import { formatTableDate } from '../../../shared/i18n/format.ts';
import type { DataColumn } from '../../components/data-table/columns.ts';
import { LetterStrip } from '../../components/LetterStrip.tsx';
import classes from './Activities.module.css';
import { Attention } from './Attention.tsx';
import { letterMarks } from './letter-marks.ts';
import { longestDays, retentionSpan } from './retention-span.ts';

export interface ColumnContext {
  readonly language: Language;
  readonly messages: ActivitiesMessages;
  /** The day on which a person said that nobody gets the data, by activity. */
  readonly nobodySince: ReadonlyMap<string, string>;
  /** Columns in which nothing stands. */
  readonly empty: ReadonlySet<string>;
}

/** All there is to see of an activity in one line; which of it is shown, is chosen elsewhere. */
export const columnsOf = (context: ColumnContext): readonly DataColumn<ActivityLine>[] =>
  everyColumn(context).map((column) => ({ ...column, isEmpty: context.empty.has(column.id) }));

function everyColumn(context: ColumnContext): readonly DataColumn<ActivityLine>[] {
  const { language, messages } = context;
  const header = messages.columns;
  const list = (
    id: 'subjects' | 'bases' | 'purposes' | 'data' | 'countries',
    width: number,
    least?: number,
  ) => ({
    id,
    header: header[id],
    width,
    ...(least === undefined ? {} : { least }),
    cell: (line: ActivityLine) => titled(line[id]),
    sortBy: (line: ActivityLine) => line[id].join(', ') || undefined,
  });
  const choice = (id: 'status' | 'role', width: number) => ({
    id,
    header: header[id],
    width,
    cell: (line: ActivityLine) => choiceLabel('activity', id, line[id], language),
    sortBy: (line: ActivityLine) => choiceLabel('activity', id, line[id], language),
  });
  return [
    {
      id: 'number',
      header: header.number,
      width: 44,
      numeric: true,
      cell: ({ number }) => messages.number(number),
      sortBy: ({ number }) => number,
    },
    {
      id: 'name',
      header: header.name,
      width: 256,
      wanted: 256,
      strong: true,
      cell: (line) => nameCell(line, language),
      sortBy: ({ name }) => name,
    },
    list('subjects', 150),
    list('purposes', 170),
    list('data', 190),
    list('bases', 150, 116),
    {
      id: 'recipients',
      header: header.recipients,
      width: 165,
      least: 124,
      cell: (line) => firstOf(whoGets(line, context), line.recipients, messages),
      sortBy: (line) => whoGets(line, context).join(', ') || undefined,
    },
    list('countries', 130),
    {
      id: 'retention',
      header: header.retention,
      width: 130,
      least: 112,
      cell: (line) => firstOf(retentionSpan(line, language, messages), line.retention, messages),
      sortBy: longestDays,
    },
    choice('status', 120),
    choice('role', 150),
    {
      id: 'department',
      header: header.department,
      width: 130,
      cell: ({ department }) => department,
      sortBy: ({ department }) => department || undefined,
    },
    {
      id: 'nextReview',
      header: header.nextReview,
      width: 120,
      cell: ({ nextReview }) =>
        nextReview === undefined ? '' : formatTableDate(nextReview, language),
      sortBy: ({ nextReview }) => nextReview,
    },
    {
      id: 'letters',
      header: header.letters,
      width: 156,
      least: 156,
      cell: (line) => strip(line, messages),
      sortBy: openElements,
    },
    {
      id: 'attention',
      header: header.attention,
      width: 100,
      least: 100,
      cell: (line) => <Attention line={line} messages={messages} />,
      // The worst first when sorted from high to low.
      sortBy: ({ errors, warnings, tips }) => errors * 1e6 + warnings * 1e3 + tips,
    },
  ];
}

function whoGets(
  line: ActivityLine,
  { messages, nobodySince, language }: ColumnContext,
): readonly string[] {
  if (line.recipients.length > 0 || !line.noRecipients) return line.recipients;
  const on = nobodySince.get(line.id);
  return [messages.nobody(on === undefined ? undefined : formatTableDate(on, language))];
}

const openElements = ({ letters: states }: ActivityLine): number =>
  Object.values(states ?? {}).filter((state) => state === 'needed' || state === 'unanswered')
    .length;

// What stands in a cell is made by plain functions: components would be eight more in every row, all
// drawn anew with each letter of a search.

/** The first of them, shortened where it does not fit, and how many more there are. */
function firstOf(
  [first, ...more]: readonly string[],
  title: readonly string[],
  messages: ActivitiesMessages,
) {
  return (
    <span className={classes.first} title={title.join(', ')}>
      <span>{first}</span>
      {more.length > 0 && <span> {messages.more(more.length)}</span>}
    </span>
  );
}

/** What does not fit can still be read. */
const titled = (texts: readonly string[]) => {
  const text = texts.join(', ');
  return <span title={text}>{text}</span>;
};

/** In use goes without saying. */
function nameCell({ name, status }: ActivityLine, language: Language) {
  return (
    <>
      <span title={name}>{name}</span>
      {status !== 'active' && (
        <span className={classes.status}>
          {choiceLabel('activity', 'status', status, language)}
        </span>
      )}
    </>
  );
}

function strip(line: ActivityLine, messages: ActivitiesMessages) {
  return line.letters && <LetterStrip letters={letterMarks(line, messages)} />;
}
