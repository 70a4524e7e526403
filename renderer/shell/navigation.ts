import type { ReactNode } from 'react';

/** A place one can go to from anywhere. */
export interface NavigationItem {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly icon: ReactNode;
  /** How many there are, and that in words. */
  readonly count?: { readonly value: number; readonly text: string } | undefined;
}

/** The column beside the screen: groups with a rule between, and what stands at its foot. */
export interface NavigationContent {
  readonly groups: readonly (readonly NavigationItem[])[];
  readonly foot: readonly NavigationItem[];
}
