import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { SheetSection } from '../../components/Sheet.tsx';
import { change, newRowId, useFile } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { usePartRemoval } from '../rows/use-part-removal.ts';
import { FieldGrid, type GridField } from './FieldGrid.tsx';
import { MissingFindings } from './MissingFindings.tsx';
import classes from './Record.module.css';
import { RecordFindings } from './RecordFindings.tsx';
import { RemovedLine } from './RemovedLine.tsx';

export interface SingleSectionProps {
  /** An entity with one row at most, of which nothing is required. */
  readonly entity: EntityName;
  readonly title: string;
  readonly help?: string | undefined;
  readonly id?: string;
  readonly fields: readonly GridField[];
  readonly children?: ReactNode;
  /** The part of the screen (`checks/section-of.ts`), where a rule may miss the row. */
  readonly section?: string;
}

/** Answers that a register has once. Until somebody opens it, it asks nothing; what its absence means is said once its part was opened. */
export function SingleSection(props: SingleSectionProps) {
  const { entity, title, help, id, fields, children, section } = props;
  const messages = useMessages(recordMessages);
  const row = useFile(({ cache }) => cache.get(entity)?.keys().next().value);
  const { line, remove } = usePartRemoval(entity);
  return (
    <SheetSection title={title} help={help} {...(id === undefined ? {} : { id })}>
      {row === undefined ? (
        <>
          {section !== undefined && <MissingFindings section={section} />}
          <Button
            size="compact-sm"
            onClick={() => void change([{ create: entity, row: { id: newRowId() } }])}
          >
            {messages.open}
          </Button>
        </>
      ) : (
        <>
          <RecordFindings entity={entity} id={row} />
          <FieldGrid entity={entity} id={row} fields={fields} />
          <Button
            size="compact-sm"
            variant="subtle"
            className={classes.more}
            aria-label={`${messages.clear}: ${title}`}
            onClick={() => remove(row, title)}
          >
            {messages.clear}
          </Button>
        </>
      )}
      <RemovedLine {...line} />
      {children}
    </SheetSection>
  );
}
