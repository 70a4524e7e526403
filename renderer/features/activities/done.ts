/** What was just done with several activities, to be told and taken back. */
export interface Done {
  readonly text: string;
  /** Of the change; undefined for what cannot be taken back from here. */
  readonly sequence: number | undefined;
}
