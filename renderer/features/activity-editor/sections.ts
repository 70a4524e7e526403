/** The sections of the editor. */
import type { Activity } from '../../../shared/domain/activity.ts';
import type { EditorSection } from '../../../shared/i18n/app/activity-editor.ts';
import type { LetterName } from '../../components/Letter.tsx';

type Role = Activity['role'];

export interface SectionPlace {
  readonly id: EditorSection;
  /** Of the paragraph of Art. 30 that asks for it; none where the law does not ask. */
  readonly letters: readonly LetterName[];
}

const place = (id: EditorSection, ...letters: LetterName[]): SectionPlace => ({ id, letters });

/** In the order a person thinks, with the letters of Art. 30(1). */
const ofController: readonly SectionPlace[] = [
  place('what'),
  place('why', 'b'),
  place('whose', 'c'),
  place('data', 'c'),
  place('recipients', 'd'),
  place('transfers', 'e'),
  place('retention', 'f'),
  place('security', 'g'),
  place('more'),
];

/** Who works for another answers Art. 30(2) first; the rest the one he works for has to know. */
const ofProcessor: readonly SectionPlace[] = [
  place('what'),
  place('clients', 'a', 'b'),
  place('transfers', 'c'),
  place('security', 'd'),
  place('why'),
  place('whose'),
  place('data'),
  place('recipients'),
  place('retention'),
  place('more'),
];

export const sectionsOf = (role: Role | undefined): readonly SectionPlace[] =>
  role === 'processor' ? ofProcessor : ofController;

/** Sections that Art. 30(2) does not ask for: empty, nothing is missing there. */
export const isAsked = (role: Role | undefined, section: EditorSection): boolean =>
  role !== 'processor' ||
  ofProcessor.some(({ id, letters }) => id === section && letters.length > 0);

/** What a finding calls it. */
export const editorSection = (activity: string, section: EditorSection): string =>
  `activity/${activity}/${section}`;
