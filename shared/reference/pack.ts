/** The law pack as a whole: when it was checked and from which day it can answer. */
export const lawPack = {
  asOf: '2026-11-21',
  /** First day on which the text of the UAVG in this pack holds. */
  coverageFrom: '2026-09-01',
} as const;
