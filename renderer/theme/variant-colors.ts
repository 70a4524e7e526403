import type { VariantColorsResolver } from '@mantine/core';

const line = (colour: string): string => `1px solid ${colour}`;

/**
 * The colours of a button by its variant. There are three: one filled button a region, default
 * for the others, subtle for what stands among text. `color="gray"` makes a subtle one quiet,
 * `color="need"` a filled one a loss that cannot be undone.
 */
export const variantColors: VariantColorsResolver = ({ variant, color }) => {
  if (variant === 'filled' && color === 'need')
    return {
      background: 'var(--a30-need)',
      hover: 'var(--a30-need)',
      color: 'var(--a30-on-accent)',
      border: line('transparent'),
    };
  if (variant === 'filled')
    return {
      background: 'var(--a30-accent)',
      hover: 'var(--a30-accent-hover)',
      color: 'var(--a30-on-accent)',
      border: line('transparent'),
    };
  if (variant === 'subtle' || variant === 'transparent')
    return {
      background: 'transparent',
      hover: variant === 'subtle' ? 'var(--a30-hover)' : 'transparent',
      color: color === 'gray' ? 'var(--a30-text2)' : 'var(--a30-accent)',
      border: line('transparent'),
    };
  return {
    background: 'var(--a30-surface)',
    hover: 'var(--a30-hover)',
    color: 'var(--a30-text)',
    border: line('var(--a30-control)'),
  };
};
