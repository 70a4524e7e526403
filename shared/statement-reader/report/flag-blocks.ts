/** The red flags by weight: the sentence, why it is an issue, the article, what to do instead. */
import type { Block, Field, Language, Line } from '../../document/model.ts';
import { fixed, lawRun, line, paragraph } from '../../document/runs.ts';
import { formatArticle } from '../../i18n/format.ts';
import { scanMessages } from '../../i18n/scan.ts';
import { statementReaderMessages } from '../../i18n/statement-reader.ts';
import type { FlagReading, Severity } from '../reading.ts';
import { LONGEST_OF_ISSUE, quoted } from './quote.ts';
import { flagRecord, flagsOf, type Scan, severities } from './scan.ts';

/** Sentences that are quoted of one issue; it is one issue however often it is said. */
const MOST = 3;

export function flagBlocks(scan: Scan, language: Language): readonly Block[] {
  const words = scanMessages[language];
  const groups = severities.flatMap((severity) => group(scan, severity, language));
  return [
    { kind: 'heading', level: 2, anchor: 'flags', runs: line(words.flagsTitle) },
    paragraph(line(groups.length > 0 ? words.flagsIntro : words.noFlags)),
    ...groups,
  ];
}

function group(scan: Scan, severity: Severity, language: Language): readonly Block[] {
  const flags = flagsOf(scan, severity);
  if (flags.length === 0) return [];
  const name = statementReaderMessages[language].severity[severity];
  return [
    {
      kind: 'heading',
      level: 3,
      anchor: `flags-${severity}`,
      runs: line(`${name} (${flags.length})`),
    },
    { kind: 'fields', rows: flags.flatMap((flag) => field(scan, flag, language)) },
  ];
}

function field(scan: Scan, flag: FlagReading, language: Language): readonly Field[] {
  const words = scanMessages[language];
  const record = flagRecord(flag);
  if (!record) return [];
  const article: Line = [lawRun(formatArticle(record.article, language))];
  return [
    {
      label: [lawRun(record[language])],
      hint: article,
      value: [
        ...sentences(scan, flag, language).map((each) => paragraph(each)),
        paragraph([lawRun(record.why[language])]),
        paragraph([{ ...fixed(words.instead), strong: true }, lawRun(record.instead[language])]),
      ],
    },
  ];
}

function sentences(
  { reading }: Scan,
  { evidence }: FlagReading,
  language: Language,
): readonly Line[] {
  const words = scanMessages[language];
  if (evidence.length === 0) return [line(words.missing)];
  const more = evidence.length - MOST;
  return [
    ...evidence
      .slice(0, MOST)
      .map(({ quote }) => quoted(quote, reading.language, language, LONGEST_OF_ISSUE)),
    ...(more > 0 ? [line(words.andMore(more))] : []),
  ];
}
