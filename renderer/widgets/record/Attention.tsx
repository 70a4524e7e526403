import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { Hidden } from '../../components/Hidden.tsx';
import { LevelCount } from '../../components/Level.tsx';
import { LevelIcon } from '../../components/LevelIcon.tsx';
import { useMessages } from '../../state/language.ts';
import type { AttentionCounts } from './attention.ts';
import classes from './Record.module.css';

const levels = ['need', 'check', 'tip'] as const;

/** The findings of a record as icons with figures; a quiet check where there is none, nothing where nobody has looked yet. */
export function Attention({ counts }: { readonly counts: AttentionCounts }) {
  const messages = useMessages(recordMessages);
  const open = levels.filter((level) => counts[level] > 0);
  if (open.length === 0 && counts.silent > 0) return <Hidden>{messages.notSeen}</Hidden>;
  if (open.length === 0)
    return (
      <span className={classes.attention}>
        <LevelIcon level="ok" quiet />
        <Hidden>{messages.allRight}</Hidden>
      </span>
    );
  return (
    <span className={classes.attention}>
      {open.map((level) => (
        <LevelCount
          key={level}
          level={level}
          count={counts[level]}
          text={messages.counts[level](counts[level])}
        />
      ))}
    </span>
  );
}

/** For sorting: what is needed before all else. */
export const attentionWeight = ({ need, check, tip }: AttentionCounts): number =>
  -(need * 1_000_000 + check * 1_000 + tip);
