/** Writes the example client file of the app: `node test/support/generate-example.ts`. */
import { writeFileSync } from 'node:fs';
import { toJson } from '../../shared/interchange/canonical.ts';
import { exampleRegister } from './example/register.ts';

const target = new URL('../../assets/example/bakkerij-de-halm.json', import.meta.url);
writeFileSync(target, toJson(exampleRegister()));
