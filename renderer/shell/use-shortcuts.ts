/** Keys that work on every screen. Those of a text field stay its own. */
import { useHotkeys } from '@mantine/hooks';
import { redo, undo } from '../state/file.ts';
import { goToDocuments, publishNow } from '../state/file-deeds.ts';
import { goToScreen } from '../state/go-to-screen.ts';
import { openPalette } from '../state/overlays.ts';
import { hotkeys } from './keys.ts';
import { everywhere, outsideFields } from './shortcuts.ts';

/** A search field of the screen: it says so of itself. */
const FILTER = '[data-filter]';

const ofScreens = hotkeys(outsideFields({ undo, redo }));
const ofAll = hotkeys(
  everywhere({
    openPalette,
    publish: publishNow,
    goToFilter,
    goToDocuments,
    newFile: () => goToScreen('#/new'),
    allFiles: () => goToScreen('#/'),
    settings: () => goToScreen('#/settings'),
  }),
);

export function useShortcuts(): void {
  useHotkeys(ofScreens);
  useHotkeys(ofAll, []);
}

export function goToFilter(): void {
  const filter = document.querySelector<HTMLElement>(FILTER);
  if (filter) filter.focus();
  else openPalette();
}
