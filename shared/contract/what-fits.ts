/** What can still be read of something that was spoiled in places. */
import { z } from 'zod';

/** In: what was read, and its type. Out: all of it that is of the type, however deep the rest lies; undefined where nothing is. */
export function whatFits(type: z.core.$ZodType, value: unknown): unknown {
  if (z.safeParse(type, value).success) return value;
  const left = partsThatFit(type, value);
  return z.safeParse(type, left).success ? left : undefined;
}

function partsThatFit(type: z.core.$ZodType, value: unknown): unknown {
  if (type instanceof z.ZodOptional) return partsThatFit(type.unwrap(), value);
  if (type instanceof z.ZodArray && Array.isArray(value))
    return value.filter((each) => z.safeParse(type.element, each).success);
  if (!(type instanceof z.ZodObject) || typeof value !== 'object' || value === null)
    return undefined;
  const kept = new Map(Object.entries(value));
  const shape: Readonly<Record<string, z.core.$ZodType>> = type.shape;
  const parts = Object.entries(shape).flatMap(([name, of]) => {
    const part = kept.has(name) ? whatFits(of, kept.get(name)) : undefined;
    return part === undefined ? [] : [[name, part] as const];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}
