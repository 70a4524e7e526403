/** Whether two values of a field are equal: key order never matters, order of a list does not in a set of ids. */
import { isDeepStrictEqual } from 'node:util';

const isIdList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

export function sameValue(a: unknown, b: unknown): boolean {
  if (isIdList(a) && isIdList(b)) return isDeepStrictEqual([...a].sort(), [...b].sort());
  return isDeepStrictEqual(a ?? undefined, b ?? undefined);
}
