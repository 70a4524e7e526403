import { Select } from '@mantine/core';
import { useId } from 'react';
import type { Statement } from '../../../shared/domain/statement.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { sectionIds } from '../../../shared/i18n/statement-beginning.ts';
import { AnswerGroup } from '../../components/AnswerGroup.tsx';
import { setField, useSingle } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { LeftOut } from '../../widgets/LeftOut.tsx';
import { PartRow } from './PartRow.tsx';
import { Published } from './Published.tsx';
import { Scope } from './Scope.tsx';
import classes from './Statement.module.css';
import { useStatementView } from './statement-view.ts';
import { Todo } from './Todo.tsx';
import type { DocumentOfStatement } from './use-statement-document.ts';

interface SettingsProps {
  readonly file: string;
  readonly statement: Statement;
  readonly view: DocumentOfStatement;
}

/** How one speaks to the readers, and the sections with what each still needs. */
export function Settings({ file, statement, view }: SettingsProps) {
  const messages = useMessages(statementScreenMessages);
  const todo = useStatementView((state) => state.todo);
  const { document } = view;
  return (
    // What has the focus marks its sentence.
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the fields in it
    <div
      onFocus={({ target }) => {
        const ref = target.closest<HTMLElement>('[data-ref]')?.dataset.ref;
        if (ref !== undefined) useStatementView.setState({ touched: ref });
      }}
    >
      <Voice view={view} />
      {todo !== undefined && document && (
        <Todo file={file} statement={statement} view={view} refused={todo === 'refused'} />
      )}
      <LeftOut file={file} audience={statement.audience} statement={statement.id} />
      <ul className={classes.parts} aria-label={messages.sections}>
        {(['start', ...sectionIds] as const).map((part) => (
          <PartRow key={part} part={part} statement={statement} document={document} />
        ))}
      </ul>
      <ul className={classes.parts}>
        <Scope file={file} statement={statement} />
        <Published file={file} statement={statement} language={view.language} />
      </ul>
    </div>
  );
}

/** The form of address is the organisation's own: all its statements have the same. */
function Voice({ view }: { readonly view: DocumentOfStatement }) {
  const messages = useMessages(statementScreenMessages);
  const organisation = useSingle('organisation');
  const address = useId();
  return (
    <div className={classes.voice}>
      {organisation && (
        <div className={classes.pair}>
          <span id={address}>{messages.address}</span>
          <AnswerGroup
            label={messages.address}
            options={(['u', 'je'] as const).map((value) => ({
              value,
              label: messages.forms[value],
            }))}
            value={organisation.form}
            onChange={(form) =>
              void setField('organisation', organisation.id, 'form', organisation.form, form)
            }
          />
        </div>
      )}
      <Select
        className={classes.language ?? ''}
        label={messages.language}
        data={(['nl', 'en'] as const).map((value) => ({
          value,
          label: messages.languages[value],
        }))}
        value={view.language}
        allowDeselect={false}
        onChange={(language) => view.setLanguage(language as Language)}
      />
    </div>
  );
}
