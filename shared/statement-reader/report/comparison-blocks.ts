/** What statement and register do not say alike, by topic, and what the register leaves open. */
import type { Block, Cell, Language, Line } from '../../document/model.ts';
import { capitalised, line, paragraph } from '../../document/runs.ts';
import { comparisonMessages } from '../../i18n/comparison.ts';
import { scanMessages } from '../../i18n/scan.ts';
import {
  type Comparison,
  type Difference,
  type DifferenceKind,
  topics,
} from '../compare/difference.ts';
import { sayWords } from '../compare/words.ts';
import { quoted, saidLine } from './quote.ts';
import type { Scan } from './scan.ts';

export function comparisonBlocks(
  scan: Scan,
  { differences, unknown, same }: Comparison,
  language: Language,
): readonly Block[] {
  const words = scanMessages[language];
  const intro =
    differences.length > 0
      ? words.comparisonIntro(differences.length, same)
      : words.comparisonNone(same);
  return [
    { kind: 'heading', level: 2, anchor: 'comparison', runs: line(words.comparisonTitle) },
    paragraph(line(intro)),
    ...byTopic(scan, differences, language, 'differs'),
    ...(unknown.length === 0
      ? []
      : ([
          {
            kind: 'heading',
            level: 2,
            anchor: 'comparison-unknown',
            runs: line(words.unknownTitle),
          },
          paragraph(line(words.unknownIntro)),
        ] as const)),
    ...byTopic(scan, unknown, language, 'unknown'),
  ];
}

/** What contradicts first. */
const kinds: readonly DifferenceKind[] = ['differs', 'statementOnly', 'registerOnly', 'unknown'];

function byTopic(
  scan: Scan,
  differences: readonly Difference[],
  language: Language,
  name: string,
): readonly Block[] {
  const words = comparisonMessages[language];
  return topics.flatMap((topic): readonly Block[] => {
    const own = differences.filter((each) => each.topic === topic);
    if (own.length === 0) return [];
    return [
      {
        kind: 'heading',
        level: 3,
        anchor: `comparison-${name}-${topic.toLowerCase()}`,
        runs: line(words.topics[topic]),
      },
      {
        kind: 'table',
        caption: words.topics[topic],
        columns: [
          { head: line(words.what), width: 24 },
          { head: line(words.statement), width: 46 },
          { head: line(words.register), width: 30 },
        ],
        rows: kinds.flatMap((kind) =>
          own.filter((each) => each.kind === kind).map((each) => row(scan, each, language)),
        ),
      },
    ];
  });
}

function row(scan: Scan, difference: Difference, language: Language): readonly Cell[] {
  const words = comparisonMessages[language];
  const { kind, topic, about, statement, register, evidence } = difference;
  const side = (said: Difference['statement']): Line => opened(saidLine(sayWords(said, language)));
  const isOpen = kind === 'unknown';
  const silent = isOpen ? words.notAnswered : words.notInRegister;
  return [
    [
      about.length > 0 ? side(about) : line(words.subjects[topic]),
      // The last column says it of what is open.
      ...(isOpen ? [] : [line(words.kinds[kind])]),
    ],
    [
      statement.length > 0 ? side(statement) : line(words.notInStatement),
      ...evidence.slice(0, 1).map(({ quote }) => quoted(quote, scan.reading.language, language)),
    ],
    [register.length > 0 ? side(register) : line(silent)],
  ];
}

/** Our words and the law's begin with a capital; a name or an address stays as it was written. */
function opened(runs: Line): Line {
  return runs[0]?.origin === 'user' ? runs : capitalised(runs);
}
