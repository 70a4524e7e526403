/** The measurements by name. Loaded one at a time: each has a process to itself. */
import type { Measurement } from './result.ts';

export const measurements: Readonly<Record<string, () => Promise<{ measure: Measurement }>>> = {
  'register-pdf': () => import('./register-pdf.ts'),
  'register-growth': () => import('./register-growth.ts'),
  load: () => import('./load.ts'),
  checks: () => import('./checks.ts'),
  save: () => import('./save.ts'),
  publish: () => import('./publish.ts'),
  'read-statement': () => import('./read-statement.ts'),
  'page-start': () => import('./page-start.ts'),
  'page-work': () => import('./page-work.ts'),
};
