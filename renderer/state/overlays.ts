/** What lies over the screen: the command palette and the help. One at a time. */
import { create } from 'zustand';

export type Overlay = 'palette' | 'help';

export const useOverlay = create<{ readonly overlay: Overlay | undefined }>(() => ({
  overlay: undefined,
}));

export const openPalette = (): void => useOverlay.setState({ overlay: 'palette' });
export const openHelp = (): void => useOverlay.setState({ overlay: 'help' });
export const closeOverlay = (): void => useOverlay.setState({ overlay: undefined });
