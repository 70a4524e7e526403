/** An activity with all its parts in one literal; keys become ids `<activity>-<key>`. */
import type { EntityName } from '../../shared/domain/entities.ts';
import type { Rows, Values } from './builders.ts';

type Named<E extends EntityName> = { readonly [key: string]: Values<E> };

export interface ActivityParts {
  readonly id: string;
  readonly values: Values<'activity'>;
  readonly subjects: Named<'subjectGroup'>;
  readonly data: Named<'dataItem'>;
  readonly purposes: {
    readonly [key: string]: Values<'purpose'> & { readonly bases: readonly Values<'legalBasis'>[] };
  };
  readonly retention?: readonly Values<'retention'>[];
  readonly recipients?: readonly Values<'recipient'>[];
  readonly transfers?: readonly Values<'transfer'>[];
  readonly decisions?: readonly Values<'automatedDecision'>[];
  readonly dpia?: Values<'dpia'>;
  readonly informing?: readonly Values<'informing'>[];
}

const own = ['forSubjects', 'forData', 'forPurposes'] as const;

/** Rows of the activities; `forData: ['name']` points to the activity's own data item `name`. */
export function activityRows(all: readonly ActivityParts[]): Rows {
  const rows: { [E in EntityName]?: Values<E>[] } = {};
  const add = <E extends EntityName>(entity: E, values: Values<E>) => {
    const list = rows[entity] ?? [];
    Object.assign(rows, { [entity]: [...list, values] });
  };
  for (const parts of all) {
    const { id } = parts;
    const local = <E extends EntityName>(values: Values<E>): Values<E> => prefixed(values, id);
    add('activity', { id, ...parts.values });
    for (const [key, values] of Object.entries(parts.subjects))
      add('subjectGroup', { id: `${id}-${key}`, activity: id, ...values });
    for (const [key, values] of Object.entries(parts.data))
      add('dataItem', { id: `${id}-${key}`, activity: id, ...local(values) });
    for (const [key, { bases, ...values }] of Object.entries(parts.purposes)) {
      add('purpose', { id: `${id}-${key}`, activity: id, ...values });
      for (const [place, basis] of bases.entries())
        add('legalBasis', {
          id: `${id}-${key}-${place + 1}`,
          purpose: `${id}-${key}`,
          ...local(basis),
        });
    }
    for (const [place, values] of (parts.retention ?? []).entries())
      add('retention', { id: `${id}-keep-${place + 1}`, activity: id, ...local(values) });
    for (const [place, values] of (parts.recipients ?? []).entries())
      add('recipient', { id: `${id}-to-${place + 1}`, activity: id, ...local(values) });
    for (const [place, values] of (parts.transfers ?? []).entries())
      add('transfer', { id: `${id}-transfer-${place + 1}`, activity: id, ...local(values) });
    for (const [place, values] of (parts.decisions ?? []).entries())
      add('automatedDecision', {
        id: `${id}-decision-${place + 1}`,
        activity: id,
        ...local(values),
      });
    for (const [place, values] of (parts.informing ?? []).entries())
      add('informing', { id: `${id}-inform-${place + 1}`, activity: id, ...local(values) });
    if (parts.dpia) add('dpia', { id: `${id}-dpia`, activity: id, ...parts.dpia });
  }
  return rows;
}

function prefixed<V extends object>(values: V, activity: string): V {
  const entries = Object.entries(values as Record<string, unknown>).map(([field, value]) =>
    own.includes(field as (typeof own)[number])
      ? [field, (value as readonly string[]).map((key) => `${activity}-${key}`)]
      : [field, value],
  );
  return Object.fromEntries(entries) as V;
}
