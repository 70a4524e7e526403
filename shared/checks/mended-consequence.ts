/**
 * What a template once said of all its data that must be given and is true of some of them only:
 * it stands in client files that were made before each consequence named its data.
 */
import type { DataItem } from '../domain/data-item.ts';
import type { ConsequenceRecord } from '../reference/consequences.ts';
import { lists } from '../reference/lists.ts';
import { lawIn } from '../reference/lookup.ts';
import type { CheckContext } from './context.ts';

const present = lists.consequence.records.filter(({ validUntil }) => validUntil === undefined);
const byText = Map.groupBy(
  lists.consequence.records.flatMap((record) =>
    [record.nl, record.en].map((text) => [text, record] as const),
  ),
  ([text]) => text,
);

/** Out: what follows instead, where words of the pack stand with data of which they are not true. */
export function mendedConsequence(
  { index }: CheckContext,
  { id, term, consequence }: DataItem,
): ConsequenceRecord | undefined {
  const meant = [consequence?.nl, consequence?.en].flatMap((text) => byText.get(text ?? '') ?? []);
  if (meant.length === 0 || meant.some(([, { data }]) => data.includes(term))) return undefined;
  const source = index.provenance('dataItem', id, 'consequence')?.document;
  const template = source === undefined ? undefined : lawIn('template', source);
  if (template === undefined) return undefined;
  const own = template.data.find((item) => item.term === term)?.consequence;
  if (own !== undefined) return lawIn('consequence', own);
  const all = present.filter(({ data }) => data.includes(term));
  return all.length === 1 ? all[0] : undefined;
}
