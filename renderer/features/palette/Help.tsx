import { Modal } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { helpMessages } from '../../../shared/i18n/app/help.ts';
import { Letter } from '../../components/Letter.tsx';
import { LetterStrip } from '../../components/LetterStrip.tsx';
import { LevelIcon } from '../../components/LevelIcon.tsx';
import { useMessages } from '../../state/language.ts';
import { closeOverlay } from '../../state/overlays.ts';
import { Keys } from './Keys.tsx';
import classes from './Palette.module.css';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
const states = ['met', 'needed', 'unanswered', 'notApplicable'] as const;
const levels = ['need', 'check', 'tip'] as const;

/** What the keys do, and what the letters and levels mean. */
export function Help() {
  const messages = useMessages(helpMessages);
  return (
    <Modal
      opened
      onClose={closeOverlay}
      size="46rem"
      title={messages.title}
      closeButtonProps={{ 'aria-label': messages.close }}
    >
      <div className={classes.help}>
        <Part title={messages.keysTitle}>
          <KeyList keys={messages.keys} />
        </Part>
        <Part title={messages.tableKeysTitle}>
          <KeyList keys={messages.tableKeys} />
        </Part>
        <Part title={messages.lettersTitle} intro={messages.lettersIntro}>
          <dl className={classes.meanings}>
            {letters.map((letter) => (
              <div key={letter}>
                <dt>
                  <Letter letter={letter} />
                  <span className={classes.said}>{letter}</span>
                </dt>
                <dd>{messages.letters[letter]}</dd>
              </div>
            ))}
          </dl>
        </Part>
        <Part title={messages.statesTitle}>
          <ul className={classes.meanings}>
            {states.map((state) => (
              <li key={state}>
                <span aria-hidden>
                  <LetterStrip letters={[{ letter: 'c', state, text: '' }]} />
                </span>
                {messages.states[state]}
              </li>
            ))}
          </ul>
        </Part>
        <Part title={messages.levelsTitle}>
          <ul className={classes.meanings}>
            {levels.map((level) => (
              <li key={level}>
                <LevelIcon level={level} />
                <b>{messages.levelNames[level]}</b>
                {messages.levels[level]}
              </li>
            ))}
          </ul>
        </Part>
        <p className={classes.stays}>{messages.stays}</p>
      </div>
    </Modal>
  );
}

function Part(props: {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={classes.part}>
        {props.title}
      </h3>
      {props.intro !== undefined && <p>{props.intro}</p>}
      {props.children}
    </section>
  );
}

function KeyList({
  keys,
}: {
  readonly keys: readonly { readonly keys: string; readonly does: string }[];
}) {
  return (
    <dl className={classes.keyList}>
      {keys.map((one) => (
        <div key={one.keys}>
          <dt>
            <Keys keys={one.keys} />
          </dt>
          <dd>{one.does}</dd>
        </div>
      ))}
    </dl>
  );
}
