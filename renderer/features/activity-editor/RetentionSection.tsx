import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { type Retention, statedEnd } from '../../../shared/domain/retention.ts';
import { inLanguage } from '../../../shared/domain/text.ts';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { formatPeriod, lowerFirst } from '../../../shared/i18n/format.ts';
import { useParts } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useTermText } from '../../widgets/field/terms.ts';
import { LawSource } from '../../widgets/LawSource.tsx';
import { type RowColumn, RowTable } from '../../widgets/rows/RowTable.tsx';
import { termGround } from '../../widgets/term-ground.ts';
import { addPart } from './add-part.ts';
import classes from './Editor.module.css';
import { EditorSection } from './EditorSection.tsx';
import { retentionFields } from './part-fields.ts';
import { usePartNames } from './part-names.ts';
import { RetentionSuggestions } from './RetentionSuggestions.tsx';
import type { SectionProps } from './section-props.ts';

/** How long what is kept, from when, and why that long. */
export function RetentionSection({ id }: SectionProps) {
  const messages = useMessages(activityEditorMessages);
  const rows = useParts('retention', id);
  const data = useParts('dataItem', id);
  const { name, columns } = useRetentionColumns(id);
  const add = () =>
    addPart('retention', id, { kind: 'period', ...uncovered(rows, data) }, 'period');
  return (
    <EditorSection id="retention">
      <div className={classes.stack}>
        <RowTable
          entity="retention"
          rows={rows}
          label={messages.titles.retention}
          name={name}
          nameTitle={messages.whichData}
          columns={columns}
          fields={retentionFields}
          among={id}
          ordered
        />
        <RetentionSuggestions id={id} />
        <Button
          size="compact-sm"
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
          onClick={add}
        >
          {messages.addRetention}
        </Button>
      </div>
    </EditorSection>
  );
}

/** The data that no term is about yet, where some are. */
function uncovered(rows: readonly Retention[], data: readonly { readonly id: string }[]) {
  const covered = new Set(rows.flatMap(({ forData }) => forData ?? []));
  const open = data.filter(({ id }) => !covered.has(id)).map(({ id }) => id);
  return covered.size > 0 && open.length > 0 ? { forData: open } : {};
}

function useRetentionColumns(activity: string) {
  const messages = useMessages(activityEditorMessages);
  const language = useLanguage();
  const termText = useTermText();
  const data = usePartNames('dataItem', activity);
  const purposes = usePartNames('purpose', activity);
  return useMemo(() => {
    const name = ({ forData, forPurposes }: Retention): string => {
      if (forData !== undefined) return data(forData);
      return forPurposes === undefined ? messages.allData : purposes(forPurposes);
    };
    const term = (row: Retention): string => {
      const end = statedEnd(row);
      if (end === 'kind') return messages.unlimited;
      if (end === 'criterion' && row.criterion) return lowerFirst(termText(row.criterion));
      if (end === 'criterionText' && row.criterionText)
        return inLanguage(row.criterionText, language).text;
      if (row.period === undefined) return messages.noPeriod;
      const period = formatPeriod(row.period, language);
      return row.atMost === true ? messages.atMost(period) : period;
    };
    const columns: readonly RowColumn<Retention>[] = [
      { id: 'term', title: messages.period, cell: term, strong: true },
      {
        id: 'from',
        title: messages.from,
        cell: ({ period, start, startText }) => {
          if (period === undefined) return '';
          if (startText !== undefined) return inLanguage(startText, language).text;
          return start === undefined ? '' : lowerFirst(termText(start));
        },
      },
      {
        id: 'because',
        title: messages.because,
        cell: ({ id, rule, reason, period }) => {
          if (rule === undefined && reason === undefined) return null;
          return (
            <span className={classes.top}>
              {reason === undefined
                ? rule !== undefined && messages.ruleReasons[termGround(rule)]
                : inLanguage(reason, language).text}
              {rule !== undefined && (
                <LawSource
                  law={rule}
                  place={refOf('retention', id)}
                  what={period === undefined ? messages.thisTerm : formatPeriod(period, language)}
                />
              )}
            </span>
          );
        },
      },
    ];
    return { name, columns };
  }, [messages, language, termText, data, purposes]);
}
