import type { OutputOf } from '../../shared/contract/calls.ts';
import { leftOutMessages } from '../../shared/i18n/app/left-out.ts';
import { screenHref } from '../state/jump.ts';
import { useMessages } from '../state/language.ts';
import { useToldQuery } from '../state/refusal.ts';
import classes from './LeftOut.module.css';
import { useRowNames } from './use-row-names.ts';

type Statements = OutputOf<'statement.leftOut'>;

export interface LeftOutProps {
  readonly file: string;
  readonly audience: Statements[number]['audience'];
  /** Id of one of several for the same readers; absent: the first. */
  readonly statement?: string | undefined;
  /** Name of the document, where several stand together. */
  readonly of?: string;
}

/** What a statement does not tell and why, each with the way to it; nothing where it tells all. */
export function LeftOut({ file, audience, statement, of }: LeftOutProps) {
  const messages = useMessages(leftOutMessages);
  const names = useRowNames('activity');
  const { value = [] } = useToldQuery('statement.leftOut', { file });
  const mine = value.find(
    (each) =>
      each.audience === audience && (statement === undefined || each.statement === statement),
  );
  if (!mine || mine.left.length === 0) return null;
  const count = mine.left.length;
  return (
    <details className={classes.leftOut}>
      <summary>{of === undefined ? messages.title(count) : messages.titleOf(of, count)}</summary>
      <ul>
        {mine.left.map(({ activity, why }) => (
          <li key={activity}>
            <a href={screenHref(file, 'activities', activity)}>
              {names.find(({ value: id }) => id === activity)?.label}
            </a>
            <span className={classes.why}>{messages.why[why]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
