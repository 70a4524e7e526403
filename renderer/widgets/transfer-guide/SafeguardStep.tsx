import { Button } from '@mantine/core';
import { transferGuideMessages } from '../../../shared/i18n/app/transfer-guide.ts';
import { joinWords, lowerFirst } from '../../../shared/i18n/format.ts';
import type { InstrumentRecord } from '../../../shared/reference/instruments.ts';
import { lists } from '../../../shared/reference/lists.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import type { GroundStepProps } from './AdequacyStep.tsx';
import { GroundChoice } from './GroundChoice.tsx';
import { fieldsOfStep } from './guide-state.ts';
import { StepFields } from './StepFields.tsx';
import classes from './TransferGuide.module.css';

const records: readonly InstrumentRecord[] = lists.instrument.records;

/** Art. 46: the safeguards, and what each of them must show. */
export function SafeguardStep({ entity, row, state, onPass }: GroundStepProps) {
  const messages = useMessages(transferGuideMessages).instrument;
  const language = useLanguage();
  const chosen = records.find(({ id }) => id === row.instrument);
  const mustRecord = ({ mustRecord: parts }: InstrumentRecord) =>
    parts.length === 0
      ? undefined
      : messages.records(
          joinWords(
            parts.map((part) => lowerFirst(part[language])),
            language,
          ),
        );
  return (
    <>
      <GroundChoice
        entity={entity}
        id={row.id}
        isHome={chosen !== undefined || (state.ground === undefined && !state.open.has('adequacy'))}
        options={records.map((record) => ({
          record,
          details: [
            mustRecord(record),
            record.apPermission === 'yes' ? messages.permission : undefined,
          ],
        }))}
      />
      {chosen?.needsTia && <p className={classes.help}>{messages.tia}</p>}
      <StepFields entity={entity} id={row.id} fields={fieldsOfStep('instrument', entity, row)} />
      {chosen === undefined && !state.open.has('derog') && (
        <div className={classes.actions}>
          <Button size="compact-sm" onClick={onPass}>
            {messages.passes}
          </Button>
        </div>
      )}
    </>
  );
}
