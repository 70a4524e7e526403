import type { IForbiddenRuleType } from 'dependency-cruiser';

/**
 * Who may import whom. A layer may import what is in `mayImport` and nothing else; what no layer
 * holds is caught by `belongs-to-a-layer`. Expressions match paths from the top of the checkout.
 */
export interface Layer {
  readonly name: string;
  /** Files of the layer. A capture group can be used in `mayImport` as `$1`. */
  readonly files: string;
  readonly mayImport: readonly string[];
  /** Whether it may use what is built into Node. */
  readonly node?: boolean;
}

/** A package by name, its types included; also when it is not installed and stays a bare name. */
const npm = (name: string): string => `(^|/)node_modules/(@types/)?${name}/|^${name}(/|$)`;

/** Not `npm('electron')`: our own folder has that name. */
const electronPackage = '(^|/)node_modules/electron/|^electron(/(main|renderer|common))?$';
/** The shell gets `electron` from the binary it runs in; its build configuration runs before packaging. */
const electronBuildTime = '^electron/shell/|/vite\\.[a-z.]*config\\.ts$';
const zod = npm('zod');
const react = npm('react(-dom)?');
const theme = '^renderer/theme/';
const componentLibrary = npm('(@(mantine|tabler|tanstack)/[^/]+|wouter)');
const shared = '^shared/';
const domain = '^shared/domain/';
const i18n = '^shared/i18n/';
const contract = '^shared/contract/';
const documentModel = '^shared/document/(model|table)\\.ts$';
/** How the shapes and letters of a picture look: the model says only what they mean. */
const pictureLook = '^shared/pictures/(paint|type)\\.ts$';
const backend = '^electron/backend/';
/** What stands beside the folders of the backend: the host's interface and the refusal they throw. */
const host = '^electron/backend/(host|problem-error)\\.ts$';
/** Which day it is: every host asks for the one where the user sits. */
const localDay = '^shared/domain/local-day\\.ts$';
/** The language a host speaks and the problems it has to word. */
const language = '^shared/domain/(text|problem)\\.ts$';
/** Where working copies live: what a host tells the services. */
const dataFolder = '^electron/backend/library/data-folder\\.ts$';
/** Bytes on their way to or from a page. */
const blobs = '^electron/backend/blobs\\.ts$';
const systemLanguage = '^electron/backend/cli/system-language\\.ts$';
/** Long work in a thread of its own. */
const threads = '^electron/backend/threads/';
const sqlHelper = '^electron/backend/store/sql\\.ts$';

/** Each of these may import the domain and those before it. */
const sharedInOrder = [
  'reference',
  'i18n',
  'checks',
  'pictures',
  'document',
  'statement-reader',
  'interchange',
];

const sharedLayers: readonly Layer[] = sharedInOrder.map((folder, position) => ({
  name: `shared-${folder}`,
  files: `^shared/${folder}/`,
  mayImport: [
    zod,
    domain,
    ...sharedInOrder.slice(0, position + 1).map((earlier) => `^shared/${earlier}/`),
    // A picture is a block of the model, which imports nothing.
    ...(folder === 'pictures' ? [documentModel] : []),
  ],
}));

