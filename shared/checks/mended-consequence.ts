/**
 * What a template once said of all its data that must be given and is true of some of them only:
 * it stands in client files that were made before each consequence named its data.
 */
import type { DataItem } from '../domain/data-item.ts';
import { refOf } from '../domain/field-ref.ts';
import { type ConsequenceRecord, consequences } from '../reference/consequences.ts';
import { saidOfAll } from '../reference/former-consequences.ts';
import { lawIn } from '../reference/lookup.ts';
import type { CheckContext } from './context.ts';

/**
 * Out: what follows instead, where the sentence that the template of this row once gave stands with
 * data of which it is not true. What a person confirmed or typed in that very field is his own.
 */
export function mendedConsequence(
  { index }: CheckContext,
  { id, term, consequence }: DataItem,
): ConsequenceRecord | undefined {
  const { document: source = '', target } = index.provenance('dataItem', id, 'consequence') ?? {};
  const isOwn =
    target === refOf('dataItem', id, 'consequence') &&
    index.printable('dataItem', id, 'consequence');
  const former = (saidOfAll[source] ?? []).flatMap((said) => lawIn('consequence', said) ?? []);
  const meant = former.filter(({ nl, en }) => consequence?.nl === nl || consequence?.en === en);
  if (isOwn || meant.length === 0 || meant.some(({ data }) => data.includes(term)))
    return undefined;
  const own = lawIn('template', source)?.data.find((item) => item.term === term)?.consequence;
  if (own !== undefined) return lawIn('consequence', own);
  const all = consequences.filter(({ data }) => data.includes(term));
  return all.length === 1 ? all[0] : undefined;
}
