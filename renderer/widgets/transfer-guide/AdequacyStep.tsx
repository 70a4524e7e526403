import { Button } from '@mantine/core';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { transferGuideMessages } from '../../../shared/i18n/app/transfer-guide.ts';
import { formatDate } from '../../../shared/i18n/format.ts';
import type { AdequacyRecord } from '../../../shared/reference/adequacy.ts';
import { lists } from '../../../shared/reference/lists.ts';
import { lawIn } from '../../../shared/reference/lookup.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { GroundChoice } from './GroundChoice.tsx';
import {
  fieldsOfStep,
  type GuideState,
  type TransferEntity,
  type TransferRow,
} from './guide-state.ts';
import { LawFacts } from './LawFacts.tsx';
import { ListingFields } from './ListingFields.tsx';
import { StepFields } from './StepFields.tsx';
import classes from './TransferGuide.module.css';

export interface GroundStepProps {
  readonly entity: TransferEntity;
  readonly row: TransferRow;
  readonly state: GuideState;
  /** The party that gets the data. */
  readonly party: string | undefined;
  /** Goes on to the next step. */
  readonly onPass: () => void;
}

/** The decision of the Commission about the place, as it is now, and whether it covers this recipient. */
export function AdequacyStep({ entity, row, state, party, onPass }: GroundStepProps) {
  const messages = useMessages(transferGuideMessages);
  const { decision } = state;
  // One that was recorded and does not hold here is shown too, to be replaced.
  const named = lawIn('adequacy', row.instrument ?? '');
  const isOld = named !== undefined && named.id !== decision?.id;
  const options = [...(decision ? [decision] : []), ...(isOld ? [named] : [])];
  const chosen = named !== undefined;
  return (
    <>
      {decision && <DecisionFacts decision={decision} />}
      {isOld && <p className={classes.help}>{messages.adequacy.old}</p>}
      <GroundChoice
        entity={entity}
        id={row.id}
        isHome={chosen || state.ground === undefined}
        options={options.map((record) => ({
          record,
          ...(record === decision ? { label: messages.adequacy.rests } : {}),
          details: [record === decision ? undefined : record.decision],
        }))}
      />
      {chosen && named.needsListing && <ListingFields party={party} />}
      {chosen && (
        <StepFields entity={entity} id={row.id} fields={fieldsOfStep('adequacy', entity, row)} />
      )}
      {decision !== undefined && !state.open.has('instrument') && !chosen && (
        <div className={classes.actions}>
          <Button size="compact-sm" onClick={onPass}>
            {messages.adequacy.passes}
          </Button>
        </div>
      )}
    </>
  );
}

function DecisionFacts({ decision }: { readonly decision: AdequacyRecord }) {
  const messages = useMessages(transferGuideMessages);
  const field = useMessages(fieldMessages);
  const language = useLanguage();
  const { since, until, scope, limits, remark } = messages.adequacy;
  const days = [
    since(formatDate(decision.validFrom ?? decision.decisionDate, language)),
    ...(decision.validUntil === undefined
      ? []
      : [until(formatDate(decision.validUntil, language))]),
  ];
  const warning = lists.dpf.records.find(({ id }) => id === 'dpf.contested');
  return (
    <LawFacts
      record={decision}
      title={
        <>
          {decision[language]}
          <span className={classes.asOf}>
            {decision.decision}, {days.join(', ')}
          </span>
        </>
      }
      facts={[
        [scope, decision.scope[language]],
        [limits, decision.limits?.[language]],
        [remark, decision.remark?.[language]],
        ...(decision.needsListing && warning
          ? [[field.levels.warning, warning[language]] as const]
          : []),
      ]}
    />
  );
}
