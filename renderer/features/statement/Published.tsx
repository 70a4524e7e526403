import { dutchDay } from '../../../shared/domain/dutch-time.ts';
import type { Statement } from '../../../shared/domain/statement.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { formatDate } from '../../../shared/i18n/format.ts';
import { useParts } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useToldQuery } from '../../state/refusal.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { today } from '../../state/today.ts';
import { Changes } from './Changes.tsx';
import { FoldRow } from './PartRow.tsx';
import classes from './Statement.module.css';
import { useStatementView } from './statement-view.ts';

/** What its readers were told before, to read again. */
export function Published({
  file,
  statement,
  language: shown,
}: {
  readonly file: string;
  readonly statement: Statement;
  /** Of the preview. */
  readonly language: Language;
}) {
  const messages = useMessages(statementScreenMessages);
  const language = useLanguage();
  const reading = useStatementView((state) => state.reading);
  const rows = useParts('publication', statement.id);
  const { value = [] } = useToldQuery('statement.published', { file });
  const kept = value.filter((each) => each.statement === statement.id);
  const dayOf = ({ at, digest }: (typeof kept)[number]) =>
    formatDate(rows.find((row) => row.digest === digest)?.on ?? dutchDay(at), language);
  const asked = { file, statement: statement.id, language: shown, on: today() };
  const changes = useToldQuery('statement.changes', kept.length > 0 ? asked : undefined).value;
  const last = kept.find(({ id }) => id === changes?.since);
  const read = (id: string) => useStatementView.setState({ reading: id, ref: undefined });
  useScreenActions(
    kept.map((each) => ({
      id: `statement.read/${each.id}`,
      label: messages.read(dayOf(each)),
      ofMany: true,
      run: () => read(each.id),
    })),
  );
  return (
    <FoldRow
      part="published"
      title={messages.published}
      mark={
        changes &&
        changes.sections.length > 0 && (
          <span className={classes.quiet}>{messages.changed(changes.sections.length)}</span>
        )
      }
    >
      {changes && last && <Changes sections={changes.sections} language={shown} on={dayOf(last)} />}
      {kept.length === 0 && <p className={classes.help}>{messages.noneBefore}</p>}
      <ul className={classes.markers}>
        {kept.map((each) => {
          const { id, who, digest, language: of } = each;
          const row = rows.find((one) => one.digest === digest);
          const on = dayOf(each);
          return (
            <li key={id}>
              <span>{messages.before(on, messages.languages[of === 'en' ? 'en' : 'nl'], who)}</span>
              {row?.url !== undefined && <span className={classes.help}> {row.url}</span>}
              <button
                type="button"
                className={classes.link}
                aria-pressed={reading === id}
                onClick={() => read(id)}
              >
                {messages.read(on)}
              </button>
            </li>
          );
        })}
      </ul>
    </FoldRow>
  );
}
