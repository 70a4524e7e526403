import { Drawer } from '@mantine/core';
import type { Document, Section } from '../../../shared/document/model.ts';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { DocumentView } from '../../document/DocumentView.tsx';
import { useRow } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { today } from '../../state/today.ts';
import { useQuery } from '../../state/use-query.ts';
import classes from './Editor.module.css';
import { useGoTo } from './go-to.ts';

/** The page of the register that this activity makes. A sentence leads back to its field. */
export function ActivityPreview({
  file,
  id,
  onClose,
}: {
  readonly file: string;
  readonly id: string;
  readonly onClose: () => void;
}) {
  const messages = useMessages(activityEditorMessages);
  const language = useLanguage();
  const goTo = useGoTo();
  const role = useRow('activity', id)?.role;
  const query = useQuery('documents.compose', {
    file,
    wanted: { document: role === 'processor' ? 'processor-register' : 'register' },
    profile: 'working',
    language,
    date: today(),
    include: ['ended'],
  });
  const page = query.value && pageOf(query.value.document, id);
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="52rem"
      title={messages.previewTitle}
      closeButtonProps={{ 'aria-label': messages.close }}
    >
      <div className={classes.preview}>
        {query.problem && <p role="alert">{problemText(query.problem, language)}</p>}
        {query.value && !page && <p>{messages.previewEnded}</p>}
        {page && (
          <DocumentView
            document={page}
            onJump={(ref) => {
              onClose();
              goTo(ref);
            }}
          />
        )}
      </div>
    </Drawer>
  );
}

/** The part of the register about one activity; undefined where the register leaves it out. */
function pageOf(document: Document, id: string): Document | undefined {
  const sections = document.sections.filter((section) => isAbout(section, id));
  return sections.length === 0 ? undefined : { ...document, sections };
}

function isAbout({ blocks }: Section, id: string): boolean {
  const [heading] = blocks;
  if (heading?.kind !== 'heading') return false;
  return [...heading.runs, ...(heading.eyebrow ?? [])].some(({ refs }) =>
    refs.some((ref) => ref.startsWith(`activity/${id}/`)),
  );
}
