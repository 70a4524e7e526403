import { Checkbox } from '@mantine/core';
import type { Activity } from '../../../shared/domain/activity.ts';
import { inLanguage } from '../../../shared/domain/text.ts';
import { draftsMessages } from '../../../shared/i18n/app/drafts.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Drafts.module.css';

/** One box for each draft, and one for all where there are more. */
export function DraftChoice({
  drafts,
  ticked,
  onTick,
}: {
  readonly drafts: readonly Activity[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ids: ReadonlySet<string>) => void;
}) {
  const messages = useMessages(draftsMessages);
  const language = useLanguage();
  const isAll = drafts.every(({ id }) => ticked.has(id));
  const isSome = drafts.some(({ id }) => ticked.has(id));
  const turn = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    onTick(next);
  };
  return (
    <fieldset className={classes.list} aria-label={messages.list}>
      {drafts.length > 1 && (
        <Checkbox
          data-autofocus
          className={classes.all ?? ''}
          label={messages.all}
          checked={isAll}
          indeterminate={isSome && !isAll}
          onChange={() => onTick(new Set(isAll ? [] : drafts.map(({ id }) => id)))}
        />
      )}
      {drafts.map(({ id, name }) => (
        <Checkbox
          key={id}
          className={classes.draft ?? ''}
          label={inLanguage(name, language).text}
          checked={ticked.has(id)}
          onChange={() => turn(id)}
        />
      ))}
    </fieldset>
  );
}
