import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '../../../shared/domain/problem.ts';
import type { Statement } from '../../../shared/domain/statement.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { formatDate } from '../../../shared/i18n/format.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { backend } from '../../state/backend.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { today } from '../../state/today.ts';
import { parseDate } from '../../widgets/field/parse-date.ts';
import classes from './Statement.module.css';

/** The day and the place where the statement was put before its readers. */
export function PublishForm({
  file,
  statement,
  language,
  onDone,
}: {
  readonly file: string;
  readonly statement: Statement;
  readonly language: Language;
  readonly onDone: (on: string) => void;
}) {
  const messages = useMessages(statementScreenMessages);
  const ui = useLanguage();
  const [day, setDay] = useState(() => formatDate(today(), ui));
  const [url, setUrl] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const parsed = parseDate(day);
  const on = parsed?.length === FULL_DAY ? parsed : undefined;
  const link = url.trim();
  const isLink = link === '' || /^https:\/\/\S+$/i.test(link);
  const publish = async () => {
    setIsTried(true);
    if (on === undefined || !isLink) return;
    const reply = await backend.call('statement.publish', {
      file,
      statement: statement.id,
      language,
      on,
      ...(link === '' ? {} : { url: link }),
    });
    if (reply.ok) onDone(on);
    else setProblem(reply);
  };
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void publish();
      }}
    >
      <p className={classes.help}>{messages.publishHelp}</p>
      <TextInput
        data-autofocus
        label={messages.on}
        value={day}
        error={isTried && on === undefined && messages.onOdd}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <TextInput
        label={messages.url}
        description={messages.urlHelp}
        value={url}
        error={isTried && !isLink && messages.urlOdd}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      {problem && <p role="alert">{problemText(problem, ui)}</p>}
      <Button type="submit" variant="filled">
        {messages.publishNow}
      </Button>
    </form>
  );
}

const FULL_DAY = 'YYYY-MM-DD'.length;
