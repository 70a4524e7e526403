/** What every part of the layout needs to know. */
import type { Document } from '../../../../shared/document/model.ts';
import { type ScriptMessages, scriptMessages } from '../../../../shared/i18n/scripts.ts';
import { accentOnWhite } from '../accent.ts';
import type { FontSet } from './faces.ts';
import { SubstitutionLog } from './substitution.ts';
import { type Theme, themeOf } from './theme.ts';

export interface PdfContext {
  readonly fonts: FontSet;
  readonly theme: Theme;
  readonly accent: string;
  readonly scripts: ScriptMessages;
  readonly log: SubstitutionLog;
  /** Anchors that stand in the document: only these can be jumped to. */
  readonly anchors: ReadonlySet<string>;
}

export function contextOf(document: Document, fonts: FontSet): PdfContext {
  return {
    fonts,
    theme: themeOf(document.kind),
    accent: accentOnWhite(document.accent),
    scripts: scriptMessages[document.language],
    log: new SubstitutionLog(),
    anchors: anchorsOf(document),
  };
}

function anchorsOf(document: Document): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const { blocks } of document.sections) {
    for (const block of blocks) {
      if (block.kind === 'heading') anchors.add(block.anchor);
      if (block.kind === 'label') anchors.add(block.title.anchor);
      if (block.kind !== 'frame') continue;
      for (const inner of block.blocks) if (inner.kind === 'heading') anchors.add(inner.anchor);
    }
  }
  return anchors;
}
