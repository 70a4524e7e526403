/** How many pages documents have on paper, for a list that says so before anything is saved. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import { ProblemError } from '../problem-error.ts';
import { asJob } from './jobs.ts';
import { fileOf } from './open-files.ts';
import { makeInLanguage } from './screen-documents.ts';
import { sourceIn } from './version-source.ts';

/** Only making them tells: where lines and tables break depends on every word before. */
export function countPages(
  { file, job, wanted, version, ...order }: InputOf<'documents.pages'>,
  host: Host,
): Promise<OutputOf<'documents.pages'>> {
  const { register, of } = sourceIn(fileOf(host, file), version);
  return asJob(host, job, async (working) => {
    const { files } = await makeInLanguage(
      register,
      { ...order, documents: [wanted], formats: ['pdf'], ...of },
      working,
    );
    return { pages: files.reduce((sum, { bytes }) => sum + pagesIn(bytes), 0) };
  });
}

/** The tree of pages is the one object of this kind that pdfkit writes, and it is never compressed. */
function pagesIn(pdf: Uint8Array): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const count = /\/Type \/Pages\n\/Count (\d+)\n/.exec(text)?.[1];
  if (count === undefined) throw new ProblemError('writerFailed', { document: 'pdf' });
  return Number(count);
}
