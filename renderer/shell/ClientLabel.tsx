import { paletteMessages } from '../../shared/i18n/app/palette.ts';
import { shellMessages } from '../../shared/i18n/app/shell.ts';
import { DeedMenu, useDeedMenu } from '../components/DeedMenu.tsx';
import { Label } from '../components/Label.tsx';
import { useFile, useSingle } from '../state/file.ts';
import {
  duplicateOpenFile,
  goToDocuments,
  publishNow,
  renameOpenFile,
  takeSnapshot,
} from '../state/file-deeds.ts';
import { goToScreen } from '../state/go-to-screen.ts';
import { useMessages } from '../state/language.ts';

/** Whose file it is, the way to the others, and a menu with what is done with the file as a whole. */
export function ClientLabel() {
  const messages = useMessages(shellMessages);
  const words = useMessages(paletteMessages);
  const label = useFile((now) => now.label);
  const organisation = useSingle('organisation');
  const menu = useDeedMenu();
  const kvk = organisation?.kvk;
  const name = organisation?.legalName ?? label;
  const toLibrary = () => goToScreen('#/');
  return (
    <>
      <Label
        name={name}
        {...(kvk === undefined ? {} : { detail: messages.chamberOfCommerce(kvk) })}
        action={messages.switchFile}
        onClick={toLibrary}
        {...menu.asked}
      />
      <DeedMenu
        menu={menu}
        label={messages.fileMenu(name)}
        deeds={[
          { label: words.allFiles, run: toLibrary },
          { label: words.file.rename, run: renameOpenFile },
          { label: words.file.duplicate, run: duplicateOpenFile },
          { label: words.snapshot, run: takeSnapshot },
          { label: words.save, run: goToDocuments },
          { label: words.publish, run: publishNow },
        ]}
      />
    </>
  );
}
