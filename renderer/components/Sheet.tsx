import { type ReactNode, useId } from 'react';
import type { LetterName } from './Letter.tsx';
import classes from './Sheet.module.css';
import { SheetHead } from './SheetHead.tsx';

export interface SheetProps {
  readonly title?: string;
  /** The letters of Art. 30 before the title. */
  readonly letters?: readonly LetterName[];
  /** One line under the title. */
  readonly help?: ReactNode;
  /** What stands at the end of the title's line. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
  /** Without padding: for a table or for sections that fill it. */
  readonly flush?: boolean;
  /** Takes the height that is left, for what scrolls inside it. */
  readonly fill?: boolean;
  readonly id?: string;
  /** What it is called where it has no title of its own. */
  readonly label?: string;
}

/** A page of the book. */
export function Sheet(props: SheetProps) {
  const titleId = useId();
  const { title, letters, help, aside, children, flush = false, fill, id, label } = props;
  return (
    <section
      id={id}
      className={classes.sheet}
      data-flush={flush || undefined}
      data-fill={fill || undefined}
      aria-labelledby={title === undefined ? undefined : titleId}
      aria-label={label}
    >
      {title !== undefined && <SheetHead {...{ title, titleId, letters, aside, help }} />}
      {children}
    </section>
  );
}

/** A part of a flush sheet, with a line between it and the part before. */
export function SheetSection(
  props: Omit<SheetProps, 'flush' | 'fill' | 'label' | 'title'> & { readonly title: string },
) {
  const titleId = useId();
  const { title, letters, help, aside, children, id } = props;
  return (
    <section id={id} className={classes.section} aria-labelledby={titleId}>
      <SheetHead {...{ title, titleId, letters, aside, help }} />
      {children}
    </section>
  );
}
