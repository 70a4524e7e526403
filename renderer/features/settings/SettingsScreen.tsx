import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import type { Problem } from '../../../shared/domain/problem.ts';
import { settingsMessages } from '../../../shared/i18n/app/settings.ts';
import { shellMessages } from '../../../shared/i18n/app/shell.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { Note } from '../../components/Note.tsx';
import { Screen } from '../../components/Screen.tsx';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { isMac } from '../../shell/keys.ts';
import { Shell } from '../../shell/Shell.tsx';
import { useFile } from '../../state/file.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { openHelp, openPalette } from '../../state/overlays.ts';
import { changeSettings, useSettings } from '../../state/settings.ts';
import { AboutSheet } from './AboutSheet.tsx';
import { ConsultantSheet } from './ConsultantSheet.tsx';
import type { Change } from './change.ts';
import { FilesSheet } from './FilesSheet.tsx';
import { LeftoversSheet } from './LeftoversSheet.tsx';
import { LookSheet } from './LookSheet.tsx';
import classes from './Settings.module.css';
import { YouSheet } from './YouSheet.tsx';

/** What a person sets for this app on this computer: `#/settings`. */
export function SettingsScreen() {
  const messages = useMessages(settingsMessages);
  const shell = useMessages(shellMessages);
  const language = useLanguage();
  const { settings, isLoaded } = useSettings();
  const { file, label } = useFile();
  const [problem, setProblem] = useState<Problem>();
  const change: Change = async (wanted) => {
    const reply = await changeSettings(wanted);
    setProblem(reply.ok ? undefined : reply);
  };
  return (
    <Shell
      place="settings"
      title={messages.title}
      search={{
        label: file === undefined ? shell.searchInAll : shell.searchInFile,
        keys: shell.searchKey(isMac),
        onOpen: openPalette,
      }}
      onHelp={openHelp}
    >
      <Screen>
        <div className={classes.settings}>
          <ScreenTitle
            title={messages.title}
            above={
              <Anchor
                href={file === undefined ? '#/' : screenHref(file, 'overview')}
                className={classes.back ?? ''}
              >
                <IconArrowLeft size={16} stroke={1.75} aria-hidden />
                {file === undefined || label === '' ? shell.allFiles : label}
              </Anchor>
            }
          />
          {problem !== undefined && (
            <div role="alert">
              <Note level="need" title={shell.notSaved}>
                {problemText(problem, language)}
              </Note>
            </div>
          )}
          {isLoaded && (
            <>
              <LookSheet settings={settings} onChange={change} />
              <YouSheet settings={settings} onChange={change} />
              <ConsultantSheet settings={settings} onChange={change} />
              <FilesSheet settings={settings} onChange={change} />
              <LeftoversSheet />
              <AboutSheet />
            </>
          )}
        </div>
      </Screen>
    </Shell>
  );
}
