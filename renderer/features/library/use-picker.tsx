import { type ReactNode, useCallback, useRef } from 'react';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { TAKEN } from '../../state/client-files.ts';
import { useMessages } from '../../state/language.ts';
import { openFromOutside, takeFiles } from './file-actions.ts';

/** The way to client files outside the library: the system's dialog. `input` must stand on the screen. */
export function usePicker(): { readonly input: ReactNode; readonly open: () => void } {
  const messages = useMessages(libraryMessages);
  const field = useRef<HTMLInputElement>(null);
  const open = useCallback(() => void openFromOutside(() => field.current?.click()), []);
  return {
    open,
    input: (
      <input
        ref={field}
        type="file"
        hidden
        multiple
        accept={TAKEN}
        aria-label={messages.open}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again.
          currentTarget.value = '';
          void takeFiles(files);
        }}
      />
    ),
  };
}
