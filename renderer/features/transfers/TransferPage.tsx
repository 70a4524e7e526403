import { useEffect } from 'react';
import type { TransferLine } from '../../../shared/contract/uses.ts';
import { transfersMessages } from '../../../shared/i18n/app/transfers.ts';
import { SheetSection } from '../../components/Sheet.tsx';
import { loadActivity, useRow } from '../../state/file.ts';
import { screenHref } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { NoRecord, RecordPage } from '../../widgets/record/RecordPage.tsx';
import { useRemoveRecord } from '../../widgets/record/use-remove-record.ts';
import { TransferGuide } from '../../widgets/transfer-guide/TransferGuide.tsx';
import { useVisit } from '../../widgets/use-visits.ts';
import { groundText, transferName } from './TransferList.tsx';
import classes from './Transfers.module.css';
import { useTransfers } from './use-transfers.ts';

/** One transfer, led through the order of the law. */
export function TransferPage({ file, id }: { readonly file: string; readonly id: string }) {
  const messages = useMessages(transfersMessages);
  const lines = useTransfers(file);
  const line = lines?.find((each) => each.id === id);
  const entity = useEntity(id, line);
  useVisit(line && sectionOf(line));
  if (lines === undefined) return null;
  if (entity === undefined)
    return line === undefined ? <NoRecord file={file} section="transfers" /> : null;
  const name = line === undefined ? messages.noPlace : transferName(line, messages);
  return (
    <RecordPage
      file={file}
      section="transfers"
      entity={entity}
      id={id}
      name={name}
      below={line && groundText(line, messages)}
      siblings={lines.map((each) => each.id)}
      aside={line && <BelongsTo file={file} line={line} />}
    >
      <SheetSection title={messages.order} help={messages.orderHelp}>
        <Guide {...{ file, entity, id, name }} />
      </SheetSection>
    </RecordPage>
  );
}

/** A transfer that is none can go, as the record that it is. */
function Guide(props: {
  readonly file: string;
  readonly entity: TransferLine['entity'];
  readonly id: string;
  readonly name: string;
}) {
  const onRemove = useRemoveRecord({ ...props, section: 'transfers' });
  return <TransferGuide entity={props.entity} id={props.id} onRemove={onRemove} />;
}

/** It is recorded with the activity or with the company that takes the data there. */
const sectionOf = ({ entity, activity, party }: TransferLine): string =>
  entity === 'transfer' ? `activity/${activity}/transfers` : `party/${party}`;

/** Which of the two it is, once its row is here; the parts of an activity are read when needed. */
function useEntity(id: string, line: TransferLine | undefined): TransferLine['entity'] | undefined {
  const ofActivity = useRow('transfer', id);
  const ofParty = useRow('partyTransfer', id);
  const activity = line?.activity;
  useEffect(() => {
    if (activity !== undefined) void loadActivity(activity);
  }, [activity]);
  if (ofActivity !== undefined) return 'transfer';
  return ofParty === undefined ? undefined : 'partyTransfer';
}

function BelongsTo({ file, line }: { readonly file: string; readonly line: TransferLine }) {
  const messages = useMessages(transfersMessages);
  const { activity, party, source, who, number } = line;
  return (
    <div className={classes.aside}>
      <h2>{messages.belongsTo}</h2>
      {activity !== undefined && (
        <a href={screenHref(file, 'activities', activity)}>
          {source} ({messages.ofActivity(String(number ?? '').padStart(2, '0'))})
        </a>
      )}
      {party !== undefined && (
        <a href={screenHref(file, 'parties', party)}>{activity === undefined ? source : who}</a>
      )}
    </div>
  );
}
