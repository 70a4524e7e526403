/** Why a client file is refused: the closed list of codes, each with what its message needs to say. */

interface AtPath {
  readonly path: string;
}

/** An address is for programs; its name on the screen is known where the register is. */
interface AtField {
  readonly ref: string;
  readonly place?: PlaceName;
}

export interface PlaceName {
  readonly nl: string;
  readonly en: string;
}

export interface ClientFileProblems {
  readonly 'node.tooOld': { readonly found: string; readonly needed: number };
  // Opening.
  readonly noSuchFile: AtPath;
  readonly isFolder: AtPath;
  readonly empty: AtPath;
  readonly tooLarge: AtPath & { readonly limitMegabytes: number };
  readonly notSqlite: AtPath;
  readonly notOurs: AtPath;
  readonly newerVersion: AtPath & { readonly found: number; readonly known: number };
  readonly truncated: AtPath;
  readonly damaged: AtPath & { readonly part: 'structure' | 'links' | 'schema' };
  readonly changedOutside: AtPath;
  readonly foreignJournal: AtPath & { readonly journal: string };
  readonly stillSyncing: AtPath;
  readonly openElsewhere: AtPath & { readonly where: string; readonly pid?: number };
  // Reading and writing.
  readonly notReadable: AtPath;
  readonly notWritable: AtPath;
  readonly folderMissing: AtPath;
  readonly diskFull: AtPath;
  readonly diskError: AtPath;
  readonly exists: AtPath;
  readonly changedInFolder: AtPath & { readonly keptAt: string };
  readonly goneFromFolder: AtPath;
  // Changes.
  readonly stale: AtField & { readonly mine: unknown; readonly theirs: unknown };
  readonly rowGone: AtField;
  readonly rowExists: AtField;
  readonly invalidValue: AtField;
  readonly linkMissing: AtField & { readonly value: string };
  readonly inUse: AtField & {
    readonly by: readonly string[];
    readonly users?: readonly PlaceName[];
  };
  readonly organisationMissing: Readonly<Record<string, never>>;
  readonly nothingToUndo: Readonly<Record<string, never>>;
  readonly nothingToRedo: Readonly<Record<string, never>>;
  // Versions.
  readonly noSuchVersion: { readonly id: string };
  /** Of who did something. */
  readonly noSuchName: { readonly name: string };
  /** `at`: the instant it was made. */
  readonly versionDamaged: { readonly id: string; readonly at?: string };
}

export type ClientFileProblemCode = keyof ClientFileProblems;