/** The table of layers. */
export const layers: readonly Layer[] = [
  { name: 'shared-domain', files: domain, mayImport: [zod, domain] },
  ...sharedLayers,
  {
    name: 'shared-interview',
    files: '^shared/interview/',
    mayImport: [zod, domain, '^shared/(reference|i18n|interview)/'],
  },
  {
    name: 'shared-contract',
    files: contract,
    mayImport: [
      zod,
      domain,
      contract,
      documentModel,
      '^shared/checks/(finding|completeness|result)\\.ts$',
      '^shared/statement-reader/(reading|compare/difference)\\.ts$',
    ],
  },
  {
    name: 'store',
    files: '^electron/backend/store/(?!migrations/\\d)',
    mayImport: [domain, npm('better-sqlite3'), '^electron/backend/store/'],
    node: true,
  },
  // A migration must mean the same in five years, so it stands on nothing that can change.
  { name: 'migrations', files: '^electron/backend/store/migrations/\\d', mayImport: [sqlHelper] },
  {
    name: 'library',
    files: '^electron/backend/library/',
    mayImport: [domain, '^shared/interchange/', '^electron/backend/(store|library)/', host],
    node: true,
  },
  {
    name: 'services',
    files: '^electron/backend/services/',
    mayImport: [
      shared,
      '^electron/backend/(services|store|library|writers|importers)/',
      threads,
      host,
    ],
    node: true,
  },
  // What several writers share lies in writers/ itself; a writer never imports another.
  {
    name: 'writers-common',
    files: '^electron/backend/writers/[^/]+$',
    mayImport: [documentModel, pictureLook, i18n, '^electron/backend/writers/'],
    node: true,
  },
  ...(
    [
      ['pdf', ['pdfmake']],
      ['docx', ['docx', 'fflate']],
      ['zip', ['fflate']],
      ['html', []],
      ['markdown', []],
      ['sheet', ['exceljs']],
    ] as const
  ).map(([format, libraries]) => ({
    name: `writers-${format}`,
    files: `^electron/backend/writers/${format}/`,
    mayImport: [
      documentModel,
      pictureLook,
      i18n,
      threads,
      `^electron/backend/writers/${format}/`,
      '^electron/backend/writers/[^/]+$',
      ...libraries.map(npm),
    ],
    node: true,
  })),
  {
    name: 'importers',
    files: '^electron/backend/importers/(?!statement/)([^/]+)',
    mayImport: [
      domain,
      '^shared/interchange/',
      '^electron/backend/importers/$1',
      '^electron/backend/importers/[^/]+$',
      ...['exceljs', 'fflate'].map(npm),
    ],
    node: true,
  },
  // The reader runs in the thread in which the text is taken out of a file: it is long work too.
  {
    name: 'importers-statement',
    files: '^electron/backend/importers/statement/',
    mayImport: [
      '^electron/backend/importers/statement/',
      '^shared/statement-reader/',
      threads,
      ...['mammoth', 'unpdf', 'htmlparser2', 'domhandler', 'fflate'].map(npm),
    ],
    node: true,
  },
  { name: 'threads', files: threads, mayImport: [threads], node: true },
  { name: 'host', files: host, mayImport: [contract, domain] },
  { name: 'blobs', files: blobs, mayImport: [host] },
  {
    name: 'rpc',
    files: '^electron/backend/rpc/',
    mayImport: [contract, i18n, language, '^electron/backend/(rpc|services)/', host, zod],
    node: true,
  },
  // Through dispatch only: these see rpc, never a service.
  {
    name: 'command-line',
    files: '^electron/backend/cli/',
    mayImport: [
      contract,
      i18n,
      language,
      localDay,
      '^electron/backend/(cli|rpc|http)/',
      // How much it takes from standard input.
      '^shared/statement-reader/text/limit\\.ts$',
      host,
      blobs,
      dataFolder,
    ],
    node: true,
  },
  // The process that owns SQLite, and the host's side of it. Calls go through dispatch; closing
  // what is open when the process ends is no call.
  {
    name: 'process',
    files: '^electron/backend/process/',
    mayImport: [
      contract,
      language,
      '^electron/backend/(process|rpc)/',
      '^electron/backend/services/held-files\\.ts$',
      host,
      blobs,
      dataFolder,
    ],
    node: true,
  },
  {
    name: 'loopback',
    files: '^electron/backend/http/',
    mayImport: [
      contract,
      i18n,
      language,
      '^electron/backend/(http|process)/',
      // The id of a file that was named at the start: no page asks for that, so it is no call.
      '^electron/backend/services/library-folder\\.ts$',
      systemLanguage,
      host,
      dataFolder,
      npm('hono'),
      npm('@hono/node-server'),
    ],
    node: true,
  },
  {
    name: 'shell',
    files: '^electron/shell/',
    mayImport: [
      '^electron/shell/',
      backend,
      contract,
      i18n,
      language,
      zod,
      electronPackage,
      npm('vite'),
    ],
    node: true,
  },
  // What npm start runs: it chooses a host and leaves the rest to it.
  {
    name: 'start',
    files: '^electron/start(\\.ts$|/)',
    mayImport: [
      '^electron/start/',
      '^electron/backend/http/(main|build-page)\\.ts$',
      systemLanguage,
      dataFolder,
      i18n,
      language,
    ],
    node: true,
  },
  {
    name: 'renderer-theme',
    files: theme,
    mayImport: [theme, react, npm('@mantine/[^/]+'), npm('@fontsource-variable/[^/]+')],
  },
  {
    name: 'renderer-components',
    files: '^renderer/components/',
    mayImport: ['^renderer/components/', react, componentLibrary, i18n],
  },
  {
    name: 'renderer-parts',
    files: '^renderer/(document/(?!pdf/)|widgets/)',
    mayImport: ['^renderer/(document|widgets|components|state)/', shared, react, componentLibrary],
  },
  {
    name: 'renderer-pdf',
    files: '^renderer/document/pdf/',
    mayImport: [
      '^renderer/(document|components|state)/',
      shared,
      react,
      componentLibrary,
      npm('pdfjs-dist'),
    ],
  },
  {
    name: 'renderer-features',
    files: '^renderer/features/([^/]+)/',
    mayImport: [
      '^renderer/features/$1/',
      // The shell, for screens outside a client file: they bring the window around them themselves.
      '^renderer/(components|widgets|document|state|rpc|shell)/',
      shared,
      react,
      npm('zustand'),
      componentLibrary,
    ],
  },
  {
    name: 'renderer-rpc',
    files: '^renderer/rpc/',
    mayImport: ['^renderer/rpc/', shared, zod],
  },
  {
    name: 'renderer-state',
    files: '^renderer/state/',
    mayImport: ['^renderer/(state|rpc)/', shared, npm('zustand'), npm('wouter'), react],
  },
  // The window around every screen: it knows the state of the file, never what a screen shows.
  {
    name: 'renderer-shell',
    files: '^renderer/shell/',
    mayImport: ['^renderer/(shell|components|widgets|state|rpc)/', shared, react, componentLibrary],
  },
  {
    name: 'renderer-build',
    files: '^renderer/vite\\.config\\.ts$',
    mayImport: [npm('vite'), npm('@vitejs/plugin-react')],
  },
  {
    name: 'renderer-root',
    files: '^renderer/(?!vite\\.config\\.ts$)[^/]+$',
    mayImport: ['^renderer/', shared, react, componentLibrary],
  },
];

