import { type ReactNode, useContext } from 'react';
import type { Block as BlockId } from '../../../shared/checks/activity-blocks.ts';
import {
  activityEditorMessages,
  type EditorSection as Id,
} from '../../../shared/i18n/app/activity-editor.ts';
import { SheetSection } from '../../components/Sheet.tsx';
import { useMessages } from '../../state/language.ts';
import { BlockNotes } from './BlockNotes.tsx';
import classes from './Editor.module.css';
import { EditedActivity } from './go-to.ts';
import { sectionsOf } from './sections.ts';
import { useRole } from './use-role.ts';

/** A section of the sheet; the index leads to it, and what is open about it stands beside or under it. */
export function EditorSection({ id, children }: { readonly id: Id; readonly children: ReactNode }) {
  const messages = useMessages(activityEditorMessages);
  const role = useRole(useContext(EditedActivity));
  const letters = sectionsOf(role).find((place) => place.id === id)?.letters ?? [];
  const help = messages.help[id];
  return (
    <div className={classes.section} data-section={id} data-place={id} tabIndex={-1}>
      <SheetSection
        title={messages.titles[id]}
        letters={letters}
        {...(help === undefined ? {} : { help })}
      >
        <div className={classes.content}>
          {children}
          <BlockNotes block={id} />
        </div>
      </SheetSection>
    </div>
  );
}

/** A part of a section with a title of its own. */
export function Block({
  id,
  title,
  help,
  children,
}: {
  readonly id: BlockId;
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes.block} data-place={id} aria-label={title}>
      <h3 className={classes.blockTitle}>{title}</h3>
      {help !== undefined && <p className={classes.help}>{help}</p>}
      {children}
      <BlockNotes block={id} />
    </section>
  );
}
