import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { refOf } from '../../../shared/domain/field-ref.ts';
import type { OwnParagraph } from '../../../shared/domain/own-paragraph.ts';
import type { Statement } from '../../../shared/domain/statement.ts';
import { partMessages } from '../../../shared/i18n/app/parts.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { DragHandle } from '../../components/DragHandle.tsx';
import { createRow, useFile, useParts } from '../../state/file.ts';
import { useJump } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { Field } from '../../widgets/field/Field.tsx';
import { RemovedLine } from '../../widgets/record/RemovedLine.tsx';
import { MoveButtons } from '../../widgets/rows/MoveButtons.tsx';
import { useMovingRows } from '../../widgets/rows/use-moving-rows.ts';
import { usePartRemoval } from '../../widgets/rows/use-part-removal.ts';
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
  const { dragToMove } = useMessages(partMessages);
  const language = useFile((state) => state.language);
  const all = useParts('ownParagraph', statement.id);
  const rows = all.filter((row) => row.after === after);
  const siblings = rows.map(({ id }) => id);
  const { line, remove } = usePartRemoval('ownParagraph');
  const drag = useMovingRows('ownParagraph', siblings);
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
      {rows.map(({ id }, at) => {
        const name = rows.length === 1 ? messages.own : messages.ownAt(at + 1);
        return (
          <div
            key={id}
            className={classes.paragraph}
            data-moves={drag !== undefined || undefined}
            data-id={id}
            {...drag}
          >
            {drag && <DragHandle title={dragToMove} />}
            <Field
              entity="ownParagraph"
              id={id}
              field="text"
              label={name}
              help={messages.ownHelp}
            />
            <div className={classes.actions}>
              <MoveButtons entity="ownParagraph" id={id} name={name} siblings={siblings} />
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={rows.length === 1 ? undefined : `${messages.removeOwn}: ${name}`}
                onClick={() => remove(id, name)}
              >
                {messages.removeOwn}
              </Button>
            </div>
          </div>
        );
      })}
      <RemovedLine {...line} />
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
