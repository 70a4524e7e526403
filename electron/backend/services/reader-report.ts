/** The first scan of a statement that was read, as files to hand over. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { ReadStatement } from '../../../shared/contract/reader.ts';
import { compareWithRegister } from '../../../shared/statement-reader/compare/compare.ts';
import { composeScan } from '../../../shared/statement-reader/report/compose-scan.ts';
import type { Scan } from '../../../shared/statement-reader/report/scan.ts';
import type { Host } from '../host.ts';
import { preparedBy } from './client-papers.ts';
import { organisationName, slugOf } from './file-names.ts';
import { asJob } from './jobs.ts';
import { registerOf } from './reader-compare.ts';
import { readingOf } from './readings.ts';
import { sentBy } from './screen-documents.ts';
import { writeDocument } from './write-document.ts';
import type { NewFile } from './write-files.ts';

/** @throws ProblemError readingGone, cancelled and those of the writers and of `readInput` */
export function reportReading(
  { job, reading, against, languages, formats, date }: InputOf<'reader.report'>,
  host: Host,
): Promise<OutputOf<'reader.report'>> {
  const scan = scanOf(readingOf(host, reading, against), against, host);
  const steps = languages.flatMap((language) => formats.map((format) => ({ language, format })));
  const { consultant } = preparedBy(host);
  return asJob(host, job, async (working) => {
    const files: NewFile[] = [];
    for (const [position, { language, format }] of steps.entries()) {
      const document = composeScan(scan, {
        language,
        date,
        ...(consultant ? { consultant } : {}),
      });
      const onProgress = (fraction: number) =>
        working.onProgress?.((position + fraction) / steps.length);
      const { bytes } = await writeDocument(document, format, { ...working, onProgress });
      const name = `${slugOf(scan.organisation ?? scan.source ?? '')}_scan_${language}_${date}.${format}`;
      files.push({ name, bytes });
    }
    return { files: files.map((file) => sentBy(host, file)) };
  });
}

function scanOf(kept: ReadStatement, against: string | undefined, host: Host): Scan {
  const { text, result: reading, name } = kept;
  const scan: Scan = { reading, ...(name === undefined ? {} : { source: name }) };
  if (against === undefined) return scan;
  const register = registerOf(against, host);
  const organisation = organisationName(register);
  const comparison = compareWithRegister({ text, reading }, register);
  return { ...scan, comparison, ...(organisation ? { organisation } : {}) };
}
