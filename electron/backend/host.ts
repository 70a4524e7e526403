/** What only a host can do or know. The command line, the loopback server and the shell each have one. */
export interface Host {
  /** The path behind an id that this host gave out; undefined for an id it does not know. */
  readonly pathOf: (id: string) => string | undefined;
  /** Folder with working copies and locks. */
  readonly dataDir: string;
  readonly newId: () => string;
  readonly now: () => Date;
  /** Who makes changes, for the history. */
  readonly who: string;
  /** Progress of long work, 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}
