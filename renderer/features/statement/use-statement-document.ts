import { useState } from 'react';
import type { Document } from '../../../shared/document/model.ts';
import type { Statement } from '../../../shared/domain/statement.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { useFile } from '../../state/file.ts';
import { useToldQuery } from '../../state/refusal.ts';
import { today } from '../../state/today.ts';
import { useStatementView } from './statement-view.ts';

export interface DocumentOfStatement {
  /** Of the preview. */
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** As the register says it now. */
  readonly document: Document | undefined;
  /** As it was published, when one reads that. */
  readonly before: Document | undefined;
}

/** The statement in the language that was chosen; composed again after every change. */
export function useStatementDocument(
  file: string,
  statement: Statement | undefined,
): DocumentOfStatement {
  const main = useFile((state) => state.language);
  const [chosen, setLanguage] = useState<Language>();
  const language = chosen ?? main;
  const reading = useStatementView((state) => state.reading);
  const now = useToldQuery(
    'documents.compose',
    statement && {
      file,
      wanted: { document: 'statement', audience: statement.audience, statement: statement.id },
      profile: 'working',
      language,
      date: today(),
    },
  );
  const before = useToldQuery(
    'statement.read',
    reading === undefined ? undefined : { file, published: reading },
  );
  return {
    language,
    setLanguage,
    document: now.value?.document,
    before: reading === undefined ? undefined : before.value?.document,
  };
}
