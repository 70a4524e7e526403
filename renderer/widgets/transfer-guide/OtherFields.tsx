import { useState } from 'react';
import { parseRef, WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
import { transferGuideMessages } from '../../../shared/i18n/app/transfer-guide.ts';
import { useJump } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import {
  fieldsOfStep,
  type GuideState,
  type TransferEntity,
  type TransferRow,
} from './guide-state.ts';
import { StepFields } from './StepFields.tsx';
import classes from './TransferGuide.module.css';

/** What makes the row, and the choice that the steps themselves are. */
const asked = ['id', 'rank', 'activity', 'instrument'];

/** Nothing that is filled in, or that one came for, is hidden because of what was chosen later. */
export function OtherFields({
  entity,
  row,
  state,
}: {
  readonly entity: TransferEntity;
  readonly row: TransferRow;
  readonly state: GuideState;
}) {
  const messages = useMessages(transferGuideMessages);
  const visited = useVisited(entity, row.id);
  const shown = new Set([
    ...asked,
    ...(entity === 'partyTransfer' ? ['party'] : []),
    ...(['place', ...state.open] as const).flatMap((step) => fieldsOfStep(step, entity, row)),
  ]);
  const others = [...new Set([...Object.keys(row), ...visited])].filter(
    (field) => !shown.has(field),
  );
  if (others.length === 0) return null;
  return (
    <div className={classes.part}>
      <p className={classes.partTitle}>{messages.alsoFilled}</p>
      <StepFields entity={entity} id={row.id} fields={others} />
    </div>
  );
}

/** Fields that somebody came for in this sitting: they stay when the jump is done. */
function useVisited(entity: TransferEntity, id: string): readonly string[] {
  const [visited, setVisited] = useState<readonly string[]>([]);
  const field = useJump(({ ref }) => {
    const target = ref === undefined ? undefined : parseRef(ref);
    const isOurs = target?.entity === entity && target.id === id && target.field !== WHOLE_ROW;
    return isOurs ? target.field : undefined;
  });
  if (field !== undefined && !visited.includes(field)) setVisited([...visited, field]);
  return visited;
}
