import type { Settings } from '../../../shared/contract/settings.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { settingsMessages } from '../../../shared/i18n/app/settings.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import { useSettings } from '../../state/settings.ts';
import { PictureChoice } from '../../widgets/field/PictureChoice.tsx';
import type { Change } from './change.ts';
import { SavedInput } from './SavedInput.tsx';
import classes from './Settings.module.css';

type Consultant = NonNullable<Settings['consultant']>;

/** Name and logo of who makes registers for others. */
export function ConsultantSheet(props: { readonly settings: Settings; readonly onChange: Change }) {
  const messages = useMessages(settingsMessages);
  const words = useMessages(fieldMessages);
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
  const logoLabel = logo === undefined ? words.chooseLogo : words.otherLogo;
  const choose = useButtonAction('settings.logo', logoLabel);
  const isOffered = logo !== undefined;
  const remove = useButtonAction('settings.noLogo', words.removeLogo, { isOffered });
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
          <PictureChoice
            picture={logo}
            onPicture={(picture) => set({ logo: picture })}
            chooseRef={choose}
            removeRef={remove}
          />
        </div>
      </div>
    </Sheet>
  );
}
