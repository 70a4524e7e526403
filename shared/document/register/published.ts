/** Working papers only: what the present statement says, where values came from, what waits, what was closed. */
import type { DeclaredPractice } from '../../domain/declared-practice.ts';
import { entities } from '../../domain/entities.ts';
import { parseRef } from '../../domain/field-ref.ts';
import { type Provenance, provenanceStatuses } from '../../domain/provenance.ts';
import { choiceLabel } from '../../i18n/choices.ts';
import { refLabel } from '../../i18n/fields.ts';
import { lawIn } from '../../reference/lookup.ts';
import { lineage } from '../concept.ts';
import { type ComposeContext, inTable, maySee } from '../context.ts';
import type { Cell, Line, Run, Section, Table } from '../model.ts';
import {
  capitalised,
  joined,
  lawRun,
  line,
  listOfNames,
  paragraph,
  plainText,
  strong,
  user,
} from '../runs.ts';
import { nameOf, say } from '../say.ts';
import { head, labelled, withoutEmptyColumns, wordsOf } from './parts.ts';
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
      documentCounts(context),
      ...quotesTable(context),
    ],
  };
}

/** A document as the user calls it, or the template of the law pack that a value comes from. */
function sourceRun(context: ComposeContext, document: string, ref: string): Run {
  const template = lawIn('template', document);
  if (template === undefined) return user(document, ref);
  return lawRun(template[context.language], [ref]);
}

/** How many values came from where, by how sure they are. */
function documentCounts(context: ComposeContext): Table {
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
  const order = (status: string) => (provenanceStatuses as readonly string[]).indexOf(status);
  const words = wordsOf(context);
  return withoutEmptyColumns({
    kind: 'table',
    caption: words.originsCounts,
    columns: [
      { head: head(words.howKnown), width: 20 },
      { head: head(words.count), width: 14 },
      { head: head(words.value), width: 66 },
    ],
    rows: [...groups.values()]
      .sort((a, b) => order(a.status) - order(b.status))
      .map((group) => [
        [capitalised(head(choiceLabel('provenance', 'status', group.status, context.language)))],
        [head(String(group.count))],
        group.document ? [[sourceRun(context, group.document, group.ref)]] : [],
      ]),
  });
}

/** A quote repeats what its field says: who may not see the field may not read the quote. */
function mayQuote(context: ComposeContext, target: string): boolean {
  const ref = parseRef(target);
  const meta = ref && entities[ref.entity].meta[ref.field];
  return meta === undefined || maySee(context.profile, meta.visibility);
}

interface QuoteRow {
  readonly label: string;
  readonly activities: Line[];
  readonly said: Cell;
  readonly source: Cell;
}

/** The same words for the same kind of field stand once, with the activities that they are about. */
function quotesTable(context: ComposeContext): readonly Table[] {
  const words = wordsOf(context);
  const rows = new Map<string, QuoteRow>();
  for (const row of context.index.all('provenance')) {
    if (row.quote === undefined && row.remark === undefined) continue;
    if (!mayQuote(context, row.target)) continue;
    const label = refLabel(row.target, context.language);
    const [said, source] = [saidCell(context, row), sourceCell(context, row)];
    const key = [label, ...[...said, ...source].map(plainText)].join('\n');
    const merged = rows.get(key) ?? { label, activities: [], said, source };
    const activity = activityOf(context, row.target);
    if (activity.length > 0) merged.activities.push(activity);
    rows.set(key, merged);
  }
  if (rows.size === 0) return [];
  const table: Table = {
    kind: 'table',
    caption: words.origins,
    columns: [
      { head: head(words.field), width: 29 },
      { head: head(words.quote), width: 34 },
      { head: head(words.value), width: 37 },
    ],
    rows: [...rows.values()].map(({ label, activities, said, source }) => [
      [strong(head(label)), ...(activities.length > 0 ? [listOfNames(activities)] : [])],
      said,
      source,
    ]),
  };
  return [withoutEmptyColumns(table)];
}

function saidCell(context: ComposeContext, row: Provenance): Cell {
  const quote = say(context, 'provenance', row, 'quote');
  return [...(quote ? [quote] : []), ...labelled(context, 'provenance', row, ['remark'])];
}

/** "Vermeld: Privacyverklaring, 3 nov. 2026" */
function sourceCell(context: ComposeContext, row: Provenance): Cell {
  const values = (fields: readonly ('status' | 'document' | 'sourceDate' | 'on')[]) =>
    fields.flatMap((field) => {
      const value = say(inTable(context), 'provenance', row, field);
      return value ? [value] : [];
    });
  const status = capitalised(joined(values(['status', 'on'])));
  const document = joined(values(['document', 'sourceDate']));
  return [line(status, document.length > 0 ? line(': ', document) : [])];
}

/** The activity of which the field is a part, by name. */
function activityOf(context: ComposeContext, target: string): Line {
  const id = lineage(context, target)
    .map((ref) => ref.split('/'))
    .find(([entity]) => entity === 'activity')?.[1];
  return id === undefined ? [] : nameOf(context, 'activity', id);
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
