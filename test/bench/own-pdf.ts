/** Costs of our own PDF of a register of some size, each run in a fresh process. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../shared/document/model.ts';
import { bigRegister } from '../support/big-register.ts';
import { type Cost, inChild } from './child-process.ts';
import { documentOf, findingsOf } from './register-document.ts';
import { median } from './timing.ts';

export interface RegisterInput {
  readonly path: string;
  readonly document: Document;
}

/** The register on disk, for the process that measures, and the document it becomes. */
export function registerInput(folder: string, activities: number): RegisterInput {
  const register = bigRegister(activities);
  const findings = findingsOf(register);
  const path = join(folder, `register-${activities}.json`);
  writeFileSync(path, JSON.stringify({ register, findings }));
  return { path, document: documentOf(register, findings) };
}

export function ownPdf({ path }: Pick<RegisterInput, 'path'>): Promise<Cost> {
  return inChild<Cost>('children/own-pdf.ts', path, `${path}.own.pdf`);
}

export function medianCost(costs: readonly Cost[]): Cost {
  return { ms: median(costs.map(({ ms }) => ms)), mb: median(costs.map(({ mb }) => mb)) };
}
