import { IconGripVertical } from '@tabler/icons-react';
import classes from './DragHandle.module.css';

/** What a hand takes a row by, in its first corner. The keyboard and a finger have the buttons of the row. */
export function DragHandle({ title }: { readonly title: string }) {
  return (
    <span draggable data-handle="" className={classes.handle} title={title} aria-hidden>
      <IconGripVertical size={16} stroke={1.75} />
    </span>
  );
}
