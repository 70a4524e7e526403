import type { Statement } from '../../../shared/domain/statement.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { screenHref } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { AddStatement } from './AddStatement.tsx';
import classes from './Statement.module.css';

/** One statement for each group of readers; those of several brands by their brand too. */
export function StatementTabs({
  file,
  statements,
  current,
}: {
  readonly file: string;
  readonly statements: readonly Statement[];
  readonly current: string;
}) {
  const messages = useMessages(statementScreenMessages);
  const name = ({ audience, brand, websites }: Statement): string => {
    const isOnly = statements.filter((row) => row.audience === audience).length < 2;
    const mark = isOnly ? undefined : (brand ?? websites?.[0]);
    const readers = messages.audiences[audience];
    return mark === undefined ? readers : `${readers}, ${mark}`;
  };
  return (
    <nav className={classes.tabs} aria-label={messages.statements}>
      <ul className={classes.tabList}>
        {statements.map((statement) => (
          <li key={statement.id}>
            <a
              className={classes.tab}
              href={screenHref(file, 'statement', statement.id)}
              aria-current={statement.id === current ? 'page' : undefined}
            >
              {name(statement)}
            </a>
          </li>
        ))}
      </ul>
      <AddStatement file={file} />
    </nav>
  );
}
