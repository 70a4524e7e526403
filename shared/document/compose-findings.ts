/** The list of findings: what is missing or contradicts itself, where, and what to do. A working paper. */
import type { Finding, Severity } from '../checks/finding.ts';
import { type FindingText, findingText } from '../checks/finding-text.ts';
import type { Register } from '../domain/register.ts';
import { findingsMessages } from '../i18n/findings.ts';
import { formatArticle, formatDate } from '../i18n/format.ts';
import { registerMessages } from '../i18n/register.ts';
import { lawPack } from '../reference/pack.ts';
import { requiredElements } from './compose-register.ts';
import { type ComposeContext, type ComposeOptions, contextOf } from './context.ts';
import { brandOf, footerOf } from './footer.ts';
import type { Block, Cell, Document, Line, Section } from './model.ts';
import { head } from './register/parts.ts';
import { fixed, lawRun, line, paragraph, user } from './runs.ts';

const severities: readonly Severity[] = ['error', 'warning', 'tip'];

export function composeFindings(register: Register, options: ComposeOptions): Document {
  const context = contextOf(register, options);
  const words = findingsMessages[options.language];
  const open = context.findings.filter((finding) => !finding.dismissed);
  const { met, total } = requiredElements(context);
  // Completeness, closed points and our own caveat are for our own work (documents.md section 4).
  const working = options.profile === 'working';
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, anchor: 'findings', runs: head(words.title) },
    paragraph(line(open.length === 0 ? words.none : words.intro(open.length))),
    ...(working ? [paragraph(line(words.completeness(met, total)))] : []),
    ...severities.flatMap((severity) => group(context, severity, open)),
    ...(working ? dismissed(context) : []),
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
  const section: Section = { id: 'findings', orientation: 'portrait', newPage: false, blocks };
  return {
    kind: 'findings',
    language: options.language,
    profile: options.profile,
    title: words.title,
    footer: footerOf(context, words.title),
    concept: open.some((finding) => finding.severity === 'error'),
    date: options.date,
    ...brandOf(context),
    sections: [section],
  };
}

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
  readonly text: FindingText;
  readonly finding: Finding;
}

/**
 * The same message at several places stands once, with its places under each other: eleven
 * activities without an answer are one thing to do. The message names values of the register, so
 * it is the user's as much as ours; its runs keep the fields that they speak of.
 */
function grouped(
  context: ComposeContext,
  findings: readonly Finding[],
): readonly (readonly Cell[])[] {
  const rows = new Map<string, FindingRow>();
  for (const finding of findings) {
    const text = findingText(finding, context.language, context.index);
    const key = `${finding.rule}|${text.message}|${text.fix}`;
    const row = rows.get(key) ?? { places: [], text, finding };
    row.places.push([fixed(text.where, [finding.ref])]);
    rows.set(key, row);
  }
  return [...rows.values()].map(({ places, text, finding }) => {
    const article = lawRun(formatArticle(finding.article, context.language), [finding.ref]);
    return [
      // Several places are told apart by a bullet: each is longer than a line.
      places.length > 1 ? places.map((place) => line('• ', place)) : places,
      [[fixed(text.message, [finding.ref])], [article]],
      [[fixed(text.fix, [finding.ref])]],
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
        [[fixed(findingText(finding, context.language, context.index).message, [finding.ref])]],
        [[user(closing.reason, `dismissal/${closing.id}/reason`)]],
        [[user(formatDate(closing.on, context.language), `dismissal/${closing.id}/on`)]],
      ]),
    },
  ];
}
