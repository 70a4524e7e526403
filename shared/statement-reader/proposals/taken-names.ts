/** Words and companies of accepted proposals: those that the register has, else new ones. */
import type { Row } from '../../domain/entities.ts';
import type { AcceptedRows } from './accepted-rows.ts';
import type { Named, Proposal } from './proposal.ts';
import { alike, said } from './same-rows.ts';

type OwnList = Row<'ownTerm'>['list'];

/** Out: id of the vocabulary, else of the person's own word. */
export function termOf(
  rows: AcceptedRows,
  list: OwnList,
  { term, text, language }: Named,
  proposal: Proposal,
): string {
  if (term?.startsWith(`${list}.`)) return term;
  const same = (row: Row<'ownTerm'>): boolean =>
    row.list === list && (alike(row.label.nl, text) || alike(row.label.en, text));
  return `own:${rows.ensure('ownTerm', same, { list, label: said({ text, language }) }, proposal)}`;
}

export function partyOf(
  rows: AcceptedRows,
  name: string,
  proposal: Proposal,
  values: Partial<Row<'party'>> = {},
): string {
  const same = (row: Row<'party'>): boolean => alike(row.name, name) || alike(row.latinName, name);
  const before = rows.rows('party').find(same);
  if (before) return before.id;
  const id = rows.make('party', { name, kind: 'company', status: 'active', ...values }, proposal);
  // The statement names the company; where it sits and what it is, is what the law pack knows of it.
  if (values.country !== undefined) rows.source('party', id, 'country', proposal, 'suggested');
  const isKnown = proposal.group === 'recipients' && proposal.service !== undefined;
  if (isKnown && values.publicCategory !== undefined)
    rows.source('party', id, 'publicCategory', proposal, 'suggested');
  return id;
}
