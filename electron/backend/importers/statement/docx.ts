/** A Word file -> clean text. Only the parts with text are unpacked, and no more than they may be. */
import { type Unzipped, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { textOfHtml } from './html.ts';
import { UNPACKED_LIMIT_MB } from './limits.ts';
import { Refusal } from './refusal.ts';

const TEXT_PART = /^(?:\[Content_Types\]\.xml|_rels\/|word\/[^/]*\.xml$|word\/_rels\/)/;
const BODY = 'word/document.xml';
/** Programs in other languages name their styles in that language. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Kop 1'] => h1:fresh",
  "p[style-name='Kop 2'] => h2:fresh",
  "p[style-name='Kop 3'] => h3:fresh",
  "p[style-name='Kop 4'] => h4:fresh",
];

/** From a word to its note and back: the note itself stands below the text. */
const NOTE_LINKS =
  /<sup><a href="#(?:foot|end)note-[^"]{1,40}"[^>]{0,80}>\[\d+\]<\/a><\/sup>| ?<a href="#(?:foot|end)note-ref-[^"]{1,40}">↑<\/a>/g;

/** @throws Refusal statementKind, statementPassword, statementTooLong, statementDamaged */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const parts = textParts(bytes);
  if (!parts[BODY]) throw new Refusal('statementKind', {});
  // Packed anew without its pictures: mammoth would unpack those too, whatever their size.
  const buffer = Buffer.from(zipSync(parts, { level: 0 }));
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: STYLES,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return textOfHtml(value.replace(NOTE_LINKS, ''));
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('statementDamaged', {}, { cause: error });
  }
}

function textParts(bytes: Uint8Array): Unzipped {
  let unpacked = 0;
  try {
    return unzipSync(bytes, {
      // Room is made by the size that the archive gives: what is longer is cut, and then not whole.
      filter: ({ name, originalSize }) => {
        if (!TEXT_PART.test(name)) return false;
        unpacked += originalSize;
        if (unpacked <= UNPACKED_LIMIT_MB * 1_000_000) return true;
        throw new Refusal('statementTooLong', {});
      },
    });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('statementDamaged', {}, { cause: error });
  }
}
