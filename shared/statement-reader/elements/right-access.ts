import type { ElementRules } from './element.ts';
import { rightAccessEn } from './right-access-en.ts';
import { rightAccessNl } from './right-access-nl.ts';

/** Of a therapist's notes alone: what else is held is not shown. */
const NOTES_SEEN: readonly string[] = [
  'right|entitled|welcome|free to see|read|view|have|look_at them|these|those|my_notes',
  'you|clients|patients can|may …2 see|read|view|ask_for them|these|those',
];
const NOTES: readonly string[] = ['notes', 'recordings', 'reports', 'footage'];

/** AVG 15: to know which data are held, and to have a copy. */
export const rightAccess: ElementRules = {
  key: 'right_access',
  full: { nl: rightAccessNl, en: rightAccessEn },
  part: {
    nl: [],
    en: [
      {
        says: NOTES_SEEN,
        and: [NOTES],
        unless: ['cookie*', 'this {notice}', '{ownPeople} …6 see|read|view', 'only', 'website'],
        denied: 'no',
      },
      {
        says: NOTES_SEEN,
        beside: NOTES,
        unless: ['cookie*', 'this {notice}', '{ownPeople} …6 see|read|view', 'only', 'website'],
        denied: 'no',
      },
    ],
  },
};
