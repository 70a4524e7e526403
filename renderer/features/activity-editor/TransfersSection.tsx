import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { stateOf } from '../../../shared/domain/answer.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import { inLanguage } from '../../../shared/domain/text.ts';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { formatDate, joinWords } from '../../../shared/i18n/format.ts';
import { useAll, useParts } from '../../state/file.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { Field } from '../../widgets/field/Field.tsx';
import { useTermText } from '../../widgets/field/terms.ts';
import { type RowColumn, RowTable } from '../../widgets/rows/RowTable.tsx';
import { TransferGuide } from '../../widgets/transfer-guide/TransferGuide.tsx';
import { addPart } from './add-part.ts';
import { answered } from './add-recipient.ts';
import classes from './Editor.module.css';
import { EditorSection } from './EditorSection.tsx';
import type { SectionProps } from './section-props.ts';
import { useAnswer } from './use-is-answered.ts';

type Transfer = Row<'transfer'>;
const noFields = () => [];

/** Whether data leave Europe: the question while it is open, then each country with why it is allowed. */
export function TransfersSection({ file, id }: SectionProps) {
  const messages = useMessages(activityEditorMessages);
  const rows = useParts('transfer', id);
  const { name, columns } = useTransferColumns();
  const unknown = usePlacesUnknown(id);
  const says = useAnswer(id, 'transfersAnswer');
  return (
    <EditorSection id="transfers">
      {(rows.length === 0 || says === 'none') && (
        <Field
          entity="activity"
          id={id}
          field="transfersAnswer"
          label={messages.anyTransfers}
          unknown={unknown}
          quietLabel
        />
      )}
      <ThroughParties file={file} id={id} />
      <div className={classes.stack}>
        <RowTable
          entity="transfer"
          rows={rows}
          label={messages.titles.transfers}
          name={name}
          nameTitle={messages.country}
          columns={columns}
          fields={noFields}
          among={id}
          ordered
          before={({ id: transfer }, remove) => (
            <TransferGuide entity="transfer" id={transfer} onRemove={remove} />
          )}
        />
        {(rows.length > 0 || says === 'some') && (
          <Button
            size="compact-sm"
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
            onClick={() => addPart('transfer', id, {}, 'country', answered(id, 'transfersAnswer'))}
          >
            {messages.addTransfer}
          </Button>
        )}
      </div>
    </EditorSection>
  );
}

function useTransferColumns() {
  const messages = useMessages(activityEditorMessages);
  const language = useLanguage();
  const termText = useTermText();
  const recipients = useAll('recipient');
  const parties = useAll('party');
  return useMemo(() => {
    const name = ({ country, organisation, place }: Transfer): string => {
      const term = country ?? organisation;
      if (term !== undefined) return termText(term);
      return place === undefined ? messages.noCountry : inLanguage(place, language).text;
    };
    const partyName = (party: string | undefined) => parties.find(({ id }) => id === party)?.name;
    const columns: readonly RowColumn<Transfer>[] = [
      {
        id: 'recipient',
        title: messages.recipient,
        cell: ({ party, recipient, importer }) => {
          const row = recipients.find(({ id }) => id === recipient);
          const said = importer && inLanguage(importer, language).text;
          return partyName(party ?? row?.party) ?? (row?.term && termText(row.term)) ?? said ?? '';
        },
      },
      {
        id: 'safeguard',
        title: messages.safeguard,
        cell: ({ instrument }) => (instrument === undefined ? '' : termText(instrument)),
      },
      {
        id: 'checked',
        title: messages.checked,
        cell: ({ checkedOn }) => (checkedOn === undefined ? '' : formatDate(checkedOn, language)),
      },
    ];
    return { name, columns };
  }, [messages, language, termText, recipients, parties]);
}

/** Which recipients keep the data in a place that nobody knows yet. */
function usePlacesUnknown(id: string): string | undefined {
  const messages = useMessages(activityEditorMessages);
  const language = useLanguage();
  const recipients = useParts('recipient', id);
  const parties = useAll('party');
  return useMemo(() => {
    const ids = new Set(recipients.map(({ party }) => party));
    const names = parties
      .filter((row) => ids.has(row.id) && stateOf(row.locationsAnswer) === 'unknown')
      .map(({ name }) => name);
    return names.length === 0 ? undefined : messages.placesUnknown(joinWords(names, language));
  }, [recipients, parties, messages, language]);
}

/** Transfers that a recipient makes by itself: recorded once, with the party. */
function ThroughParties({ file, id }: SectionProps) {
  const messages = useMessages(activityEditorMessages);
  const termText = useTermText();
  const recipients = useParts('recipient', id);
  const parties = useAll('party');
  const transfers = useAll('partyTransfer');
  const ids = new Set(recipients.map(({ party }) => party));
  const through = transfers.filter(({ party }) => ids.has(party));
  if (through.length === 0) return null;
  return (
    <ul className={classes.lines}>
      {through.map(({ id: transfer, party, country, instrument }) => (
        <li key={transfer}>
          <a href={screenHref(file, 'parties', party)}>
            {messages.throughParty(
              parties.find((row) => row.id === party)?.name ?? '',
              country === undefined ? messages.noCountry : termText(country),
            )}
          </a>
          {instrument !== undefined && ` · ${termText(instrument)}`}
        </li>
      ))}
    </ul>
  );
}
