import { UnstyledButton } from '@mantine/core';
import { type RefObject, useEffect, useRef } from 'react';
import { refOf } from '../../../shared/domain/field-ref.ts';
import {
  activityEditorMessages,
  type EditorSection,
} from '../../../shared/i18n/app/activity-editor.ts';
import { Hidden } from '../../components/Hidden.tsx';
import { Letter } from '../../components/Letter.tsx';
import { LevelIcon } from '../../components/LevelIcon.tsx';
import { useJump } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { visit } from '../../state/visited.ts';
import classes from './SectionIndex.module.css';
import { useSectionStates } from './section-states.ts';
import { editorSection, sectionsOf } from './sections.ts';
import { useCurrentSection } from './use-current-section.ts';
import { useRole } from './use-role.ts';

/** The thumb index: where one is, and how each section stands. */
export function SectionIndex({
  activity,
  sheet,
}: {
  readonly activity: string;
  readonly sheet: RefObject<HTMLElement | null>;
}) {
  const messages = useMessages(activityEditorMessages);
  const states = useSectionStates(activity);
  const role = useRole(activity);
  const { current, goTo } = useCurrentSection(sheet);
  const list = useVisibleCurrent(current);
  useSectionJump(activity, goTo);
  return (
    <nav className={classes.index} aria-label={messages.index}>
      <ul className={classes.list} ref={list}>
        {sectionsOf(role).map(({ id, letters }) => {
          const state = states(id);
          return (
            <li key={id}>
              <UnstyledButton
                className={classes.tab}
                data-section={id}
                aria-current={current === id ? 'location' : undefined}
                title={messages.titles[id]}
                onClick={() => {
                  visit(editorSection(activity, id));
                  goTo(id);
                }}
              >
                {letters.length === 0 && <span className={classes.noLetter} />}
                {letters.map((letter) => (
                  <Letter key={letter} letter={letter} current={current === id} />
                ))}
                <span className={classes.word} data-lettered={letters.length > 0 || undefined}>
                  {messages.short[id]}
                </span>
                <span className={classes.state}>
                  {state !== 'silent' && state !== 'notAsked' && <LevelIcon level={state} />}
                  <Hidden>{messages.states[state]}</Hidden>
                </span>
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
      <p className={classes.help}>
        {role === 'processor' ? messages.indexHelpProcessor : messages.indexHelp}
      </p>
    </nav>
  );
}

/** Whoever was sent here for the activity as a whole finds himself at the section that asks for it. */
function useSectionJump(activity: string, goTo: (section: EditorSection) => void): void {
  const role = useRole(activity);
  const { ref, section } = useJump();
  useEffect(() => {
    const found = sectionsOf(role).find(({ id }) => editorSection(activity, id) === section);
    if (ref === refOf('activity', activity) && found !== undefined) goTo(found.id);
    // Until it is there: what lies below the window is drawn later.
  });
}

/** In a row of tabs the one that is current is brought into sight. */
function useVisibleCurrent(current: EditorSection) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const row = list.current;
    const tab = row?.querySelector<HTMLElement>(`[data-section="${current}"]`);
    if (!row || !tab || row.scrollWidth <= row.clientWidth) return;
    row.scrollTo({ left: tab.offsetLeft - row.clientWidth / 3 });
  }, [current]);
  return list;
}