const layerRules: readonly IForbiddenRuleType[] = layers.map(
  ({ name, files, mayImport, node }) => ({
    name: `layer-${name}`,
    severity: 'error',
    from: { path: files },
    to: { pathNot: [...mayImport], ...(node ? { dependencyTypesNot: ['core'] as const } : {}) },
  }),
);

/** Rules that cut across the layers; each names what would otherwise go wrong. */
const crossRules: readonly IForbiddenRuleType[] = [
  { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'shared-is-pure',
    severity: 'error',
    from: { path: shared },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'electron-only-in-shell',
    severity: 'error',
    from: { pathNot: '^electron/shell/' },
    to: { path: electronPackage },
  },
  {
    name: 'backend-without-shell',
    severity: 'error',
    from: { path: backend },
    to: { path: '^electron/shell/' },
  },
  {
    name: 'renderer-without-electron',
    severity: 'error',
    from: { path: '^renderer/' },
    to: { path: '^electron/' },
  },
  {
    name: 'renderer-without-node',
    severity: 'error',
    from: { path: '^renderer/' },
    to: { dependencyTypes: ['core'] },
  },
  // Two copies of native SQLite, or two ways to open one, end in a corrupt file.
  {
    name: 'sqlite-only-in-store',
    severity: 'error',
    from: { pathNot: '^electron/backend/store/' },
    to: { path: npm('better-sqlite3') },
  },
  // Writers print what the document says; with the register at hand they would say more.
  {
    name: 'writers-without-register',
    severity: 'error',
    from: { path: '^electron/backend/writers/' },
    to: { path: ['^shared/domain/', '^electron/backend/store/'] },
  },
  {
    name: 'source-without-tests',
    severity: 'error',
    from: { path: '^(shared|electron|renderer)/' },
    to: { path: '^test/' },
  },
  // A packaged app has no development dependencies; the page is bundled with what it uses.
  {
    name: 'source-without-development-packages',
    severity: 'error',
    from: { path: '^(shared|electron)/', pathNot: electronBuildTime },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  // A file outside every layer would escape the table.
  {
    name: 'belongs-to-a-layer',
    severity: 'error',
    from: { path: '^(shared|electron|renderer)/', pathNot: layers.map(({ files }) => files) },
    to: {},
  },
];

/** All import rules, for the cruiser. */
export const importRules: readonly IForbiddenRuleType[] = [...layerRules, ...crossRules];
