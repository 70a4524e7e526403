import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toJson } from '../../../shared/interchange/canonical.ts';
import { exampleRegister } from '../../support/example/register.ts';

const file = new URL('../../../assets/example/bakkerij-de-halm.json', import.meta.url);

it('the example file is the one that test/support/generate-example.ts writes', () => {
  expect(readFileSync(file, 'utf8')).toBe(toJson(exampleRegister()));
});
