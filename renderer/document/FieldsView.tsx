import type { ReactNode } from 'react';
import type { Field, Fields } from '../../shared/document/model.ts';
import classes from './Document.module.css';
import { LineView } from './LineView.tsx';

interface FieldsProps {
  readonly fields: Fields;
  readonly marked: readonly string[];
  /** Draws the blocks of a value. */
  readonly value: (block: Field['value'][number], key: number) => ReactNode;
}

/** Labels left, with the letter of the law in the margin; what the register says right. */
export function FieldsView({ fields, marked, value }: FieldsProps) {
  return (
    <dl className={classes.fields}>
      {fields.rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a field of a document has no name but its place
        <div key={at}>
          <dt>
            {row.letter !== undefined && <span className={classes.letter}>({row.letter})</span>}
            <LineView line={row.label} marked={marked} />
            {row.hint !== undefined && (
              <span className={classes.hint}>
                <LineView line={row.hint} marked={marked} />
              </span>
            )}
          </dt>
          <dd>{row.value.map(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
