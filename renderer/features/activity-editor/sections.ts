/** The sections of the editor. */
import type { EditorSection } from '../../../shared/i18n/app/activity-editor.ts';
import type { LetterName } from '../../components/Letter.tsx';

/** In the order a person thinks, with the letter of Art. 30(1). */
export const sections: readonly {
  readonly id: EditorSection;
  readonly letter?: LetterName;
}[] = [
  { id: 'what' },
  { id: 'why', letter: 'b' },
  { id: 'whose', letter: 'c' },
  { id: 'data', letter: 'c' },
  { id: 'recipients', letter: 'd' },
  { id: 'transfers', letter: 'e' },
  { id: 'retention', letter: 'f' },
  { id: 'security', letter: 'g' },
  { id: 'more' },
];

/** What a finding calls it. */
export const editorSection = (activity: string, section: EditorSection): string =>
  `activity/${activity}/${section}`;
