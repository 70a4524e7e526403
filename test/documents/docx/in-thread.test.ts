import { expect, test } from 'vitest';
import { docxInThread } from '../../../electron/backend/writers/docx/docx-in-thread.ts';
import { writeDocx } from '../../../electron/backend/writers/docx/write-docx.ts';
import { exampleRegister } from '../../support/example-document.ts';

test('a Word file made in a thread is the same, and can be stopped', async () => {
  const made = await docxInThread(exampleRegister());
  expect(Buffer.from(made).equals(Buffer.from(await writeDocx(exampleRegister())))).toBe(true);
  const stopped = docxInThread(exampleRegister(), { signal: AbortSignal.timeout(1) });
  await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
});
