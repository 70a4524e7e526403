/**
 * Accepted proposals -> changes of a register, as one set that can be undone. What the register has
 * already (the same name, the same word) is used; a field that is filled in is never overwritten.
 * Everything made carries its sentence. What a person judged by that sentence is confirmed; the rest
 * is inferred: a document prints it when a person confirms it.
 */
import type { Row } from '../../domain/entities.ts';
import type { Register } from '../../domain/register.ts';
import { type AcceptContext, type AcceptedChange, AcceptedRows } from './accepted-rows.ts';
import { BroughtParts } from './brought-parts.ts';
import { removeEmptied } from './emptied.ts';
import { confirmJudged } from './judged.ts';
import { madeOf } from './made-of.ts';
import type { Proposal, ProposalOf } from './proposal.ts';
import { alike, said } from './same-rows.ts';
import { TakenActivities } from './taken-activities.ts';
import { partyOf, termOf } from './taken-names.ts';
import { type PartProposal, TakenParts } from './taken-parts.ts';
import { isUnconfirmed } from './unconfirmed.ts';

export type { AcceptContext, AcceptedChange } from './accepted-rows.ts';

export interface Taken {
  /** None where the register says all of it already. */
  readonly changes: readonly AcceptedChange[];
  /** Ids of bases for which there is no purpose yet: Art. 6 asks one for each purpose. */
  readonly left: readonly string[];
  /** Ids of what was not taken over because the register holds another value, which stays. */
  readonly other: readonly string[];
  /** Ids of what is in the register now and still to be confirmed there. */
  readonly waiting: readonly string[];
  /**
   * Addresses that were made of a proposal, by its id; none where the register said it already. Also
   * of parts that were accepted earlier, where they were put beside an activity that came now.
   */
  readonly made: Record<string, string[]>;
}

/** In: the proposals that a person accepted. */
export function changesFromProposals(
  accepted: readonly Proposal[],
  register: Register,
  context: AcceptContext,
): Taken {
  const taking = new Taking(accepted, new AcceptedRows(register, context));
  return taking.all();
}

const of = <G extends Proposal['group']>(
  proposals: readonly Proposal[],
  group: G,
): readonly ProposalOf<G>[] =>
  proposals.filter((proposal): proposal is ProposalOf<G> => proposal.group === group);

class Taking {
  readonly #accepted: readonly Proposal[];
  readonly #rows: AcceptedRows;
  readonly #activities: TakenActivities;
  readonly #parts: TakenParts;
  readonly #left: string[] = [];
  readonly #other: string[] = [];

  constructor(accepted: readonly Proposal[], rows: AcceptedRows) {
    this.#accepted = accepted;
    this.#rows = rows;
    this.#activities = new TakenActivities(rows);
    this.#parts = new TakenParts(rows);
  }

