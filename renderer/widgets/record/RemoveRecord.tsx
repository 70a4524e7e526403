import { Button, Popover } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Use } from '../../../shared/contract/uses.ts';
import { type EntityName, entities } from '../../../shared/domain/entities.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
import { parentField } from '../../../shared/domain/register-index.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import type { Section } from '../../../shared/i18n/app/shell.ts';
import { entityLabel } from '../../../shared/i18n/fields.ts';
import { joinWords, lowerFirst } from '../../../shared/i18n/format.ts';
import { backend } from '../../state/backend.ts';
import { removeRows } from '../../state/file.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Record.module.css';
import { isUsable } from './use-uses.ts';

interface Consequences {
  readonly uses: readonly Use[];
  /** Kinds of rows of others that go with it. */
  readonly others: readonly string[];
}

export interface RemoveRecordProps {
  readonly file: string;
  readonly section: Section;
  readonly entity: EntityName;
  readonly id: string;
  readonly name: string;
}

/** Takes a record out, and back to its list. What names it is told first; undo brings all back. */
export function RemoveRecord({ file, section, entity, id, name }: RemoveRecordProps) {
  const messages = useMessages(recordMessages);
  const language = useLanguage();
  const [found, setFound] = useState<Consequences>();
  const remove = async () => {
    setFound(undefined);
    const reply = await removeRows([{ entity, id }]);
    if (reply.ok) location.hash = screenHref(file, section);
  };
  const ask = async () => {
    const consequences = await consequencesOf(file, entity, id, language);
    if (consequences.uses.length + consequences.others.length === 0) await remove();
    else setFound(consequences);
  };
  return (
    <Popover
      opened={found !== undefined}
      onChange={(opened) => !opened && setFound(undefined)}
      trapFocus
      returnFocus
      withRoles
      position="bottom-end"
    >
      <Popover.Target>
        <Button
          leftSection={<IconTrash size={18} stroke={1.6} aria-hidden />}
          onClick={() => void ask()}
        >
          {messages.remove}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={messages.removeTitle(name)}>
        {found && (
          <div className={classes.remove}>
            <p className={classes.removeTitle}>{messages.removeTitle(name)}</p>
            {found.uses.length > 0 && (
              <>
                <p>{messages.named(found.uses.length)}</p>
                <ul className={classes.list}>
                  {found.uses.map(({ ref, name: place }) => (
                    <li key={ref}>{place}</li>
                  ))}
                </ul>
              </>
            )}
            {found.others.length > 0 && (
              <p>{messages.alsoGone(joinWords(found.others.map(lowerFirst), language))}</p>
            )}
            <p className={classes.quiet}>{messages.canUndo}</p>
            <div className={classes.actions}>
              <Button data-autofocus onClick={() => setFound(undefined)}>
                {messages.keep}
              </Button>
              <Button variant="filled" onClick={() => void remove()}>
                {messages.removeNow}
              </Button>
            </div>
          </div>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

async function consequencesOf(
  file: string,
  entity: EntityName,
  id: string,
  language: Language,
): Promise<Consequences> {
  const dry = await backend.call('register.remove', { file, rows: [{ entity, id }], dryRun: true });
  const used = isUsable(entity)
    ? await backend.call('register.uses', { file, entity, language })
    : undefined;
  const gone = dry.ok ? dry.value.gone.flatMap((ref) => parseRef(ref)?.entity ?? []) : [];
  const others = gone.filter((row) => row !== entity && !isPartOf(row, entity) && !isAbout(row));
  return {
    uses: used?.ok ? (used.value[id] ?? []) : [],
    others: [...new Set(others)].map((row) => entityLabel(row, language)),
  };
}

const isAbout = (entity: EntityName): boolean => entity === 'provenance' || entity === 'dismissal';

function isPartOf(entity: EntityName, of: EntityName): boolean {
  const field = parentField(entity);
  const parent = field === undefined ? undefined : entities[entity].meta[field]?.target;
  return parent !== undefined && (parent === of || isPartOf(parent as EntityName, of));
}
