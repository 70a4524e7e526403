/** One field of one row: its value, its way to be changed, and why a change was refused. */
import { useRef, useState } from 'react';
import type { Reply } from '../../../shared/contract/calls.ts';
import { entities } from '../../../shared/domain/entities.ts';
import type { FieldMeta } from '../../../shared/domain/field.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import { change, useFile, type WantedChange } from '../../state/file.ts';
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
  // What goes in the place of theirs if the person says so. Until then nothing may put it there by itself.
  const mine = useRef<Wanted>(undefined);
  const startedFrom = useRef<unknown>(undefined);
  const meta = entities[entity].meta[field];
  if (meta === undefined) throw new Error(`no such field: ${entity}.${field}`);
  const shape = entities[entity].schema.shape as Readonly<
    Record<string, { safeParse(value: unknown): { success: boolean } }>
  >;

  const keptNow = () => valueIn(useFile.getState().cache.get(entity)?.get(id), field);

  const changeOf = (from: unknown, to: unknown): WantedChange => ({
    ref,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  });

  const settle = (to: unknown, reply: Reply<'register.change'>): boolean => {
    setProblem(reply.ok ? undefined : reply);
    mine.current = !reply.ok && reply.code === 'stale' ? { to } : undefined;
    // The field itself says why; the banner is for what no field shows.
    if (!reply.ok && reply.code !== 'backendLost') useFile.setState({ failed: undefined });
    return reply.ok;
  };

  /**
   * Where the one before is refused, there is nobody left to send this one again: it is sent from what
   * that one found too. One of the two fits, and the other changes nothing. Where the one before was kept it
   * has confirmed; else the second does: confirmed once already it is refused whole or changes nothing.
   */
  const sendBehind = async (before: Wanted, to: unknown): Promise<boolean> => {
    const [first, second] = await Promise.all([
      change([changeOf(before.to, to)]),
      change([changeOf(startedFrom.current, to), ...confirmingChanges({ entity, id, field })]),
    ]);
    return settle(to, first.ok ? first : second);
  };

  const send = async (to: unknown, before?: Wanted): Promise<boolean> => {
    if (before) return sendBehind(before, to);
    if (mine.current) return holdBack(to);
    // The value of now: one that was saved while the person typed on is no surprise to us.
    const from = keptNow();
    startedFrom.current = from;
    if (same(from, to)) {
      setProblem(undefined);
      return true;
    }
    const confirming = confirmingChanges({ entity, id, field });
    return settle(to, await change([changeOf(from, to), ...confirming]));
  };

  const holdBack = (to: unknown): false => {
    mine.current = { to };
    return false;
  };

  const set = (to: unknown): Promise<boolean> =>
    mine.current ? Promise.resolve(holdBack(to)) : want(ref, to, send);

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
      const chosen = mine.current;
      mine.current = undefined;
      return chosen ? set(chosen.to) : Promise.resolve(false);
    },
    keepTheirs: () => {
      mine.current = undefined;
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
