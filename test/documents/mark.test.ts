/** What may not be relied on yet says so in the language of its reader, whatever it is and in every kind of file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { makeDocuments } from '../../electron/backend/services/make-documents.ts';
import type { NewFile } from '../../electron/backend/services/write-files.ts';
import { without } from '../support/builders.ts';
import { COMPLETE_DATE, completeRegister } from '../support/complete-register.ts';
import { aDesk } from '../support/desk.ts';
import { pdfText } from '../support/pdf-text.ts';

function textOf({ name, bytes }: NewFile, folder: string): string {
  if (name.endsWith('.docx'))
    return Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('');
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return name.endsWith('.pdf') ? pdfText(path) : strFromU8(bytes);
}

test.for([
  { language: 'nl', mark: 'CONCEPT', isEnglish: false },
  { language: 'en', mark: 'CONCEPT (DRAFT)', isEnglish: true },
] as const)('$language: $mark', async ({ language, mark, isEnglish }) => {
  const folder = mkdtempSync(join(tmpdir(), 'a30-mark-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const register = without(completeRegister(), 'adoption');
  const documents = ['register', 'statement'] as const;
  const { files } = await makeDocuments(
    register,
    {
      documents: documents.map((document) => ({ document })),
      profile: 'authority',
      formats: ['pdf', 'html', 'docx', 'md'],
      language,
      date: COMPLETE_DATE,
    },
    aDesk().host,
  );
  expect(files.length).toBeGreaterThanOrEqual(2 * 4);
  for (const file of files) {
    const text = textOf(file, folder);
    expect(text, file.name).toContain(mark);
    expect(text.includes('DRAFT'), file.name).toBe(isEnglish);
  }
});
