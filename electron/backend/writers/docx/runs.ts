import { ExternalHyperlink, type IRunOptions, ShadingType, TextRun } from 'docx';
import type { Letter, Line, Run } from '../../../../shared/document/model.ts';
import { safeLink } from '../safe-link.ts';
import { visibleText, withoutSoftHyphens } from '../visible-characters.ts';
import type { DocxContext } from './context.ts';
import { line as border, localeOf, MISSING } from './style.ts';

/** A line as Word runs. Text goes in as text: no field, no markup can come out of it. */
export function runsDocx(line: Line, context: DocxContext): (TextRun | ExternalHyperlink)[] {
  return line.flatMap((run): (TextRun | ExternalHyperlink)[] => {
    const link = safeLink(run.href);
    if (link === undefined) return textRuns(run, look(run, context));
    const children = textRuns(run, { ...look(run, context), style: 'Hyperlink' });
    return [new ExternalHyperlink({ link, children })];
  });
}

/** The letter of Art. 30 that stands before a label. */
export function letterRun(letter: Letter, context: DocxContext): TextRun {
  const look: IRunOptions = { font: 'Cambria', italics: true, color: context.accent };
  return new TextRun({ ...look, text: `(${letter}) ` });
}

/**
 * Always by `text`: the library reads a string child such as `CURRENT` as a page number field,
 * and a purpose may be called that.
 */
function textRuns(run: Run, options: IRunOptions): TextRun[] {
  // Word shows the character as a hyphen; its own soft hyphen is an element.
  return withoutSoftHyphens(visibleText(run.text))
    .split('\n')
    .map((text, at) => new TextRun({ ...options, text, ...(at > 0 ? { break: 1 } : {}) }));
}

function look(run: Run, context: DocxContext): IRunOptions {
  const foreign = run.lang !== undefined && run.lang !== context.language;
  return {
    ...(run.strong ? { bold: true } : {}),
    ...(foreign && run.lang ? { language: { value: localeOf(run.lang) } } : {}),
    ...(run.origin === 'missing' ? missingLook() : {}),
  };
}

const missingLook = (): IRunOptions => ({
  shading: { type: ShadingType.CLEAR, fill: MISSING.ground, color: 'auto' },
  border: border('DASHED', 6, MISSING.edge),
});
