/** Arbitrary registers that are valid in every way: each field of each entity, links that lead somewhere. */
import fc, { type GeneratorValue } from 'fast-check';
import { type EntityName, entities, entityNames } from '../../shared/domain/entities.ts';
import { refOf, WHOLE_ROW } from '../../shared/domain/field-ref.ts';
import { emptyRegister, type Register } from '../../shared/domain/register.ts';
import { lists } from '../../shared/reference/lists.ts';

interface Parses {
  safeParse(value: unknown): { success: boolean };
}
type PlainRow = Record<string, unknown> & { id: string };
type Ids = ReadonlyMap<string, readonly string[]>;
type Make = fc.Arbitrary<unknown>;

const ugly = [
  'é€ß',
  '\u202eabc',
  'a\u200bb',
  '日本',
  '👩‍👩‍👧',
  '\u0007',
  '<b>&amp;',
  "'; DROP",
  '_%',
  '\ufffd',
  'ﬁscale ĳsbeer',
  'שלום a',
  'a\u00adb',
  'e\u0301',
  'İSSOS ẞ',
  'a\u2028b\r\nc',
  ' ',
  '. ',
  'Zaak: A, B; C (D)',
  'Verwerkingsregisterbijlage'.repeat(4),
];

const shortText = fc
  .oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), fc.constantFrom(...ugly))
  .filter((value) => value.length > 0 && !value.includes('\0') && value.isWellFormed());
const localised = fc.oneof(
  fc.record({ nl: shortText }),
  fc.record({ en: shortText }),
  fc.record({ nl: shortText, en: shortText }),
);
const partialDate = fc.constantFrom('2026', '2026-02', '2024-02-29', '1999-12-31', '2027-11');
const answer = fc.record(
  { state: fc.constantFrom('unknown', 'none', 'some'), on: partialDate },
  { requiredKeys: ['state'] },
);

/** Tried in this order until the field accepts a sample: the kinds that are stored as text. */
const textKinds: readonly { readonly sample: string; readonly make: Make }[] = [
  { sample: 'x', make: shortText },
  { sample: '2026', make: partialDate },
  { sample: '2026-11-21', make: fc.constantFrom('2026-11-21', '2024-02-29') },
  { sample: 'P7Y', make: fc.constantFrom('P7Y', 'P13M', 'P4W', 'P30D', 'PT24H', 'P1Y6M', 'P0D') },
  {
    sample: 'https://x.nl',
    make: fc.constantFrom('https://voorbeeld.nl/a?b=1', 'mailto:info@voorbeeld.nl'),
  },
  { sample: '#112233', make: fc.constantFrom('#112233', '#AbCdEf') },
  { sample: 'data:image/png;base64,AAAA', make: fc.constant('data:image/png;base64,AAAA') },
];

function optionsOf(schema: unknown): readonly string[] | undefined {
  const inner = schema as {
    options?: readonly string[];
    unwrap?: () => unknown;
    element?: unknown;
  };
  if (inner.options) return inner.options;
  if (inner.element !== undefined) return optionsOf(inner.element);
  return inner.unwrap ? optionsOf(inner.unwrap()) : undefined;
}

function textKind(schema: Parses, wrap: (value: string) => unknown): Make | undefined {
  return textKinds.find(({ sample }) => schema.safeParse(wrap(sample)).success)?.make;
}

function lawIds(names: readonly string[]): readonly string[] {
  const all = lists as Readonly<
    Record<string, { readonly records: readonly { readonly id: string }[] }>
  >;
  return names.flatMap((name) => all[name]?.records.map(({ id }) => id) ?? []);
}

function someOf(values: readonly string[]): Make | undefined {
  return values.length === 0
    ? undefined
    : fc.subarray([...values], { minLength: 1, maxLength: Math.min(3, values.length) });
}

/** What a field may hold, or undefined when nothing there is to point to. */
function fieldValue(entity: EntityName, field: string, ids: Ids): Make | undefined {
  const meta = entities[entity].meta[field];
  const schema = (entities[entity].schema.shape as Readonly<Record<string, Parses>>)[field];
  if (!meta || !schema) return undefined;
  if (meta.storage === 'ref' || meta.storage === 'refs') {
    const targets = ids.get(meta.target ?? '') ?? [];
    if (meta.storage === 'refs') return someOf(targets);
    return targets.length === 0 ? undefined : fc.constantFrom(...targets);
  }
  if (meta.law) {
    const own = meta.term ? (ids.get('ownTerm') ?? []).map((id) => `own:${id}`) : [];
    const choices = [...lawIds(meta.law), ...own];
    if (meta.storage === 'list') return someOf(choices);
    return choices.length === 0 ? undefined : fc.constantFrom(...choices);
  }
  if (field === 'target' && (entity === 'provenance' || entity === 'dismissal')) {
    const rows = entityNames.flatMap((name) => (ids.get(name) ?? []).map((id) => ({ name, id })));
    return fc
      .constantFrom(...rows)
      .chain(({ name, id }) =>
        fc.constantFrom(...entities[name].fields, WHOLE_ROW).map((each) => refOf(name, id, each)),
      );
  }
  return plainValue(meta.storage, schema);
}

