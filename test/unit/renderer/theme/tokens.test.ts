import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const sheet = readFileSync(
  join(resolve(import.meta.dirname, '../../../..'), 'renderer/theme/tokens.css'),
  'utf8',
);

/** The colours between the braces after a selector. */
function colours(selector: string): ReadonlyMap<string, string> {
  const start = sheet.indexOf('{', sheet.indexOf(selector));
  const block = sheet.slice(start, sheet.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--a30-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
}

const schemes = {
  light: colours('[data-a30-paper] {'),
  dark: colours('[data-mantine-color-scheme="dark"]'),
} as const;

/** Relative luminance, WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['canvas', 'surface', 'sunken', 'hover', 'selected'];
const texts = ['text', 'text2', 'text3', 'accent', 'need', 'check', 'tip', 'ok'];
const levels = ['need', 'check', 'tip', 'ok'];

/** What lies on what, and how far it must stand out (WCAG 1.4.3 and 1.4.11). */
const pairs: readonly (readonly [string, string, number])[] = [
  ...grounds.flatMap((ground) => texts.map((text) => [text, ground, 4.5] as const)),
  ...levels.flatMap((level) => [
    [level, `${level}-bg`, 4.5] as const,
    ['text', `${level}-bg`, 7] as const,
    [`${level}-line`, 'surface', 3] as const,
  ]),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['on-accent', 'need', 4.5],
  ['accent', 'accent-soft', 4.5],
  ['text', 'mark', 7],
  ...['canvas', 'surface'].map((ground) => ['control', ground, 3] as const),
  ...grounds.map((ground) => ['crust', ground, 3] as const),
];

describe.each(['light', 'dark'] as const)('colours of the %s theme', (scheme) => {
  test('are all there', () => {
    expect(schemes[scheme].size).toBeGreaterThan(30);
    expect([...schemes[scheme].keys()]).toEqual([...schemes.light.keys()]);
  });

  test.each(pairs)('%s stands out on %s by %d', (front, ground, least) => {
    const found = contrast(schemes[scheme].get(front) ?? '', schemes[scheme].get(ground) ?? '');
    expect(found).toBeGreaterThanOrEqual(least);
  });
});
