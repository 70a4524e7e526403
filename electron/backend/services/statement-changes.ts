/** What a statement says now that it did not say when it was last put before its readers, and the reverse. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Document } from '../../../shared/document/model.ts';
import { sectionChanges } from '../../../shared/document/section-changes.ts';
import type { Host } from '../host.ts';
import { fileOf } from './open-files.ts';
import { asItReads } from './publish-statement.ts';

type Changes = OutputOf<'statement.changes'>;

/** @throws ClientFileError rowGone; versionDamaged for a kept text that is not whole */
export function changesOfStatement(input: InputOf<'statement.changes'>, host: Host): Changes {
  const { file, statement, language, on } = input;
  const open = fileOf(host, file);
  return open.remember(`changes ${statement} ${language} ${on}`, (): Changes => {
    const last = open.file
      .publishedStatements()
      .find((row) => row.statement === statement && row.language === language);
    if (!last) return { sections: [] };
    const before = JSON.parse(open.file.publishedStatement(last.id)) as Document;
    const { document } = asItReads(input, host);
    const sections = sectionChanges(before, document).map(({ lines, ...section }) => ({
      ...section,
      lines: lines.map((line) => [...line]),
    }));
    return { since: last.id, sections };
  });
}
