import { localDay } from '../../shared/domain/local-day.ts';

/** The day it is where the user sits, YYYY-MM-DD: deadlines pass at his midnight. */
export const today = (): string => localDay(new Date());
