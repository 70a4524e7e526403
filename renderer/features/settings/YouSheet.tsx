import type { Settings } from '../../../shared/contract/settings.ts';
import { settingsMessages } from '../../../shared/i18n/app/settings.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useMessages } from '../../state/language.ts';
import type { Change } from './change.ts';
import { SavedInput } from './SavedInput.tsx';

/** Who works here, for the history of client files. */
export function YouSheet(props: { readonly settings: Settings; readonly onChange: Change }) {
  const messages = useMessages(settingsMessages);
  return (
    <Sheet title={messages.you}>
      <SavedInput
        label={messages.name}
        description={messages.nameHelp}
        autoComplete="name"
        value={props.settings.name ?? ''}
        onSave={(name) => props.onChange({ name })}
      />
    </Sheet>
  );
}
