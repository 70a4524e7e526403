import { Button } from '@mantine/core';
import { useState } from 'react';
import type { InputOf } from '../../../shared/contract/calls.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import { settingsMessages } from '../../../shared/i18n/app/settings.ts';
import { backend } from '../../state/backend.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { useMessages } from '../../state/language.ts';
import { told, useToldQuery } from '../../state/refusal.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import { FolderField } from './FolderField.tsx';
import { type Refused, RefusedFolder } from './RefusedFolder.tsx';
import classes from './Settings.module.css';

/** The folder with client files, and the way to another. */
export function LibraryFolder() {
  const messages = useMessages(settingsMessages);
  const about = useToldQuery('app.about', {}).value;
  return (
    <div role="group" aria-label={messages.folder}>
      <p className={classes.label}>{messages.folder}</p>
      <p className={classes.path}>{about?.library}</p>
      {about?.libraryBy === 'named' && <p className={classes.help}>{messages.folderNamed}</p>}
      {about !== undefined && about.libraryBy !== 'named' && (
        <OtherFolder isChosen={about.libraryBy === 'chosen'} />
      )}
    </div>
  );
}

function OtherFolder({ isChosen }: { readonly isChosen: boolean }) {
  const messages = useMessages(settingsMessages);
  const [refused, setRefused] = useState<Refused>();
  const use = async (asked: InputOf<'library.use'>) => {
    const reply = await backend.call('library.use', asked);
    setRefused(reply.ok ? undefined : { asked, problem: reply satisfies Problem });
    if (reply.ok) goToScreen('#/');
  };
  const standard = useButtonAction('settings.standardFolder', messages.standardFolder, {
    isOffered: isChosen,
  });
  return (
    <>
      <p className={classes.help}>{messages.folderStays}</p>
      {backend.host === 'window' ? (
        <>
          <PickFolder onPick={(folder) => use({ folder })} />
          <p className={classes.help}>{messages.folderWindow}</p>
        </>
      ) : (
        <FolderField onGive={(folder) => use({ folder })} />
      )}
      {refused !== undefined && <RefusedFolder refused={refused} onUse={use} />}
      {isChosen && (
        <div className={classes.choices}>
          <Button ref={standard} onClick={() => void use({})}>
            {messages.standardFolder}
          </Button>
        </div>
      )}
    </>
  );
}

function PickFolder({ onPick }: { readonly onPick: (folder: string) => Promise<void> }) {
  const messages = useMessages(settingsMessages);
  const button = useButtonAction('settings.folder', messages.otherFolder);
  const pick = async () => {
    const picked = await told(backend.shell('shell.library', {}));
    if (picked.ok && picked.value.folder !== undefined) await onPick(picked.value.folder);
  };
  return (
    <div className={classes.choices}>
      <Button ref={button} onClick={() => void pick()}>
        {messages.otherFolder}
      </Button>
    </div>
  );
}
