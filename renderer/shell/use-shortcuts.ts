/** Keys that work on every screen. Those of a text field stay its own. */
import { useHotkeys } from '@mantine/hooks';
import { redo, undo } from '../state/file.ts';
import { goToDocuments, publishNow } from '../state/file-deeds.ts';
import { goToScreen } from '../state/go-to-screen.ts';
import { openPalette } from '../state/overlays.ts';

/** A search field of the screen: it says so of itself. */
const FILTER = '[data-filter]';

export function useShortcuts(): void {
  useHotkeys([
    ['mod+Z', () => void undo()],
    ['mod+Y', () => void redo()],
    ['mod+shift+Z', () => void redo()],
  ]);
  // In a text field these mean nothing, or what the browser does with them helps nobody here.
  useHotkeys(
    [
      ['mod+K', openPalette],
      ['mod+S', publishNow],
      ['mod+F', goToFilter],
      ['mod+P', goToDocuments],
      ['mod+N', () => goToScreen('#/new')],
      ['mod+O', () => goToScreen('#/')],
      ['mod+,', () => goToScreen('#/settings')],
    ],
    [],
  );
}

export function goToFilter(): void {
  const filter = document.querySelector<HTMLElement>(FILTER);
  if (filter) filter.focus();
  else openPalette();
}
