import { UnstyledButton } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { partMessages } from '../../../shared/i18n/app/parts.ts';
import { DragHandle } from '../../components/DragHandle.tsx';
import { Hidden } from '../../components/Hidden.tsx';
import { useMessages } from '../../state/language.ts';
import { RemovedLine } from '../record/RemovedLine.tsx';
import { RowDetails, type RowField } from './RowDetails.tsx';
import classes from './RowTable.module.css';
import { AcceptOrNot } from './SuggestedPart.tsx';
import { useMovingRows } from './use-moving-rows.ts';
import { useOpenRow } from './use-open-row.ts';
import { usePartRemoval } from './use-part-removal.ts';
import { useWaiting } from './waiting.ts';

export interface RowColumn<R> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: R) => ReactNode;
  /** Of the answer itself, among what explains it. */
  readonly strong?: boolean;
}

export interface RowTableProps<R extends { readonly id: string }> {
  readonly entity: EntityName;
  readonly rows: readonly R[];
  /** What these are together. */
  readonly label: string;
  /** What a row is called; stands in the first column and opens the row. */
  readonly name: (row: R) => string;
  readonly nameTitle: string;
  readonly columns: readonly RowColumn<R>[];
  /** What is asked of one. */
  readonly fields: (row: R) => readonly RowField[];
  readonly among?: string | undefined;
  /** The order is the person's own. */
  readonly ordered?: boolean;
  /** The heads are said, not shown: where the cells speak for themselves. */
  readonly quietHead?: boolean;
  /** Before the fields of the row that is open, or in their place. */
  readonly before?: (row: R, remove: () => void) => ReactNode;
  /** After it. */
  readonly more?: (row: R) => ReactNode;
}

/** Parts of a record as lines; a line opens its details in place. */
export function RowTable<R extends { readonly id: string }>(props: RowTableProps<R>) {
  const { entity, rows, label, name, nameTitle, columns, fields, among, before, more } = props;
  const messages = useMessages(partMessages);
  const waiting = useWaiting();
  const field = useMessages(fieldMessages);
  const [open, setOpen] = useOpenRow(entity, rows);
  const hasSuggested = rows.some(({ id }) => waiting.has(refOf(entity, id)));
  const siblings = props.ordered === true ? rows.map(({ id }) => id) : [];
  const drag = useMovingRows(entity, siblings);
  const { line, remove } = usePartRemoval(entity);
  if (rows.length === 0) return <RemovedLine {...line} />;
  const toggle = (id: string) => setOpen(open === id ? undefined : id);
  return (
    <>
      <table
        className={classes.table}
        aria-label={label}
        data-quiet={props.quietHead || undefined}
        data-moves={drag !== undefined || undefined}
      >
        <thead>
          <tr>
            <Head quiet={props.quietHead}>{nameTitle}</Head>
            {columns.map(({ id, title }) => (
              <Head key={id} quiet={props.quietHead}>
                {title}
              </Head>
            ))}
            {hasSuggested && <Head quiet>{field.accept}</Head>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const text = name(row) === '' ? messages.noName : name(row);
            const isSuggested = waiting.has(refOf(entity, row.id));
            const removeIt = () => remove(row.id, text);
            return (
              <Fragment key={row.id}>
                <tr
                  className={classes.row}
                  data-place={refOf(entity, row.id)}
                  data-open={open === row.id || undefined}
                  data-suggested={isSuggested || undefined}
                  data-id={row.id}
                  {...drag}
                >
                  <th scope="row" className={classes.name}>
                    {drag && <DragHandle title={messages.dragToMove} />}
                    {isSuggested && <b className={classes.word}>{field.suggestion}</b>}
                    <UnstyledButton
                      className={classes.open}
                      aria-expanded={open === row.id}
                      title={messages.open(text)}
                      onClick={() => toggle(row.id)}
                    >
                      {text}
                    </UnstyledButton>
                  </th>
                  {columns.map(({ id, title, cell, strong }) => (
                    <td key={id} data-title={title} data-strong={strong || undefined}>
                      {cell(row)}
                    </td>
                  ))}
                  {hasSuggested && (
                    <td className={classes.answer}>
                      {isSuggested && <AcceptOrNot entity={entity} id={row.id} name={text} />}
                    </td>
                  )}
                </tr>
                {open === row.id && (
                  <tr>
                    <td
                      colSpan={columns.length + (hasSuggested ? 2 : 1)}
                      className={classes.opened}
                    >
                      <RowDetails
                        entity={entity}
                        id={row.id}
                        name={text}
                        fields={fields(row)}
                        among={among}
                        onClose={() => setOpen(undefined)}
                        onRemove={removeIt}
                        siblings={siblings}
                      >
                        {before?.(row, removeIt)}
                      </RowDetails>
                      {more?.(row)}
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <RemovedLine {...line} />
    </>
  );
}

function Head({
  quiet = false,
  children,
}: {
  readonly quiet?: boolean | undefined;
  readonly children: string;
}) {
  return <th scope="col">{quiet ? <Hidden>{children}</Hidden> : children}</th>;
}
