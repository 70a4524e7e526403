/** One accepted part in one activity: the row that is there, else a new one with its sentence. */
import type { Row } from '../../domain/entities.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { AcceptedRows } from './accepted-rows.ts';
import type { Named, Proposal, ProposalOf } from './proposal.ts';
import { said, sameRetention } from './same-rows.ts';
import { partyOf, termOf } from './taken-names.ts';

export const partGroups = [
  'purposes',
  'subjects',
  'data',
  'recipients',
  'retention',
  'transfers',
] as const;
export type PartProposal = ProposalOf<(typeof partGroups)[number]>;

export type KeptScope = Pick<Row<'retention'>, 'forData' | 'forSubjects' | 'forPurposes'>;

export class TakenParts {
  readonly #rows: AcceptedRows;

  constructor(rows: AcceptedRows) {
    this.#rows = rows;
  }

  put(activity: string, proposal: PartProposal): void {
    switch (proposal.group) {
      case 'purposes':
        this.#rows.stand('purpose', this.#purpose(activity, proposal.value, proposal), proposal);
        return;
      case 'subjects':
        this.#rows.stand(
          'subjectGroup',
          this.#subject(activity, proposal.value, proposal),
          proposal,
        );
        return;
      case 'data':
        this.#rows.stand('dataItem', this.#item(activity, proposal.value, proposal), proposal);
        return;
      case 'recipients':
        this.#recipient(activity, proposal);
        return;
      case 'retention':
        this.#retention(activity, proposal);
        return;
      case 'transfers':
        this.#transfer(activity, proposal);
        return;
    }
  }

  #purpose(activity: string, value: Named, proposal: Proposal): string {
    const term = termOf(this.#rows, 'purpose', value, proposal);
    const known = lawIn('purpose', term);
    return this.#rows.ensure(
      'purpose',
      (row) => row.activity === activity && row.term === term,
      { activity, term, ...(known ? { statementGroup: known.statementGroup } : {}) },
      proposal,
    );
  }

  #subject(activity: string, value: Named, proposal: Proposal): string {
    const term = termOf(this.#rows, 'subject', value, proposal);
    const same = (row: Row<'subjectGroup'>) => row.activity === activity && row.term === term;
    return this.#rows.ensure('subjectGroup', same, { activity, term }, proposal);
  }

  #item(activity: string, value: Named, proposal: Proposal): string {
    const rows = this.#rows.rows('dataItem').filter((row) => row.activity === activity);
    const wider = rows.find((row) => row.term === value.wider);
    if (wider) return wider.id;
    const term = termOf(this.#rows, 'data', value, proposal);
    const same = (row: Row<'dataItem'>) => row.activity === activity && row.term === term;
    return this.#rows.ensure('dataItem', same, { activity, term }, proposal);
  }

  #recipient(activity: string, proposal: ProposalOf<'recipients'>): void {
    const { value, party: name, kind, country, service } = proposal;
    const category = value.term;
    const party =
      name === undefined
        ? undefined
        : partyOf(this.#rows, name, proposal, {
            ...(country === undefined ? {} : { country }),
            ...(category === undefined ? {} : { publicCategory: category }),
          });
    const who =
      party === undefined ? { term: termOf(this.#rows, 'recipient', value, proposal) } : { party };
    const same = (row: Row<'recipient'>): boolean =>
      row.activity === activity &&
      (party === undefined ? row.term === who.term : row.party === party);
    if (this.#rows.rows('recipient').some(same)) return;
    const id = this.#rows.make(
      'recipient',
      { activity, ...who, ...(kind === undefined ? {} : { kind }) },
      proposal,
    );
    if (kind !== undefined && (service !== undefined || name === undefined))
      this.#rows.source('recipient', id, 'kind', proposal, 'suggested');
  }

  #retention(activity: string, proposal: ProposalOf<'retention'>): void {
    const { kind, period, atMost, start, startText, criterion, criterionText, value } = proposal;
    const row: Omit<Row<'retention'>, 'id' | 'rank'> = {
      activity,
      ...this.scope(activity, proposal),
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

  /** What the sentence names is part of the activity, or the period would speak of everything in it. */
  scope(activity: string, proposal: ProposalOf<'retention'>): KeptScope {
    const subjects: string[] = [];
    const data: string[] = [];
    const purposes: string[] = [];
    for (const named of proposal.of) {
      if (named.term?.startsWith('subject.'))
        subjects.push(this.#subject(activity, named, proposal));
      else if (named.term?.startsWith('purpose.'))
        purposes.push(this.#purpose(activity, named, proposal));
      else data.push(this.#item(activity, named, proposal));
    }
    return {
      ...(data.length > 0 ? { forData: [...new Set(data)] } : {}),
      ...(subjects.length > 0 ? { forSubjects: [...new Set(subjects)] } : {}),
      ...(purposes.length > 0 ? { forPurposes: [...new Set(purposes)] } : {}),
    };
  }

  #transfer(activity: string, proposal: ProposalOf<'transfers'>): void {
    const { value, country, place, instrument, party: name } = proposal;
    const party = name === undefined ? undefined : partyOf(this.#rows, name, proposal);
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
