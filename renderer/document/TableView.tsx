import { useId } from 'react';
import type { Table } from '../../shared/document/model.ts';
import classes from './Document.module.css';
import { CellView, LineView } from './LineView.tsx';

interface TableProps {
  readonly table: Table;
  readonly marked: readonly string[];
}

const textOf = (runs: Table['columns'][number]['head']): string =>
  runs.map(({ text }) => text).join('');

/** A table with its heads; where there is no room each row becomes label and value. */
export function TableView({ table, marked }: TableProps) {
  const caption = useId();
  const wide = table.columns.length > 5;
  return (
    // What scrolls sideways must be reachable by key.
    <div
      className={classes.scroll}
      {...(wide ? { role: 'region', tabIndex: 0, 'aria-labelledby': caption } : {})}
    >
      <table className={classes.table} data-wide={wide || undefined}>
        <caption className={classes.unseen} id={caption}>
          {table.caption}
        </caption>
        <colgroup>
          {table.columns.map(({ width }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column has no name but its place
            <col key={at} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map(({ head, letter }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column has no name but its place
              <th key={at} scope="col">
                {letter !== undefined && <span className={classes.letter}>({letter})</span>}
                <LineView line={head} marked={marked} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place
            <tr key={at}>
              {row.map((cell, place) => {
                const Name = place === 0 ? 'th' : 'td';
                return (
                  <Name
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no name but its place
                    key={place}
                    {...(place === 0 ? { scope: 'row' } : {})}
                    data-label={textOf(table.columns[place]?.head ?? [])}
                  >
                    <CellView cell={cell} marked={marked} />
                  </Name>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
