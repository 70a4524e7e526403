import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';

let chosen: MantineColorScheme | undefined;
let listener: ((scheme: MantineColorScheme) => void) | undefined;

/**
 * Keeps the scheme in memory: the setting itself is the backend's, and a page of a random port
 * would find nothing of its last visit in the browser's storage.
 */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: (fallback) => chosen ?? fallback,
  set: (scheme) => {
    chosen = scheme;
  },
  subscribe: (onUpdate) => {
    listener = onUpdate;
    // A screen may have chosen before the theme began to listen.
    if (chosen !== undefined) onUpdate(chosen);
  },
  unsubscribe: () => {
    listener = undefined;
  },
  clear: () => {
    chosen = undefined;
  },
};

/** Shows the page in this scheme from now on; `auto` follows the system. */
export function setColorScheme(scheme: MantineColorScheme): void {
  chosen = scheme;
  listener?.(scheme);
}
