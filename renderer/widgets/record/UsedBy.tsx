import type { Use } from '../../../shared/contract/uses.ts';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { jumpTo, screenHref } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import classes from './Record.module.css';

/** Where a record is named; each leads there. */
export function UsedBy({
  file,
  uses,
}: {
  readonly file: string;
  readonly uses: readonly Use[] | undefined;
}) {
  const messages = useMessages(recordMessages);
  if (uses === undefined) return null;
  return (
    <div>
      <h2 className={classes.asideTitle}>{messages.usedBy}</h2>
      {uses.length === 0 && <p className={classes.quiet}>{messages.usedByNobody}</p>}
      <ul className={classes.uses}>
        {uses.map(({ ref, name, kind, activity, number }) => (
          <li key={ref}>
            <a
              href={screenHref(file, 'activities', activity)}
              onClick={(event) => {
                event.preventDefault();
                void jumpTo(ref, activity);
              }}
            >
              {number !== undefined && (
                <span className={classes.number}>{String(number).padStart(2, '0')}</span>
              )}
              <span>
                {name}
                {activity === undefined && <span className={classes.quiet}> {kind}</span>}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
