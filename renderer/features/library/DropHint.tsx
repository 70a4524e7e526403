import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { FileDrop } from '../../components/FileDrop.tsx';
import { useMessages } from '../../state/language.ts';
import { takeFiles } from './file-actions.ts';

/** Client files can be dropped anywhere on the window. */
export function DropHint() {
  const messages = useMessages(libraryMessages);
  return <FileDrop label={messages.dropHere} onFiles={(files) => void takeFiles(files)} />;
}
