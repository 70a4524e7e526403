/** The parts that are a word of a vocabulary with some details. */
export type PillEntity = 'subjectGroup' | 'dataItem' | 'purpose';

/** The list of the law pack that each takes its words from. */
export const listOf = {
  subjectGroup: 'subject',
  dataItem: 'data',
  purpose: 'purpose',
} as const satisfies Record<PillEntity, string>;
