/** What helps with one field. */
export interface FieldHelpText {
  readonly nl?: string;
  readonly en?: string;
  /** As a lawyer cites it, `AVG 30(1)(f)`. */
  readonly article?: string;
}

export const h = (nl: string, en: string, article?: string): FieldHelpText => ({
  nl,
  en,
  ...(article === undefined ? {} : { article }),
});
