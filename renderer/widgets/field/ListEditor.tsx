import { ColorInput, TagsInput } from '@mantine/core';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { useMessages } from '../../state/language.ts';
import type { EditorProps } from './editor.ts';

/** Several short texts: Enter adds one. */
export function TextsEditor({ control, inputProps }: EditorProps) {
  const messages = useMessages(fieldMessages);
  const value = (control.value ?? []) as string[];
  return (
    <TagsInput
      {...inputProps}
      value={value}
      placeholder={value.length === 0 ? messages.enterAdds : ''}
      acceptValueOnBlur
      onChange={(texts) => void control.set(texts.length === 0 ? undefined : texts)}
    />
  );
}

export function ColourEditor({ control, inputProps }: EditorProps) {
  const value = typeof control.value === 'string' ? control.value : '';
  return (
    <ColorInput
      {...inputProps}
      format="hex"
      // Its button has no name for who cannot see it.
      withEyeDropper={false}
      value={value}
      onChangeEnd={(colour) => void control.set(colour === '' ? undefined : colour)}
    />
  );
}
