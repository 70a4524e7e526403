import { useMemo } from 'react';
import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import type { DataColumn } from '../../components/data-table/columns.ts';
import { DataTable } from '../../components/data-table/DataTable.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Activities.module.css';
import type { BulkItem } from './bulk-wish.ts';

export interface BulkPreviewProps {
  readonly items: readonly BulkItem[];
  /** How many were chosen. */
  readonly total: number;
  readonly isReading: boolean;
  /** Whether it was said what should change. */
  readonly isAsked: boolean;
}

const idOf = (item: BulkItem): string => item.id;
const nameOf = (item: BulkItem): string => item.name;

/** Every activity that changes: from what, to what. */
export function BulkPreview({ items, total, isReading, isAsked }: BulkPreviewProps) {
  const messages = useMessages(activitiesMessages);
  const language = useLanguage();
  const columns = useMemo((): readonly DataColumn<BulkItem>[] => {
    const side = (id: 'from' | 'to') => ({
      id,
      header: messages[id],
      width: 160,
      cell: (item: BulkItem) =>
        item[id] === '' ? (
          <i>{messages.nothing}</i>
        ) : (
          <span title={item[id]} className={id === 'to' ? classes.new : undefined}>
            {item[id]}
          </span>
        ),
    });
    const name = {
      id: 'name',
      header: messages.columns.name,
      width: 210,
      strong: true,
      cell: (item: BulkItem) => <span title={item.name}>{item.name}</span>,
    };
    return [name, side('from'), side('to')];
  }, [messages]);
  return (
    <>
      <p role="status" className={classes.previewState}>
        {isReading && messages.reading}
        {!isReading &&
          isAsked &&
          (items.length === 0
            ? messages.nothingChanges
            : messages.willChange(items.length, total - items.length))}
      </p>
      {items.length > 0 && (
        <Sheet flush fill label={messages.preview}>
          <DataTable
            label={messages.preview}
            rows={items}
            idOf={idOf}
            nameOf={nameOf}
            columns={columns}
            texts={messages}
            language={language}
          />
        </Sheet>
      )}
    </>
  );
}
