/** What can be done on the screen that is shown, for the command palette. */
import { useEffect } from 'react';
import { create } from 'zustand';

export interface ScreenAction {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

export const useShownActions = create<{ readonly actions: readonly ScreenAction[] }>(() => ({
  actions: [],
}));

/** Offers the actions while the screen is shown. Keep the array the same until one of them changes. */
export function useScreenActions(actions: readonly ScreenAction[]): void {
  useEffect(() => {
    useShownActions.setState({ actions });
    return () => {
      if (useShownActions.getState().actions === actions) useShownActions.setState({ actions: [] });
    };
  }, [actions]);
}
