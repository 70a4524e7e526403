/** The map of facts: where in the register each stated fact of the five organisations stands, and in which paper. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface CoveredPart {
  readonly fact: string;
  readonly ref: string;
  readonly document: 'register' | 'statement' | 'findings';
  /** Words to find in that paper. */
  readonly text: readonly string[];
}

export interface CoveredCell extends CoveredPart {
  readonly cell: string;
  readonly status: 'stated' | 'inferred' | 'proposed' | 'unknown';
}

export interface Coverage {
  readonly organisation: string;
  readonly rows: readonly {
    readonly row: number;
    readonly fact: string;
    readonly parts: readonly CoveredPart[];
  }[];
  readonly activities: readonly {
    readonly activity: string;
    readonly cells: readonly CoveredCell[];
  }[];
}

export const organisationsFolder = resolve(import.meta.dirname, '../fixtures/organisations');

export const coverage = JSON.parse(
  readFileSync(join(organisationsFolder, 'coverage.json'), 'utf8'),
) as readonly Coverage[];

/** Names of the organisations that have a register in the folder. */
export function organisations(): readonly string[] {
  return readdirSync(organisationsFolder)
    .filter((name) => name.endsWith('.json') && name !== 'coverage.json')
    .map((name) => name.slice(0, -'.json'.length));
}

export function partsOf({ rows, activities }: Coverage): readonly CoveredPart[] {
  return [...rows.flatMap(({ parts }) => parts), ...activities.flatMap(({ cells }) => cells)];
}
