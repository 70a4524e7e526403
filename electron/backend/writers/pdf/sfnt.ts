/**
 * What line breaking needs of a TrueType font: which characters it has and how wide they are.
 * Tables as in the OpenType specification 1.9: `head`, `hhea`, `hmtx` and `cmap` (formats 4, 12).
 */
export interface FontMetrics {
  /** Advance in thousandths of the font size, or undefined when the font lacks the character. */
  advance(codePoint: number): number | undefined;
  /** Above and below the baseline, in ems. */
  readonly ascent: number;
  readonly descent: number;
}

/** Characters of the basic plane; what lies above is rare and kept in a map. */
const PLANE = 0x10000;

/** Reads the metrics of one TrueType file. Throws RangeError when the file is cut short. */
export function readMetrics(file: Uint8Array): FontMetrics {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const table = tablesOf(view);
  const unitsPerEm = view.getUint16(table('head') + 18);
  const hhea = table('hhea');
  const metrics = view.getUint16(hhea + 34);
  const hmtx = table('hmtx');
  const advanceOf = (glyph: number): number =>
    (view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4) * 1000) / unitsPerEm;

  const plane = new Float32Array(PLANE).fill(-1);
  const beyond = new Map<number, number>();
  eachCharacter(view, table('cmap'), (codePoint, glyph) => {
    if (glyph === 0) return;
    if (codePoint < PLANE) plane[codePoint] = advanceOf(glyph);
    else beyond.set(codePoint, advanceOf(glyph));
  });
  return {
    advance(codePoint) {
      if (codePoint >= PLANE) return beyond.get(codePoint);
      const width = plane[codePoint] ?? -1;
      return width < 0 ? undefined : width;
    },
    ascent: view.getInt16(hhea + 4) / unitsPerEm,
    descent: -view.getInt16(hhea + 6) / unitsPerEm,
  };
}

function tablesOf(view: DataView): (tag: string) => number {
  const offsets = new Map<string, number>();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(entry + at)));
    offsets.set(tag, view.getUint32(entry + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new RangeError(`font without table ${tag}`);
    return offset;
  };
}

type Visit = (codePoint: number, glyph: number) => void;

function eachCharacter(view: DataView, cmap: number, visit: Visit): void {
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const subtable = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(subtable);
    if (format === 4) eachSegment(view, subtable, visit);
    if (format === 12) eachGroup(view, subtable, visit);
  }
}

function eachSegment(view: DataView, subtable: number, visit: Visit): void {
  const doubled = view.getUint16(subtable + 6);
  const ends = subtable + 14;
  for (let at = 0; at < doubled; at += 2) {
    const end = view.getUint16(ends + at);
    const start = view.getUint16(ends + doubled + 2 + at);
    const delta = view.getUint16(ends + 2 * doubled + 2 + at);
    const rangeAt = ends + 3 * doubled + 2 + at;
    const range = view.getUint16(rangeAt);
    for (let codePoint = start; codePoint <= end && codePoint !== 0xffff; codePoint += 1) {
      const found =
        range === 0 ? codePoint : view.getUint16(rangeAt + range + (codePoint - start) * 2);
      visit(codePoint, range !== 0 && found === 0 ? 0 : (found + delta) & 0xffff);
    }
  }
}

function eachGroup(view: DataView, subtable: number, visit: Visit): void {
  const groups = view.getUint32(subtable + 12);
  for (let index = 0; index < groups; index += 1) {
    const group = subtable + 16 + index * 12;
    const start = view.getUint32(group);
    const end = view.getUint32(group + 4);
    const glyph = view.getUint32(group + 8);
    for (let codePoint = start; codePoint <= end; codePoint += 1) {
      visit(codePoint, glyph + codePoint - start);
    }
  }
}
