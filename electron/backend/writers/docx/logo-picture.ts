import { ImageRun, Paragraph, TextRun } from 'docx';
import type { Logo } from '../logo.ts';

/** Largest size on paper, in pixels of 1/96 inch: about 45 by 18 mm. */
const ROOM = { width: 170, height: 68 };

/** Marks beside each other on a line, in proportion; undefined where there are none. */
export function logoPictures(logos: readonly Logo[]): Paragraph | undefined {
  const pictures = logos.flatMap(pictureOf);
  if (pictures.length === 0) return undefined;
  const children = pictures.flatMap((picture, at) => (at === 0 ? [picture] : [gap(), picture]));
  return new Paragraph({ children, alignment: 'right' });
}

const gap = (): TextRun => new TextRun('   ');

/** Nothing when the bytes are not what they claim. */
function pictureOf(logo: Logo): readonly ImageRun[] {
  const data = Buffer.from(logo.base64, 'base64');
  const size = logo.type === 'png' ? pngSize(data) : jpegSize(data);
  if (!size || size.width === 0 || size.height === 0) return [];
  const scale = Math.min(ROOM.width / size.width, ROOM.height / size.height);
  const picture = new ImageRun({
    type: logo.type === 'png' ? 'png' : 'jpg',
    data,
    transformation: {
      width: Math.max(1, Math.round(size.width * scale)),
      height: Math.max(1, Math.round(size.height * scale)),
    },
  });
  return [picture];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width and height stand in the IHDR chunk, which must come first (PNG 11.2.2). */
function pngSize(data: Buffer): Size | undefined {
  if (data.length < 24 || data.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
}

/** Height and width stand in the frame header, SOF0 to SOF15 without DHT, JPG and DAC (T.81). */
function jpegSize(data: Buffer): Size | undefined {
  let at = 2;
  while (at + 9 <= data.length && data[at] === 0xff) {
    const marker = data[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { height: data.readUInt16BE(at + 5), width: data.readUInt16BE(at + 7) };
    }
    at += 2 + data.readUInt16BE(at + 2);
  }
  return undefined;
}
