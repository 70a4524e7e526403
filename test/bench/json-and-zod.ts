/** The reference for reading and checking: the interchange text, parsed and held against the schema. */
import { type Register, registerSchema } from '../../shared/domain/register.ts';
import { canonicalRegister } from '../../shared/interchange/canonical.ts';

export function jsonAndZod(register: Register): () => unknown {
  const text = JSON.stringify(canonicalRegister(register), null, 2);
  return () => registerSchema.parse(JSON.parse(text));
}
