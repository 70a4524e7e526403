/**
 * The new document with every part of the old one that says the same. A document comes from the
 * backend as a whole after each change; parts that are the same object are not drawn again.
 */
import type { Document } from '../../shared/document/model.ts';

export function keepUnchanged(before: Document | undefined, after: Document): Document {
  return before === undefined ? after : (kept(before, after) as Document);
}

function kept(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (!isObject(before) || !isObject(after)) return after;
  if (Array.isArray(before) && Array.isArray(after)) return keptList(before, after);
  if (Array.isArray(before) || Array.isArray(after)) return after;
  return keptRecord(before, after);
}

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** Matched by place from the front and, where the length differs, from the back: an inserted section moves none. */
function keptList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const shift = before.length - after.length;
  const list = after.map((value, at) => {
    const same = kept(before[at], value);
    return same === before[at] || shift === 0 ? same : kept(before[at + shift], value);
  });
  return shift === 0 && list.every((value, at) => value === before[at]) ? before : list;
}

function keptRecord(before: Values, after: Values): Values {
  const keys = Object.keys(after);
  const record = Object.fromEntries(keys.map((key) => [key, kept(before[key], after[key])]));
  const same =
    keys.length === Object.keys(before).length &&
    keys.every((key) => key in before && record[key] === before[key]);
  return same ? before : record;
}
