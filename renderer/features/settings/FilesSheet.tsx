import { Checkbox } from '@mantine/core';
import type { Settings } from '../../../shared/contract/settings.ts';
import { settingsMessages } from '../../../shared/i18n/app/settings.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { backend } from '../../state/backend.ts';
import { useMessages } from '../../state/language.ts';
import type { Change } from './change.ts';
import { LibraryFolder } from './LibraryFolder.tsx';
import classes from './Settings.module.css';

/** Where client files are, and whether the app remembers which were opened. */
export function FilesSheet(props: { readonly settings: Settings; readonly onChange: Change }) {
  const messages = useMessages(settingsMessages);
  return (
    <Sheet title={messages.files}>
      <div className={classes.fields}>
        <LibraryFolder />
        <Checkbox
          label={messages.recents}
          description={
            backend.host === 'browser'
              ? `${messages.recentsHelp} ${messages.recentsBrowser}`
              : messages.recentsHelp
          }
          checked={props.settings.recents}
          onChange={({ currentTarget }) => void props.onChange({ recents: currentTarget.checked })}
        />
      </div>
    </Sheet>
  );
}
