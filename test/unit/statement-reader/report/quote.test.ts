import { expect, it } from 'vitest';
import { flagBlocks } from '../../../../shared/statement-reader/report/flag-blocks.ts';

it('shows of an issue the words that raised it, also at the end of a long sentence', () => {
  const quote = `Wij gebruiken uw gegevens ${'voor onze dienst en '.repeat(20)}voor een toets op kredietwaardigheid.`;
  const flags = [
    { id: 'browsewrap', severity: 'high', evidence: [{ quote, start: 0, end: quote.length }] },
  ] as const;
  const reading = { language: 'nl', elements: {} as never, flags } as const;
  expect(JSON.stringify(flagBlocks({ reading }, 'nl'))).toContain('toets op kredietwaardigheid.');
});
