import { useState } from 'react';
import { shellMessages } from '../../../shared/i18n/app/shell.ts';
import { versionsMessages } from '../../../shared/i18n/app/versions.ts';
import { Screen } from '../../components/Screen.tsx';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { useMessages } from '../../state/language.ts';
import { useToldQuery } from '../../state/refusal.ts';
import { SnapshotButton } from '../../widgets/SnapshotButton.tsx';
import { useVisit } from '../../widgets/use-visits.ts';
import { AdoptSheet } from './AdoptSheet.tsx';
import { CompareSheet, NOW } from './CompareSheet.tsx';
import { EraseSheet } from './EraseSheet.tsx';
import { HandOverSheet } from './HandOverSheet.tsx';
import { HistorySheet } from './HistorySheet.tsx';
import { VersionList } from './VersionList.tsx';
import classes from './Versions.module.css';
import type { Version } from './version-type.ts';

const none: readonly Version[] = [];

/** Fixed copies of the register, what changed between them and who did it. */
export function VersionsScreen({
  file,
  record,
}: {
  readonly file: string;
  /** Id of the version that one came for. */
  readonly record?: string | undefined;
}) {
  const messages = useMessages(versionsMessages);
  const shell = useMessages(shellMessages);
  const versions = useToldQuery('versions.list', { file }).value ?? none;
  useVisit('versions');
  const [compared, setCompared] = useState<{ from?: string; to: string }>({ to: NOW });
  return (
    <Screen>
      <ScreenTitle
        title={shell.sections.versions}
        below={messages.below}
        actions={<SnapshotButton file={file} />}
      />
      <div className={classes.sheets}>
        <div className={classes.column}>
          <VersionList
            file={file}
            versions={versions}
            wanted={record}
            onCompare={(from) => {
              setCompared({ from, to: NOW });
              document.getElementById('compare')?.scrollIntoView({ block: 'start' });
              document.querySelector<HTMLElement>('#compare input')?.focus();
            }}
          />
          {versions.length > 0 && (
            <CompareSheet file={file} versions={versions} pair={compared} onPair={setCompared} />
          )}
          <HistorySheet file={file} />
        </div>
        <div className={classes.column}>
          <AdoptSheet file={file} />
          <HandOverSheet file={file} />
          <EraseSheet file={file} />
        </div>
      </div>
    </Screen>
  );
}
