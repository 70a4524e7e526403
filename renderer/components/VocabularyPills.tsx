import { Button, CloseButton, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import type { LevelName } from './levels.ts';
import classes from './VocabularyPills.module.css';

export interface VocabularyPill {
  readonly id: string;
  readonly label: string;
  /** What sets it apart from another of the same word. */
  readonly detail?: string | undefined;
  /** What makes it special, in a word beside an icon: "gezondheid". */
  readonly special?: { readonly icon: ReactNode; readonly word: string } | undefined;
  /** A finding about this one. */
  readonly level?: LevelName | undefined;
  /** For who looks for its place on the page: the address of the row it stands for. */
  readonly place?: string | undefined;
}

export interface VocabularyPillsProps {
  /** What these are together. */
  readonly label: string;
  readonly pills: readonly VocabularyPill[];
  readonly removeLabel: (pill: string) => string;
  readonly onRemove: (id: string) => void;
  /** Opens and closes what is known of one. */
  readonly onOpen?: ((id: string) => void) | undefined;
  readonly openLabel?: (pill: string) => string;
  /** The one that is open. */
  readonly open?: string | undefined;
  readonly addLabel?: string;
  readonly onAdd?: () => void;
  /** The button to add with, for a menu that opens from it. */
  readonly addRef?: Ref<HTMLButtonElement>;
  /** Suggestions and the like, after the pills. */
  readonly children?: ReactNode;
}

/** Words of the vocabulary and own words, square, each with a cross; Backspace does the same. */
export function VocabularyPills(props: VocabularyPillsProps) {
  return (
    <div className={classes.field}>
      {props.pills.length > 0 && (
        <ul className={classes.pills} aria-label={props.label}>
          {props.pills.map((pill) => (
            <Pill key={pill.id} pill={pill} {...props} />
          ))}
        </ul>
      )}
      {props.onAdd !== undefined && (
        <Button
          ref={props.addRef}
          size="compact-sm"
          className={classes.add}
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
          onClick={props.onAdd}
        >
          {props.addLabel}
        </Button>
      )}
      {props.children}
    </div>
  );
}

function Pill({
  pill,
  removeLabel,
  onRemove,
  onOpen,
  openLabel,
  open,
}: { readonly pill: VocabularyPill } & VocabularyPillsProps) {
  const remove = (cross: Element) => {
    focusNeighbour(cross);
    onRemove(pill.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Backspace' && event.key !== 'Delete') return;
    event.preventDefault();
    remove(event.currentTarget);
  };
  const word = pill.detail === undefined ? pill.label : `${pill.label}, ${pill.detail}`;
  return (
    <li
      className={classes.pill}
      data-level={pill.level}
      data-open={open === pill.id || undefined}
      data-place={pill.place}
    >
      {onOpen === undefined ? (
        <span className={classes.word}>{pill.label}</span>
      ) : (
        <UnstyledButton
          className={classes.word}
          title={openLabel?.(word)}
          aria-expanded={open === pill.id}
          onClick={() => onOpen(pill.id)}
          onKeyDown={onKeyDown}
        >
          {pill.label}
        </UnstyledButton>
      )}
      {pill.detail !== undefined && <span className={classes.detail}>{pill.detail}</span>}
      {pill.special !== undefined && (
        <span className={classes.special}>
          {pill.special.icon}
          {pill.special.word}
        </span>
      )}
      <CloseButton
        className={classes.cross}
        aria-label={removeLabel(word)}
        onClick={(event) => remove(event.currentTarget)}
        onKeyDown={onKeyDown}
      />
    </li>
  );
}

/** The pill with the focus goes; its neighbour takes it over, or the button to add one. */
function focusNeighbour(cross: Element): void {
  const pill = cross.closest('li');
  const next = pill?.nextElementSibling ?? pill?.previousElementSibling;
  const place = next ?? pill?.parentElement?.nextElementSibling;
  const button = place instanceof HTMLButtonElement ? place : place?.querySelector('button');
  button?.focus();
}
