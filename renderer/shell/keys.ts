/** Whether the keys of this computer say ⌘ where others say Ctrl. */
export const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/**
 * What each of these keys does; `mod` is ⌘ on a Mac and Ctrl elsewhere, and never the other: on a Mac Ctrl+F, Ctrl+N,
 * Ctrl+P and Ctrl+K move and cut in every text field.
 */
export function hotkeys(
  deeds: Readonly<Record<string, () => unknown>>,
  mac = isMac,
): [keys: string, run: () => void][] {
  const mod = mac ? 'meta' : 'ctrl';
  return Object.entries(deeds).map(([keys, run]) => [keys.replace('mod', mod), () => void run()]);
}
