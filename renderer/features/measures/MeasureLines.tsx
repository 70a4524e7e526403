import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { AnswerState } from '../../../shared/domain/answer.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import type { Measure } from '../../../shared/domain/measure.ts';
import { inLanguage } from '../../../shared/domain/text.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { type MeasuresMessages, measuresMessages } from '../../../shared/i18n/app/measures.ts';
import { formatTableDate } from '../../../shared/i18n/format.ts';
import { AnswerGroup } from '../../components/AnswerGroup.tsx';
import { useFile } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useTermText } from '../../widgets/field/terms.ts';
import { useFindingsAt } from '../../widgets/findings.tsx';
import { Attention } from '../../widgets/record/Attention.tsx';
import { type AttentionCounts, useAttention } from '../../widgets/record/attention.ts';
import { RecordFindings } from '../../widgets/record/RecordFindings.tsx';
import { removeRecord } from '../../widgets/record/removal.ts';
import { UsedBy } from '../../widgets/record/UsedBy.tsx';
import { useUses } from '../../widgets/record/use-uses.ts';
import { RowDetails } from '../../widgets/rows/RowDetails.tsx';
import { useAskedField } from '../../widgets/rows/use-open-row.ts';
import classes from './Measures.module.css';
import type { MeasureLine } from './measure-lines.ts';
import { setMeasure } from './set-measure.ts';

export function MeasureLines({
  lines,
  opened,
}: {
  readonly lines: readonly MeasureLine[];
  /** The measure that somebody came for. */
  readonly opened: string | undefined;
}) {
  const attention = useAttention('measure');
  if (lines.length === 0) return null;
  return (
    <ul className={classes.lines}>
      {lines.map((line) => (
        <Line
          key={line.row?.id ?? line.term}
          line={line}
          counts={line.row && attention(line.row.id)}
          isOpenedFirst={line.row !== undefined && line.row.id === opened}
        />
      ))}
    </ul>
  );
}

function Line({
  line: { term, row },
  counts,
  isOpenedFirst,
}: {
  readonly line: MeasureLine;
  readonly counts: AttentionCounts | undefined;
  readonly isOpenedFirst: boolean;
}) {
  const messages = useMessages(measuresMessages);
  const field = useMessages(fieldMessages);
  const language = useLanguage();
  const name = useTermText()(term);
  const asked = useAskedField('measure')?.id;
  const [isOpen, setIsOpen] = useState(isOpenedFirst);
  if (row !== undefined && asked === row.id && !isOpen) setIsOpen(true);
  const hasFindings = counts !== undefined && counts.need + counts.check + counts.tip > 0;
  const facts = row === undefined ? [] : factsOf(row, messages, language);
  return (
    <li className={classes.line} data-yes={row?.answer?.state === 'some' || undefined}>
      <span className={classes.name}>
        {name}
        {facts.length > 0 && <span className={classes.facts}>{facts.join(' · ')}</span>}
      </span>
      {hasFindings && <Attention counts={counts} />}
      <AnswerGroup<AnswerState>
        label={`${messages.answered} ${name}`}
        value={row?.answer?.state}
        options={[
          { value: 'some', label: field.yes },
          { value: 'none', label: field.no },
          { value: 'unknown', label: field.findOut },
        ]}
        onChange={(state) => void setMeasure(term, row, state)}
      />
      {row !== undefined ? (
        <ActionIcon
          variant="subtle"
          size={36}
          aria-expanded={isOpen}
          aria-label={(isOpen ? messages.closeDetails : messages.details)(name)}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? (
            <IconChevronUp size={18} stroke={1.6} aria-hidden />
          ) : (
            <IconChevronDown size={18} stroke={1.6} aria-hidden />
          )}
        </ActionIcon>
      ) : (
        <span className={classes.noButton} />
      )}
      {row !== undefined && isOpen && (
        <Details row={row} name={name} onClose={() => setIsOpen(false)} />
      )}
    </li>
  );
}

const fields = [
  { field: 'detail' },
  { field: 'scope' },
  { field: 'plannedOn' },
  { field: 'checkedOn' },
  { field: 'inStatement' },
  { field: 'publicText' },
];

function Details({
  row,
  name,
  onClose,
}: {
  readonly row: Measure;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const file = useFile((state) => state.file) ?? '';
  const language = useLanguage();
  const record = { file, name, id: row.id, entity: 'measure', section: 'measures' } as const;
  const uses = useUses('measure')?.[row.id];
  // The answer stands on the line itself; with a finding about it, it is asked here too.
  const isDoubted = useFindingsAt(refOf('measure', row.id, 'answer')).length > 0;
  return (
    <div className={classes.details} data-ref={refOf('measure', row.id)}>
      <RecordFindings entity="measure" id={row.id} />
      <RowDetails
        entity="measure"
        id={row.id}
        name={name}
        fields={isDoubted ? [{ field: 'answer' }, ...fields] : fields}
        onClose={onClose}
        onRemove={() => void removeRecord(record, language)}
      />
      {uses !== undefined && uses.length > 0 && <UsedBy file={file} uses={uses} />}
    </div>
  );
}

function factsOf(
  { detail, scope, plannedOn, checkedOn, inStatement }: Measure,
  messages: MeasuresMessages,
  language: 'nl' | 'en',
): readonly string[] {
  return [
    ...(detail === undefined ? [] : [inLanguage(detail, language).text]),
    ...(scope === 'activity' ? [messages.someActivities] : []),
    ...(plannedOn === undefined ? [] : [messages.planned(formatTableDate(plannedOn, language))]),
    ...(checkedOn === undefined ? [] : [messages.checked(formatTableDate(checkedOn, language))]),
    ...(inStatement === true ? [messages.inStatement] : []),
  ];
}
