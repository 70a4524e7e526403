/** What the composed statement says of its own sections: which there are, and what each still needs. */
import { runsOf } from '../../../shared/document/concept.ts';
import type { Document, Section } from '../../../shared/document/model.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
import type { OwnParagraph } from '../../../shared/domain/own-paragraph.ts';
import type { Statement } from '../../../shared/domain/statement.ts';
import type { SectionId } from '../../../shared/i18n/statement-beginning.ts';

/** `start` is the title with what stands before the first section. */
export type PartId = 'start' | SectionId;
export type OptionalSection = NonNullable<Statement['sectionsOff']>[number];

/** What may be switched off, by the part it stands in. */
export const optionalIn: Partial<Record<PartId, readonly OptionalSection[]>> = {
  start: ['summary'],
  who: ['definitions'],
  recipients: ['externalLinks'],
  security: ['security', 'userDuties'],
};

/** Where a paragraph of one's own stands in a part; the right to object is set apart from all else. */
export function ownPlace(part: PartId): OwnParagraph['after'] | undefined {
  if (part === 'start' || part === 'objection' || part === 'rights') return undefined;
  return part === 'using' ? 'rights' : part;
}

export interface Marked {
  readonly ref: string;
  readonly text: string;
}

export interface PartState {
  /** Undefined where this statement has no such section. */
  readonly section: Section | undefined;
  readonly number: string | undefined;
  readonly heading: string | undefined;
  /** What stands in it as a marker, in reading order. */
  readonly markers: readonly Marked[];
  /** Questions nobody answered, and nothing else. */
  readonly isUnanswered: boolean;
}

export function partState(document: Document, part: PartId): PartState {
  const section = document.sections.find(({ id }) => id === part);
  const missing = section ? runsOf([section]).filter(({ origin }) => origin === 'missing') : [];
  const [, number, heading] = /^(\d+)\. (.*)$/.exec(headingOf(section)) ?? [];
  return {
    section,
    number,
    heading,
    markers: missing.map(({ text, refs }) => ({ ref: refs[0] ?? '', text })),
    isUnanswered: missing.length > 0 && missing.every(({ marker }) => marker === 'UNANSWERED'),
  };
}

function headingOf(section: Section | undefined): string {
  const heading = section?.blocks.flatMap((block) =>
    block.kind === 'heading' ? [block] : block.kind === 'frame' ? block.blocks : [],
  )[0];
  return heading?.kind === 'heading' ? heading.runs.map(({ text }) => text).join('') : '';
}

/** Fields of the same row that the section tells of, as a person meets them in the row. */
export function fieldsBeside(
  section: Section | undefined,
  ref: string,
  order: readonly string[],
): readonly string[] {
  const row = ref.slice(0, ref.lastIndexOf('/') + 1);
  const told = new Set(section ? runsOf([section]).flatMap(({ refs }) => refs) : []);
  const same = [...told].filter((each) => each.startsWith(row) && each !== ref);
  const place = (each: string) => order.indexOf(parseRef(each)?.field ?? '');
  const most = same.toSorted((a, b) => place(a) - place(b)).slice(0, MOST_FIELDS - 1);
  return [...most, ref].toSorted((a, b) => place(a) - place(b));
}

/** A card that holds more is a form. */
const MOST_FIELDS = 5;

/** The part in which a field is told first. */
export function partWith(document: Document, ref: string): PartId | undefined {
  const section = document.sections.find((each) =>
    runsOf([each]).some(({ refs }) => refs.includes(ref)),
  );
  return section?.id as PartId | undefined;
}
