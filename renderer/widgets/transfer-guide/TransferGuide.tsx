/** Leads through the order of chapter V of the law for one transfer; the answers go into its row. */
import { useState } from 'react';
import type { Language } from '../../../shared/domain/text.ts';
import {
  type TransferGuideMessages,
  transferGuideMessages,
} from '../../../shared/i18n/app/transfer-guide.ts';
import { formatDate } from '../../../shared/i18n/format.ts';
import { lawPack } from '../../../shared/reference/pack.ts';
import { useRow } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { today } from '../../state/today.ts';
import { AdequacyStep } from './AdequacyStep.tsx';
import { DerogationStep } from './DerogationStep.tsx';
import { EeaStep } from './EeaStep.tsx';
import { GuideStep } from './GuideStep.tsx';
import {
  type Ground,
  type GuideState,
  grounds,
  guideState,
  type TransferEntity,
  type TransferRow,
} from './guide-state.ts';
import { OtherFields } from './OtherFields.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { placeName } from './place-name.ts';
import { SafeguardStep } from './SafeguardStep.tsx';
import classes from './TransferGuide.module.css';

export interface TransferGuideProps {
  readonly entity: TransferEntity;
  /** Of a row in the cache: load the activity first. */
  readonly id: string;
  /** Takes it out of the list that it is in, which says so. */
  readonly onRemove: () => void;
}

export function TransferGuide({ entity, id, onRemove }: TransferGuideProps) {
  const row = useRow(entity, id);
  return row === undefined ? null : <Guide key={id} {...{ entity, row, onRemove }} />;
}

function Guide({
  entity,
  row,
  onRemove,
}: Omit<TransferGuideProps, 'id'> & { readonly row: TransferRow }) {
  const messages = useMessages(transferGuideMessages);
  const language = useLanguage();
  const [passed, setPassed] = useState<ReadonlySet<Ground>>(new Set());
  const state = guideState(row, today(), passed);
  const party = useParty(row);
  const activity = 'activity' in row ? row.activity : undefined;
  const step = {
    ...{ entity, row, state, party },
    onPass: (ground: Ground) => () => setPassed(new Set([...passed, ground])),
  };
  return (
    <>
      <ol className={classes.steps} aria-label={messages.guide}>
        <GuideStep step={1} title={messages.place.title} help={messages.place.help}>
          <PlaceFields entity={entity} row={row} among={activity} />
        </GuideStep>
        <EeaStep state={state} onRemove={onRemove} />
        {grounds.map((ground, index) => (
          <GuideStep
            key={ground}
            step={index + 3}
            title={messages[ground].title}
            help={messages[ground].help}
            closed={closedOf(ground, state, messages, language)}
          >
            {ground === 'adequacy' && <AdequacyStep {...step} onPass={step.onPass(ground)} />}
            {ground === 'instrument' && <SafeguardStep {...step} onPass={step.onPass(ground)} />}
            {ground === 'derog' && <DerogationStep {...step} />}
          </GuideStep>
        ))}
      </ol>
      <OtherFields entity={entity} row={row} state={state} />
    </>
  );
}

function useParty(row: TransferRow): string | undefined {
  const recipient = useRow('recipient', 'recipient' in row ? row.recipient : undefined);
  return row.party ?? recipient?.party;
}

/** Why a step has nothing to ask; undefined for one that is open. */
function closedOf(
  ground: Ground,
  state: GuideState,
  messages: TransferGuideMessages,
  language: Language,
): string | undefined {
  if (state.open.has(ground)) return undefined;
  if (state.where === 'unknown') return messages.laterFirst;
  if (state.where === 'eea') return messages.notNeeded;
  if (ground !== 'adequacy') {
    const isAfter =
      state.ground !== undefined && grounds.indexOf(ground) > grounds.indexOf(state.ground);
    return isAfter ? messages.notNeeded : messages.later;
  }
  if (state.where === 'several') return messages.adequacy.several;
  if (state.where === 'notCovered')
    return messages.notCovered(formatDate(lawPack.coverageFrom, language));
  return messages.adequacy.no(placeName(state.place, language));
}
