/**
 * The neutral document: what a register or statement says, without points, colours or fonts.
 * Composers make it, writers (PDF, HTML, DOCX, Markdown, the preview) turn it into bytes.
 *
 * Every piece of text is a run that knows where it came from. That is what makes "true" testable:
 * a user run equals a value of the register, a law run a label of the law pack, a fixed run a
 * message, and a missing run stands where nothing was entered.
 */

export type Language = 'nl' | 'en';
export type Profile = 'working' | 'authority' | 'public';
export type RunOrigin = 'user' | 'law' | 'fixed' | 'missing';

/** The seven markers that stand where a document cannot speak (documents.md section 6). */
export type MarkerId =
  | 'MISSING'
  | 'UNANSWERED'
  | 'CONFIRM'
  | 'CHOOSE'
  | 'CONFLICT'
  | 'BLOCKED'
  | 'EXPIRED';

export interface Run {
  readonly text: string;
  readonly origin: RunOrigin;
  /** Field addresses `entity/id/field` that this text says; empty for fixed and law text. */
  readonly refs: readonly string[];
  /** Set when the text is in another language than the document. */
  readonly lang?: Language;
  readonly strong?: true;
  /** Only for origin `missing`. */
  readonly marker?: MarkerId;
  /** https: or mailto: only; writers refuse anything else. */
  readonly href?: string;
}

/** One paragraph: runs that follow each other on a line, spaces included in their texts. */
export type Line = readonly Run[];

/** A cell or value: paragraphs under each other. */
export type Cell = readonly Line[];

/** A letter of Art. 30(1) or (2), printed in the margin as "(a)". */
export type Letter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';

export interface Heading {
  readonly kind: 'heading';
  /** 1 document title, 2 section or activity, 3 group inside a section. */
  readonly level: 1 | 2 | 3;
  readonly runs: Line;
  /** Target of jumps and contents; unique in the document, [a-z0-9-]. */
  readonly anchor: string;
  /** Small line above ("Verwerking 03") and below the title. */
  readonly eyebrow?: Line;
  readonly subtitle?: Line;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: Line;
  /** `answer`: a line to write on by hand; `sign`: the same, with room above for a signature. */
  readonly tone?: 'small' | 'answer' | 'sign';
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Line[];
}

export interface Column {
  readonly head: Line;
  readonly letter?: Letter;
  /** Share of the available width; the shares of a table add up to 100. */
  readonly width: number;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** What the table shows, for a reader who cannot see it (HTML caption). */
  readonly caption: string;
}

/** One element with its label left and what the register says of it right. */
export interface Field {
  readonly letter?: Letter;
  readonly label: Line;
  readonly hint?: Line;
  readonly value: readonly (Paragraph | List | Table | Marker)[];
}

export interface Fields {
  readonly kind: 'fields';
  readonly rows: readonly Field[];
}

/** A block of its own where something is missing; `runs` holds the bracketed text. */
export interface Marker {
  readonly kind: 'marker';
  readonly marker: MarkerId;
  readonly runs: Line;
}

/** Ruled above and below: the summary, the right to object (Art. 21(4): set apart). */
export interface Frame {
  readonly kind: 'frame';
  readonly role: 'summary' | 'objection';
  readonly blocks: readonly (Heading | Paragraph | List | Marker)[];
}

/** The double-ruled label on the cover. */
export interface Label {
  readonly kind: 'label';
  readonly title: Heading;
  readonly lines: readonly Line[];
}

/** What goes beyond the duty: under a rule, smaller. */
export interface Aside {
  readonly kind: 'aside';
  readonly title: Line;
  readonly blocks: readonly (Paragraph | List | Table | Fields | Marker)[];
}

/** Entries that lead to headings; paged writers add the page number. */
export interface Contents {
  readonly kind: 'contents';
  readonly label: Line;
  readonly entries: readonly { readonly runs: Line; readonly anchor: string }[];
}

/** What a part of a picture stands for; writers give each a look that colour alone does not carry. */
export type Meaning =
  | 'activity'
  | 'recipient'
  /** Stays within the organisation. */
  | 'home'
  /** Within Europe: no transfer. */
  | 'inside'
  | 'outside'
  | 'unknown'
  /** Is there, where something is counted. */
  | 'found'
  /** Several of the above that found no room of their own. */
  | 'gathered'
  /** Land without a meaning, and land of the EEA. */
  | 'land'
  | 'europe';

/** A shape in the units of its picture. Paths hold M, L, C and Z with absolute coordinates only. */
export type PictureShape =
  | {
      readonly kind: 'box';
      readonly meaning: Meaning;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'line' | 'area'; readonly meaning: Meaning; readonly path: string }
  | { readonly kind: 'dot'; readonly meaning: Meaning; readonly x: number; readonly y: number };

export interface PictureText {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly width: number;
  readonly look: 'head' | 'name' | 'strong' | 'detail';
  readonly runs: Line;
  /** The text of the runs as it is broken to the width; ends in "…" where there is no room for all. */
  readonly rows: readonly string[];
}

/** A picture drawn from shapes and texts, and a table that says all that it shows. */
export interface Picture {
  readonly kind: 'picture';
  readonly name: 'flow' | 'map' | 'scan';
  /** For a reader who cannot see it; the heading that all see is a block of its own. */
  readonly title: Line;
  /** Units are points on paper and pixels on a screen. */
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn. */
  readonly shapes: readonly PictureShape[];
  readonly texts: readonly PictureText[];
  readonly table: Table;
  /** The table stands under the picture also where the picture itself can be drawn. */
  readonly tableShown?: true;
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Fields
  | Marker
  | Frame
  | Label
  | Aside
  | Contents
  | Picture;

export interface Section {
  readonly id: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Paged writers start this section on a new page. */
  readonly newPage: boolean;
  readonly blocks: readonly Block[];
}

export type DocumentKind =
  | 'register'
  | 'processor-register'
  | 'statement'
  | 'findings'
  | 'agreements'
  /** For a client of a consultant: what is to be answered, texts to use, a letter to send. */
  | 'questions'
  | 'texts'
  | 'supplier-letter'
  /** What an existing privacy statement says, lacks and says wrongly. */
  | 'scan';

export interface Document {
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly profile: Profile;
  /** Plain text for metadata and the browser tab. */
  readonly title: string;
  /** Footer: organisation and document; state ("Momentopname van 21 november 2026"). */
  readonly footer: { readonly left: Line; readonly middle: Line };
  /** Printed as a frame on every page while the document may not be relied on. */
  readonly concept: boolean;
  /** Date the document speaks of, YYYY-MM-DD; also the creation date in the file's metadata. */
  readonly date: string;
  /** The organisation's own mark, PNG or JPEG as a data URL. */
  readonly logo?: string;
  /** The mark of whoever prepared it for the organisation, beside its own. */
  readonly consultantLogo?: string;
  /** #RRGGBB with at least 4.5:1 on white; writers use petrol otherwise. */
  readonly accent?: string;
  readonly sections: readonly Section[];
}
