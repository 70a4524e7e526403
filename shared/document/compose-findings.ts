/** The list of findings: what is missing or contradicts itself, where, and what to do. A working paper. */
import type { Finding, Severity } from '../checks/finding.ts';
import { textOf } from '../checks/finding-part.ts';
import { type FindingInParts, findingParts } from '../checks/finding-parts.ts';
import type { Register } from '../domain/register.ts';
import { findingsMessages } from '../i18n/findings.ts';
import { formatArticle, formatDate } from '../i18n/format.ts';
import { registerMessages } from '../i18n/register.ts';
import { lawPack } from '../reference/pack.ts';
import { requiredElements } from './compose-register.ts';
import { type ComposeContext, type ComposeOptions, contextOf } from './context.ts';
import { findingLine } from './finding-line.ts';
import { brandOf, footerOf } from './footer.ts';
import { foreignTextNote } from './foreign-text.ts';
import type { Block, Cell, Document, Line, Section } from './model.ts';
import { head } from './register/parts.ts';
import { lawRun, line, paragraph, user } from './runs.ts';

const severities: readonly Severity[] = ['error', 'warning', 'tip'];

export function composeFindings(register: Register, options: ComposeOptions): Document {
  const context = contextOf(register, options);
  const words = findingsMessages[options.language];
  const open = context.findings.filter((finding) => !finding.dismissed);
  const needed = open.filter(({ severity }) => severity === 'error').length;
  const { met, total } = requiredElements(context);
  // Completeness, closed points and our own caveat are for our own work (documents.md section 4).
  const working = options.profile === 'working';
  const points = [
    ...severities.flatMap((severity) => group(context, severity, open)),
    ...(working ? dismissed(context) : []),
  ];
  const note = foreignTextNote([sectionOf(points)], options.language);
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, anchor: 'findings', runs: head(words.title) },
    paragraph(line(open.length === 0 ? words.none : words.intro(open.length, needed))),
    ...(working && open.length > 0 ? [paragraph(line(words.everything))] : []),
    ...(working ? [paragraph(line(words.completeness(met, total)))] : []),
    ...(note ? [note] : []),
    ...points,
    ...(working
      ? [
          paragraph(
            head(
              registerMessages[options.language].helpOnly(
                formatDate(lawPack.asOf, options.language),
              ),
            ),
            'small',
          ),
        ]
      : []),
  ];
  return {
    kind: 'findings',
    language: options.language,
    profile: options.profile,
    title: words.title,
    footer: footerOf(context, words.title),
    concept: open.some((finding) => finding.severity === 'error'),
    date: options.date,
    ...brandOf(context),
    sections: [sectionOf(blocks)],
  };
}

const sectionOf = (blocks: readonly Block[]): Section => ({
  id: 'findings',
  orientation: 'portrait',
  newPage: false,
  blocks,
});

function group(
  context: ComposeContext,
  severity: Severity,
  open: readonly Finding[],
): readonly Block[] {
  const words = findingsMessages[context.language];
  const findings = open.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return [];
  return [
    {
      kind: 'heading',
      level: 2,
      anchor: `findings-${severity}`,
      runs: line(`${words.severity[severity]} (${findings.length})`),
    },
    {
      kind: 'table',
      caption: words.caption,
      columns: [
        { head: head(words.where), width: 40 },
        { head: head(words.what), width: 33 },
        { head: head(words.whatToDo), width: 27 },
      ],
      rows: grouped(context, findings),
    },
  ];
}

interface FindingRow {
  readonly places: Line[];
  readonly text: FindingInParts;
  /** The findings that the row stands for. */
  readonly findings: [Finding, ...Finding[]];
}

/**
 * The same message at several places stands once, with its places under each other: eleven
 * activities without an answer are one thing to do.
 */
function grouped(
  context: ComposeContext,
  findings: readonly Finding[],
): readonly (readonly Cell[])[] {
  const rows = new Map<string, FindingRow>();
  for (const finding of findings) {
    const text = findingParts(finding, context.language, context.index);
    const key = [finding.rule, finding.article, textOf(text.message), textOf(text.fix)].join('|');
    const place = findingLine(text.where, [finding.ref]);
    const row = rows.get(key);
    if (!row) rows.set(key, { places: [place], text, findings: [finding] });
    else {
      row.places.push(place);
      row.findings.push(finding);
    }
  }
  return [...rows.values()].map(({ places, text, findings: [first, ...others] }) => {
    const refs = [first, ...others].map((finding) => finding.ref);
    const article = lawRun(formatArticle(first.article, context.language), refs);
    return [
      // Several places are told apart by a bullet: each is longer than a line.
      places.length > 1 ? places.map((place) => line('• ', place)) : places,
      [findingLine(text.message, refs), [article]],
      [findingLine(text.fix, refs)],
    ];
  });
}

/** Closed findings with their reasons, on request. */
function dismissed(context: ComposeContext): readonly Block[] {
  const words = findingsMessages[context.language];
  const closed = context.findings.flatMap((finding) =>
    finding.dismissed ? [{ finding, row: finding.dismissed }] : [],
  );
  if (closed.length === 0 || context.includeDismissed !== true) return [];
  return [
    { kind: 'heading', level: 2, anchor: 'findings-dismissed', runs: head(words.dismissed) },
    {
      kind: 'table',
      caption: words.dismissed,
      columns: [
        { head: head(words.what), width: 45 },
        { head: head(words.reason), width: 37 },
        { head: head(words.date), width: 18 },
      ],
      rows: closed.map(({ finding, row: closing }) => [
        [
          findingLine(findingParts(finding, context.language, context.index).message, [
            finding.ref,
          ]),
        ],
        [[user(closing.reason, `dismissal/${closing.id}/reason`)]],
        [[user(formatDate(closing.on, context.language), `dismissal/${closing.id}/on`)]],
      ]),
    },
  ];
}
