import { Button } from '@mantine/core';
import type { InputOf } from '../../../shared/contract/calls.ts';
import type { Problem, ProblemCode } from '../../../shared/domain/problem.ts';
import { type SettingsMessages, settingsMessages } from '../../../shared/i18n/app/settings.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import classes from './Settings.module.css';

type Asked = InputOf<'library.use'>;

/** A folder that was not taken into use, and why. */
export interface Refused {
  readonly asked: Asked;
  readonly problem: Problem;
}

interface WayOn {
  readonly more: Pick<Asked, 'make' | 'leave'>;
  readonly label: (messages: SettingsMessages) => string;
  readonly help?: (messages: SettingsMessages) => string;
}

/** What makes the same question one that is granted. */
const waysOn: Partial<Record<ProblemCode, WayOn>> = {
  libraryNotThere: { more: { make: true }, label: ({ makeFolder }) => makeFolder },
  libraryWaits: {
    more: { leave: true },
    label: ({ switchAnyway }) => switchAnyway,
    help: ({ switchHelp }) => switchHelp,
  },
};

export interface RefusedFolderProps {
  readonly refused: Refused;
  readonly onUse: (asked: Asked) => Promise<void>;
}

/** Says why, and offers the way on where there is one. */
export function RefusedFolder({ refused: { asked, problem }, onUse }: RefusedFolderProps) {
  const messages = useMessages(settingsMessages);
  const language = useLanguage();
  const way = waysOn[problem.code];
  return (
    <div role="alert" className={classes.odd}>
      <p>{problemText(problem, language)}</p>
      {way?.help !== undefined && <p>{way.help(messages)}</p>}
      {way !== undefined && (
        <WayOnButton
          label={way.label(messages)}
          onPress={() => void onUse({ ...asked, ...way.more })}
        />
      )}
    </div>
  );
}

function WayOnButton(props: { readonly label: string; readonly onPress: () => void }) {
  const button = useButtonAction('settings.folderAnyway', props.label);
  return (
    <div className={classes.choices}>
      <Button ref={button} onClick={props.onPress}>
        {props.label}
      </Button>
    </div>
  );
}
