/** Builds what runs under Node for the window: the shell, its backend and the threads of that. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const built = resolve(root, '.build/shell');

/** Of a source without its ending: where in the tree it lies. */
const placeOf = (path: string): string => relative(root, path).replaceAll('\\', '/');

const entries = ['electron/shell/main', 'electron/backend/process/backend-main'];

/**
 * Whether a module keeps its place in the tree: it finds what lies beside it by where it lies itself, or starts
 * threads, which must not need what the packaged app has in its archive.
 */
function keepsItsPlace(id: string): boolean {
  const place = placeOf(id.replace(/\.ts$/, ''));
  if (place.startsWith('..') || !id.endsWith('.ts') || entries.includes(place)) return false;
  const looksBeside = /import\.meta\.(url|dirname|filename)/.test(readFileSync(id, 'utf8'));
  return looksBeside || place.startsWith('electron/backend/threads/');
}

/** What the bundler adds itself stands nowhere in our tree, and may lie beside workers: they cannot reach into the archive. */
const isOfBundler = (id: string): boolean => id.startsWith('\0');

/**
 * Of a file that several share. What lies in the folder `shared` is outside the archive of the packaged app,
 * which is checked before it runs: the workers' alone.
 */
const folderOf = (modules: readonly string[]): string =>
  modules
    .filter((id) => !isOfBundler(id))
    .map(placeOf)
    .every((place) => /^(shared|electron\/backend\/(writers|importers|threads))\//.test(place))
    ? 'shared'
    : 'electron/shared';

/**
 * Processes and workers are started from a file: `new URL('./x.ts', import.meta.url)`. Builds that file
 * too, and names it as it is called there. A worker of Node reads no archive, so in the packaged app
 * it is one of the files that lie unpacked beside it.
 */
function startedFiles(): Plugin {
  return {
    name: 'started-files',
    enforce: 'pre',
    transform(code, id) {
      return code.replaceAll(
        /new URL\('(\.[\w./-]+)\.ts', import\.meta\.url\)/g,
        (_whole, path: string) => {
          const started = resolve(dirname(id), path);
          this.emitFile({ type: 'chunk', id: `${started}.ts`, name: placeOf(started) });
          return `new URL('${path}.js', import.meta.url.replace('app.asar/', 'app.asar.unpacked/'))`;
        },
      );
    },
  };
}

/** What the modules find by its place in the tree: fonts, the example, our name and version. */
function filesBeside(): Plugin {
  return {
    name: 'files-beside',
    writeBundle() {
      cpSync(resolve(root, 'assets'), resolve(built, 'assets'), { recursive: true });
      const { name, version, description, license } = JSON.parse(
        readFileSync(resolve(root, 'package.json'), 'utf8'),
      ) as Record<string, string>;
      const manifest = { name, version, description, license, type: 'module' };
      writeFileSync(
        resolve(built, 'package.json'),
        `${JSON.stringify({ ...manifest, main: 'electron/shell/main.js' }, null, 2)}\n`,
      );
    },
  };
}

export default defineConfig({
  root,
  cacheDir: '.build/vite',
  publicDir: false,
  plugins: [startedFiles(), filesBeside()],
  // Packages come from node_modules: pdfmake cannot be bundled, SQLite is native.
  ssr: { external: true },
  build: {
    ssr: true,
    outDir: built,
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: Object.fromEntries(entries.map((entry) => [entry, resolve(root, `${entry}.ts`)])),
      external: ['electron'],
      output: {
        format: 'es',
        // Tests of the package call what is in it by name.
        minifyInternalExports: false,
        entryFileNames: '[name].js',
        chunkFileNames: ({ name, moduleIds }) =>
          name.includes('/') ? '[name].js' : `${folderOf(moduleIds)}/[name].js`,
        // As few files as can be: four hundred took a backend 0.6 s of the processor to load, not 0.3.
        codeSplitting: {
          groups: [
            {
              debugName: 'in its place',
              name: (id) => placeOf(id.slice(0, -'.ts'.length)),
              test: keepsItsPlace,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
});
