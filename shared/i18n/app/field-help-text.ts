/** What helps with one field. */
export interface FieldHelpText {
  readonly nl: string;
  readonly en: string;
}

export const h = (nl: string, en: string): FieldHelpText => ({ nl, en });
