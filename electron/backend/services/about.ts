/** What the app is and where it keeps things. */
import { readFileSync } from 'node:fs';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { lawPack } from '../../../shared/reference/pack.ts';
import type { Host } from '../host.ts';
import { libraryBy } from './library-folder.ts';

const PACKAGE = new URL('../../../package.json', import.meta.url);

export function aboutApp(_: InputOf<'app.about'>, host: Host): OutputOf<'app.about'> {
  return {
    version: (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }).version,
    lawPack: lawPack.asOf,
    library: host.library ?? '',
    libraryBy: libraryBy(host),
    data: host.dataDir,
  };
}