  all(): Taken {
    const accepted = this.#accepted;
    for (const proposal of of(accepted, 'organisation')) this.#organisation(proposal);
    for (const proposal of of(accepted, 'dpo'))
      this.#fill('dpo', { [proposal.field]: proposal.value }, proposal);
    const fresh = of(accepted, 'activities').filter((each) => this.#activities.take(each));
    const brought = new BroughtParts(this.#rows, this.#activities, this.#parts);
    brought.bring(fresh);
    for (const group of ['purposes', 'subjects', 'data'] as const) this.#part(group);
    for (const proposal of of(accepted, 'bases')) this.#basis(proposal);
    for (const group of ['recipients', 'retention', 'transfers'] as const) this.#part(group);
    for (const proposal of of(accepted, 'measures')) this.#measure(proposal);
    for (const proposal of of(accepted, 'cookies')) this.#cookie(proposal);
    for (const proposal of of(accepted, 'rights')) this.#right(proposal);
    if (brought.hasMoved) removeEmptied(this.#rows, this.#activities);
    if (this.#rows.context.isJudged) confirmJudged(accepted, this.#rows, this.#activities);
    const made: Taken['made'] = {};
    for (const each of accepted) made[each.id] = madeOf(each, this.#rows.sourced(each.id));
    for (const each of brought.copied) made[each.id] = madeOf(each, this.#rows.sourced(each.id));
    const statuses = new Map(
      this.#rows.rows('provenance').map(({ target, status }) => [target, status]),
    );
    const waiting = accepted
      .map(({ id }) => id)
      .filter((id) => isUnconfirmed(made[id] ?? [], statuses));
    return { changes: this.#rows.changes, left: this.#left, other: this.#other, waiting, made };
  }

  #fill(
    entity: 'organisation' | 'dpo' | 'rightsPolicy',
    values: Readonly<Record<string, unknown>>,
    proposal: Proposal,
  ): void {
    if (this.#rows.fill(entity, values, proposal)) this.#other.push(proposal.id);
  }

  #part(group: PartProposal['group']): void {
    for (const proposal of of(this.#accepted, group))
      for (const activity of this.#activities.of(proposal)) this.#parts.put(activity, proposal);
  }

  #organisation(proposal: ProposalOf<'organisation'>): void {
    const { field, value } = proposal;
    this.#fill('organisation', { [field]: field === 'websites' ? [value] : value }, proposal);
    const country = field === 'postcode' ? countryOfPostcode(value) : undefined;
    if (country !== undefined) this.#rows.fill('organisation', { country }, proposal);
  }

  /** A basis belongs to a purpose: it goes to those of its activities, and makes none. */
  #basis(proposal: ProposalOf<'bases'>): void {
    const { value, interest } = proposal;
    const all = this.#rows.rows('purpose');
    const withPurposes = (ids: readonly (string | undefined)[]) =>
      ids.filter((id) => all.some(({ activity }) => activity === id));
    const known = withPurposes(this.#activities.knownOf(proposal));
    // A purpose that was accepted before its activity stands with what is still to be divided.
    const activities = known.length > 0 ? known : withPurposes([this.#activities.undivided()]);
    if (activities.length === 0) this.#left.push(proposal.id);
    for (const activity of activities) {
      const purposes = all.filter((row) => row.activity === activity);
      for (const { id: purpose } of purposes) {
        const others = this.#rows.rows('legalBasis').filter((row) => row.purpose === purpose);
        if (others.some(({ basis }) => basis === value.term)) continue;
        this.#rows.make(
          'legalBasis',
          {
            purpose,
            basis: value.term,
            ...(others.length > 0 ? { unsettled: true } : {}),
            ...(interest === undefined
              ? {}
              : { interestPublic: said({ text: interest, language: value.language }) }),
          },
          proposal,
        );
      }
    }
  }

  #measure(proposal: ProposalOf<'measures'>): void {
    const term = termOf(this.#rows, 'measure', proposal.value, proposal);
    const same = (row: Row<'measure'>): boolean => row.term === term;
    this.#rows.ensure('measure', same, { term, scope: 'organisation' }, proposal);
  }

  #cookie(proposal: ProposalOf<'cookies'>): void {
    const { value, category, party: name, lifetime } = proposal;
    const party = name === undefined ? undefined : partyOf(this.#rows, name, proposal);
    const same = (row: Row<'cookie'>): boolean =>
      alike(row.name.nl, value.text) || alike(row.name.en, value.text);
    this.#rows.ensure(
      'cookie',
      same,
      {
        name: said(value),
        ...(category === undefined ? {} : { category }),
        ...(party === undefined ? {} : { party }),
        ...(lifetime === undefined ? {} : { lifetime }),
      },
      proposal,
    );
  }

  #right(proposal: ProposalOf<'rights'>): void {
    const { value } = proposal;
    if (proposal.field === 'right') {
      const right = proposal.value.term;
      this.#rows.ensure('rightHandling', (row) => row.right === right, { right }, proposal);
    } else if (proposal.field === 'channel')
      this.#fill('rightsPolicy', { channels: [proposal.channel] }, proposal);
    else if (proposal.field === 'ownTermDays')
      this.#fill('rightsPolicy', { ownTermDays: proposal.days }, proposal);
    else this.#fill('rightsPolicy', { identityCheck: said(value) }, proposal);
  }
}

/** A Dutch, British or Belgian postcode tells its country. */
function countryOfPostcode(postcode: string): string | undefined {
  if (/^\d{4} ?[A-Z]{2}$/u.test(postcode)) return 'country.NL';
  if (/^B-\d{4}$/u.test(postcode)) return 'country.BE';
  return /^[A-Z]{1,2}\d/u.test(postcode) ? 'country.GB' : undefined;
}
