import { IconCircleDashed } from '@tabler/icons-react';
import type { ActivityLine } from '../../../shared/contract/register.ts';
import type { ActivitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { Hidden } from '../../components/Hidden.tsx';
import { LevelCount } from '../../components/Level.tsx';
import { LevelIcon } from '../../components/LevelIcon.tsx';
import classes from './Activities.module.css';

const levelOf = { errors: 'need', warnings: 'check', tips: 'tip' } as const;
const kinds = ['errors', 'warnings', 'tips'] as const;

/** What an activity asks of a person; the worst two, so that they stand under each other. */
export function Attention({
  line,
  messages,
}: {
  readonly line: ActivityLine;
  readonly messages: ActivitiesMessages;
}) {
  const open = kinds.filter((kind) => line[kind] > 0).slice(0, 2);
  const { suggested, silent } = line;
  return (
    <span className={classes.attention}>
      {open.map((kind) => (
        <LevelCount
          key={kind}
          level={levelOf[kind]}
          count={line[kind]}
          text={messages.attention[kind](line[kind])}
        />
      ))}
      {open.length === 0 && suggested === 0 && silent > 0 && <Hidden>{messages.notSeen}</Hidden>}
      {open.length === 0 && suggested === 0 && silent === 0 && (
        <span role="img" aria-label={messages.inOrder}>
          <LevelIcon level="ok" size={16} quiet />
        </span>
      )}
      {open.length < 2 && suggested > 0 && (
        <span
          className={classes.suggested}
          title={messages.suggested(suggested)}
          role="img"
          aria-label={messages.suggested(suggested)}
        >
          <IconCircleDashed size={16} stroke={1.6} aria-hidden />
          {suggested}
        </span>
      )}
    </span>
  );
}
