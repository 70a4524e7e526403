import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { partMessages } from '../../../shared/i18n/app/parts.ts';
import { useFile } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { Field } from '../field/Field.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import classes from './RowDetails.module.css';
import { useAskedField } from './use-open-row.ts';

/** A field among the details of a row. */
export interface RowField {
  readonly field: string;
  /** In place of the field's own name. */
  readonly label?: string;
  readonly help?: string;
  /** Of an answer nobody gave: what is unknown. */
  readonly unknown?: string;
  /** What the options of a choice are called here. */
  readonly options?: Readonly<Record<string, string>>;
  /** Takes the whole width: long answers beside each other. */
  readonly wide?: boolean;
  /** Asked only now and then: shown where it is filled in, or was asked for. */
  readonly rare?: boolean;
}

export interface RowFieldsProps {
  readonly entity: EntityName;
  readonly id: string;
  readonly fields: readonly RowField[];
  /** Other rows that a field can point to are those of this one. */
  readonly among?: string | undefined;
}

export interface RowDetailsProps extends RowFieldsProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly onRemove: () => void;
  /** The ids of the rows beside it in order, where the order is the person's. */
  readonly siblings?: readonly string[];
  /** Before the fields, or in their place. */
  readonly children?: ReactNode;
}

/** The fields of one row, in place; Escape closes it. */
export function RowDetails(props: RowDetailsProps) {
  const { entity, id, name, fields, among, onClose, onRemove, siblings = [], children } = props;
  const messages = useMessages(partMessages);
  return (
    <fieldset
      className={classes.details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        // A list or a note that is open in here closes first.
        if ((event.target as Element).closest('[aria-expanded="true"]')) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <legend className={classes.name}>{name}</legend>
      {children && <div className={classes.whole}>{children}</div>}
      {fields.length > 0 && <RowFields entity={entity} id={id} fields={fields} among={among} />}
      <div className={classes.actions}>
        <Button size="compact-sm" onClick={onClose}>
          {messages.close}
        </Button>
        <MoveButtons entity={entity} id={id} siblings={siblings} />
        <Button size="compact-sm" variant="subtle" className={classes.remove} onClick={onRemove}>
          {messages.remove}
        </Button>
      </div>
    </fieldset>
  );
}

/** The fields of one row, with no frame around them. */
export function RowFields(props: RowFieldsProps) {
  const { entity, id, among } = props;
  return (
    <div className={classes.fields}>
      {useShownFields(props).map(({ field, label, help, unknown, options, wide }) => (
        <div key={field} className={wide === true ? classes.wide : undefined}>
          <Field
            entity={entity}
            id={id}
            field={field}
            among={among}
            unknown={unknown}
            options={options}
            {...(label === undefined ? {} : { label })}
            {...(help === undefined ? {} : { help })}
          />
        </div>
      ))}
    </div>
  );
}

/** Those always asked, those with a value, and the one that somebody came for: nothing filled in is ever hidden. */
function useShownFields({ entity, id, fields }: RowFieldsProps): readonly RowField[] {
  const asked = useAskedField(entity);
  const [visited, setVisited] = useState<readonly string[]>([]);
  if (asked?.id === id && !visited.includes(asked.field)) setVisited([...visited, asked.field]);
  const filled = useFile(({ cache }) => {
    const row = cache.get(entity)?.get(id);
    return fields
      .filter(({ field }) => row?.[field] !== undefined)
      .map(({ field }) => field)
      .join(' ');
  });
  const known = fields.filter(
    ({ field, rare }) =>
      rare !== true || filled.split(' ').includes(field) || visited.includes(field),
  );
  const others = visited.filter((field) => !fields.some((each) => each.field === field));
  return [...known, ...others.map((field) => ({ field }))];
}
