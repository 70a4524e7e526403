/** What the app holds of the example: its register as it is now, and as its owner adopted it. */
import { toJson } from '../../../shared/interchange/canonical.ts';
import { adoptedExample } from './adopted.ts';
import { exampleRegister } from './register.ts';

const at = (name: string) => new URL(`../../../assets/example/${name}.json`, import.meta.url);

export const exampleFiles = () => [
  { file: at('bakkerij-de-halm'), json: toJson(exampleRegister()) },
  { file: at('bakkerij-de-halm-vastgesteld'), json: toJson(adoptedExample()) },
];
