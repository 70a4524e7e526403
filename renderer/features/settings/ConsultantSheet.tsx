import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import type { Settings } from '../../../shared/contract/settings.ts';
import { settingsMessages } from '../../../shared/i18n/app/settings.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import { useSettings } from '../../state/settings.ts';
import { readPicture } from '../../widgets/field/read-picture.ts';
import type { Change } from './change.ts';
import { SavedInput } from './SavedInput.tsx';
import classes from './Settings.module.css';

type Consultant = NonNullable<Settings['consultant']>;

/** Name and logo of who makes registers for others. */
export function ConsultantSheet(props: { readonly settings: Settings; readonly onChange: Change }) {
  const messages = useMessages(settingsMessages);
  const [isOdd, setIsOdd] = useState(false);
  const logo = props.settings.consultant?.logo;
  // One part is set at a time, and the other may have been kept since this was drawn.
  const set = (part: { readonly [K in keyof Consultant]: Consultant[K] | undefined }) => {
    const next = { ...useSettings.getState().settings.consultant, ...part };
    return props.onChange({
      consultant: {
        ...(next.name ? { name: next.name } : {}),
        ...(next.logo === undefined ? {} : { logo: next.logo }),
      },
    });
  };
  const logoLabel = logo === undefined ? messages.chooseLogo : messages.otherLogo;
  const choose = useButtonAction('settings.logo', logoLabel);
  const isOffered = logo !== undefined;
  const remove = useButtonAction('settings.noLogo', messages.removeLogo, { isOffered });
  const take = async (file: File | null) => {
    if (file === null) return;
    const picture = await readPicture(file);
    setIsOdd(picture === undefined);
    if (picture !== undefined) await set({ logo: picture });
  };
  return (
    <Sheet title={messages.consultant} help={messages.consultantHelp}>
      <div className={classes.fields}>
        <SavedInput
          label={messages.consultantName}
          autoComplete="organization"
          value={props.settings.consultant?.name ?? ''}
          onSave={(name) => set({ name })}
        />
        <div role="group" aria-label={messages.logo} className={classes.logo}>
          <p className={classes.label}>{messages.logo}</p>
          <p className={classes.help}>{messages.logoHelp}</p>
          {logo !== undefined && (
            // Paper is white in both themes, and a logo is made for it.
            <img data-a30-paper src={logo} alt={messages.yourLogo} className={classes.picture} />
          )}
          <div className={classes.choices}>
            <FileButton accept="image/png,image/jpeg" onChange={(file) => void take(file)}>
              {(button) => (
                <Button ref={choose} {...button}>
                  {logoLabel}
                </Button>
              )}
            </FileButton>
            {logo !== undefined && (
              <Button ref={remove} variant="subtle" onClick={() => void set({ logo: undefined })}>
                {messages.removeLogo}
              </Button>
            )}
          </div>
          {isOdd && (
            <p role="alert" className={classes.odd}>
              {messages.noPicture}
            </p>
          )}
        </div>
      </div>
    </Sheet>
  );
}
