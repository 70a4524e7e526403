/** Containers of pictures that systems read icons from; both hold PNG files as they are. */

export interface Picture {
  /** Side of the square, in px. */
  readonly side: number;
  readonly png: Buffer;
}

/** Windows: a directory of 16 bytes each, then the pictures. A side of 256 is written as 0. */
export function icoOf(pictures: readonly Picture[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [place, { side, png }] of pictures.entries()) {
    const at = 6 + 16 * place;
    head.writeUInt8(side % 256, at);
    head.writeUInt8(side % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** The types of Apple that take a PNG, by side; some sides have a second one, for dense screens. */
const TYPES: Readonly<Record<number, readonly string[]>> = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** macOS: blocks of a type, their length and a picture. */
export function icnsOf(pictures: readonly Picture[]): Buffer {
  const blocks = pictures.flatMap(({ side, png }) =>
    (TYPES[side] ?? []).map((type) => block(type, png)),
  );
  return block('icns', Buffer.concat(blocks));
}

function block(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}
