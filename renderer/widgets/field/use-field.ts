/** One field of one row: its value, its way to be changed, and why a change was refused. */
import { useRef, useState } from 'react';
import { entities } from '../../../shared/domain/entities.ts';
import type { FieldMeta } from '../../../shared/domain/field.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import { change, useFile } from '../../state/file.ts';
import type { AnyRow } from '../../state/row-cache.ts';
import { useWanted, type Wanted, want, wantedAt } from '../../state/wanted.ts';
import { confirmingChanges } from './confirming.ts';
import type { FieldAddress } from './field-address.ts';

export interface FieldControl extends FieldAddress {
  readonly ref: string;
  readonly meta: FieldMeta;
  /** What a person gave it last, kept already or on its way. */
  readonly value: unknown;
  /** The same, as it is at the moment of asking. */
  readonly latest: () => unknown;
  /** Undefined takes the value away. Resolves to whether it was kept. */
  readonly set: (to: unknown) => Promise<boolean>;
  /** Why the last change was refused; `stale` holds both values. */
  readonly problem: Problem | undefined;
  /** After `stale`: ours in place of theirs. */
  readonly keepMine: () => Promise<boolean>;
  /** After `stale`: leaves theirs. */
  readonly keepTheirs: () => void;
  /** Counts up with each `keepTheirs`: what was typed before it is dropped. */
  readonly dropped: number;
  /** Whether the value can be that of the field: what a person is still typing often cannot. */
  readonly isValid: (value: unknown) => boolean;
}

const valueIn = (row: AnyRow | undefined, field: string): unknown => row?.[field];

export function useField({ entity, id, field }: FieldAddress): FieldControl {
  const ref = refOf(entity, id, field);
  const kept = useFile(({ cache }) => valueIn(cache.get(entity)?.get(id), field));
  const wanted = useWanted(ref);
  const [problem, setProblem] = useState<Problem>();
  const [dropped, setDropped] = useState(0);
  // Until the person has chosen, leaving the field must not put ours over theirs.
  const isUndecided = useRef(false);
  const meta = entities[entity].meta[field];
  if (meta === undefined) throw new Error(`no such field: ${entity}.${field}`);
  const shape = entities[entity].schema.shape as Readonly<
    Record<string, { safeParse(value: unknown): { success: boolean } }>
  >;

  const keptNow = () => valueIn(useFile.getState().cache.get(entity)?.get(id), field);

  const send = async (to: unknown, before?: Wanted): Promise<boolean> => {
    // The value of now: one that was saved while the person typed on is no surprise to us.
    const from = before ? before.to : keptNow();
    if (same(from, to)) return true;
    const reply = await change([
      {
        ref,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      },
      // The one before confirms already.
      ...(before ? [] : confirmingChanges({ entity, id, field })),
    ]);
    setProblem(reply.ok ? undefined : reply);
    isUndecided.current = !reply.ok && reply.code === 'stale';
    // The field itself says why; the banner is for what no field shows.
    if (!reply.ok && reply.code !== 'backendLost') useFile.setState({ failed: undefined });
    return reply.ok;
  };

  const set = (to: unknown): Promise<boolean> =>
    isUndecided.current ? Promise.resolve(false) : want(ref, to, send);

  return {
    entity,
    id,
    field,
    ref,
    meta,
    value: wanted ? wanted.to : kept,
    latest: () => {
      const now = wantedAt(ref);
      return now ? now.to : keptNow();
    },
    set,
    problem,
    keepMine: () => {
      isUndecided.current = false;
      return set((problem?.details as { readonly mine?: unknown } | undefined)?.mine);
    },
    keepTheirs: () => {
      isUndecided.current = false;
      setProblem(undefined);
      setDropped((before) => before + 1);
    },
    dropped,
    isValid: (wanted) => shape[field]?.safeParse(wanted).success === true,
  };
}

/** Values are JSON. */
const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
