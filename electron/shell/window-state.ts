/** Size and place of the window, kept between starts and put back only where a screen is. */
import { readFileSync } from 'node:fs';
import type { BrowserWindow, Display, Rectangle } from 'electron';
import { z } from 'zod';
import { keepJson } from './keep-json.ts';

const size = z.int().min(0).max(20_000);
const place = z.int().min(-50_000).max(50_000);
const windowState = z.strictObject({
  bounds: z.strictObject({ x: place, y: place, width: size, height: size }).optional(),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowState>;

export const SMALLEST = { width: 360, height: 480 } as const;
export const USUAL = { width: 1440, height: 900 } as const;
/** So much of the title bar must be on a screen for the window to be within reach. */
const WITHIN_REACH = { width: 120, height: 40 } as const;

/** What was kept; where that is absent or unreadable, nothing of it. */
export function readWindowState(path: string): WindowState {
  try {
    return windowState.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return { maximized: false };
  }
}

/** Where to put the window on these screens; without a place the system centres it. */
export function placeFor(
  state: WindowState,
  displays: readonly Pick<Display, 'workArea'>[],
  primary: Pick<Display, 'workArea'>,
): Partial<Rectangle> & { width: number; height: number } {
  const wanted = state.bounds;
  const screen = wanted && displays.find(({ workArea }) => withinReach(wanted, workArea));
  const { width, height } = (screen ?? primary).workArea;
  const fitting = {
    width: Math.max(SMALLEST.width, Math.min(wanted?.width ?? USUAL.width, width)),
    height: Math.max(SMALLEST.height, Math.min(wanted?.height ?? USUAL.height, height)),
  };
  return screen && wanted ? { x: wanted.x, y: wanted.y, ...fitting } : fitting;
}

function withinReach(window: Rectangle, area: Rectangle): boolean {
  const across =
    Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const titleBelowTop = window.y >= area.y;
  const titleAboveFoot = window.y + WITHIN_REACH.height <= area.y + area.height;
  return across >= WITHIN_REACH.width && titleBelowTop && titleAboveFoot;
}

/** Keeps the state at each close. A full disk costs the place of the window, nothing else. */
export function rememberPlace(window: BrowserWindow, path: string): void {
  window.on('close', () => {
    const state: WindowState = {
      // Also for a window that fills the screen: where it was before.
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
    };
    keepJson(path, state);
  });
}
