import { Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { paletteMessages } from '../../../shared/i18n/app/palette.ts';
import { Hidden } from '../../components/Hidden.tsx';
import { hotkeys } from '../../shell/keys.ts';
import { useFile } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { closeOverlay } from '../../state/overlays.ts';
import type { Choice } from './choice.ts';
import { Keys } from './Keys.tsx';
import classes from './Palette.module.css';
import { type ChoiceGroup, useChoices } from './use-choices.ts';

/** How many choices a page up or down goes. */
const PAGE = 8;

/** Every action and every record, found by typing. */
export function Palette() {
  const messages = useMessages(paletteMessages);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState<string>();
  const groups = useChoices(typed);
  const choices = groups.flatMap((group) => group.choices);
  // By name: a choice that comes in later above the one that was gone to does not take its place.
  const at = Math.max(
    0,
    choices.findIndex((choice) => choice.id === active),
  );
  const isInFile = useFile((now) => now.file !== undefined);
  const before = useRef(document.activeElement);
  const id = useId();
  const optionId = (index: number) => `${id}-${index}`;
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);

  const leave = () => {
    closeOverlay();
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  useHotkeys(hotkeys({ 'mod+K': leave }), []);
  const run = (choice: Choice) => {
    // At once: while it is there it takes back the focus that the choice gives.
    flushSync(closeOverlay);
    choice.run();
    // What went nowhere gives the focus back; another screen has taken it by then.
    setTimeout(() => {
      const { activeElement } = document;
      const isFree = activeElement === null || activeElement === document.body;
      if (isFree && before.current instanceof HTMLElement) before.current.focus();
    }, 60);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]?.(at, choices.length);
    const choice = choices[at];
    if (step !== undefined) setActive(choices[step]?.id);
    else if (event.key === 'Enter' && choice !== undefined) run(choice);
    else return;
    event.preventDefault();
  };
  return (
    <Modal.Root
      opened
      onClose={leave}
      size="40rem"
      yOffset="8vh"
      centered={false}
      returnFocus={false}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={messages.title}>
        <Modal.Body className={classes.body ?? ''}>
          <div className={classes.field}>
            <IconSearch size={18} stroke={1.75} aria-hidden />
            <input
              ref={takeFocus}
              data-autofocus
              className={classes.input}
              role="combobox"
              aria-label={messages.title}
              aria-expanded
              aria-haspopup="listbox"
              aria-autocomplete="list"
              aria-controls={`${id}-list`}
              aria-activedescendant={choices.length === 0 ? undefined : optionId(at)}
              placeholder={isInFile ? messages.placeholder : messages.placeholderLibrary}
              autoComplete="off"
              spellCheck={false}
              value={typed}
              onChange={({ currentTarget }) => {
                setTyped(currentTarget.value);
                setActive(undefined);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <Choices
            id={`${id}-list`}
            label={messages.results}
            groups={groups}
            active={choices[at]}
            optionId={(choice) => optionId(choices.indexOf(choice))}
            onRun={run}
          />
          {choices.length === 0 && <p className={classes.nothing}>{messages.nothing}</p>}
          <div role="status">
            <Hidden>{typed === '' ? '' : messages.found(choices.length)}</Hidden>
          </div>
          <p className={classes.hint}>{messages.hint}</p>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** At once: Mantine gives the focus in a task of its own, and a key pressed before it went to what lies behind. */
const takeFocus = (field: HTMLInputElement | null): void => field?.focus();

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % Math.max(1, count),
  ArrowUp: (at, count) => (at - 1 + count) % Math.max(1, count),
  PageDown: (at, count) => Math.min(count - 1, at + PAGE),
  PageUp: (at) => Math.max(0, at - PAGE),
};

interface ChoicesProps {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly ChoiceGroup[];
  readonly active: Choice | undefined;
  readonly optionId: (choice: Choice) => string;
  readonly onRun: (choice: Choice) => void;
}

function Choices({ id, label, groups, active, optionId, onRun }: ChoicesProps) {
  return (
    <div id={id} role="listbox" aria-label={label} className={classes.list}>
      {groups.map((group) => (
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <div id={`${id}-${group.id}`} className={classes.group}>
            {group.label}
          </div>
          {group.choices.map((choice) => (
            // The field keeps the focus and has the keys.
            // biome-ignore lint/a11y/useKeyWithClickEvents: as above
            <div
              key={choice.id}
              id={optionId(choice)}
              role="option"
              tabIndex={-1}
              aria-selected={choice === active}
              className={classes.choice}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onRun(choice)}
            >
              <span className={classes.label}>{choice.label}</span>
              {choice.hint !== undefined && <span className={classes.where}>{choice.hint}</span>}
              {choice.keys !== undefined && <Keys keys={choice.keys} />}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
