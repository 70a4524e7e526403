/**
 * Why a statement does not tell an activity. `nothingToSay`: its place is there, but it has no purpose
 * yet; `noReaders`: nobody said whose data these are; `unplaced`: of people in the user's own words,
 * for whom no statement was chosen.
 */
export const leftOutReasons = [
  'nothingToSay',
  'noReaders',
  'unplaced',
  'draft',
  'byChoice',
  'notChosen',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];
