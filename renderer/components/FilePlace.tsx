import { type DragEvent, type ReactNode, useState } from 'react';
import classes from './FilePlace.module.css';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** A place on the page that takes a file dropped on it, as the button in it does. Beside it nothing changes. */
export function FilePlace({
  hint,
  onFile,
  children,
}: {
  /** "Of sleep een plaatje hierheen". */
  readonly hint: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same
    <div
      className={classes.place}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      {children}
      <p className={classes.hint}>{hint}</p>
    </div>
  );
}
