/** A privacy statement: for whom, in which scope, with which own words. Art. 12-14. */
import type { z } from 'zod';
import { audiences } from './activity.ts';
import { entity } from './entity.ts';
import { choice, choices, need, prose, rank, refs, text, texts, words } from './field.ts';

/** Sections that may be switched off; the others are required by law. */
export const optionalSections = [
  'summary',
  'definitions',
  'security',
  'userDuties',
  'externalLinks',
] as const;

export const statement = entity('statement', {
  rank: rank(),
  audience: need(choice('public', audiences)),
  title: words('public'),
  brand: text('public'),
  websites: texts('public'),
  introduction: prose('public'),
  sectionsOff: choices('authority', optionalSections),
  /** Only these activities, for one of several shops; absent: all of the audience. */
  activities: refs('authority', 'activity'),
});
export type Statement = z.infer<typeof statement.schema>;
