import { useMemo } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import { inLanguage } from '../../../shared/domain/text.ts';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { joinWords } from '../../../shared/i18n/format.ts';
import { useAll, useParts } from '../../state/file.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { Field } from '../../widgets/field/Field.tsx';
import { useTermText } from '../../widgets/field/terms.ts';
import { PartyPicker } from '../../widgets/PartyPicker.tsx';
import { type RowColumn, RowTable } from '../../widgets/rows/RowTable.tsx';
import { AgreementState } from './AgreementState.tsx';
import { addRecipient } from './add-recipient.ts';
import classes from './Editor.module.css';
import { EditorSection } from './EditorSection.tsx';
import { recipientFields } from './part-fields.ts';
import { countriesOf } from './party-places.ts';
import type { SectionProps } from './section-props.ts';
import { useAnswer } from './use-is-answered.ts';

type Recipient = Row<'recipient'>;

/** Who gets the data, in which role, where, and whether that is agreed; or nobody, with its date. */
export function RecipientsSection({ file, id }: SectionProps) {
  const messages = useMessages(activityEditorMessages);
  const rows = useParts('recipient', id);
  const { name, columns } = useRecipientColumns();
  const isDenied = useAnswer(id, 'recipientsAnswer') === 'none';
  const taken = useMemo(() => rows.flatMap(({ party, term }) => party ?? term ?? []), [rows]);
  return (
    <EditorSection id="recipients">
      <div className={classes.stack}>
        <RowTable
          entity="recipient"
          rows={rows}
          label={messages.titles.recipients}
          name={name}
          nameTitle={messages.who}
          columns={columns}
          fields={(row) => recipientFields(row, messages.kinds)}
          among={id}
          ordered
          quietHead
          more={(row) =>
            row.party !== undefined && (
              <a className={classes.link} href={screenHref(file, 'parties', row.party)}>
                {messages.openParty(name(row))}
              </a>
            )
          }
        />
        <PartyPicker
          label={messages.addRecipient}
          taken={taken}
          kinds
          onPick={(picked, before) => addRecipient(id, picked, before)}
        />
      </div>
      {(rows.length === 0 || isDenied) && (
        <Field
          entity="activity"
          id={id}
          field="recipientsAnswer"
          label={messages.anyRecipients}
          unknown={messages.recipientsUnknown}
          options={{ none: messages.nobody }}
        />
      )}
    </EditorSection>
  );
}

function useRecipientColumns() {
  const messages = useMessages(activityEditorMessages);
  const language = useLanguage();
  const termText = useTermText();
  const parties = useAll('party');
  const locations = useAll('location');
  return useMemo(() => {
    const partyOf = ({ party }: Recipient) => parties.find((row) => row.id === party);
    const name = (row: Recipient): string =>
      partyOf(row)?.name ??
      (row.term === undefined
        ? row.detail && inLanguage(row.detail, language).text
        : termText(row.term)) ??
      '';
    const columns: readonly RowColumn<Recipient>[] = [
      {
        id: 'kind',
        title: messages.theirRole,
        cell: ({ kind }) => (kind === undefined ? '' : messages.kinds[kind]),
      },
      {
        id: 'where',
        title: messages.where,
        cell: (row) => {
          const party = partyOf(row);
          const countries = party === undefined ? [] : countriesOf(party, locations);
          return joinWords(countries.map(termText), language);
        },
      },
      { id: 'agreement', title: messages.agreement, cell: (row) => <AgreementState row={row} /> },
    ];
    return { name, columns };
  }, [messages, language, termText, parties, locations]);
}
