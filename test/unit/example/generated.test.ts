import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exampleFiles } from '../../support/example/files.ts';

it('the example files are those that test/support/generate-example.ts writes', () => {
  for (const { file, json } of exampleFiles()) expect(readFileSync(file, 'utf8')).toBe(json);
});
