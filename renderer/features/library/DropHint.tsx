import { useEffect, useState } from 'react';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { useMessages } from '../../state/language.ts';
import { takeFiles } from './file-actions.ts';
import classes from './Library.module.css';

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') === true;

/** Files can be dropped anywhere on the window; while one holds them over it, it says so. */
export function DropHint() {
  const messages = useMessages(libraryMessages);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void takeFiles([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return isOver && <p className={classes.drop}>{messages.dropHere}</p>;
}
