import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { emptyRegister } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { awaitingIn, confirmActivity } from '../../../shared/interview/confirm.ts';
import { SheetSection } from '../../components/Sheet.tsx';
import { change, useAll, useFile } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { allOf, type RowCache } from '../../state/row-cache.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import { useSettings } from '../../state/settings.ts';
import { today } from '../../state/today.ts';
import classes from './Editor.module.css';

/**
 * At the foot of the page, after everything was shown: what waits is taken over at once, and a
 * draft is taken into use.
 */
export function ConfirmAll({ id }: { readonly id: string }) {
  const messages = useMessages(activityEditorMessages);
  const provenance = useAll('provenance');
  const status = useFile(({ cache }) => cache.get('activity')?.get(id)?.['status']);
  const name = useSettings(({ settings }) => settings.name);
  const [isDone, setIsDone] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what waits changes with the provenance alone
  const count = useMemo(
    () => awaitingIn(indexOf(useFile.getState().cache), id).length,
    [provenance, id],
  );
  const isNeeded = count > 0 || status === 'draft';
  const button = useButtonAction('activity.confirm', messages.confirmNow, {
    isOffered: isNeeded,
    isLedTo: true,
  });
  if (!isNeeded)
    return isDone ? (
      <p role="status" className={classes.done}>
        {messages.confirmed}
      </p>
    ) : null;
  const confirm = async () => {
    const index = indexOf(useFile.getState().cache);
    const edits = confirmActivity(index, id, { by: name ?? '', on: today() });
    const kept = edits.filter(({ ref, to }) => !(ref.endsWith('/by') && to === ''));
    const reply = await change(kept.map(bare), 'confirm');
    if (reply.ok) setIsDone(true);
  };
  return (
    <div className={classes.section}>
      <SheetSection title={messages.confirmTitle}>
        <div className={classes.confirm}>
          <p className={classes.confirmWords}>
            {count > 0 ? messages.confirmText(count) : messages.confirmDraft}
          </p>
          <Button ref={button} variant="filled" onClick={() => void confirm()}>
            {messages.confirmNow}
          </Button>
        </div>
      </SheetSection>
    </div>
  );
}

/** A value that is not there is left out. */
const bare = ({ ref, from, to }: { ref: string; from?: unknown; to?: unknown }) => ({
  ref,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

const wanted: readonly EntityName[] = [
  'activity',
  'subjectGroup',
  'dataItem',
  'purpose',
  'legalBasis',
  'retention',
  'recipient',
  'transfer',
  'automatedDecision',
  'dpia',
  'informing',
  'engagement',
  'provenance',
];

function indexOf(cache: RowCache): RegisterIndex {
  const rows = Object.fromEntries(wanted.map((entity) => [entity, [...allOf(cache, entity)]]));
  return new RegisterIndex({ ...emptyRegister(), ...rows });
}
