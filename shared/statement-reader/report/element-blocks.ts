/** The 31 things that a statement is read for, in groups, each with its state and its sentence. */
import type { Block, Cell, Language } from '../../document/model.ts';
import { lawRun, line, paragraph, strong } from '../../document/runs.ts';
import { formatArticle } from '../../i18n/format.ts';
import { scanMessages } from '../../i18n/scan.ts';
import { statementReaderMessages } from '../../i18n/statement-reader.ts';
import { lawById } from '../../reference/lookup.ts';
import { type StatementPartGroup, statementParts } from '../../reference/statement-parts.ts';
import type { Quote } from '../reading.ts';
import { quoted } from './quote.ts';
import { type ReadPart, type Scan, standingOf } from './scan.ts';

const groups: readonly StatementPartGroup[] = ['who', 'what', 'where', 'rights', 'rest'];

export function elementBlocks(scan: Scan, language: Language): readonly Block[] {
  const words = scanMessages[language];
  const hasLikely = statementParts.some(({ key }) => scan.reading.elements[key].isLikely);
  return [
    { kind: 'heading', level: 2, anchor: 'elements', runs: line(words.elementsTitle) },
    paragraph(line(words.elementsIntro(statementParts.length))),
    ...(hasLikely ? [paragraph(line(words.likely(statementReaderMessages[language].likely)))] : []),
    ...groups.flatMap((group): readonly Block[] => {
      const name = statementReaderMessages[language].groups[group];
      return [
        { kind: 'heading', level: 3, anchor: `elements-${group}`, runs: line(name) },
        {
          kind: 'table',
          caption: name,
          columns: [
            { head: line(words.what), width: 31 },
            { head: line(words.state), width: 17 },
            { head: line(words.sentence), width: 52 },
          ],
          rows: statementParts
            .filter((part) => part.group === group)
            .map((part) => row(scan, part, language)),
        },
      ];
    }),
  ];
}

function row(scan: Scan, part: ReadPart, language: Language): readonly Cell[] {
  const { elementNames, status, likely, notMentioned } = statementReaderMessages[language];
  const standing = standingOf(scan, part);
  const { evidence, isLikely } = scan.reading.elements[part.key];
  const words = { ...status, absent: notMentioned, required: status.absent };
  const state = isLikely ? likely : words[standing];
  const article = part.law === undefined ? undefined : lawById(part.law)?.article;
  return [
    [
      line(elementNames[part.key]),
      ...(article === undefined ? [] : [[lawRun(formatArticle(article, language))]]),
    ],
    [standing === 'absent' ? line(state) : strong(line(state))],
    tellingOf(evidence).map(({ quote }) => quoted(quote, scan.reading.language, language)),
  ];
}

/** Words of a sentence that tells a reader something; "Naam" in a list does not. */
const TELLING = 4;

/** The first sentence that tells something, or else the first. */
function tellingOf(evidence: readonly Quote[]): readonly Quote[] {
  const telling = evidence.find(({ quote }) => quote.trim().split(/\s+/u).length >= TELLING);
  return telling ? [telling] : evidence.slice(0, 1);
}
