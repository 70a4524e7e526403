import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { entities, type Row } from '../../../shared/domain/entities.ts';
import { inLanguage, type Localised } from '../../../shared/domain/text.ts';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { choiceLabel } from '../../../shared/i18n/choices.ts';
import { fieldLabel } from '../../../shared/i18n/fields.ts';
import { capitalise, formatDate } from '../../../shared/i18n/format.ts';
import { useFile, useParts } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { Field } from '../../widgets/field/Field.tsx';
import { RowFields } from '../../widgets/rows/RowDetails.tsx';
import { RowTable } from '../../widgets/rows/RowTable.tsx';
import { addPart } from './add-part.ts';
import { answered } from './add-recipient.ts';
import { Disclosure } from './Disclosure.tsx';
import classes from './Editor.module.css';
import { Block, EditorSection } from './EditorSection.tsx';
import { decisionFields, dpiaFields, informingFields, referenceFields } from './part-fields.ts';
import { usePartNames } from './part-names.ts';
import type { SectionProps } from './section-props.ts';
import { useAnswer } from './use-is-answered.ts';

/** What plays in some activities only. */
export function MoreSection({ id }: SectionProps) {
  const messages = useMessages(activityEditorMessages);
  return (
    <EditorSection id="more">
      <Decisions id={id} />
      <Dpia id={id} />
      <Block id="ai" title={messages.aiTitle}>
        <Field entity="activity" id={id} field="aiAnswer" label={messages.anyAi} />
        <IfSome id={id} field="aiAnswer">
          <Field entity="activity" id={id} field="aiText" />
        </IfSome>
      </Block>
      <Informings id={id} />
      <References id={id} />
      <Block id="other" title={messages.notesTitle}>
        <Field entity="activity" id={id} field="rightsNote" />
        <Field entity="activity" id={id} field="notes" />
      </Block>
    </EditorSection>
  );
}

/** Shown once the question was answered with yes. */
function IfSome({
  id,
  field,
  children,
}: {
  readonly id: string;
  readonly field: string;
  readonly children: ReactNode;
}) {
  return useAnswer(id, field) === 'some' ? children : null;
}

function AddButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button
      size="compact-sm"
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

function useSaid(): (text: Localised | undefined) => string {
  const language = useLanguage();
  return (text) => (text === undefined ? '' : inLanguage(text, language).text);
}

function Decisions({ id }: { readonly id: string }) {
  const messages = useMessages(activityEditorMessages);
  const rows = useParts('automatedDecision', id);
  const said = useSaid();
  const language = useFile((state) => state.language);
  const add = () =>
    addPart(
      'automatedDecision',
      id,
      { what: { [language]: messages.decision } },
      'what',
      answered(id, 'automatedAnswer'),
    );
  return (
    <Block id="automated" title={messages.automatedTitle}>
      <Field entity="activity" id={id} field="automatedAnswer" label={messages.anyAutomated} />
      <IfSome id={id} field="automatedAnswer">
        <div className={classes.stack}>
          <RowTable
            entity="automatedDecision"
            rows={rows}
            label={messages.automatedTitle}
            name={({ what }) => said(what)}
            nameTitle={messages.decision}
            columns={[{ id: 'how', title: messages.how, cell: ({ logic }) => said(logic) }]}
            fields={decisionFields}
            among={id}
            ordered
          />
          <AddButton label={messages.addDecision} onClick={add} />
        </div>
      </IfSome>
    </Block>
  );
}

/** One at most: whether a high risk was looked into, Art. 35. */
function Dpia({ id }: { readonly id: string }) {
  const messages = useMessages(activityEditorMessages);
  const language = useLanguage();
  const [row] = useParts('dpia', id);
  const { outcome, date } = row ?? {};
  const summary = [
    outcome === undefined
      ? messages.dpiaOpen
      : capitalise(choiceLabel('dpia', 'outcome', outcome, language)),
    ...(date === undefined ? [] : [formatDate(date, language)]),
  ].join(' · ');
  return (
    <Block id="dpia" title={messages.dpiaTitle} help={messages.dpiaHelp}>
      {row === undefined ? (
        <div className={classes.stack}>
          <AddButton
            label={messages.startDpia}
            onClick={() => addPart('dpia', id, {}, 'screened')}
          />
        </div>
      ) : (
        <Disclosure
          title={summary}
          entity="dpia"
          fields={entities.dpia.fields}
          open={row.outcome === undefined}
        >
          <RowFields entity="dpia" id={row.id} fields={dpiaFields(row)} among={id} />
        </Disclosure>
      )}
    </Block>
  );
}

function Informings({ id }: { readonly id: string }) {
  const messages = useMessages(activityEditorMessages);
  const rows = useParts('informing', id);
  const subjects = usePartNames('subjectGroup', id);
  const said = useSaid();
  const columns = useMemo(
    () => [{ id: 'how', title: messages.how, cell: (row: Row<'informing'>) => said(row.channel) }],
    [messages, said],
  );
  return (
    <Block id="informing" title={messages.informingTitle} help={messages.informingHelp}>
      <div className={classes.stack}>
        <RowTable
          entity="informing"
          rows={rows}
          label={messages.informingTitle}
          name={({ forSubjects }) =>
            forSubjects === undefined ? messages.everybody : subjects(forSubjects)
          }
          nameTitle={messages.who}
          columns={columns}
          fields={informingFields}
          among={id}
          ordered
        />
        <AddButton
          label={messages.addInforming}
          onClick={() => addPart('informing', id, {}, 'forSubjects')}
        />
      </div>
    </Block>
  );
}

function References({ id }: { readonly id: string }) {
  const messages = useMessages(activityEditorMessages);
  const rows = useParts('reference', id);
  const shown = useLanguage();
  const language = useFile((state) => state.language);
  const said = useSaid();
  return (
    <Block id="references" title={messages.referencesTitle}>
      <div className={classes.stack}>
        <RowTable
          entity="reference"
          rows={rows}
          label={messages.referencesTitle}
          name={({ text }) => said(text)}
          nameTitle={messages.document}
          columns={[
            {
              id: 'link',
              title: capitalise(fieldLabel('reference', 'link', shown)),
              cell: ({ link }) => link ?? '',
            },
          ]}
          fields={referenceFields}
          ordered
          quietHead
        />
        <AddButton
          label={messages.addReference}
          onClick={() =>
            addPart('reference', id, { text: { [language]: messages.document } }, 'text')
          }
        />
      </div>
    </Block>
  );
}
