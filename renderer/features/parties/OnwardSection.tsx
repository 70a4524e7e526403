import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { stateOf } from '../../../shared/domain/answer.ts';
import type { Party } from '../../../shared/domain/party.ts';
import type { PartyTransfer } from '../../../shared/domain/party-transfer.ts';
import { inLanguage } from '../../../shared/domain/text.ts';
import { partiesMessages } from '../../../shared/i18n/app/parties.ts';
import { fieldLabel } from '../../../shared/i18n/fields.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import { SheetSection } from '../../components/Sheet.tsx';
import { createRow, useParts } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { Field } from '../../widgets/field/Field.tsx';
import { useTermText } from '../../widgets/field/terms.ts';
import { PartRows } from '../../widgets/record/PartRows.tsx';
import { rankAfter } from '../../widgets/rows/move-row.ts';
import { TransferGuide } from '../../widgets/transfer-guide/TransferGuide.tsx';
import classes from './Parties.module.css';

const noFields = () => [];

/** Transfers that come with the party, whatever it is used for. */
export function OnwardSection({ row: party }: { readonly row: Party }) {
  const messages = useMessages(partiesMessages);
  const language = useLanguage();
  const termText = useTermText();
  const rows = useParts('partyTransfer', party.id);
  const name = ({ country, organisation, place }: PartyTransfer) => {
    const term = country ?? organisation;
    if (term !== undefined) return termText(term);
    return place === undefined ? messages.noCountry : inLanguage(place, language).text;
  };
  const title = (field: string) => capitalise(fieldLabel('partyTransfer', field, language));
  return (
    <SheetSection {...messages.sections.onward}>
      <div className={classes.stack}>
        <Field
          entity="party"
          id={party.id}
          field="onwardAnswer"
          unknown={messages.onwardUnknown(party.name)}
        />
        {(rows.length > 0 || stateOf(party.onwardAnswer) === 'some') && (
          <PartRows
            entity="partyTransfer"
            rows={rows}
            label={messages.sections.onward.title}
            name={name}
            nameTitle={title('country')}
            columns={[
              { id: 'to', title: title('to'), cell: ({ to }) => to ?? '' },
              {
                id: 'instrument',
                title: title('instrument'),
                cell: ({ instrument }) => (instrument === undefined ? '' : termText(instrument)),
              },
            ]}
            fields={noFields}
            before={({ id }, remove) => (
              <TransferGuide entity="partyTransfer" id={id} onRemove={remove} />
            )}
            add={
              <Button
                size="compact-sm"
                leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
                onClick={() =>
                  void createRow('partyTransfer', { party: party.id, rank: rankAfter(rows) })
                }
              >
                {messages.addTransfer}
              </Button>
            }
          />
        )}
      </div>
    </SheetSection>
  );
}
