/** Why a text cannot be read. The message for people is made from the code. */
export interface Refusals {
  readonly statementEmpty: Readonly<Record<string, never>>;
  readonly statementTooLarge: { readonly limitMegabytes: number };
  /** A file of a fair size with far more text in it than a statement has. */
  readonly statementTooLong: Readonly<Record<string, never>>;
  /** No text, PDF, Word document or web page. */
  readonly statementKind: Readonly<Record<string, never>>;
  readonly statementPassword: Readonly<Record<string, never>>;
  /** Pages without letters: pictures of a text. */
  readonly statementScan: Readonly<Record<string, never>>;
  readonly statementDamaged: Readonly<Record<string, never>>;
  readonly statementLanguage: Readonly<Record<string, never>>;
  /** Another kind of text: an article, terms and conditions. */
  readonly statementNone: Readonly<Record<string, never>>;
}

export type RefusalCode = keyof Refusals;

export class Refusal<C extends RefusalCode = RefusalCode> extends Error {
  override readonly name = 'Refusal';
  readonly code: C;
  readonly details: Refusals[C];

  constructor(code: C, details: Refusals[C], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.details = details;
  }
}
