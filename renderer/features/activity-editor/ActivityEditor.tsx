import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  Fragment,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Screen } from '../../components/Screen.tsx';
import { loadActivity, useFile } from '../../state/file.ts';
import { screenHref } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { FindingPlace, FindingsProvider } from '../../widgets/findings.tsx';
import { type ShownSource, SourceContext } from '../../widgets/LawSource.tsx';
import { useVisits } from '../../widgets/use-visits.ts';
import { HasMargin } from './BlockNotes.tsx';
import classes from './Editor.module.css';
import { EditorHead } from './EditorHead.tsx';
import { EditedActivity } from './go-to.ts';
import { NotesMargin } from './NotesMargin.tsx';
import { SectionIndex } from './SectionIndex.tsx';
import { Sections } from './Sections.tsx';
import { StayingHead } from './StayingHead.tsx';
import { editorSection } from './sections.ts';
import { sectionOfElement } from './use-current-section.ts';

/** Under this there is no room for a margin: 1100 px. */
const WITH_MARGIN = '(min-width: 68.76em)';

export interface ActivityEditorProps {
  readonly file: string;
  /** Id of the activity. */
  readonly record: string;
}

/** One activity, from what one does to how safe it is. */
export function ActivityEditor({ file, record }: ActivityEditorProps) {
  const messages = useMessages(activityEditorMessages);
  const isThere = useFile(({ cache }) => cache.get('activity')?.has(record) === true);
  const isLoaded = useFile(({ activities }) => activities.has(record));
  useEffect(() => {
    if (isThere) void loadActivity(record);
  }, [record, isThere]);
  if (!isThere) {
    return (
      <Screen>
        <EmptyState
          action={
            <Button component="a" href={screenHref(file, 'activities')}>
              {messages.toAll}
            </Button>
          }
        >
          {messages.gone}
        </EmptyState>
      </Screen>
    );
  }
  return (
    <EditedActivity value={record}>
      <FindingsProvider activity={record}>
        <Screen>
          <Fragment key={record}>
            <StayingHead>
              <EditorHead file={file} id={record} />
            </StayingHead>
            {isLoaded && <Pages file={file} id={record} />}
          </Fragment>
        </Screen>
      </FindingsProvider>
    </EditedActivity>
  );
}

/** Index, sheet and margin. */
function Pages({ file, id }: { readonly file: string; readonly id: string }) {
  const sheet = useRef<HTMLDivElement>(null);
  const hasMargin = useMediaQuery(WITH_MARGIN, true, { getInitialValueInEffect: false });
  const [shown, show] = useState<ShownSource>();
  useVisits(
    sheet,
    useCallback(
      (element) => {
        const section = sectionOfElement(element);
        return section && editorSection(id, section);
      },
      [id],
    ),
  );
  // Notes ask where everything stands: after the first picture, with the rest of the sheet.
  const isDrawn = useDeferredValue(true, false);
  const sources = useMemo(() => (hasMargin ? { shown, show } : undefined), [hasMargin, shown]);
  return (
    <FindingPlace value="apart">
      <HasMargin value={hasMargin}>
        <SourceContext value={sources}>
          <div className={classes.editor}>
            <SectionIndex activity={id} sheet={sheet} />
            <div ref={sheet}>
              <Sections file={file} id={id} />
            </div>
            {hasMargin && isDrawn && <NotesMargin sheet={sheet} />}
          </div>
        </SourceContext>
      </HasMargin>
    </FindingPlace>
  );
}
