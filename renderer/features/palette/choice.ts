export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Where it is found, or what it belongs to. */
  readonly hint?: string | undefined;
  readonly keys?: string | undefined;
  readonly run: () => void;
}
