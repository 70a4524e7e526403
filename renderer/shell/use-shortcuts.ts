/** Keys that work on every screen. Those of a text field stay its own. */
import { useHotkeys } from '@mantine/hooks';
import { backend } from '../state/backend.ts';
import { redo, undo, useFile } from '../state/file.ts';
import { goToScreen } from '../state/go-to-screen.ts';
import { screenHref } from '../state/jump.ts';
import { openPalette } from '../state/overlays.ts';
import { told } from '../state/refusal.ts';

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
    ],
    [],
  );
}

/** All is saved already; what a hand that presses this wants is the folder. */
export function publishNow(): void {
  const { file } = useFile.getState();
  if (file !== undefined) void told(backend.call('file.publish', { file }));
}

export function goToFilter(): void {
  const filter = document.querySelector<HTMLElement>(FILTER);
  if (filter) filter.focus();
  else openPalette();
}

function goToDocuments(): void {
  const { file } = useFile.getState();
  if (file !== undefined) goToScreen(screenHref(file, 'documents'));
}
