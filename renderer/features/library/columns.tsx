import { ActionIcon } from '@mantine/core';
import {
  IconCalendarExclamation,
  IconDots,
  IconFolderCheck,
  IconFolderQuestion,
  IconFolderUp,
  IconFolderX,
  IconGitFork,
  IconLockOpen,
} from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import type { Language } from '../../../shared/domain/text.ts';
import type { LibraryMessages } from '../../../shared/i18n/app/library.ts';
import { formatTableDate } from '../../../shared/i18n/format.ts';
import type { DataColumn } from '../../components/data-table/columns.ts';
import { Hidden } from '../../components/Hidden.tsx';
import { LetterStrip } from '../../components/LetterStrip.tsx';
import { LevelCount } from '../../components/Level.tsx';
import { changedOn } from './changed-on.ts';
import classes from './Library.module.css';
import { changedAt, isLate, type LibraryRow, letterState } from './library-rows.ts';
import { NameCell } from './NameCell.tsx';

export interface ColumnContext {
  readonly messages: LibraryMessages;
  readonly language: Language;
  readonly today: string;
  /** The file whose name is being changed. */
  readonly renaming: string | undefined;
  readonly onRename: (row: LibraryRow, label: string | undefined) => void;
  readonly onMenu: (row: LibraryRow, event: MouseEvent) => void;
}

type Column = DataColumn<LibraryRow>;

/** The columns of the list, in their order. */
export function columnsOf(context: ColumnContext): readonly Column[] {
  const { messages, language, today } = context;
  const head = messages.column;
  return [
    {
      id: 'number',
      header: head.number,
      width: 56,
      cell: ({ number }) => `${number}`.padStart(2, '0'),
      sortBy: ({ number }) => number,
    },
    {
      id: 'name',
      header: head.name,
      width: 264,
      strong: true,
      cell: (row) => <NameCell row={row} {...context} isRenaming={context.renaming === row.file} />,
      sortBy: ({ name }) => name,
    },
    {
      id: 'sector',
      header: head.sector,
      width: 176,
      cell: ({ summary }) => summary?.sector ?? '',
      sortBy: ({ summary }) => summary?.sector,
    },
    {
      id: 'letters',
      header: head.letters,
      width: 188,
      least: 188,
      cell: (row) => <Letters row={row} messages={messages} />,
      sortBy: ({ summary }) =>
        summary?.letters.filter((count) => letterState(count) === 'met').length,
    },
    {
      id: 'errors',
      header: head.errors,
      width: 96,
      least: 96,
      cell: ({ summary }) =>
        summary && (
          <LevelCount
            level="need"
            count={summary.errors}
            text={messages.errors(summary.errors, summary.silent.errors > 0)}
            hasMore={summary.silent.errors > 0}
          />
        ),
      sortBy: ({ summary }) => summary && orderOf(summary.errors, summary.silent.errors),
    },
    {
      id: 'warnings',
      header: head.warnings,
      width: 86,
      least: 86,
      cell: ({ summary }) =>
        summary && (
          <LevelCount
            level="check"
            count={summary.warnings}
            text={messages.warnings(summary.warnings, summary.silent.warnings > 0)}
            hasMore={summary.silent.warnings > 0}
          />
        ),
      sortBy: ({ summary }) => summary && orderOf(summary.warnings, summary.silent.warnings),
    },
    {
      id: 'review',
      header: head.review,
      width: 174,
      least: 174,
      cell: (row) => <Review row={row} {...{ messages, language, today }} />,
      sortBy: ({ summary }) => summary?.nextReview,
    },
    {
      id: 'changed',
      header: head.changed,
      width: 92,
      least: 92,
      cell: (row) => <Changed row={row} {...context} />,
      sortBy: changedAt,
    },
    {
      id: 'place',
      header: head.place,
      width: 172,
      cell: (row) => <Place row={row} messages={messages} />,
      sortBy: (row) => placeOf(row),
    },
    {
      id: 'menu',
      header: head.menu,
      headerHidden: true,
      width: 44,
      cell: (row) => (
        // The keyboard opens the menu from the row itself: forty buttons would be forty stops.
        <ActionIcon
          className={classes.more}
          size="1.75rem"
          color="gray"
          tabIndex={-1}
          aria-label={messages.action.menu(row.name)}
          aria-haspopup="menu"
          onClick={(event) => context.onMenu(row, event)}
        >
          <IconDots size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      ),
    },
  ];
}

interface Part {
  readonly row: LibraryRow;
  readonly messages: LibraryMessages;
}

function Letters({ row: { summary, problem }, messages }: Part) {
  if (summary === undefined)
    return (
      <span className={problem === undefined ? classes.quiet : classes.need}>
        {problem === undefined ? messages.reading : messages.cannotRead}
      </span>
    );
  return (
    <LetterStrip
      letters={summary.letters.map((count) => {
        const state = letterState(count);
        const { letter, met, needed, unanswered } = count;
        const text = messages.letterText(
          letter,
          met,
          met + needed + unanswered,
          messages.letterStates[state],
        );
        return { letter, state, text };
      })}
    />
  );
}

function Review(props: Part & { readonly language: Language; readonly today: string }) {
  const { row, messages, language, today } = props;
  if (row.summary === undefined) return null;
  const { nextReview } = row.summary;
  if (nextReview === undefined) return <span className={classes.ink}>{messages.notPlanned}</span>;
  const date = formatTableDate(nextReview, language);
  if (!isLate(row, today)) return <span className={classes.ink}>{date}</span>;
  return (
    <span className={classes.late}>
      <IconCalendarExclamation size={17} stroke={1.6} aria-hidden />
      {messages.late(date)}
    </span>
  );
}

/** Copying and syncing write a file too: its own time stands there only where the file cannot tell. */
function Changed(props: Part & { readonly language: Language; readonly today: string }) {
  const { row, messages, language, today } = props;
  const at = changedAt(row);
  if (at === undefined) return null;
  const on = changedOn(at, today, messages, language);
  if (row.summary !== undefined) return on;
  return (
    <span className={classes.quiet} title={messages.fileTime}>
      {on}
      <Hidden> ({messages.fileTime})</Hidden>
    </span>
  );
}

type PlaceName = keyof LibraryMessages['place'];

const icons = {
  inFolder: IconFolderCheck,
  open: IconLockOpen,
  pending: IconFolderUp,
  unreachable: IconFolderX,
  gone: IconFolderQuestion,
  conflict: IconGitFork,
} as const satisfies Record<PlaceName, unknown>;

function placeOf({ entry, summary }: LibraryRow): PlaceName | undefined {
  if (summary === undefined) return undefined;
  if (summary.folder === 'current') return entry.open ? 'open' : 'inFolder';
  return summary.folder;
}

function Place({ row, messages }: Part) {
  const place = placeOf(row);
  if (place === undefined) return null;
  const Icon = icons[place];
  return (
    <span className={classes.place} data-place={place}>
      <Icon size={17} stroke={1.6} aria-hidden />
      {messages.place[place]}
    </span>
  );
}

/** "0+" comes after "0". */
const orderOf = (counted: number, unseen: number): number => counted + (unseen > 0 ? 0.5 : 0);
