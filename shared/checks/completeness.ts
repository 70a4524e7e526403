/**
 * Completeness, defined once: for every element of Art. 30 and every activity met, not met or not
 * applicable. A confirmed "none" is met; what nobody confirmed is not.
 */
import type { Row } from '../domain/entities.ts';
import type { RegisterIndex } from '../domain/register-index.ts';
import { controllerElements, type ElementState, processorElements } from './elements.ts';

export interface ElementResult {
  /** Record of the law pack: `art30c.purposes`, `art30p.categories`. */
  readonly element: string;
  readonly state: ElementState;
}

export interface ActivityCompleteness {
  readonly activity: string;
  readonly elements: readonly ElementResult[];
}

export interface CompletenessTotal {
  readonly met: number;
  readonly notMet: number;
  readonly notApplicable: number;
  /** met / (met + notMet) in whole percent, rounded down: 100 means all of it. */
  readonly percentage: number;
}

export interface Completeness {
  readonly perActivity: readonly ActivityCompleteness[];
  readonly total: CompletenessTotal;
  readonly percentage: number;
  /** Something was asked and all of it is met; never of a register without activities. */
  readonly allMet: boolean;
}

function judge(index: RegisterIndex, activity: Row<'activity'>): ActivityCompleteness {
  const elements = activity.role === 'processor' ? processorElements : controllerElements;
  return {
    activity: activity.id,
    elements: Object.entries(elements).map(([element, state]) => ({
      element,
      state: state(index, activity),
    })),
  };
}

/**
 * In: the index of a register, and the role when one of the two registers of Art. 30 is meant. Out:
 * every element of every draft and active activity, and the sum; with a role only of what that
 * register prints, its active activities.
 */
export function completeness(
  index: RegisterIndex,
  role?: 'controller' | 'processor',
): Completeness {
  const counts = (row: Row<'activity'>) =>
    role === undefined
      ? row.status !== 'ended'
      : row.status === 'active' && (row.role === 'processor') === (role === 'processor');
  const perActivity = index
    .all('activity')
    .filter(counts)
    .map((row) => judge(index, row));
  const states = perActivity.flatMap((row) => row.elements).map((row) => row.state);
  const count = (state: ElementState) => states.filter((candidate) => candidate === state).length;
  const [done, open] = [count('met'), count('notMet')];
  const percentage = done + open === 0 ? 0 : Math.floor((100 * done) / (done + open));
  return {
    perActivity,
    total: { met: done, notMet: open, notApplicable: count('notApplicable'), percentage },
    percentage,
    allMet: done > 0 && open === 0,
  };
}
