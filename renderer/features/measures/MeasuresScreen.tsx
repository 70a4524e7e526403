import { useMemo, useRef, useState } from 'react';
import { measuresMessages } from '../../../shared/i18n/app/measures.ts';
import { shellMessages } from '../../../shared/i18n/app/shell.ts';
import { formatArticle } from '../../../shared/i18n/format.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterChip } from '../../components/FilterChip.tsx';
import { Screen } from '../../components/Screen.tsx';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { Sheet, SheetSection } from '../../components/Sheet.tsx';
import { useAll } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { FindingsProvider } from '../../widgets/findings.tsx';
import { AddByName } from '../../widgets/record/AddByName.tsx';
import { RemovedLine } from '../../widgets/record/RemovedLine.tsx';
import { SingleSection } from '../../widgets/record/SingleSection.tsx';
import { useVisits } from '../../widgets/use-visits.ts';
import { MeasureLines } from './MeasureLines.tsx';
import classes from './Measures.module.css';
import { groupsOf, ownLines, type Shown } from './measure-lines.ts';
import { addOwnMeasure } from './set-measure.ts';

const section = () => 'measures';

export interface MeasuresScreenProps {
  readonly file: string;
  /** Id of the measure that is open. */
  readonly record?: string | undefined;
}

/** What the organisation does to protect data: a list to tick, by the groups of Art. 32. */
export function MeasuresScreen({ file, record }: MeasuresScreenProps) {
  const messages = useMessages(measuresMessages);
  const title = useMessages(shellMessages).sections.measures;
  const language = useLanguage();
  const rows = useAll('measure');
  const [shown, setShown] = useState<Shown>('all');
  const page = useRef<HTMLDivElement>(null);
  useVisits(page, section);
  const groups = useMemo(() => groupsOf(rows, shown), [rows, shown]);
  const own = useMemo(() => ownLines(rows, shown), [rows, shown]);
  const yes = rows.filter(({ answer }) => answer?.state === 'some').length;
  const open = rows.filter(({ answer }) => answer?.state === 'unknown').length;
  const filters = { all: messages.showAll, open: messages.showOpen, yes: messages.showYes };
  useScreenActions(
    (['all', 'open', 'yes'] as const)
      .filter((id) => id !== shown)
      .map((id) => ({ id: `measures.${id}`, label: filters[id], run: () => setShown(id) })),
  );
  return (
    <FindingsProvider>
      <Screen>
        <ScreenTitle title={title} below={messages.intro} />
        <div className={classes.tools}>
          {(['all', 'open', 'yes'] as const).map((id) => (
            <FilterChip key={id} chosen={shown === id} onClick={() => setShown(id)}>
              {filters[id]}
            </FilterChip>
          ))}
          <span className={classes.counted} role="status">
            {messages.counted(yes, open)}
          </span>
        </div>
        <div ref={page}>
          <Sheet flush label={title}>
            {groups
              .filter(({ lines }) => lines.length > 0)
              .map(({ record: group, lines }) => (
                <SheetSection
                  key={group.id}
                  title={group[language]}
                  aside={group.article && formatArticle(group.article, language)}
                >
                  <MeasureLines lines={lines} opened={record} />
                </SheetSection>
              ))}
            {groups.every(({ lines }) => lines.length === 0) && own.length === 0 && (
              <EmptyState>{messages.nothing}</EmptyState>
            )}
            <SheetSection title={messages.own} help={messages.ownHelp}>
              <MeasureLines lines={own} opened={record} />
              <div className={classes.add}>
                <AddByName
                  action="measures.add"
                  label={messages.addOwn}
                  onAdd={(name) => void addOwnMeasure(name)}
                />
              </div>
            </SheetSection>
            <SingleSection
              entity="securityReport"
              title={messages.report}
              help={messages.reportHelp}
              section="measures"
              fields={[{ field: 'answer' }, { field: 'contact' }, { field: 'procedure' }]}
            />
          </Sheet>
        </div>
        <RemovedLine file={file} section="measures" />
      </Screen>
    </FindingsProvider>
  );
}
