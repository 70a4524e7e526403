import { Field } from '../field/Field.tsx';
import type { TransferEntity } from './guide-state.ts';
import classes from './TransferGuide.module.css';

/** What a step asks of the transfer. */
export function StepFields({
  entity,
  id,
  fields,
  among,
}: {
  readonly entity: TransferEntity;
  readonly id: string;
  readonly fields: readonly string[];
  /** The activity, of whose recipients one is chosen. */
  readonly among?: string | undefined;
}) {
  if (fields.length === 0) return null;
  return (
    <div className={classes.fields}>
      {fields.map((field) => (
        <Field key={field} entity={entity} id={id} field={field} among={among} />
      ))}
    </div>
  );
}
