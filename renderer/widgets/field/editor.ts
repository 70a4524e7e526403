/** What every editor of a field is given. */
import type { FieldControl } from './use-field.ts';

export interface EditorProps {
  readonly control: FieldControl;
  readonly inputProps: InputProps;
}

/** For the element that takes the keyboard: what names and explains it. */
export interface InputProps {
  readonly id?: string | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-labelledby'?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
  /** The same for Mantine's inputs, which put their own description in the place of ours. */
  readonly attributes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
