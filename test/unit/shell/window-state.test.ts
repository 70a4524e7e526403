import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow as RealWindow } from 'electron';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  placeFor,
  readWindowState,
  rememberPlace,
  SMALLEST,
  USUAL,
} from '../../../electron/shell/window-state.ts';
import { BrowserWindow, resetElectron } from '../../support/electron-stand-in/index.ts';

beforeEach(resetElectron);

const laptop = { workArea: { x: 0, y: 25, width: 1440, height: 875 } };
const beside = { workArea: { x: 1440, y: 0, width: 2560, height: 1400 } };
const at = (x: number, y: number, width = 1000, height = 700) => ({
  bounds: { x, y, width, height },
  maximized: false,
});

describe('the place of the window', () => {
  test('is the usual size where nothing was kept, cut to the screen', () => {
    expect(placeFor({ maximized: false }, [beside], beside)).toEqual(USUAL);
    expect(placeFor({ maximized: false }, [laptop], laptop)).toEqual({ width: 1440, height: 875 });
  });

  test('is where it was, on the screen it was on', () => {
    const { bounds } = at(1600, 100);
    expect(placeFor(at(1600, 100), [laptop, beside], laptop)).toEqual(bounds);
  });

  test('is left to the system when that screen is gone, with the size it had', () => {
    expect(placeFor(at(1600, 100), [laptop], laptop)).toEqual({ width: 1000, height: 700 });
  });

  test.each([
    ['above the screen', 100, -300],
    ['above by its title bar', 100, 0],
    ['below it', 100, 880],
    ['left of it but for a strip', -950, 100],
    ['right of it but for a strip', 1400, 100],
  ])('is left to the system when it lies %s', (_where, x, y) => {
    expect(placeFor(at(x, y), [laptop], laptop)).not.toHaveProperty('x');
  });

  test('is put back where part of it is out of sight, as people do', () => {
    expect(placeFor(at(1200, 100), [laptop], laptop)).toMatchObject({ x: 1200, y: 100 });
  });

  test('is never smaller than can be used, nor larger than the screen', () => {
    expect(placeFor(at(0, 25, 10, 10), [laptop], laptop)).toMatchObject(SMALLEST);
    expect(placeFor(at(0, 25, 9000, 9000), [laptop], laptop)).toMatchObject({
      width: 1440,
      height: 875,
    });
  });
});

describe('what is kept', () => {
  const path = (): string => join(mkdtempSync(join(tmpdir(), 'a30-window-')), 'shell', 'w.json');

  test('comes back as it was, for this user alone', () => {
    const file = path();
    const window = new BrowserWindow({ x: 5, y: 30, width: 900, height: 650 });
    rememberPlace(window as unknown as RealWindow, file);
    window.maximize();
    window.close();
    expect(readWindowState(file)).toEqual({
      bounds: { x: 5, y: 30, width: 900, height: 650 },
      maximized: true,
    });
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toContain('title');
  });

  test.each([
    ['nothing', undefined],
    ['no JSON', '{"bounds":'],
    ['another shape', '{"bounds":{"x":"left"},"maximized":true}'],
    ['a place in the clouds', '{"bounds":{"x":1e9,"y":0,"width":1,"height":1},"maximized":false}'],
    ['more than we wrote', '{"maximized":true,"preload":"/tmp/evil.js"}'],
  ])('%s counts as nothing', (_what, text) => {
    const file = join(mkdtempSync(join(tmpdir(), 'a30-window-')), 'w.json');
    if (text !== undefined) writeFileSync(file, text);
    expect(readWindowState(file)).toEqual({ maximized: false });
  });

  test('does not hold up the closing where it cannot be written', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'a30-window-')), 'file');
    writeFileSync(file, '');
    const window = new BrowserWindow({});
    rememberPlace(window as unknown as RealWindow, join(file, 'w.json'));
    expect(() => window.close()).not.toThrow();
  });
});
