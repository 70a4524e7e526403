import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string): Buffer =>
  readFileSync(new URL(`../../../assets/icons/${name}`, import.meta.url));
const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** The side that a PNG itself says. */
function sideOf(png: Buffer): number {
  expect(png.subarray(0, 8).equals(SIGNATURE)).toBe(true);
  expect(png.readUInt32BE(16)).toBe(png.readUInt32BE(20));
  return png.readUInt32BE(16);
}

test.each(['icon.ico', 'client-file.ico'])('%s holds each side that Windows shows', (name) => {
  const file = read(name);
  const sides = Array.from({ length: file.readUInt16LE(4) }, (_, place) => {
    const at = 6 + 16 * place;
    const offset = file.readUInt32LE(at + 12);
    const side = sideOf(file.subarray(offset, offset + file.readUInt32LE(at + 8)));
    expect(file.readUInt8(at)).toBe(side % 256);
    return side;
  });
  expect(sides).toEqual([16, 24, 32, 48, 64, 128, 256]);
});

test.each(['icon.icns', 'client-file.icns'])('%s holds each side that macOS shows', (name) => {
  const file = read(name);
  expect(file.toString('latin1', 0, 4)).toBe('icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  const sides = new Set<number>();
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    sides.add(sideOf(file.subarray(at + 8, at + file.readUInt32BE(at + 4))));
  }
  expect([...sides]).toEqual([32, 64, 128, 256, 512, 1024]);
});
