/** The field that an address names, whatever row it is a part of. */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { entities } from '../../../shared/domain/entities.ts';
import { type FieldRef, parseRef, WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { backend } from '../../state/backend.ts';
import { change, loadActivity, newRowId, useFile } from '../../state/file.ts';
import { jumpTo } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { told } from '../../state/refusal.ts';
import { allOf } from '../../state/row-cache.ts';
import classes from './Field.module.css';
import { Field } from './Field.tsx';

export interface FieldAtProps {
  readonly at: string;
  /** The activity that it is a part of, where that is known. */
  readonly activity?: string | undefined;
  readonly withoutFindings?: boolean;
}

/** Whether an address can be edited where it is named; else one has to go to its screen. */
export function isEditable(at: string): boolean {
  const target = parseRef(at);
  if (!target || target.field === WHOLE_ROW) return false;
  const meta = entities[target.entity].meta[target.field];
  return meta !== undefined && meta.parent !== true && !['id', 'rank'].includes(target.field);
}

export function FieldAt({ at, activity, withoutFindings = false }: FieldAtProps) {
  const target = parseRef(at);
  const { id, isLoading } = useRowId(at, target, activity);
  if (!target || isLoading) return null;
  if (id !== undefined && isEditable(at))
    return (
      <Field
        entity={target.entity}
        id={id}
        field={target.field}
        withoutFindings={withoutFindings}
      />
    );
  return <Elsewhere at={at} target={target} activity={activity} />;
}

/** The row is there, has to be read with its activity, or is one that nobody made yet. */
function useRowId(at: string, target: FieldRef | undefined, activity: string | undefined) {
  const id = useFile(({ cache }) => {
    if (!target) return undefined;
    if (cache.get(target.entity)?.has(target.id)) return target.id;
    return entities[target.entity].single ? allOf(cache, target.entity)[0]?.id : undefined;
  });
  const [asked, setAsked] = useState<string>();
  const isMissing = target !== undefined && id === undefined && !entities[target.entity].single;
  useEffect(() => {
    if (!isMissing || asked === at) return;
    const end = () => setAsked(at);
    void readPartsFor(at, activity).then(end);
  }, [isMissing, asked, at, activity]);
  return { id, isLoading: isMissing && asked !== at };
}

async function readPartsFor(at: string, known: string | undefined): Promise<void> {
  const { file } = useFile.getState();
  if (file === undefined) return;
  const reply =
    known === undefined
      ? await told(backend.call('register.activityOf', { file, ref: at }))
      : undefined;
  const activity = known ?? (reply?.ok ? reply.value.activity : undefined);
  if (activity !== undefined) await loadActivity(activity);
}

/** A single row that nobody made is made here; what is no field is mended on its own screen. */
function Elsewhere({
  at,
  target,
  activity,
}: {
  readonly at: string;
  readonly target: FieldRef;
  readonly activity: string | undefined;
}) {
  const messages = useMessages(fieldMessages);
  const { entity } = target;
  const canMake = entities[entity].single && isEditable(at);
  const make = () => void change([{ create: entity, row: { id: newRowId() } }]);
  return (
    <Button
      className={classes.elsewhere ?? ''}
      onClick={() => (canMake ? make() : void jumpTo(at, activity))}
    >
      {messages.fix}
    </Button>
  );
}
