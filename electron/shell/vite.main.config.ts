/** Builds what runs in Electron's own processes: the shell, the backend and its workers, a file each. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const built = resolve(root, '.build/shell');

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
          this.emitFile({ type: 'chunk', id: resolve(dirname(id), `${path}.ts`) });
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
      input: [
        resolve(root, 'electron/shell/main.ts'),
        resolve(root, 'electron/backend/process/backend-main.ts'),
      ],
      external: ['electron'],
      // Modules keep their place, so that what they look for beside them is there.
      output: {
        format: 'es',
        preserveModules: true,
        preserveModulesRoot: root,
        entryFileNames: '[name].js',
      },
    },
  },
});
