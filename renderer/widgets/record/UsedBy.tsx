import type { Use } from '../../../shared/contract/uses.ts';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { jumpTo, screenHref } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import type { NamedAt } from '../../state/removed.ts';
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
        {uses.map((use) => (
          <li key={use.ref}>
            <UseLink file={file} use={use} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One place that names, or named, a record: to its field while that is there. */
export function UseLink({ file, use }: { readonly file: string; readonly use: NamedAt }) {
  const { ref, name, kind, activity, number } = use;
  const href = screenHref(file, 'activities', activity);
  return (
    <a
      className={classes.use}
      href={href}
      onClick={(event) => {
        event.preventDefault();
        if (ref === undefined) goToScreen(href);
        else void jumpTo(ref, activity);
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
  );
}
