/** Writes the example client file of the app: `node test/support/generate-example.ts`. */
import { writeFileSync } from 'node:fs';
import { exampleFiles } from './example/files.ts';

for (const { file, json } of exampleFiles()) writeFileSync(file, json);
