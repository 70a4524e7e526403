/** The scan in one picture: a square for each of the 31 things, a bar for the issues of each weight. */
import type {
  Language,
  Line,
  Meaning,
  Picture,
  PictureShape,
  PictureText,
  Table,
} from '../../document/model.ts';
import { fixed } from '../../document/runs.ts';
import { scanMessages } from '../../i18n/scan.ts';
import { statementReaderMessages } from '../../i18n/statement-reader.ts';
import { placed, setText } from '../../pictures/type.ts';
import { type StatementPartGroup, statementParts } from '../../reference/statement-parts.ts';
import { countOf, flagsOf, type Scan, type Standing, severities, standingOf } from './scan.ts';

const WIDTH = 582;
const ROW = 24;
const HEAD = 26;
const SQUARE = 12;
const STEP = 15;
/** Where the squares begin, behind the longest name of a group. */
const SQUARES = 230;
const FLAGS = 398;
const BARS = 537;
/** As wide as there are issues; more than `most` look alike. */
const BAR = { least: 4, step: 4, most: 10 };

const groups: readonly StatementPartGroup[] = ['who', 'what', 'where', 'rights', 'rest'];

export function scanPicture(scan: Scan, language: Language): Picture {
  const words = scanMessages[language];
  const names = statementReaderMessages[language];
  const rows = groups.map((group, at) =>
    groupRow(scan, group, names.groups[group], HEAD + at * ROW),
  );
  const bars = severities.map((severity, at) =>
    flagRow(
      flagsOf(scan, severity).length,
      names.severity[severity],
      severity === 'high' ? 'outside' : 'recipient',
      HEAD + at * ROW,
    ),
  );
  const legend = legendRow(scan, language, HEAD + groups.length * ROW + 6);
  const parts = [...rows, ...bars, legend];
  return {
    kind: 'picture',
    name: 'scan',
    title: [fixed(words.pictureTitle)],
    width: WIDTH,
    height: HEAD + (groups.length + 1) * ROW + 6,
    shapes: parts.flatMap(({ shapes }) => shapes),
    texts: [
      text([fixed(words.elements)], 'head', 0, 0, SQUARES),
      text([fixed(words.flags)], 'head', FLAGS, 0, WIDTH - FLAGS),
      ...parts.flatMap(({ texts }) => texts),
    ],
    table: countsTable(scan, language),
  };
}

interface Drawn {
  readonly shapes: readonly PictureShape[];
  readonly texts: readonly PictureText[];
}

const text = (
  runs: Line,
  look: PictureText['look'],
  x: number,
  y: number,
  width: number,
): PictureText => placed(setText(runs, look, width, 1), x, y, width);

function groupRow(scan: Scan, group: StatementPartGroup, name: string, y: number): Drawn {
  const parts = statementParts.filter((part) => part.group === group);
  return {
    shapes: parts.flatMap((part, at) => square(standingOf(scan, part), SQUARES + at * STEP, y + 2)),
    texts: [text([fixed(name)], 'detail', 0, y, SQUARES - 8)],
  };
}

const looks: Readonly<Record<Standing, Meaning>> = {
  present: 'found',
  partial: 'recipient',
  absent: 'unknown',
  required: 'outside',
};

/** Full, half full, dashed where it is not needed by all, thick where it must be there. */
function square(standing: Standing, x: number, y: number): readonly PictureShape[] {
  const size = { width: SQUARE, height: SQUARE };
  const whole: PictureShape = { kind: 'box', meaning: looks[standing], x, y, ...size };
  if (standing !== 'partial') return [whole];
  const half = SQUARE / 2;
  return [whole, { kind: 'box', meaning: 'found', x, y: y + half, width: SQUARE, height: half }];
}

function flagRow(count: number, name: string, meaning: Meaning, y: number): Drawn {
  const width = BAR.least + Math.min(count, BAR.most) * BAR.step;
  const bar: PictureShape = { kind: 'box', meaning, x: BARS, y: y + 2, width, height: SQUARE };
  return {
    shapes: count === 0 ? [] : [bar],
    texts: [
      text([fixed(String(count))], 'strong', FLAGS, y, 20),
      text([fixed(name)], 'detail', FLAGS + 22, y, BARS - FLAGS - 26),
    ],
  };
}

function legendRow(scan: Scan, language: Language, y: number): Drawn {
  const names = standingNames(language);
  const places: readonly (readonly [Standing, number, number])[] = [
    ['present', 0, 118],
    ['partial', 132, 70],
    ['required', 216, 184],
    ['absent', 414, 150],
  ];
  return {
    shapes: places.flatMap(([standing, x]) => square(standing, x + 1, y + 2)),
    texts: places.map(([standing, x, width]) =>
      text([fixed(`${countOf(scan, standing)} ${names[standing]}`)], 'detail', x + 20, y, width),
    ),
  };
}

export function standingNames(language: Language): Readonly<Record<Standing, string>> {
  const { status, notMentioned } = statementReaderMessages[language];
  return {
    present: status.present,
    partial: status.partial,
    absent: notMentioned,
    required: scanMessages[language].requiredAbsent,
  };
}

/** The same in figures. */
function countsTable(scan: Scan, language: Language): Table {
  const words = scanMessages[language];
  const names = standingNames(language);
  const { severity } = statementReaderMessages[language];
  const row = (name: string, count: number) => [[[fixed(name)]], [[fixed(String(count))]]];
  return {
    kind: 'table',
    caption: words.pictureCaption,
    columns: [
      { head: [fixed(words.what)], width: 70 },
      { head: [fixed(words.count)], width: 30 },
    ],
    rows: [
      ...(['present', 'partial', 'required', 'absent'] as const).map((standing) =>
        row(`${words.elements}: ${names[standing]}`, countOf(scan, standing)),
      ),
      ...severities.map((each) =>
        row(`${words.flags}: ${severity[each]}`, flagsOf(scan, each).length),
      ),
    ],
  };
}
