/**
 * Small registers for tests: only what the test is about is written, the rest is filled in.
 * `aRegister({ party: [{ name: 'X' }] })` gives every row an id (`party-1`) and a rank.
 */
import { type EntityName, entities, type Row } from '../../shared/domain/entities.ts';
import { emptyRegister, type Register } from '../../shared/domain/register.ts';

export type Values<E extends EntityName> = { readonly [K in keyof Row<E>]?: Row<E>[K] | undefined };
export type Rows = { readonly [E in EntityName]?: readonly Values<E>[] };

const required: { readonly [E in EntityName]?: Values<E> } = {
  organisation: { label: 'Test', language: 'nl', form: 'u' },
  activity: {
    number: 1,
    name: { nl: 'Bestellingen', en: 'Orders' },
    role: 'controller',
    status: 'active',
  },
  party: { name: 'Partij Voorbeeld B.V.' },
  subjectGroup: { activity: 'activity-1', term: 'subject.customer' },
  dataItem: { activity: 'activity-1', term: 'data.name' },
  purpose: { activity: 'activity-1', term: 'purpose.order' },
  legalBasis: { purpose: 'purpose-1', basis: 'basis.6b' },
  retention: { activity: 'activity-1' },
  recipient: { activity: 'activity-1' },
  transfer: { activity: 'activity-1' },
  automatedDecision: { activity: 'activity-1', what: { nl: 'Keuze door de computer' } },
  dpia: { activity: 'activity-1' },
  informing: { activity: 'activity-1' },
  engagement: { activity: 'activity-1', client: 'party-1' },
  location: { party: 'party-1', country: 'country.NL' },
  partyTransfer: { party: 'party-1' },
  dpfListing: { party: 'party-1' },
  processorAgreement: { party: 'party-1' },
  agreementClause: { agreement: 'processorAgreement-1', clause: 'clause.scope' },
  subProcessor: { party: 'party-1', name: 'Onderverwerker Voorbeeld B.V.' },
  certificate: { party: 'party-1', name: 'ISO 27001' },
  measure: { term: 'measure.mfa', scope: 'organisation' },
  system: { name: 'Klantsysteem' },
  jointArrangement: { name: { nl: 'Samenwerking' } },
  cookie: { name: { nl: 'winkelmand' } },
  embed: { service: { nl: 'Video' } },
  declaredPractice: { topic: 'other', quote: 'Citaat' },
  statement: { audience: 'customers' },
  statementExclusion: {
    statement: 'statement-1',
    activity: 'activity-1',
    reason: { nl: 'Staat in een andere verklaring' },
  },
  ownParagraph: { statement: 'statement-1', after: 'who', text: { nl: 'Tekst' } },
  publication: { statement: 'statement-1', on: '2026-11-21' },
  ownTerm: { list: 'data', label: { nl: 'Eigen woord' } },
  groupCompany: { name: { nl: 'Zusterbedrijf' } },
  rightHandling: { right: 'right.access' },
  reference: { activity: 'activity-1', text: { nl: 'Stuk' } },
  userDuty: { text: { nl: 'Houd uw wachtwoord geheim.' } },
  definition: { term: { nl: 'account' } },
  adoption: { by: 'J. de Boer', function: { nl: 'eigenaar' }, on: '2026-11-21', version: 1 },
  dismissal: {
    rule: 'ORG-KVK',
    target: 'organisation/organisation-1/kvk',
    reason: 'Niet nodig',
    on: '2026-11-21',
  },
  provenance: { target: 'organisation/organisation-1/legalName', status: 'suggested' },
};

/** One row with what the schema demands; `undefined` takes a default away. */
export function aRow<E extends EntityName>(entity: E, values: Values<E> = {}, place = 0): Row<E> {
  const rank = entities[entity].fields.includes('rank') ? { rank: place } : {};
  const row = { id: `${entity}-${place + 1}`, ...rank, ...required[entity], ...values };
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined),
  ) as Row<E>;
}

export const anActivity = (values: Values<'activity'> = {}): Row<'activity'> =>
  aRow('activity', values);
export const aParty = (values: Values<'party'> = {}): Row<'party'> => aRow('party', values);
export const aPurpose = (values: Values<'purpose'> = {}): Row<'purpose'> => aRow('purpose', values);
export const aDataItem = (values: Values<'dataItem'> = {}): Row<'dataItem'> =>
  aRow('dataItem', values);

/** A register with these rows and an organisation; refuses what the schema refuses. */
export function aRegister(rows: Rows = {}): Register {
  return withRows(emptyRegister(), { organisation: [{}], ...rows });
}

/** The same register with more rows of some entities; refuses what the schema refuses. */
export function withRows(register: Register, rows: Rows): Register {
  const added = Object.entries(rows).map(([name, list]) => {
    const entity = name as EntityName;
    const present = register[entity] as readonly Row<EntityName>[];
    const given = (list ?? []) as readonly Values<EntityName>[];
    const made = given.map((values, place) =>
      checked(entity, aRow(entity, values, present.length + place)),
    );
    return [entity, [...present, ...made]];
  });
  return Object.assign({ ...register }, Object.fromEntries(added)) as Register;
}

/** The same register with one row changed; `undefined` removes a field. */
export function edited<E extends EntityName>(
  register: Register,
  entity: E,
  id: string,
  values: Values<E>,
): Register {
  const rows = register[entity] as readonly Row<E>[];
  if (!rows.some((row) => row.id === id)) throw new Error(`no ${entity} ${id}`);
  const changed = rows.map((row) =>
    row.id === id ? checked(entity, withoutUndefined({ ...row, ...values })) : row,
  );
  return { ...register, [entity]: changed };
}

/** Rows that were there are not looked at again: most of the time of some tests went into that. */
const checked = (entity: EntityName, row: object): Row<EntityName> =>
  entities[entity].schema.parse(row);

/** What `make` gives, made when first asked for and then the same, which nothing can change. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= frozen(make());
    return made;
  };
}

function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part) frozen(part);
  return Object.freeze(value);
}

/** The same register without some rows of an entity. */
export function without<E extends EntityName>(
  register: Register,
  entity: E,
  drop: (row: Row<E>) => boolean = () => true,
): Register {
  const rows = register[entity] as readonly Row<E>[];
  return { ...register, [entity]: rows.filter((row) => !drop(row)) };
}

function withoutUndefined(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
