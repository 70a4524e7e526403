/** The activities of accepted proposals: those the register has already, and those that are made for them. */
import type { Row } from '../../domain/entities.ts';
import type { ProvenanceStatus } from '../../domain/provenance.ts';
import { refOf } from '../../domain/ref-text.ts';
import type { Localised } from '../../domain/text.ts';
import { proposalMessages } from '../../i18n/proposals.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { AcceptedRows } from './accepted-rows.ts';
import type { Proposal, ProposalOf } from './proposal.ts';
import { alike, said } from './same-rows.ts';

type PartOfActivities = Proposal & { readonly activities: readonly string[] };

export class TakenActivities {
  readonly #rows: AcceptedRows;

  constructor(rows: AcceptedRows) {
    this.#rows = rows;
  }

  /** Out: whether it was made; else the register has it. */
  take(proposal: ProposalOf<'activities'>): boolean {
    if (this.rowOf(proposal) !== undefined) return false;
    const { value } = proposal;
    const label = labelOf(proposal);
    const name =
      label && value.text === label[value.language] ? { nl: label.nl, en: label.en } : said(value);
    this.#make(name, proposal, this.#rows.context.isJudged ? 'confirmed' : 'stated');
    return true;
  }

  /** It is called so from the first: documents can name what is still to be confirmed of it. */
  #make(name: Localised, proposal: Proposal, status: ProvenanceStatus): string {
    const id = this.#rows.make('activity', this.#draft(name), proposal);
    this.#rows.tell('activity', id, 'name', proposal, status);
    return id;
  }

  #draft(name: Localised): Omit<Row<'activity'>, 'id' | 'rank'> {
    const numbers = this.#rows.rows('activity').map(({ number }) => number);
    return { number: Math.max(0, ...numbers) + 1, name, ...plain };
  }

  /** The activities of a part that the register has; else one activity for what is still to be divided. */
  of(proposal: PartOfActivities): readonly string[] {
    const ids = this.knownOf(proposal);
    if (ids.length > 0) return ids;
    return [this.undivided() ?? this.#make(general, proposal, 'stated')];
  }

  knownOf({ activities }: PartOfActivities): readonly string[] {
    const proposals = this.#rows.context.proposals.activities.filter(({ id }) =>
      activities.includes(id),
    );
    return [...new Set(proposals.flatMap((proposal) => this.rowOf(proposal) ?? []))];
  }

  /** The row that was made of it earlier, whatever it is called by now; else the one of that name. */
  rowOf(proposal: ProposalOf<'activities'>): string | undefined {
    const made = this.#rows.context.before[proposal.id] ?? [];
    const label = labelOf(proposal);
    const names = [proposal.value.text, ...(label ? [label.nl, label.en] : [])];
    const rows = this.#rows.rows('activity');
    const row =
      rows.find(({ id }) => made.includes(refOf('activity', id))) ??
      rows.find(({ name }) => names.some((one) => alike(name.nl, one) || alike(name.en, one)));
    return row?.id;
  }

  /** The activity for what is still to be divided, if it is there. */
  undivided(): string | undefined {
    return this.#rows.rows('activity').find(isGeneral)?.id;
  }
}

const plain = { role: 'controller', status: 'draft' } as const;

const labelOf = ({ template }: ProposalOf<'activities'>) =>
  template === undefined ? undefined : lawIn('template', template);

const general: Localised = {
  nl: proposalMessages.nl.generalActivity,
  en: proposalMessages.en.generalActivity,
};

/** What the activity for what is still to be divided says of itself. */
export const undividedValues = { name: general, ...plain } as const;

const isGeneral = ({ name }: Row<'activity'>): boolean =>
  alike(name.nl, general.nl ?? '') || alike(name.en, general.en ?? '');
