/**
 * What a template once said of all its data that must be given and is true of some of them only:
 * it stands in client files that were made before each consequence named its data.
 */
import type { DataItem } from '../domain/data-item.ts';
import { refOf } from '../domain/field-ref.ts';
import type { Localised } from '../domain/text.ts';
import type { ConsequenceRecord } from '../reference/consequences.ts';
import { saidOfAll } from '../reference/former-consequences.ts';
import { lawIn } from '../reference/lookup.ts';
import type { CheckContext } from './context.ts';
import type { Offer } from './finding.ts';

export interface Mended {
  /** What follows instead. */
  readonly now: ConsequenceRecord;
  readonly offer?: Offer;
}

/**
 * Out: what follows instead, where the sentence that the template of this row once gave stands with
 * data of which it is not true. What a person confirmed or typed in that very field is his own.
 */
export function mendedConsequence(
  { index }: CheckContext,
  { id, term, consequence }: DataItem,
): Mended | undefined {
  const { document: source = '', target } = index.provenance('dataItem', id, 'consequence') ?? {};
  const isConfirmed = index.printable('dataItem', id, 'consequence');
  const isOwn = target === refOf('dataItem', id, 'consequence') && isConfirmed;
  const former = (saidOfAll[source] ?? []).flatMap((said) => lawIn('consequence', said) ?? []);
  const meant = former.filter(({ nl, en }) => consequence?.nl === nl || consequence?.en === en);
  if (isOwn || meant.length === 0 || meant.some(({ data }) => data.includes(term)))
    return undefined;
  const now = followsNow(source, term);
  // In a row that was confirmed as a whole the same words can be a person's own.
  const offer = now && consequence && !isConfirmed && offerOf(consequence, meant, now);
  return now && { now, ...(offer ? { offer } : {}) };
}

/** Only what this template says of it: without the same data something else follows elsewhere. */
function followsNow(source: string, term: string): ConsequenceRecord | undefined {
  const own = lawIn('template', source)?.data.find((item) => item.term === term)?.consequence;
  return own === undefined ? undefined : lawIn('consequence', own);
}

/** In the languages that stand there; none where one of them is in a person's own words. */
function offerOf(
  from: Localised,
  former: readonly ConsequenceRecord[],
  { nl, en }: ConsequenceRecord,
): Offer | undefined {
  const isOurs = former.some(
    (said) =>
      (from.nl === undefined || from.nl === said.nl) &&
      (from.en === undefined || from.en === said.en),
  );
  if (!isOurs) return undefined;
  return {
    from,
    to: { ...(from.nl === undefined ? {} : { nl }), ...(from.en === undefined ? {} : { en }) },
  };
}
