/** Columns of the table of activities in which nothing stands: they give their room to the others. */
import type { ActivityLine } from '../../../shared/contract/register.ts';

type Held = (line: ActivityLine) => boolean;

const held: Readonly<Record<string, Held>> = {
  subjects: ({ subjects }) => subjects.length > 0,
  purposes: ({ purposes }) => purposes.length > 0,
  data: ({ data }) => data.length > 0,
  bases: ({ bases }) => bases.length > 0,
  recipients: ({ recipients, noRecipients }) => noRecipients || recipients.length > 0,
  countries: ({ countries }) => countries.length > 0,
  retention: ({ retention }) => retention.length > 0,
  department: ({ department }) => Boolean(department),
  nextReview: ({ nextReview }) => nextReview !== undefined,
};

/** Of the whole register: what a filter leaves must not make the columns jump. */
export const emptyColumns = (all: readonly ActivityLine[]): readonly string[] =>
  Object.keys(held).filter((id) => !all.some((line) => held[id]?.(line)));
