import { Menu } from '@mantine/core';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react';
import type { Language } from '../../shared/domain/text.ts';
import { previewMessages } from '../../shared/i18n/app/preview.ts';
import { refLabel } from '../../shared/i18n/fields.ts';
import { useLanguage, useMessages } from '../state/language.ts';
import classes from './Document.module.css';
import type { Sentence } from './sentences.ts';
import { sentenceAt, useRoving } from './use-roving.ts';

export interface JumpAreaProps {
  /** Goes to the field of a sentence; without it sentences are only text. */
  readonly onJump?: ((ref: string) => void) | undefined;
  /** Opens a link outside the app; without it nothing is followed. */
  readonly onOpenLink?: ((href: string) => void) | undefined;
  /** Goes to a heading of the contents. */
  readonly onAnchor?: ((anchor: string) => void) | undefined;
  readonly children: ReactNode;
}

interface Choice {
  readonly fields: Sentence['fields'];
  readonly sentence: HTMLElement;
  readonly left: number;
  readonly top: number;
}

/** Around text whose sentences lead to fields. A sentence of several fields asks which. */
export function JumpArea({ onJump, onOpenLink, onAnchor, children }: JumpAreaProps) {
  const words = useMessages(previewMessages);
  const language = useLanguage();
  const roving = useRoving();
  const area = useRef<HTMLElement>(null);
  const [choice, setChoice] = useState<Choice>();

  function go(sentence: HTMLElement): void {
    const all = JSON.parse(sentence.dataset.fields ?? '[]') as Sentence['fields'];
    const fields = distinct(all, language);
    const [first] = fields;
    if (fields.length < 2) {
      if (first) onJump?.(first.ref);
      return;
    }
    const box = area.current?.getBoundingClientRect();
    const [line = sentence.getBoundingClientRect()] = sentence.getClientRects();
    setChoice({
      fields,
      sentence,
      left: line.left - (box?.left ?? 0),
      top: line.bottom - (box?.top ?? 0),
    });
  }

  function onClick(event: MouseEvent<HTMLElement>): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const link = target.closest('a');
    if (link) {
      event.preventDefault();
      onOpenLink?.(link.href);
      return;
    }
    const anchor = target.closest<HTMLElement>('[data-anchor]')?.dataset.anchor;
    const sentence = sentenceAt(target);
    // A click that selects text is no click on a sentence.
    if (anchor !== undefined) onAnchor?.(anchor);
    else if (sentence && getSelection()?.isCollapsed !== false) go(sentence);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const sentence = sentenceAt(event.target);
    const chosen = sentence !== undefined && (event.key === 'Enter' || event.key === ' ');
    if (chosen) go(sentence);
    if (chosen || roving.move(event)) event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the sentences in it, which have roles
    <section
      ref={area}
      className={classes.area}
      onClick={onClick}
      onKeyDown={onKeyDown}
      {...(onJump
        ? {
            'aria-label': words.keys,
            tabIndex: roving.tabIndex,
            onFocus: roving.onFocus,
            onBlur: roving.onBlur,
          }
        : {})}
    >
      {children}
      {choice && (
        <FieldMenu
          choice={choice}
          title={words.fields}
          onChoose={onJump}
          onClose={() => {
            setChoice(undefined);
            choice.sentence.focus();
          }}
        />
      )}
    </section>
  );
}

/** Fields that would read the same in the menu are one choice: eight purposes of one group. */
function distinct(fields: Sentence['fields'], language: Language): Sentence['fields'] {
  const named = new Map(
    [...fields].reverse().map((field) => [`${refLabel(field.ref, language)} ${field.text}`, field]),
  );
  return fields.filter((field) => [...named.values()].includes(field));
}

function FieldMenu({
  choice,
  title,
  onChoose,
  onClose,
}: {
  readonly choice: Choice;
  readonly title: string;
  readonly onChoose: ((ref: string) => void) | undefined;
  readonly onClose: () => void;
}) {
  const language = useLanguage();
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      offset={4}
      returnFocus={false}
      // Without keydown: the Enter that opens the menu would close it.
      clickOutsideEvents={['mousedown', 'touchstart']}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className={classes.spot}
          style={{ left: choice.left, top: choice.top }}
        >
          <span className={classes.unseen}>{title}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{title}</Menu.Label>
        {choice.fields.map(({ ref, text }) => (
          <Menu.Item key={ref} onClick={() => onChoose?.(ref)}>
            {refLabel(ref, language)}
            <span className={classes.said}>{text}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