function plainValue(storage: string, schema: Parses): Make | undefined {
  const options = optionsOf(schema);
  switch (storage) {
    case 'localised':
      return localised;
    case 'answer':
      return answer;
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: 0, max: 1_000_000_000 });
    case 'real':
      return fc.double({ min: -1e15, max: 1e15, noNaN: true });
    case 'list':
      if (options) return someOf(options);
      return fc.uniqueArray(textKind(schema, (value) => [value]) ?? shortText, {
        minLength: 1,
        maxLength: 3,
      });
    default:
      return options ? fc.constantFrom(...options) : textKind(schema, (value) => value);
  }
}

const valueCache = new WeakMap<Ids, Map<string, Make | undefined>>();

function cachedValue(entity: EntityName, field: string, ids: Ids): Make | undefined {
  const cache = valueCache.get(ids) ?? new Map<string, Make | undefined>();
  valueCache.set(ids, cache);
  const key = `${entity}/${field}`;
  if (!cache.has(key)) cache.set(key, fieldValue(entity, field, ids));
  return cache.get(key);
}

const oneIn = (n: number) => fc.integer({ min: 1, max: n }).map((value) => value === 1);

/** A row, or undefined when a field it cannot be without has nothing to point to. */
function makeRow(
  g: GeneratorValue,
  entity: EntityName,
  id: string,
  ids: Ids,
): PlainRow | undefined {
  const shape = entities[entity].schema.shape as Readonly<Record<string, Parses>>;
  const row: PlainRow = { id };
  for (const field of entities[entity].fields) {
    if (field === 'id') continue;
    const required = shape[field]?.safeParse(undefined).success === false;
    if (!required && !g(oneIn, 3)) continue;
    const make = cachedValue(entity, field, ids);
    if (make) row[field] = g(() => make);
    else if (required) return undefined;
  }
  return row;
}

function makeRegister(g: GeneratorValue, most: number): Register {
  const register = emptyRegister() as unknown as Record<EntityName, PlainRow[]>;
  const ids = new Map<string, string[]>();
  const wanted = new Map<EntityName, string[]>();
  const count = (entity: EntityName) => {
    if (entity === 'organisation') return 1;
    const max = entities[entity].single ? 1 : most;
    return g(() => fc.integer({ min: 0, max }));
  };
  for (const entity of entityNames) {
    wanted.set(
      entity,
      Array.from({ length: count(entity) }, (_, place) => `${entity}-${String(place)}`),
    );
  }
  // Roots first, so that an id exists before anything points to it.
  for (const entity of inOrderOfNeed()) {
    const known: Ids = new Map(ids);
    for (const id of wanted.get(entity) ?? []) {
      const row = makeRow(g, entity, id, known);
      if (!row) continue;
      register[entity].push(row);
      ids.set(entity, [...(ids.get(entity) ?? []), id]);
    }
  }
  // One value comes from one place.
  register.provenance = [...new Map(register.provenance.map((row) => [row.target, row])).values()];
  return register as unknown as Register;
}

/** Every entity after those it points to; circles are cut at the optional link. */
function inOrderOfNeed(): readonly EntityName[] {
  const done = new Set<EntityName>();
  const visit = (entity: EntityName, above: readonly EntityName[]): void => {
    if (done.has(entity) || above.includes(entity)) return;
    for (const meta of Object.values(entities[entity].meta)) {
      if (meta.target !== undefined) visit(meta.target as EntityName, [...above, entity]);
    }
    done.add(entity);
  };
  visit('ownTerm', []);
  for (const entity of entityNames)
    if (entity !== 'provenance' && entity !== 'dismissal') visit(entity, []);
  return [...done, 'dismissal', 'provenance'];
}

/** Registers with at most `most` rows of each entity. */
export function randomRegister(most = 3): fc.Arbitrary<Register> {
  return fc.gen().map((g) => makeRegister(g, most));
}
