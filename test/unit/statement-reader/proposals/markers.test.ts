/** What a draft still asks of its writer is no fact, also where Markdown quotes the question. */
import { expect, test } from 'vitest';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';

test.each([
  '[Nog beantwoorden: in welk land staan de gegevens bij Mailchimp en PostNL?]',
  '> [Nog beantwoorden: in welk land staan de gegevens bij Mailchimp en PostNL?]',
  '> [To answer: in which country does Mailchimp keep the data?]',
])('%s proposes nobody', (marker) => {
  const text = `# Privacyverklaring\n\n## Wie krijgen uw gegevens?\n\n${marker}\n`;
  expect(readStatement(text).proposals.recipients).toEqual([]);
});
