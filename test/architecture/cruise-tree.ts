import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ICruiseResult, IModule } from 'dependency-cruiser';
import { cruise } from 'dependency-cruiser';
import { importRules } from './import-rules.ts';

const folders = ['shared', 'electron', 'renderer'];

/**
 * Reads every import under `root` (types too: a type can carry a dependency just as well) and
 * holds it against the import rules. Throws where no module was seen: a cruiser that cannot read
 * TypeScript finds nothing, and nothing breaks no rule.
 */
export async function cruiseTree(root: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    folders.filter((folder) => existsSync(join(root, folder))),
    {
      baseDir: root,
      ruleSet: { forbidden: [...importRules] },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
    },
    { extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'], conditionNames: ['import', 'node'] },
  );
  if (typeof output === 'string') throw new TypeError('The cruiser gave text, not a result.');
  const own = sourceModules(output);
  if (own.length === 0) throw new Error(`The cruiser saw 0 modules in ${root}.`);
  return output;
}

/** The modules of ours in a result, without packages and Node's own. */
export function sourceModules(result: ICruiseResult): readonly IModule[] {
  return result.modules.filter(({ source }) =>
    /^(shared|electron|renderer)\/.*\.tsx?$/.test(source),
  );
}
