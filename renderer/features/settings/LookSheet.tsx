import { Radio } from '@mantine/core';
import type { Settings } from '../../../shared/contract/settings.ts';
import { settingsMessages } from '../../../shared/i18n/app/settings.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import type { Change } from './change.ts';
import classes from './Settings.module.css';

const languages = ['nl', 'en'] as const;
const themes = ['system', 'light', 'dark'] as const;

/** Language and colours; both change at once. */
export function LookSheet(props: { readonly settings: Settings; readonly onChange: Change }) {
  const messages = useMessages(settingsMessages);
  return (
    <Sheet title={messages.look}>
      <div className={classes.fields}>
        <Radio.Group
          label={messages.language}
          description={messages.languageHelp}
          value={useLanguage()}
          onChange={(value) => void props.onChange({ language: value })}
        >
          <div className={classes.choices}>
            {languages.map((one) => (
              <Radio key={one} value={one} label={messages.languages[one]} lang={one} />
            ))}
          </div>
        </Radio.Group>
        <Radio.Group
          label={messages.theme}
          value={props.settings.theme}
          onChange={(value) => void props.onChange({ theme: value })}
        >
          <div className={classes.choices}>
            {themes.map((one) => (
              <Radio key={one} value={one} label={messages.themes[one]} />
            ))}
          </div>
        </Radio.Group>
      </div>
    </Sheet>
  );
}
