import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { sentenceAt, useRoving } from '../../document/use-roving.ts';
import { useMessages } from '../../state/language.ts';
import { choose, showTab } from './reader-state.ts';
import { SentenceMenu } from './SentenceMenu.tsx';
import classes from './Text.module.css';
import { type Places, type Target, tabOf } from './targets.ts';

interface Asked {
  readonly targets: readonly Target[];
  readonly sentence: HTMLElement;
  readonly left: number;
  readonly top: number;
}

/** Hears clicks and keys on the sentences in it. A sentence that shows several things asks which. */
export function TextArea({
  places,
  children,
}: {
  readonly places: Places;
  readonly children: ReactNode;
}) {
  const messages = useMessages(readerMessages);
  const roving = useRoving();
  const area = useRef<HTMLElement>(null);
  const [asked, setAsked] = useState<Asked>();
  const go = (sentence: HTMLElement) => {
    const at = Number(sentence.dataset.place);
    const targets = places.at.get(at) ?? [];
    const [only] = targets;
    if (targets.length === 1 && only) {
      goToTarget(only, sentence);
      return;
    }
    const box = area.current?.getBoundingClientRect();
    const [line = sentence.getBoundingClientRect()] = sentence.getClientRects();
    const left = line.left - (box?.left ?? 0);
    setAsked({ targets, sentence, left, top: line.bottom - (box?.top ?? 0) });
  };
  const onClick = ({ target }: MouseEvent<HTMLElement>) => {
    const sentence = sentenceAt(target);
    // A click that selects text is no click on a sentence.
    if (sentence && getSelection()?.isCollapsed !== false) go(sentence);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const sentence = sentenceAt(event.target);
    const isChosen = sentence !== undefined && (event.key === 'Enter' || event.key === ' ');
    if (isChosen) go(sentence);
    if (isChosen || roving.move(event)) event.preventDefault();
  };
  return (
    <section
      ref={area}
      className={classes.area}
      aria-label={messages.keys}
      tabIndex={roving.tabIndex}
      onFocus={roving.onFocus}
      onBlur={roving.onBlur}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {children}
      {asked && (
        <SentenceMenu
          targets={asked.targets}
          left={asked.left}
          top={asked.top}
          onChoose={(target) => goToTarget(target, asked.sentence)}
          onClose={() => {
            setAsked(undefined);
            asked.sentence.focus({ preventScroll: true });
          }}
        />
      )}
    </section>
  );
}

function goToTarget({ id, kind }: Target, sentence: HTMLElement): void {
  showTab(tabOf[kind]);
  choose({ target: id, at: Number(sentence.dataset.start), focus: 'list' });
}
