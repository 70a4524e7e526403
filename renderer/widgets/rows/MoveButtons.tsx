import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { partMessages } from '../../../shared/i18n/app/parts.ts';
import { Hidden } from '../../components/Hidden.tsx';
import { useMessages } from '../../state/language.ts';
import { moveRow } from './move-row.ts';

const steps = ['moveUp', 'moveDown'] as const;

/** A row one place up or down among its siblings: what a hand does by dragging, for everyone. */
export function MoveButtons({
  entity,
  id,
  name,
  siblings,
}: {
  readonly entity: EntityName;
  readonly id: string;
  /** Where several rows show their buttons at once: which one this moves. */
  readonly name?: string;
  readonly siblings: readonly string[];
}) {
  const messages = useMessages(partMessages);
  const [wasMoved, setMoved] = useState(false);
  const place = siblings.indexOf(id);
  if (place < 0 || siblings.length < 2) return null;
  return (
    <>
      {steps.map((step) => {
        const by = step === 'moveUp' ? -1 : 1;
        // Stays where it is at the end of the way, so that the keyboard does too.
        const isOut = siblings[place + by] === undefined;
        return (
          <Button
            key={step}
            size="compact-sm"
            variant="subtle"
            {...(isOut && { 'data-disabled': true, 'aria-disabled': true })}
            aria-label={name === undefined ? undefined : `${messages[step]}: ${name}`}
            onClick={() => {
              if (isOut) return;
              setMoved(true);
              moveRow(entity, siblings, id, by);
            }}
          >
            {messages[step]}
          </Button>
        );
      })}
      <span role="status">
        <Hidden>{wasMoved && messages.nowAt(place + 1, siblings.length)}</Hidden>
      </span>
    </>
  );
}
