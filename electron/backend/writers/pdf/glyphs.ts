/** Runs become segments of one face each, with every character accounted for. */
import type { Line, Run } from '../../../../shared/document/model.ts';
import { safeLink } from '../safe-link.ts';
import { codePointLabel, visibleText } from '../visible-characters.ts';
import type { PdfContext } from './context.ts';
import { type Face, faceFor } from './faces.ts';
import { noteScripts } from './scripts.ts';

export interface Segment {
  readonly text: string;
  readonly face: Face;
  readonly link?: string;
}

/** What most texts consist of; Noto has all of it. The soft hyphen (U+00AD) is left out. */
const PLAIN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201e\u2026\u20ac]*$/;

/** The segments of a line in a face; a strong run in sans turns semibold. */
export function segmentsOf(line: Line, face: Face, context: PdfContext): readonly Segment[] {
  return line.flatMap((run) =>
    runSegments(run, run.strong && face === 'sans' ? 'strong' : face, context),
  );
}

function runSegments(run: Run, face: Face, context: PdfContext): readonly Segment[] {
  const href = safeLink(run.href);
  const link = href === undefined ? {} : { link: href };
  if (PLAIN.test(run.text)) return run.text === '' ? [] : [{ text: run.text, face, ...link }];
  return facesOf(printableText(run, context), face, run, context).map((part) => ({
    ...part,
    ...link,
  }));
}

/** The text of a run in precomposed letters, with controls marked and other scripts noted. */
function printableText(run: Run, context: PdfContext): string {
  const { log } = context;
  const composed = run.text.normalize('NFC');
  const noted = noteScripts(composed, context.scripts, (script, shown) =>
    log.add('script', script, shown, run.refs),
  );
  const visible = visibleText(noted);
  if (visible.length !== noted.length) reportHidden(noted, run, context);
  return visible;
}

function reportHidden(text: string, run: Run, context: PdfContext): void {
  for (const character of text) {
    const shown = visibleText(character);
    if (shown.startsWith('[U+')) context.log.add('control', shown.slice(1, -1), shown, run.refs);
  }
}

function facesOf(text: string, wanted: Face, run: Run, context: PdfContext): Segment[] {
  const parts: Segment[] = [];
  let current = '';
  let currentFace = wanted;
  const push = (more: string, face: Face): void => {
    if (face !== currentFace && current !== '') {
      parts.push({ text: current, face: currentFace });
      current = '';
    }
    currentFace = face;
    current += more;
  };
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const known = character === '\n' || character === '\u00ad';
    // A joiner outside the scripts that need it prints nothing, though fonts have a glyph for it.
    const joiner = codePoint === 0x200c || codePoint === 0x200d;
    const face = joiner ? undefined : faceFor(context.fonts, wanted, codePoint);
    if (known) push(character, currentFace);
    else if (face) push(character, face);
    else {
      const label = codePointLabel(character);
      context.log.add(joiner ? 'control' : 'glyph', label.slice(1, -1), label, run.refs);
      push(label, wanted);
    }
  }
  if (current !== '') parts.push({ text: current, face: currentFace });
  return parts;
}
