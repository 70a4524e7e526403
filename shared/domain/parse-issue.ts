/** Why JSON is refused: a closed list of codes, each with where. */

export type ParseCode =
  | 'json.syntax'
  | 'json.notOurs'
  | 'json.newer'
  | 'json.twice'
  | 'field.unknown'
  | 'field.missing'
  | 'field.invalid'
  | 'text.nul'
  | 'text.surrogate'
  | 'text.empty'
  | 'text.tooLong'
  | 'date.impossible'
  | 'period.impossible'
  | 'list.twice'
  | 'link.scheme'
  | 'id.dangling'
  | 'id.twice'
  | 'single.twice'
  | 'provenance.twice'
  | 'law.unknown';

export interface ParseIssue {
  readonly code: ParseCode;
  /** Where: `activity[3].name.nl`, a FieldRef, or the unknown key. */
  readonly path: string;
  /** A law id, row id or limit that the message names; never user text. */
  readonly value?: string;
}
