/** Finding records of the law pack by id, and asking what held on a day. Dates are YYYY-MM-DD. */
import type { AdequacyRecord } from './adequacy.ts';
import type { CountryRecord } from './countries.ts';
import type { ListName, RecordOf } from './lists.ts';
import { lists } from './lists.ts';
import { lawPack } from './pack.ts';
import type { LawList, LawRecord } from './record.ts';
import type { RightBasisRecord } from './right-matrix.ts';

function indexById<R extends LawRecord>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}

const everyList: readonly LawList[] = Object.values(lists);
const byId = indexById(everyList.flatMap((list) => list.records));
const countriesByCode: ReadonlyMap<string, CountryRecord> = new Map(
  lists.country.records.map((country) => [country.code, country]),
);
const decisionsByPlace: ReadonlyMap<string, readonly AdequacyRecord[]> = Map.groupBy(
  lists.adequacy.records,
  (decision) => decision.place,
);
const matrixById = indexById(lists.rightBasis.records);

/** Out: the record with this id, whatever its list; undefined where the pack has none. */
export function lawById(id: string): LawRecord | undefined {
  return byId.get(id);
}

/** As lawById, for ids that are written in our own code. Throws where the pack has none. */
export function requireLaw(id: string): LawRecord {
  const record = byId.get(id);
  if (record === undefined) throw new Error(`No such record in the law pack: ${id}`);
  return record;
}

/** As lawById, within one list and with that list's own fields. */
export function lawIn<N extends ListName>(name: N, id: string): RecordOf<N> | undefined {
  if (!id.startsWith(`${name}.`)) return undefined;
  return byId.get(id);
}

/** As requireLaw, within one list and with that list's own fields. */
export function requireLawIn<N extends ListName>(name: N, id: string): RecordOf<N> {
  const record = lawIn(name, id);
  if (record === undefined) throw new Error(`No such record in the law pack: ${id}`);
  return record;
}

/** In: ISO alpha-2 code. */
export function countryByCode(code: string): CountryRecord | undefined {
  return countriesByCode.get(code);
}

/** True where sending data to this country is no transfer under chapter V. */
export function isWithinEea(country: CountryRecord): boolean {
  return country.eea || country.partOf !== undefined;
}

/** Whether and how a right applies under a basis; ids `right.erase` and `basis.6c`. */
export function rightUnderBasis(right: string, basis: string): RightBasisRecord | undefined {
  return matrixById.get(
    `rightBasis.${right.slice('right.'.length)}-${basis.slice('basis.'.length)}`,
  );
}

export interface NotCovered {
  readonly status: 'notCovered';
  readonly coverageFrom: string;
}

export interface Covered {
  readonly status: 'covered';
  readonly date: string;
  /** Day on which the pack was last checked: a later date is answered with what was known then. */
  readonly checkedOn: string;
  /** The record, where it holds on this date. */
  readonly lawById: (id: string) => LawRecord | undefined;
}

function covers(date: string): boolean {
  return date >= lawPack.coverageFrom;
}

const notCovered: NotCovered = { status: 'notCovered', coverageFrom: lawPack.coverageFrom };

/** What held on a day. Before the pack's coverage the answer is `notCovered`, never a guess. */
export function asOf(date: string): Covered | NotCovered {
  if (!covers(date)) return notCovered;
  return {
    status: 'covered',
    date,
    checkedOn: lawPack.asOf,
    lawById: (id) => {
      const record = byId.get(id);
      return record !== undefined && holdsOn(record, date) ? record : undefined;
    },
  };
}

function holdsOn(record: LawRecord, date: string): boolean {
  return (
    record.notYetInForce === undefined &&
    (record.validFrom === undefined || record.validFrom <= date) &&
    (record.validUntil === undefined || date <= record.validUntil)
  );
}

/** Whether a record holds on a day; `notCovered` before the pack's coverage. */
export function validOn(record: LawRecord, date: string): 'valid' | 'notValid' | 'notCovered' {
  if (!covers(date)) return 'notCovered';
  return holdsOn(record, date) ? 'valid' : 'notValid';
}

export type AdequacyAnswer =
  | NotCovered
  /** No country code or organisation of the pack. */
  | { readonly status: 'unknownPlace' }
  /** Inside the EEA: no decision needed. */
  | { readonly status: 'eea' }
  | { readonly status: 'adequate'; readonly decision: AdequacyRecord }
  | { readonly status: 'none' };

/**
 * The adequacy decision for a place on a day. Look at the decision's own status (`valid_at_risk`),
 * limits and needsListing before relying on it.
 * In: ISO code, `country.GB` or `intlOrg.epo`.
 */
export function adequacyFor(place: string, date: string): AdequacyAnswer {
  if (!covers(date)) return notCovered;
  const id = place.includes('.') ? place : `country.${place}`;
  const country = lawIn('country', id);
  if (country === undefined && lawIn('intlOrg', id) === undefined)
    return { status: 'unknownPlace' };
  if (country !== undefined && isWithinEea(country)) return { status: 'eea' };
  const decision = decisionsByPlace.get(id)?.find((candidate) => holdsOn(candidate, date));
  return decision === undefined ? { status: 'none' } : { status: 'adequate', decision };
}
