import { useEffect, useRef } from 'react';
import type { Statement } from '../../../shared/domain/statement.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { screenHref } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import classes from './Statement.module.css';
import { showField } from './statement-view.ts';
import { useObstacles } from './use-obstacles.ts';
import type { DocumentOfStatement } from './use-statement-document.ts';

/** What is needed before the statement can be published, each as the way to its field. */
export function Todo({
  file,
  statement,
  view,
  refused,
}: {
  readonly file: string;
  readonly statement: Statement;
  readonly view: DocumentOfStatement;
  readonly refused: boolean;
}) {
  const messages = useMessages(statementScreenMessages);
  const { list, isNotAdopted } = useObstacles(file, statement, view.document);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className={classes.todo}>
      <h2
        ref={heading}
        tabIndex={-1}
        className={classes.small}
        role={refused ? 'alert' : undefined}
      >
        {refused ? messages.notYet : messages.todo}
      </h2>
      <ol className={classes.markers}>
        {list.map(({ ref, text, part }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words can be asked of two fields
          <li key={at}>
            <button type="button" className={classes.link} onClick={() => showField(ref, part)}>
              {text}
            </button>
          </li>
        ))}
        {isNotAdopted && (
          <li>
            {messages.notAdopted}{' '}
            <a className={classes.link} href={screenHref(file, 'versions')}>
              {messages.adopt}
            </a>
          </li>
        )}
      </ol>
    </section>
  );
}
