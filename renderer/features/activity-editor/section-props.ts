export interface SectionProps {
  readonly file: string;
  /** Id of the activity. */
  readonly id: string;
}
