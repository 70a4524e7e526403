/** What can be done on the screen that is shown, for the command palette, and doing it from another screen. */
import { type RefObject, useEffect, useRef } from 'react';
import { create } from 'zustand';
import { goToScreen } from './go-to-screen.ts';

export interface ScreenAction {
  /** Screen and deed: `parties.add`; with `/` and what it is done to where there are several. */
  readonly id: string;
  readonly label: string;
  /** What it is done to, where the label does not say. */
  readonly hint?: string | undefined;
  /** One of many that are alike: shown only to who types for it. */
  readonly ofMany?: boolean;
  readonly run: () => void;
}

export const useShownActions = create<{ readonly actions: readonly ScreenAction[] }>(() => ({
  actions: [],
}));

const offers = new Set<readonly ScreenAction[]>();
/** Id of what is to be done as soon as a screen offers it. */
let awaited: string | undefined;

/** Offers the actions while the part of the screen that calls it is there. */
export function useScreenActions(actions: readonly ScreenAction[]): void {
  const newest = useRef(actions);
  newest.current = actions;
  const names = JSON.stringify(actions.map(({ run: _, ...named }) => named));
  useEffect(() => {
    const named = JSON.parse(names) as readonly Omit<ScreenAction, 'run'>[];
    return offer(
      named.map((each) => ({
        ...each,
        run: () => newest.current.find(({ id }) => id === each.id)?.run(),
      })),
    );
  }, [names]);
}

/** A button as an action: what it does is done in one place. Out: the ref for the button. */
export function useButtonAction(
  id: string,
  label: string,
  {
    isOffered = true,
    isLedTo = false,
    ...more
  }: Pick<ScreenAction, 'hint' | 'ofMany'> & {
    readonly isOffered?: boolean;
    /** What one declares of all that stands above it: one is brought there, and presses it oneself. */
    readonly isLedTo?: boolean;
  } = {},
): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const run = () => (isLedTo ? button.current?.focus() : press(button));
  useScreenActions(isOffered ? [{ id, label, ...more, run }] : []);
  return button;
}

export function press({ current }: RefObject<HTMLButtonElement | null>): void {
  current?.focus();
  current?.click();
}

/** Does what a screen offers; where it is not shown goes there first, and does it when it is. */
export function doAt(address: string, id: string): void {
  const offered = [...offers].flat().find((action) => action.id === id);
  if (offered) {
    offered.run();
    return;
  }
  awaited = id;
  // Whoever does something else meanwhile waits for it no more.
  for (const event of ['keydown', 'pointerdown'] as const)
    addEventListener(event, forget, { once: true, capture: true });
  goToScreen(address);
}

const forget = (): void => {
  awaited = undefined;
};

/** Out: what takes it back. */
function offer(actions: readonly ScreenAction[]): () => void {
  offers.add(actions);
  show();
  const wanted = actions.find(({ id }) => id === awaited);
  if (wanted) {
    awaited = undefined;
    // The new screen takes the focus first.
    setTimeout(wanted.run);
  }
  return () => {
    offers.delete(actions);
    show();
  };
}

let isToShow = false;

/** Once for all rows of a list that come or go together. */
function show(): void {
  if (isToShow) return;
  isToShow = true;
  queueMicrotask(() => {
    isToShow = false;
    const byId = new Map([...offers].flat().map((action) => [action.id, action]));
    useShownActions.setState({ actions: [...byId.values()] });
  });
}
