/** The activities of accepted proposals: those the register has already, and those that are made for them. */
import type { Row } from '../../domain/entities.ts';
import type { Localised } from '../../domain/text.ts';
import { proposalMessages } from '../../i18n/proposals.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { AcceptedRows } from './accepted-rows.ts';
import type { Proposal, ProposalOf } from './proposal.ts';
import { alike, said } from './same-rows.ts';

export class TakenActivities {
  readonly #rows: AcceptedRows;
  /** Rows of activities by the id of their proposal. */
  readonly #taken = new Map<string, string>();

  constructor(rows: AcceptedRows) {
    this.#rows = rows;
  }

  take(proposal: ProposalOf<'activities'>): string {
    const known = this.#taken.get(proposal.id);
    if (known !== undefined) return known;
    const { value, template } = proposal;
    const label = template === undefined ? undefined : lawIn('template', template);
    const names = [value.text, ...(label ? [label.nl, label.en] : [])];
    const name =
      label && value.text === label[value.language] ? { nl: label.nl, en: label.en } : said(value);
    const id = this.#rows.ensure(
      'activity',
      (row) => names.some((one) => alike(row.name.nl, one) || alike(row.name.en, one)),
      this.#draft(name),
      proposal,
    );
    this.#taken.set(proposal.id, id);
    return id;
  }

  #draft(name: Localised): Omit<Row<'activity'>, 'id' | 'rank'> {
    const numbers = this.#rows.rows('activity').map(({ number }) => number);
    return { number: Math.max(0, ...numbers) + 1, name, role: 'controller', status: 'draft' };
  }

  /** The activities of a part that were accepted; else one activity for what is still to be divided. */
  of(proposal: Proposal & { readonly activities: readonly string[] }): readonly string[] {
    const ids = this.acceptedOf(proposal);
    if (ids.length > 0) return ids;
    return [this.#rows.ensure('activity', isGeneral, this.#draft(general), proposal)];
  }

  acceptedOf({ activities }: { readonly activities: readonly string[] }): readonly string[] {
    return [...new Set(activities.flatMap((id) => this.#taken.get(id) ?? []))];
  }

  /** The activity for what is still to be divided, if it is there. */
  undivided(): string | undefined {
    return this.#rows.rows('activity').find(isGeneral)?.id;
  }
}

const general: Localised = {
  nl: proposalMessages.nl.generalActivity,
  en: proposalMessages.en.generalActivity,
};

const isGeneral = ({ name }: Row<'activity'>): boolean =>
  alike(name.nl, general.nl ?? '') || alike(name.en, general.en ?? '');
