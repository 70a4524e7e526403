/** What a person changes in a suggested activity before it is made. */
import { lawIn } from '../reference/lookup.ts';
import { withoutLoose } from './loose-parts.ts';
import {
  groundName,
  nameOf,
  purposeName,
  type SaidBasis,
  type SaidParts,
  type SaidPurpose,
} from './said-parts.ts';
import type { SuggestedActivity } from './suggest.ts';

type Changes = Pick<SuggestedActivity, 'without' | 'more' | 'grounds'>;

export function adjusted(parts: SaidParts, { without, more, grounds }: Changes): SaidParts {
  const whole = withPurposes(withGrounds(parts, grounds), more, grounds);
  return without.length === 0 ? whole : leaveOut(whole, new Set(without));
}

/** What the law wants recorded of a ground is left to the person: it was of the other. */
function withGrounds(parts: SaidParts, grounds: Changes['grounds']): SaidParts {
  const own = new Set(parts.subjects.filter((row) => row.own).map(({ term }) => term));
  const purposes = parts.purposes.map((purpose) => ({
    ...purpose,
    bases: purpose.bases.map((row): SaidBasis => {
      // People who are added do not make another ground of it.
      const ground = groundName(purpose, {
        ...row,
        subjects: row.subjects?.filter((term) => !own.has(term)),
      });
      const basis = grounds[ground];
      if (basis === undefined || basis === row.basis) return { ...row, ground };
      const { subjects, data } = row;
      return {
        ...{ ground, basis },
        ...(subjects === undefined ? {} : { subjects }),
        ...(data === undefined ? {} : { data }),
        said: true,
      };
    }),
  }));
  return { ...parts, purposes };
}

/** People whom the person added and who are not there yet: only words that the vocabulary has. */
export const ownSubjects = (
  { subjects }: SaidParts,
  { more }: Pick<Changes, 'more'>,
): SaidParts['subjects'] =>
  more
    .filter((term) => lawIn('subject', term) !== undefined)
    .filter((term) => !subjects.some((row) => row.term === term))
    .map((term) => ({ term, said: true, own: true }));

function withPurposes(
  parts: SaidParts,
  more: readonly string[],
  grounds: Changes['grounds'],
): SaidParts {
  const own = more.flatMap((term) => ownPurpose(parts, term, grounds));
  return { ...parts, purposes: [...parts.purposes, ...own] };
}

function ownPurpose(
  { purposes }: SaidParts,
  term: string,
  grounds: Changes['grounds'],
): readonly SaidPurpose[] {
  const record = lawIn('purpose', term);
  if (record === undefined || purposes.some((row) => purposeName(row) === term)) return [];
  const basis = grounds[term];
  const bases = basis === undefined ? [] : [{ basis, said: true } as const];
  return [{ term, group: record.statementGroup, bases, said: true, own: true }];
}

function leaveOut(parts: SaidParts, without: ReadonlySet<string>): SaidParts {
  const stays = (row: Parameters<typeof nameOf>[0]) => !without.has(nameOf(row));
  const left = withoutLoose({
    subjects: parts.subjects.filter(stays),
    data: parts.data.filter(stays),
    purposes: parts.purposes.filter((purpose) => !without.has(purposeName(purpose))),
    recipients: parts.recipients.filter(stays),
    retention: parts.retention.filter(stays),
  });
  return withoutLoose({ ...left, data: left.data.filter((row) => isStillUsed(row, parts, left)) });
}

/** Data that were only for a purpose that is left out go with it. Where no purpose is left, they stay. */
function isStillUsed(row: SaidParts['data'][number], whole: SaidParts, left: SaidParts): boolean {
  const uses = ({ purposes }: SaidParts) =>
    purposes.some(({ bases }) =>
      bases.some(({ data }) => data === undefined || data.includes(row.term)),
    );
  return left.purposes.length === 0 || uses(left) || !uses(whole);
}
