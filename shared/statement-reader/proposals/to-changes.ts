/**
 * Accepted proposals -> changes of a register, as one set that can be undone. What the register has
 * already (the same name, the same word) is used; a field that is filled in is never overwritten.
 * Everything made carries its sentence, as inferred: a document prints it when a person confirms it.
 */
import type { Row } from '../../domain/entities.ts';
import type { Register } from '../../domain/register.ts';
import { lawIn } from '../../reference/lookup.ts';
import { type AcceptContext, type AcceptedChange, AcceptedRows } from './accepted-rows.ts';
import { madeOf } from './made-of.ts';
import type { Named, Proposal, ProposalOf } from './proposal.ts';
import { alike, said, sameRetention } from './same-rows.ts';
import { TakenActivities } from './taken-activities.ts';

export type { AcceptContext, AcceptedChange } from './accepted-rows.ts';

type OwnList = Row<'ownTerm'>['list'];

export interface Taken {
  /** None where the register says all of it already. */
  readonly changes: readonly AcceptedChange[];
  /** Ids of bases for which there is no purpose yet: Art. 6 asks one for each purpose. */
  readonly left: readonly string[];
  /** Addresses that were made of a proposal, by its id; none where the register said it already. */
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
  readonly #left: string[] = [];

  constructor(accepted: readonly Proposal[], rows: AcceptedRows) {
    this.#accepted = accepted;
    this.#rows = rows;
    this.#activities = new TakenActivities(rows);
  }

  all(): Taken {
    const accepted = this.#accepted;
    for (const proposal of of(accepted, 'organisation')) this.#organisation(proposal);
    for (const proposal of of(accepted, 'dpo'))
      this.#rows.fill('dpo', { [proposal.field]: proposal.value }, proposal);
    for (const proposal of of(accepted, 'activities')) this.#activities.take(proposal);
    for (const proposal of of(accepted, 'purposes')) this.#purpose(proposal);
    for (const proposal of of(accepted, 'subjects'))
      for (const activity of this.#activities.of(proposal))
        this.#subject(activity, proposal.value, proposal);
    for (const proposal of of(accepted, 'data'))
      for (const activity of this.#activities.of(proposal))
        this.#item(activity, proposal.value, proposal);
    for (const proposal of of(accepted, 'bases')) this.#basis(proposal);
    for (const proposal of of(accepted, 'recipients')) this.#recipient(proposal);
    for (const proposal of of(accepted, 'retention')) this.#retention(proposal);
    for (const proposal of of(accepted, 'transfers')) this.#transfer(proposal);
    for (const proposal of of(accepted, 'measures')) this.#measure(proposal);
    for (const proposal of of(accepted, 'cookies')) this.#cookie(proposal);
    for (const proposal of of(accepted, 'rights')) this.#right(proposal);
    const made: Taken['made'] = {};
    for (const each of accepted) made[each.id] = madeOf(each, this.#rows.sourced(each.id));
    return { changes: this.#rows.changes, left: this.#left, made };
  }

  #organisation(proposal: ProposalOf<'organisation'>): void {
    const { field, value } = proposal;
    this.#rows.fill('organisation', { [field]: field === 'websites' ? [value] : value }, proposal);
    const country = field === 'postcode' ? countryOfPostcode(value) : undefined;
    if (country !== undefined) this.#rows.fill('organisation', { country }, proposal);
  }

  #term(list: OwnList, { term, ...value }: Named, proposal: Proposal): string {
    if (term?.startsWith(`${list}.`)) return term;
    const same = (row: Row<'ownTerm'>): boolean =>
      row.list === list && (alike(row.label.nl, value.text) || alike(row.label.en, value.text));
    return `own:${this.#rows.ensure('ownTerm', same, { list, label: said(value) }, proposal)}`;
  }

  #purpose(proposal: ProposalOf<'purposes'>): void {
    const term = this.#term('purpose', proposal.value, proposal);
    const known = lawIn('purpose', term);
    for (const activity of this.#activities.of(proposal))
      this.#rows.ensure(
        'purpose',
        (row) => row.activity === activity && row.term === term,
        {
          activity,
          term,
          ...(known ? { statementGroup: known.statementGroup } : {}),
        },
        proposal,
      );
  }

  #subject(activity: string, value: Named, proposal: Proposal): string {
    const term = this.#term('subject', value, proposal);
    const same = (row: Row<'subjectGroup'>) => row.activity === activity && row.term === term;
    return this.#rows.ensure('subjectGroup', same, { activity, term }, proposal);
  }

  #item(activity: string, value: Named, proposal: Proposal): string {
    const term = this.#term('data', value, proposal);
    const same = (row: Row<'dataItem'>) => row.activity === activity && row.term === term;
    return this.#rows.ensure('dataItem', same, { activity, term }, proposal);
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

