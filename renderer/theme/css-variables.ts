/** Mantine's own colour variables, each said in a token of ours. */
import type { CSSVariablesResolver } from '@mantine/core';

const token = (name: string): string => `var(--a30-${name})`;

/** What Mantine paints the greys of a light and of a dark component with, lightest first. */
const greys = {
  gray: ['hover', 'hover', 'line', 'line', 'control', 'control', 'text3', 'text2', 'text', 'text'],
  dark: [
    'text',
    'text2',
    'text3',
    'text3',
    'line',
    'hover',
    'surface',
    'surface',
    'canvas',
    'canvas',
  ],
} as const;

const named: Readonly<Record<string, string>> = {
  bright: 'text',
  text: 'text',
  // The page is canvas; what Mantine lays on it (dialogs, panels) is a sheet.
  body: 'surface',
  white: 'surface',
  error: 'need',
  success: 'ok',
  placeholder: 'text3',
  anchor: 'accent',
  default: 'surface',
  'default-hover': 'hover',
  'default-color': 'text',
  'default-border': 'control',
  dimmed: 'text3',
  disabled: 'hover',
  'disabled-color': 'text3',
  'disabled-border': 'line',
  'petrol-filled': 'accent',
  'petrol-filled-hover': 'accent-hover',
  'petrol-light': 'accent-soft',
  'petrol-light-hover': 'selected',
  'petrol-light-color': 'accent',
  'petrol-outline': 'accent',
  'petrol-outline-hover': 'accent-soft',
  'petrol-contrast': 'on-accent',
};

const colours: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(named).map(([name, value]) => [`--mantine-color-${name}`, token(value)]),
  ),
  ...Object.fromEntries(
    Object.entries(greys).flatMap(([name, steps]) =>
      steps.map((step, index) => [`--mantine-color-${name}-${index}`, token(step)]),
    ),
  ),
  '--mantine-primary-color-contrast': token('on-accent'),
};

/** Both schemes get the same words: the tokens themselves change with the scheme. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...colours },
  dark: { ...colours },
});
