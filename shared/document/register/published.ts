/** Working papers only: what the present statement says, where values came from, what waits, what was closed. */
import type { DeclaredPractice } from '../../domain/declared-practice.ts';
import { entities } from '../../domain/entities.ts';
import { parseRef } from '../../domain/field-ref.ts';
import { type Provenance, provenanceStatuses } from '../../domain/provenance.ts';
import { choiceLabel } from '../../i18n/choices.ts';
import { refLabel } from '../../i18n/fields.ts';
import { type ComposeContext, maySee } from '../context.ts';
import type { Line, Section } from '../model.ts';
import { capitalised, fixed, line, paragraph, strong, user } from '../runs.ts';
import { say } from '../say.ts';
import { head, labelled, wordsOf } from './parts.ts';
import { draftsOf, type RegisterRole } from './selection.ts';

/** "Zoals nu gepubliceerd": declared practice, never a sentence of our statement. */
export function publishedSection(context: ComposeContext): Section | undefined {
  const words = wordsOf(context);
  const rows = context.index.all('declaredPractice');
  if (rows.length === 0 || context.profile !== 'working') return undefined;
  return {
    id: 'published',
    orientation: 'portrait',
    newPage: true,
    blocks: [
      { kind: 'heading', level: 2, anchor: 'published', runs: head(words.published) },
      paragraph(head(words.publishedNote), 'small'),
      {
        kind: 'table',
        caption: words.publishedCaption,
        columns: [
          { head: head(words.subject), width: 24 },
          { head: head(words.quote), width: 40 },
          { head: head(words.assessment), width: 36 },
        ],
        rows: rows.map((row) => [
          [strong(capitalised(say(context, 'declaredPractice', row, 'topic') ?? []))],
          [
            quoteLine(context, row),
            ...labelled(context, 'declaredPractice', row, ['source', 'date']),
          ],
          [say(context, 'declaredPractice', row, 'assessment') ?? []],
        ]),
      },
    ],
  };
}

/** What somebody only reads between the lines is no quote: it waits for confirmation. */
function quoteLine(context: ComposeContext, row: DeclaredPractice): Line {
  const said = say(context, 'declaredPractice', row, 'quote') ?? [];
  const language = row.quoteLanguage;
  if (language === undefined || language === context.language) return said;
  return said.map((run) => (run.origin === 'user' ? { ...run, lang: language } : run));
}

/** Where values came from: for each source document how many, and each quote. */
export function originsSection(context: ComposeContext): Section | undefined {
  const words = wordsOf(context);
  if (context.profile !== 'working' || context.index.all('provenance').length === 0)
    return undefined;
  return {
    id: 'origins',
    orientation: 'portrait',
    newPage: true,
    blocks: [
      { kind: 'heading', level: 2, anchor: 'origins', runs: head(words.origins) },
      paragraph(head(words.originsNote), 'small'),
      ...documentCounts(context).map((runs) => paragraph(runs)),
      ...quotesTable(context),
    ],
  };
}

function documentCounts(context: ComposeContext) {
  const groups = new Map<
    string,
    {
      readonly ref: string;
      readonly document: string | undefined;
      readonly status: string;
      count: number;
    }
  >();
  for (const row of context.index.all('provenance')) {
    const key = `${row.status} ${row.document ?? ''}`;
    const group = groups.get(key) ?? {
      ref: `provenance/${row.id}/document`,
      document: row.document,
      status: row.status,
      count: 0,
    };
    group.count += 1;
    groups.set(key, group);
  }
  const order = (status: string) => provenanceStatuses.findIndex((known) => known === status);
  return [...groups.values()]
    .sort((a, b) => order(a.status) - order(b.status))
    .map((group) => {
      const label = choiceLabel('provenance', 'status', group.status, context.language);
      return line(
        `${label}: ${group.count}`,
        group.document ? line(', ', user(group.document, group.ref)) : [],
      );
    });
}

/** A quote repeats what its field says: who may not see the field may not read the quote. */
function mayQuote(context: ComposeContext, target: string): boolean {
  const ref = parseRef(target);
  const meta = ref && entities[ref.entity].meta[ref.field];
  return meta === undefined || maySee(context.profile, meta.visibility);
}

function quotesTable(context: ComposeContext) {
  const words = wordsOf(context);
  const rows = context.index
    .all('provenance')
    .filter((row) => row.quote !== undefined || row.remark !== undefined)
    .filter((row) => mayQuote(context, row.target));
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table' as const,
      caption: words.origins,
      columns: [
        { head: head(words.field), width: 40 },
        { head: head(words.quote), width: 60 },
      ],
      rows: rows.map((row) => [
        [[fixed(refLabel(row.target, context.language))]],
        [
          ...quoted(context, row),
          ...labelled(context, 'provenance', row, [
            'remark',
            'document',
            'sourceDate',
            'status',
            'on',
          ]),
        ],
      ]),
    },
  ];
}

function quoted(context: ComposeContext, row: Provenance): readonly Line[] {
  const quote = say(context, 'provenance', row, 'quote');
  return quote ? [quote] : [];
}

/** Drafts by name: they are not in the register and keep it a CONCEPT. */
export function draftsSection(context: ComposeContext, role: RegisterRole): Section | undefined {
  const words = wordsOf(context);
  const drafts = draftsOf(context, role);
  if (drafts.length === 0) return undefined;
  return {
    id: 'drafts',
    orientation: 'portrait',
    newPage: false,
    blocks: [
      { kind: 'heading', level: 2, anchor: 'drafts', runs: head(words.drafts) },
      paragraph(head(words.draftsNote)),
      { kind: 'list', items: drafts.map((draft) => say(context, 'activity', draft, 'name') ?? []) },
    ],
  };
}
