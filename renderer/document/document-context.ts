/** What every part of a preview needs and what does not change while one types. */
import { createContext, useContext } from 'react';
import type { Language } from '../../shared/document/model.ts';

export interface DocumentSettings {
  readonly language: Language;
  /** Before anchors, so that two documents on a page do not share ids. */
  readonly prefix: string;
  /** Sentences lead to their fields. */
  readonly jumps: boolean;
  /** Links lead out through the host; without it they are text. */
  readonly links: boolean;
  /** Heading level on the page of the document's title. */
  readonly level: number;
}

export const DocumentContext = createContext<DocumentSettings>({
  language: 'nl',
  prefix: '',
  jumps: false,
  links: false,
  level: 2,
});

export const useDocument = (): DocumentSettings => useContext(DocumentContext);
