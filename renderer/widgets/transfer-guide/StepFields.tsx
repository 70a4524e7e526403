import { transferGuideMessages } from '../../../shared/i18n/app/transfer-guide.ts';
import { useMessages } from '../../state/language.ts';
import { Field } from '../field/Field.tsx';
import type { TransferEntity } from './guide-state.ts';
import classes from './TransferGuide.module.css';

/** Answers of several words each, and questions that look like no answer while they are open. */
const wide: ReadonlySet<string> = new Set(['dataType', 'tiaOutcome', 'occasional', 'sentByPerson']);

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
  const { ownDataType } = useMessages(transferGuideMessages);
  if (fields.length === 0) return null;
  return (
    <div className={classes.fields}>
      {fields.map((field) => (
        <div key={field} data-wide={wide.has(field) || undefined}>
          <Field
            entity={entity}
            id={id}
            field={field}
            among={among}
            {...(field === 'dataType' ? { label: ownDataType } : {})}
          />
        </div>
      ))}
    </div>
  );
}
