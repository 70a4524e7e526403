import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { transferGuideMessages } from '../../../shared/i18n/app/transfer-guide.ts';
import { lowerFirst } from '../../../shared/i18n/format.ts';
import type { DerogationRecord } from '../../../shared/reference/derogations.ts';
import { lists } from '../../../shared/reference/lists.ts';
import { Note } from '../../components/Note.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import type { GroundStepProps } from './AdequacyStep.tsx';
import { GroundChoice } from './GroundChoice.tsx';
import { fieldsOfStep } from './guide-state.ts';
import { StepFields } from './StepFields.tsx';

const records: readonly DerogationRecord[] = lists.derog.records;

/** Art. 49: for what nothing else carries, each with its limits. */
export function DerogationStep({ entity, row }: Omit<GroundStepProps, 'onPass' | 'party'>) {
  const messages = useMessages(transferGuideMessages).derog;
  const field = useMessages(fieldMessages);
  const language = useLanguage();
  const chosen = records.find(({ id }) => id === row.instrument);
  // A limit of the law itself often says so already.
  const occasional = ({ occasionalOnly, limit }: DerogationRecord) =>
    occasionalOnly && limit === undefined ? messages.occasional : undefined;
  return (
    <>
      {entity === 'partyTransfer' && (
        <Note level="check" title={field.levels.warning}>
          {messages.ofParty}
        </Note>
      )}
      <GroundChoice
        entity={entity}
        id={row.id}
        isHome={chosen !== undefined}
        options={records.map((record) => ({
          record,
          details: [
            sentence(record.limit?.[language]),
            occasional(record),
            messages.use(lowerFirst(record.use[language])),
          ],
        }))}
      />
      <StepFields entity={entity} id={row.id} fields={fieldsOfStep('derog', entity, row)} />
    </>
  );
}

const sentence = (text: string | undefined) =>
  text === undefined || text.endsWith('.') ? text : `${text}.`;
