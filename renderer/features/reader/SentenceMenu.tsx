import { Menu } from '@mantine/core';
import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { Hidden } from '../../components/Hidden.tsx';
import { useMessages } from '../../state/language.ts';
import classes from './Text.module.css';
import type { Target } from './targets.ts';
import { type TargetWords, useTargetName } from './use-target-name.ts';

/** What a sentence shows, to choose from; it opens under the sentence. */
export function SentenceMenu({
  targets,
  left,
  top,
  onChoose,
  onClose,
}: {
  readonly targets: readonly Target[];
  readonly left: number;
  readonly top: number;
  readonly onChoose: (target: Target) => void;
  readonly onClose: () => void;
}) {
  const messages = useMessages(readerMessages);
  const name = useTargetName();
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
        <button type="button" tabIndex={-1} className={classes.spot} style={{ left, top }}>
          <Hidden>{messages.sentenceShows}</Hidden>
        </button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        <Menu.Label>{messages.sentenceShows}</Menu.Label>
        {targets.map((target) => (
          <Menu.Item key={target.id} onClick={() => onChoose(target)}>
            <TargetName {...name(target)} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function TargetName({ kind, name }: TargetWords) {
  return (
    <>
      <span className={classes.kind}>{kind}</span> {name}
    </>
  );
}
