import { expect, it } from 'vitest';
import { noStatements } from '../../reading/no-statements.ts';

it('who has no judged statements is told where they were looked for, and how to give them', () => {
  const said = noStatements(['/one/statements', '/two/statements']);
  expect(said).toContain('/one/statements, /two/statements');
  expect(said).toContain('npm run measure -- folder');
});
