/** The rights that the register's own statement would name, by the bases it rests on. */
import { stateOf } from '../../domain/answer.ts';
import { refOf } from '../../domain/field-ref.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { CompareContext } from './context.ts';

/** Whatever it is based on, everybody has these: Art. 15-18 and 77. */
const ALWAYS = ['right.access', 'right.rectify', 'right.erase', 'right.restrict', 'right.complain'];

/** Those that follow from a basis: Art. 7(3), 20 and 21. */
export const FROM_BASIS: Readonly<Record<string, readonly string[]>> = {
  'right.object': ['basis.6e', 'basis.6f'],
  'right.port': ['basis.6a', 'basis.6b'],
  'right.withdraw': ['basis.6a'],
};

export interface RightGround {
  readonly refs: readonly string[];
  /** For people whom the statement speaks to, and confirmed: it must be named. */
  readonly due: boolean;
}

/** Out: what gives each right; a right without a ground is not there. */
export function groundsOfRights(context: CompareContext): ReadonlyMap<string, RightGround> {
  const found = new Map<string, RightGround>();
  const add = (right: string, ref: string, due: boolean) => {
    const known = found.get(right);
    found.set(right, {
      refs: due ? [...(known?.due ? known.refs : []), ref] : (known?.refs ?? [ref]),
      due: due || known?.due === true,
    });
  };
  if (context.scope.length > 0)
    for (const right of ALWAYS) found.set(right, { refs: [], due: true });
  addBases(context, add);
  addConsents(context, add);
  return found;
}

type Add = (right: string, ref: string, due: boolean) => void;

function addBases({ index, activities, concerns }: CompareContext, add: Add): void {
  for (const { id } of activities)
    for (const purpose of index.parts('purpose', id)) {
      if (isMarketing(stateOf(purpose.directMarketing), purpose.term))
        add(
          'right.object',
          refOf('purpose', purpose.id, 'directMarketing'),
          concerns(id, undefined) &&
            ['directMarketing', 'term'].every((field) =>
              index.printable('purpose', purpose.id, field),
            ),
        );
      for (const row of index.parts('legalBasis', purpose.id)) {
        const due = concerns(id, row.forSubjects) && index.printable('legalBasis', row.id, 'basis');
        for (const [right, bases] of Object.entries(FROM_BASIS))
          if (bases.includes(row.basis)) add(right, refOf('legalBasis', row.id, 'basis'), due);
      }
    }
}

const isMarketing = (answered: string, term: string): boolean =>
  answered === 'unknown' ? lawIn('purpose', term)?.directMarketing === true : answered === 'some';

/** Consent to sensitive data, to a transfer and to cookies can be withdrawn, whatever the basis. */
function addConsents({ index, activities, concerns }: CompareContext, add: Add): void {
  for (const { id } of activities) {
    for (const item of index.parts('dataItem', id)) {
      if (item.art9 !== 'art9.9a') continue;
      const due = concerns(id, item.forSubjects) && index.printable('dataItem', item.id, 'art9');
      for (const right of ['right.withdraw', 'right.port'])
        add(right, refOf('dataItem', item.id, 'art9'), due);
    }
    for (const row of index.parts('transfer', id))
      if (row.instrument === 'derog.49a')
        for (const right of ['right.withdraw', 'right.port'])
          add(right, refOf('transfer', row.id, 'instrument'), false);
  }
  for (const row of index.all('cookie'))
    if (row.consent !== 'notNeeded')
      add('right.withdraw', refOf('cookie', row.id, 'consent'), false);
}

/** What data are used for, or why that is allowed, is still to be answered somewhere: any right may follow. */
export function hasOpenBases({ index, activities }: CompareContext): boolean {
  return (
    activities.length === 0 ||
    activities.some(({ id }) => {
      const purposes = index.parts('purpose', id);
      return (
        purposes.length === 0 ||
        purposes.some(({ id }) =>
          index
            .parts('legalBasis', id)
            .every((row) => !index.printable('legalBasis', row.id, 'basis')),
        )
      );
    })
  );
}
