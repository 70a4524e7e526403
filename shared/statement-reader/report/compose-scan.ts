/**
 * The first scan of an existing privacy statement, to hand over: what it says, lacks and probably
 * says wrongly, and where it differs from the register. Everything is a possible issue for a
 * person to check.
 */
import { foreignTextNote } from '../../document/foreign-text.ts';
import type { Block, Document, Frame, Language, Line, Section } from '../../document/model.ts';
import { fixed, line, paragraph } from '../../document/runs.ts';
import { clientMessages } from '../../i18n/client.ts';
import { formatDate } from '../../i18n/format.ts';
import { registerMessages } from '../../i18n/register.ts';
import { scanMessages } from '../../i18n/scan.ts';
import { lawPack } from '../../reference/pack.ts';
import { statementParts } from '../../reference/statement-parts.ts';
import { comparisonBlocks } from './comparison-blocks.ts';
import { elementBlocks } from './element-blocks.ts';
import { flagBlocks } from './flag-blocks.ts';
import { ownWords } from './quote.ts';
import { countOf, flagsOf, type Scan, type ScanOptions, severities } from './scan.ts';
import { scanPicture } from './scan-picture.ts';

/** In: what the reader found, whose text and which day. Out: a working paper, never a CONCEPT. */
export function composeScan(scan: Scan, options: ScanOptions): Document {
  const { language, date, consultant } = options;
  const words = scanMessages[language];
  const sections: readonly Section[] = [
    section('start', startBlocks(scan, options)),
    section('flags', flagBlocks(scan, language)),
    section('elements', elementBlocks(scan, language)),
    ...(scan.comparison
      ? [section('comparison', comparisonBlocks(scan, scan.comparison, language))]
      : []),
    section('closing', closingBlocks(options)),
  ];
  return {
    kind: 'scan',
    language,
    profile: 'working',
    title: words.title,
    footer: {
      left: line(...(scan.organisation ? [[ownWords(scan.organisation)], ' · '] : []), words.title),
      middle: line(words.readOn(formatDate(date, language))),
    },
    concept: false,
    date,
    ...(consultant?.logo === undefined ? {} : { consultantLogo: consultant.logo }),
    sections: withNote(sections, language),
  };
}

function section(id: string, blocks: readonly Block[]): Section {
  return { id, orientation: 'portrait', newPage: false, blocks };
}

/** The statement may be in another language than the report about it. */
function withNote(sections: readonly Section[], language: Language): readonly Section[] {
  const note = foreignTextNote(sections, language);
  const last = sections.at(-1);
  if (!note || !last) return sections;
  return [...sections.slice(0, -1), { ...last, blocks: [...last.blocks, note] }];
}

function startBlocks(scan: Scan, { language, date }: ScanOptions): readonly Block[] {
  const words = scanMessages[language];
  const read: Line = line(
    ...(scan.source === undefined ? [] : [words.of, [ownWords(scan.source)], '. ']),
    `${words.readOn(formatDate(date, language))}.`,
  );
  return [
    {
      kind: 'heading',
      level: 1,
      anchor: 'scan',
      runs: line(words.title),
      ...(scan.organisation === undefined ? {} : { subtitle: [ownWords(scan.organisation)] }),
    },
    paragraph(read, 'small'),
    ...(scan.reading.language === 'other' ? [paragraph(line(words.otherLanguage))] : []),
    summary(scan, language),
    scanPicture(scan, language),
  ];
}

function summary(scan: Scan, language: Language): Frame {
  const words = scanMessages[language];
  const [present, partial] = [countOf(scan, 'present'), countOf(scan, 'partial')];
  const required = countOf(scan, 'required');
  const absent = required + countOf(scan, 'absent');
  const flags = severities.flatMap((severity) => flagsOf(scan, severity)).length;
  const serious = flagsOf(scan, 'high').length;
  const differences = scan.comparison?.differences.length ?? 0;
  return {
    kind: 'frame',
    role: 'summary',
    blocks: [
      { kind: 'heading', level: 3, anchor: 'summary', runs: line(words.summary) },
      {
        kind: 'list',
        items: [
          line(words.present(present, statementParts.length)),
          ...(partial > 0 ? [line(words.partial(partial))] : []),
          ...(absent > 0 ? [line(words.absent(absent, required))] : []),
          line(flags > 0 ? words.flagCount(flags, serious) : words.noFlags),
          ...(differences > 0 ? [line(words.differenceCount(differences))] : []),
        ],
      },
    ],
  };
}

function closingBlocks({ language, consultant }: ScanOptions): readonly Block[] {
  const words = scanMessages[language];
  const help = registerMessages[language].helpOnly(formatDate(lawPack.asOf, language));
  const by = consultant?.name;
  return [
    { kind: 'heading', level: 2, anchor: 'closing', runs: line(words.closingTitle) },
    ...words.closing.map((text) => paragraph(line(text))),
    paragraph([fixed(help)], 'small'),
    ...(by === undefined
      ? []
      : [paragraph(line(clientMessages[language].preparedBy(by)), 'small')]),
  ];
}
