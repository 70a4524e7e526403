/** When a document may not be relied on: something missing, an error on what it prints, or nobody adopted it. */
import type { Finding, Topic } from '../checks/finding.ts';
import { type EntityName, entities } from '../domain/entities.ts';
import { parseRef } from '../domain/field-ref.ts';
import { parentField } from '../domain/register-index.ts';
import { adoptionOf, type ComposeContext } from './context.ts';
import type { Block, Cell, Line, Section } from './model.ts';

/** Every run of the sections, in reading order. */
export function runsOf(sections: readonly Section[]): Line {
  return sections.flatMap((section) => section.blocks.flatMap(blockRuns));
}

function blockRuns(block: Block): Line {
  switch (block.kind) {
    case 'heading':
      return [...(block.eyebrow ?? []), ...block.runs, ...(block.subtitle ?? [])];
    case 'paragraph':
    case 'marker':
      return block.runs;
    case 'list':
      return block.items.flat();
    case 'table':
      return [
        ...block.columns.flatMap((column) => column.head),
        ...block.rows.flatMap((row) => row.flatMap(cellRuns)),
      ];
    case 'fields':
      return block.rows.flatMap((row) => [
        ...row.label,
        ...(row.hint ?? []),
        ...row.value.flatMap(blockRuns),
      ]);
    case 'frame':
      return block.blocks.flatMap(blockRuns);
    case 'label':
      return [...block.title.runs, ...block.lines.flat()];
    case 'aside':
      return [...block.title, ...block.blocks.flatMap(blockRuns)];
    case 'contents':
      return [...block.label, ...block.entries.flatMap((entry) => entry.runs)];
    case 'picture':
      return [
        ...block.title,
        ...block.texts.flatMap(({ runs }) => runs),
        ...blockRuns(block.table),
      ];
  }
}

const cellRuns = (cell: Cell): Line => cell.flat();

export function hasMissing(sections: readonly Section[]): boolean {
  return runsOf(sections).some((run) => run.origin === 'missing');
}

/** Topics whose errors touch no sentence of the kind of document. */
const notOf: Readonly<Record<'register' | 'statement', readonly Topic[]>> = {
  register: ['statement', 'declaredPractice', 'cookies', 'informing', 'marketing'],
  statement: ['declaredPractice', 'processorRole', 'agreements', 'dpia'],
};

/**
 * CONCEPT stays while a required element is missing or unconfirmed, an error touches what is
 * printed, or nobody adopted it. An error touches a row that is printed whatever its field: the
 * field that is wrong may be one that a document never shows.
 */
export function isConcept(
  context: ComposeContext,
  sections: readonly Section[],
  kind: 'register' | 'statement' = 'register',
): boolean {
  return (
    !adoptionOf(context) ||
    hasMissing(sections) ||
    printedErrors(context, sections, kind).length > 0
  );
}

/** The open errors that touch what is printed. */
export function printedErrors(
  context: ComposeContext,
  sections: readonly Section[],
  kind: 'register' | 'statement',
): readonly Finding[] {
  return printedFindings(context, sections, kind).filter(({ severity }) => severity === 'error');
}

/** The open findings, of any severity, that touch what is printed. */
export function printedFindings(
  context: ComposeContext,
  sections: readonly Section[],
  kind: 'register' | 'statement',
): readonly Finding[] {
  const printed = new Set(runsOf(sections).flatMap((run) => run.refs.map(rowOf)));
  return context.findings.filter(
    (finding) =>
      !finding.dismissed &&
      !notOf[kind].includes(finding.topic) &&
      lineage(context, finding.ref).some((row) => printed.has(row)),
  );
}

const rowOf = (ref: string): string => ref.slice(0, ref.lastIndexOf('/'));

/** The row of a field and the rows it is a part of, as `entity/id`. */
export function lineage(context: ComposeContext, ref: string): readonly string[] {
  const target = parseRef(ref);
  if (!target) return [];
  const rows: string[] = [];
  let entity: EntityName | undefined = target.entity;
  let id: string | undefined = target.id;
  while (entity !== undefined && id !== undefined) {
    rows.push(`${entity}/${id}`);
    const field: string | undefined = parentField(entity);
    const row = context.index.get(entity, id) as Readonly<Record<string, unknown>> | undefined;
    const parent: unknown = field === undefined ? undefined : row?.[field];
    entity = field === undefined ? undefined : (entities[entity].meta[field]?.target as EntityName);
    id = typeof parent === 'string' ? parent : undefined;
  }
  return rows;
}
