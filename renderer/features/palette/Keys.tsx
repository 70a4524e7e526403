import { helpMessages } from '../../../shared/i18n/app/help.ts';
import { isMac } from '../../shell/keys.ts';
import { useMessages } from '../../state/language.ts';
import classes from './Palette.module.css';

/** `mod+K` as it stands on the keys of this computer. */
export function Keys({ keys }: { readonly keys: string }) {
  const { keyNames } = useMessages(helpMessages);
  const name = (key: string) => (key === 'mod' && isMac ? '⌘' : (keyNames[key] ?? key));
  return (
    <span className={classes.keys}>
      {keys.split(/[+ ]/).map((key) => (
        <kbd key={key}>{name(key)}</kbd>
      ))}
    </span>
  );
}
