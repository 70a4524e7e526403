/** Writes shared/interchange/register.schema.json; a test fails when the file and the domain differ. */
import { writeFileSync } from 'node:fs';
import { interchangeJsonSchema } from '../../shared/interchange/json-schema.ts';

const target = new URL('../../shared/interchange/register.schema.json', import.meta.url);

writeFileSync(target, `${JSON.stringify(interchangeJsonSchema(), null, 2)}\n`);
