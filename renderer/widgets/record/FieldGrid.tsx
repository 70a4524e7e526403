import { Button } from '@mantine/core';
import { useState } from 'react';
import { type EntityName, entities } from '../../../shared/domain/entities.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { useFile } from '../../state/file.ts';
import { useJump } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { Field } from '../field/Field.tsx';
import type { RowField } from '../rows/RowDetails.tsx';
import classes from './Record.module.css';

export interface GridField extends RowField {
  /** Over the whole width: running text and rows of buttons. */
  readonly wide?: boolean;
}

export interface FieldGridProps {
  readonly entity: EntityName;
  readonly id: string;
  readonly fields: readonly GridField[];
  readonly among?: string | undefined;
}

/** Fields of a row beside each other; those that few need come when they are asked for, or are filled in. */
export function FieldGrid({ entity, id, fields, among }: FieldGridProps) {
  const messages = useMessages(recordMessages);
  const [showsAll, setShowsAll] = useState(false);
  const isWanted = useJump(({ ref }) =>
    fields.some(({ field, rare }) => rare && ref === refOf(entity, id, field)),
  );
  if (isWanted && !showsAll) setShowsAll(true);
  const filled = useFile(({ cache }) => {
    const row = cache.get(entity)?.get(id);
    return fields.map(({ field }) => (row?.[field] === undefined ? '0' : '1')).join('');
  });
  const shown = fields.filter(({ rare }, at) => !rare || showsAll || filled[at] === '1');
  return (
    <>
      <div className={classes.fields}>
        {shown.map(({ field, label, help, unknown, wide }) => (
          <div key={field} data-wide={(wide ?? isWide(entity, field)) || undefined}>
            <Field
              entity={entity}
              id={id}
              field={field}
              among={among}
              unknown={unknown}
              {...(label === undefined ? {} : { label })}
              {...(help === undefined ? {} : { help })}
            />
          </div>
        ))}
      </div>
      {shown.length < fields.length && (
        <Button
          size="compact-sm"
          variant="subtle"
          className={classes.more}
          onClick={() => setShowsAll(true)}
        >
          {messages.more}
        </Button>
      )}
    </>
  );
}

/** A question that looks like no answer while it is open needs its room. */
const isWide = (entity: EntityName, field: string): boolean =>
  entities[entity].meta[field]?.storage === 'answer';