  #party(name: string, proposal: Proposal, values: Partial<Row<'party'>> = {}): string {
    const same = (row: Row<'party'>): boolean =>
      alike(row.name, name) || alike(row.latinName, name);
    const before = this.#rows.rows('party').find(same);
    if (before) return before.id;
    const id = this.#rows.make(
      'party',
      { name, kind: 'company', status: 'active', ...values },
      proposal,
    );
    // The statement names the company; where it sits is what the law pack knows of it.
    if (values.country !== undefined)
      this.#rows.source('party', id, 'country', proposal, 'suggested');
    return id;
  }

  #recipient(proposal: ProposalOf<'recipients'>): void {
    const { value, party: name, kind, country, service } = proposal;
    const category = value.term;
    const party =
      name === undefined
        ? undefined
        : this.#party(name, proposal, {
            ...(country === undefined ? {} : { country }),
            ...(category === undefined ? {} : { publicCategory: category }),
          });
    const who =
      party === undefined ? { term: this.#term('recipient', value, proposal) } : { party };
    for (const activity of this.#activities.of(proposal)) {
      const same = (row: Row<'recipient'>): boolean =>
        row.activity === activity &&
        (party === undefined ? row.term === who.term : row.party === party);
      if (this.#rows.rows('recipient').some(same)) continue;
      const id = this.#rows.make(
        'recipient',
        { activity, ...who, ...(kind === undefined ? {} : { kind }) },
        proposal,
      );
      if (kind !== undefined && (service !== undefined || name === undefined))
        this.#rows.source('recipient', id, 'kind', proposal, 'suggested');
    }
  }

  #retention(proposal: ProposalOf<'retention'>): void {
    const { kind, period, atMost, start, startText, criterion, criterionText, value } = proposal;
    for (const activity of this.#activities.of(proposal)) {
      const scope = this.#scope(activity, proposal);
      const row: Omit<Row<'retention'>, 'id' | 'rank'> = {
        activity,
        ...scope,
        kind,
        ...(period === undefined ? {} : { period }),
        ...(atMost ? { atMost } : {}),
        ...(start === undefined ? {} : { start }),
        ...(start === undefined && startText !== undefined
          ? { startText: said({ text: startText, language: value.language }) }
          : {}),
        ...(criterion === undefined ? {} : { criterion }),
        ...(criterion === undefined && criterionText !== undefined
          ? { criterionText: said({ text: criterionText, language: value.language }) }
          : {}),
      };
      this.#rows.ensure('retention', (other) => sameRetention(other, row), row, proposal);
    }
  }

  /** What the sentence names is part of the activity, or the period would speak of everything in it. */
  #scope(activity: string, proposal: ProposalOf<'retention'>) {
    const subjects: string[] = [];
    const data: string[] = [];
    const purposes: string[] = [];
    for (const named of proposal.of) {
      if (named.term?.startsWith('subject.'))
        subjects.push(this.#subject(activity, named, proposal));
      else if (named.term?.startsWith('purpose.')) {
        const there = this.#rows
          .rows('purpose')
          .find((row) => row.activity === activity && row.term === named.term);
        if (there) purposes.push(there.id);
      } else data.push(this.#item(activity, named, proposal));
    }
    return {
      ...(data.length > 0 ? { forData: [...new Set(data)] } : {}),
      ...(subjects.length > 0 ? { forSubjects: [...new Set(subjects)] } : {}),
      ...(purposes.length > 0 ? { forPurposes: [...new Set(purposes)] } : {}),
    };
  }

  #transfer(proposal: ProposalOf<'transfers'>): void {
    const { value, country, place, instrument, party: name } = proposal;
    const party = name === undefined ? undefined : this.#party(name, proposal);
    for (const activity of this.#activities.of(proposal)) {
      const same = (row: Row<'transfer'>): boolean =>
        row.activity === activity && row.country === country && row.party === party;
      const where =
        country === undefined
          ? { place: said({ ...value, text: place ?? value.text }) }
          : { country };
      this.#rows.ensure(
        'transfer',
        same,
        {
          activity,
          ...where,
          ...(party === undefined ? {} : { party }),
          ...(instrument === undefined ? {} : { instrument }),
        },
        proposal,
      );
    }
  }

  #measure(proposal: ProposalOf<'measures'>): void {
    const term = this.#term('measure', proposal.value, proposal);
    const same = (row: Row<'measure'>): boolean => row.term === term;
    this.#rows.ensure('measure', same, { term, scope: 'organisation' }, proposal);
  }

  #cookie(proposal: ProposalOf<'cookies'>): void {
    const { value, category, party: name, lifetime } = proposal;
    const party = name === undefined ? undefined : this.#party(name, proposal);
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
      this.#rows.fill('rightsPolicy', { channels: [proposal.channel] }, proposal);
    else if (proposal.field === 'ownTermDays')
      this.#rows.fill('rightsPolicy', { ownTermDays: proposal.days }, proposal);
    else this.#rows.fill('rightsPolicy', { identityCheck: said(value) }, proposal);
  }
}

/** A Dutch, British or Belgian postcode tells its country. */
function countryOfPostcode(postcode: string): string | undefined {
  if (/^\d{4} ?[A-Z]{2}$/u.test(postcode)) return 'country.NL';
  if (/^B-\d{4}$/u.test(postcode)) return 'country.BE';
  return /^[A-Z]{1,2}\d/u.test(postcode) ? 'country.GB' : undefined;
}
