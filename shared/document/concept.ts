/** When a document may not be relied on: something missing, an error on what it prints, or nobody adopted it. */
import type { ComposeContext } from './context.ts';
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
  }
}

const cellRuns = (cell: Cell): Line => cell.flat();

export function hasMissing(sections: readonly Section[]): boolean {
  return runsOf(sections).some((run) => run.origin === 'missing');
}

/** CONCEPT stays while a required element is missing or unconfirmed, an error touches a printed field, or nobody adopted it. */
export function isConcept(context: ComposeContext, sections: readonly Section[]): boolean {
  if (!context.index.single('adoption')) return true;
  if (hasMissing(sections)) return true;
  const printed = new Set(runsOf(sections).flatMap((run) => run.refs));
  return context.findings.some(
    (finding) => finding.severity === 'error' && !finding.dismissed && printed.has(finding.ref),
  );
}
