import { useEffect } from 'react';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { SplitScreen } from '../../components/SplitScreen.tsx';
import { useAll, useFile } from '../../state/file.ts';
import { useJump } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { FindingsProvider } from '../../widgets/findings.tsx';
import { RemovedLine } from '../../widgets/record/RemovedLine.tsx';
import { useVisit } from '../../widgets/use-visits.ts';
import { NoStatement } from './NoStatement.tsx';
import { Preview } from './Preview.tsx';
import { placeOf } from './place-of.ts';
import { ReadOld } from './ReadOld.tsx';
import { Settings } from './Settings.tsx';
import { StatementTabs } from './StatementTabs.tsx';
import { resetView, useStatementView } from './statement-view.ts';
import { useStatementDocument } from './use-statement-document.ts';

export interface StatementScreenProps {
  readonly file: string;
  /** Id of the statement. */
  readonly record?: string | undefined;
}

/** The privacy statements: what each says beside where it comes from. */
export function StatementScreen({ file, record }: StatementScreenProps) {
  useVisit('statement');
  const statements = useAll('statement');
  const jump = useJump(({ ref }) => ref);
  const place = useFile(({ cache }) => (jump === undefined ? undefined : placeOf(cache, jump)));
  const wanted = place?.statement ?? record;
  const statement = statements.find(({ id }) => id === wanted) ?? statements[0];
  const id = statement?.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another statement begins anew
  useEffect(() => resetView, [id]);
  const part = place?.part;
  useEffect(() => {
    if (part !== undefined) useStatementView.setState({ open: part, ref: undefined });
  }, [part]);

  const view = useStatementDocument(file, statement);
  const messages = useMessages(statementScreenMessages);
  if (!statement) return <NoStatement file={file} />;
  return (
    <FindingsProvider>
      <SplitScreen
        width="27rem"
        label={messages.preview}
        first={
          <>
            <ScreenTitle title={messages.title} actions={<ReadOld file={file} />} />
            <StatementTabs file={file} statements={statements} current={statement.id} />
            <RemovedLine file={file} section="statement" />
            <Settings key={statement.id} file={file} statement={statement} view={view} />
          </>
        }
        second={<Preview key={statement.id} file={file} statement={statement} view={view} />}
      />
    </FindingsProvider>
  );
}
