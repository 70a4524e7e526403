import { Checkbox } from '@mantine/core';
import type { Settings } from '../../../shared/contract/settings.ts';
import { settingsMessages } from '../../../shared/i18n/app/settings.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { backend } from '../../state/backend.ts';
import { useMessages } from '../../state/language.ts';
import { useToldQuery } from '../../state/refusal.ts';
import type { Change } from './change.ts';
import classes from './Settings.module.css';

/** Where client files are, and whether the app remembers which were opened. */
export function FilesSheet(props: { readonly settings: Settings; readonly onChange: Change }) {
  const messages = useMessages(settingsMessages);
  const about = useToldQuery('app.about', {}).value;
  const isBrowser = backend.host === 'browser';
  return (
    <Sheet title={messages.files}>
      <div className={classes.fields}>
        <div>
          <p className={classes.label}>{messages.folder}</p>
          <p className={classes.path}>{about?.library}</p>
          <p className={classes.help}>
            {isBrowser ? messages.folderBrowser : messages.folderWindow}
          </p>
          {isBrowser && <code className={classes.command}>{messages.folderCommand}</code>}
        </div>
        <Checkbox
          label={messages.recents}
          description={
            isBrowser ? `${messages.recentsHelp} ${messages.recentsBrowser}` : messages.recentsHelp
          }
          checked={props.settings.recents}
          onChange={({ currentTarget }) => void props.onChange({ recents: currentTarget.checked })}
        />
      </div>
    </Sheet>
  );
}
