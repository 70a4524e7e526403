/** Whoever decides by keyboard goes from proposal to proposal: what one pressed is gone once one has decided. */
import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import { isFocusFree } from '../../components/is-focus-free.ts';

/** For the buttons that decide, as `data-decide`. */
export type Deciding =
  | 'accept'
  | 'reject'
  | 'putBack'
  | 'acceptGroup'
  | 'rejectGroup'
  | 'acceptSure';

interface Pressed {
  readonly button: HTMLElement;
  readonly row: HTMLElement | null;
  /** The same button of other proposals: those after it, then those before it, the nearest first. */
  readonly others: readonly HTMLElement[];
}

const deciding = (kind: Deciding): string => `[data-decide="${kind}"]`;

/** Out: for the list. Where nothing is left to decide, the list itself gets the focus. */
export function useFocusOnward(isBusy: boolean): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onClickCapture: (event: MouseEvent) => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const pressed = useRef<Pressed>(undefined);
  // After every drawing: what was decided shows when the register has it, not when it was asked.
  useEffect(() => {
    const { current } = pressed;
    if (current === undefined || isBusy) return;
    const isFree = isFocusFree();
    if (!isFree && document.activeElement !== current.button) pressed.current = undefined;
    else if (!current.button.isConnected) {
      pressed.current = undefined;
      (onwardFrom(current) ?? ref.current)?.focus();
    } else if (isFree) current.button.focus();
  });
  // Who goes on elsewhere is not called back.
  useEffect(() => {
    const letGo = ({ target }: Event) => {
      const { current } = pressed;
      if (current && !(target instanceof Node && current.button.contains(target)))
        pressed.current = undefined;
    };
    document.addEventListener('pointerdown', letGo);
    return () => document.removeEventListener('pointerdown', letGo);
  }, []);
  return {
    ref,
    onClickCapture: ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-decide]');
      const kind = button?.dataset['decide'] as Deciding | undefined;
      if (button === null || kind === undefined || ref.current === null) return;
      const alike = [...ref.current.querySelectorAll<HTMLElement>(deciding(kind))];
      const place = alike.indexOf(button);
      const others = [...alike.slice(place + 1), ...alike.slice(0, place).reverse()];
      pressed.current = { button, row: button.closest('li'), others };
    },
  };
}

function onwardFrom({ button, row, others }: Pressed): HTMLElement | undefined {
  // Put back, it is to be decided about once more.
  if (button.dataset['decide'] === ('putBack' satisfies Deciding))
    return row?.querySelector<HTMLElement>(deciding('accept')) ?? undefined;
  return others.find(({ isConnected }) => isConnected);
}
