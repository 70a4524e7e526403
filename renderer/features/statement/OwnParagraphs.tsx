import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { refOf } from '../../../shared/domain/field-ref.ts';
import type { OwnParagraph } from '../../../shared/domain/own-paragraph.ts';
import type { Statement } from '../../../shared/domain/statement.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { createRow, removeRows, useFile, useParts } from '../../state/file.ts';
import { useJump } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { Field } from '../../widgets/field/Field.tsx';
import classes from './Statement.module.css';

/** The organisation's own words, at the foot of a section. */
export function OwnParagraphs({
  statement,
  after,
}: {
  readonly statement: Statement;
  readonly after: OwnParagraph['after'];
}) {
  const messages = useMessages(statementScreenMessages);
  const language = useFile((state) => state.language);
  const all = useParts('ownParagraph', statement.id);
  const rows = all.filter((row) => row.after === after);
  const add = async () => {
    const { id, reply } = await createRow('ownParagraph', {
      statement: statement.id,
      after,
      rank: (all.at(-1)?.rank ?? 0) + 1,
      text: { [language]: messages.newOwn },
    });
    if (reply.ok) useJump.setState({ ref: refOf('ownParagraph', id, 'text') });
  };
  return (
    <div className={classes.own}>
      {rows.map(({ id }) => (
        <div key={id} className={classes.own}>
          <Field
            entity="ownParagraph"
            id={id}
            field="text"
            label={messages.own}
            help={messages.ownHelp}
          />
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes.elsewhere ?? ''}
            onClick={() => void removeRows([{ entity: 'ownParagraph', id }])}
          >
            {messages.removeOwn}
          </Button>
        </div>
      ))}
      <Button
        size="compact-sm"
        className={classes.elsewhere ?? ''}
        leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
        onClick={() => void add()}
      >
        {messages.addOwn}
      </Button>
    </div>
  );
}
