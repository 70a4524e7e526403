import { UnstyledButton } from '@mantine/core';
import { useContext, useMemo } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { inLanguage, type Localised } from '../../../shared/domain/text.ts';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { fieldLabel } from '../../../shared/i18n/fields.ts';
import { formatDate, joinWords } from '../../../shared/i18n/format.ts';
import { change, newRowId, useParts } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useTermText } from '../../widgets/field/terms.ts';
import { useIsSilent } from '../../widgets/findings.tsx';
import { rankAfter } from '../../widgets/rows/move-row.ts';
import { type RowColumn, RowTable } from '../../widgets/rows/RowTable.tsx';
import { TermPicker } from '../../widgets/TermPicker.tsx';
import classes from './Editor.module.css';
import { EditedActivity, useGoTo } from './go-to.ts';
import { basisFields, required } from './part-fields.ts';
import { usePartNames } from './part-names.ts';
import { editorSection } from './sections.ts';

type Basis = Row<'legalBasis'>;

/** Why one purpose is allowed: each basis with what the law wants recorded of it. */
export function BasesOfPurpose({
  activity,
  purpose,
  title,
}: {
  readonly activity: string;
  readonly purpose: string;
  readonly title: string;
}) {
  const messages = useMessages(activityEditorMessages);
  const bases = useParts('legalBasis', purpose);
  const termText = useTermText();
  const names = usePartNames('dataItem', activity);
  const columns = useMemo(
    (): readonly RowColumn<Basis>[] => [
      {
        id: 'covers',
        title: messages.covers,
        cell: ({ forData }) => (forData === undefined ? messages.everybody : names(forData)),
      },
      { id: 'recorded', title: messages.recorded, cell: (row) => <Recorded row={row} /> },
    ],
    [messages, names],
  );
  const taken = useMemo(() => bases.map(({ basis }) => basis), [bases]);
  const add = (basis: string) => {
    const row = { id: newRowId(), purpose, rank: rankAfter(bases), basis };
    void change([{ create: 'legalBasis', row }]);
  };
  return (
    <section className={classes.block} aria-label={title} data-place={refOf('purpose', purpose)}>
      <h3 className={classes.blockTitle}>{title}</h3>
      {bases.length === 0 && <p className={classes.quiet}>{messages.noBasis}</p>}
      <div className={classes.stack}>
        <RowTable
          entity="legalBasis"
          rows={bases}
          label={title}
          name={({ basis }) => termText(basis)}
          nameTitle={messages.basis}
          columns={columns}
          fields={basisFields}
          among={activity}
          quietHead
          more={({ basis }) => <p className={classes.help}>{messages.basisFor[letterOf(basis)]}</p>}
        />
        <TermPicker list="basis" label={messages.addBasis} taken={taken} onPick={add} />
      </div>
    </section>
  );
}

const letterOf = (basis: string) => basis.at(-1) as 'a' | 'b' | 'c' | 'd' | 'e' | 'f';

/** What stands there already in a few words; what the basis still lacks leads to its field. */
function Recorded({ row }: { readonly row: Basis }) {
  const messages = useMessages(activityEditorMessages);
  const language = useLanguage();
  const termText = useTermText();
  const goTo = useGoTo();
  const isSilent = useIsSilent(editorSection(useContext(EditedActivity), 'why'));
  const values = row as Readonly<Record<string, unknown>>;
  const lacking = (required[row.basis] ?? []).filter((one) =>
    one.every((field) => values[field] === undefined),
  );
  const [first] = lacking;
  if (first?.[0] !== undefined && isSilent) return null;
  if (first?.[0] !== undefined) {
    const ref = refOf('legalBasis', row.id, first[0]);
    const what = lacking.map(([field = '']) => fieldLabel('legalBasis', field, language));
    return (
      <UnstyledButton className={classes.toRecord} onClick={() => goTo(ref)}>
        {messages.stillToRecord(joinWords(what, language))}
      </UnstyledButton>
    );
  }
  const said = (text: Localised | undefined) => text && inLanguage(text, language).text;
  const summary =
    said(row.contract) ??
    said(row.interestPublic) ??
    said(row.lawPublic) ??
    (row.law === undefined ? undefined : termText(row.law)) ??
    row.lawText ??
    said(row.consentHow) ??
    said(row.vitalReason);
  const date = row.balancedOn === undefined ? undefined : formatDate(row.balancedOn, language);
  return [summary, date].filter(Boolean).join(' · ');
}
