/**
 * What a statement gives for a first register. Every proposal stands for one value, with the
 * sentences it was read from; a person accepts or rejects it. Nothing is ever proposed as "none":
 * that a statement is silent, or denies, is for a person to answer.
 */
import type { recipientKinds } from '../../domain/recipient.ts';
import type { Language } from '../../domain/text.ts';

/** A part of the statement; `quote` is the text between the offsets. */
export interface ProposalQuote {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export type Confidence = 'high' | 'medium' | 'low';

export const proposalGroups = [
  'organisation',
  'dpo',
  'activities',
  'purposes',
  'subjects',
  'data',
  'bases',
  'recipients',
  'retention',
  'transfers',
  'measures',
  'cookies',
  'rights',
] as const;
export type ProposalGroup = (typeof proposalGroups)[number];

/** The words of the statement, with the id of the vocabulary of the law pack where one fits. */
export interface Named {
  readonly term?: string;
  /** Without `term`: the id that says this and more. */
  readonly wider?: string;
  readonly text: string;
  readonly language: Language;
}

interface Proposed {
  /** The same for the same text; unique among the proposals of a statement. */
  readonly id: string;
  readonly confidence: Confidence;
  /** At least one; the best first. */
  readonly evidence: readonly ProposalQuote[];
}

/** Part of activities: ids of proposals of the group `activities`; none: said of the whole statement. */
interface OfActivities extends Proposed {
  readonly activities: readonly string[];
}

export type OrganisationField =
  | 'legalName'
  | 'legalForm'
  | 'kvk'
  | 'address'
  | 'postcode'
  | 'city'
  | 'email'
  | 'phone'
  | 'websites'
  | 'privacyContactEmail';

/** A field of the organisation; `value` as that field holds it. */
export interface OrganisationProposal extends Proposed {
  readonly group: 'organisation';
  readonly field: OrganisationField;
  readonly value: string;
}

export interface DpoProposal extends Proposed {
  readonly group: 'dpo';
  readonly field: 'name' | 'email' | 'phone';
  readonly value: string;
}

/** One purpose group that the statement tells of: a processing activity of the register. */
export interface ActivityProposal extends Proposed {
  readonly group: 'activities';
  readonly value: Named;
  /** Template of the law pack that is about the same, `template.T05`. */
  readonly template?: string;
}

export interface PurposeProposal extends OfActivities {
  readonly group: 'purposes';
  readonly value: Named;
}

export interface SubjectProposal extends OfActivities {
  readonly group: 'subjects';
  readonly value: Named;
}

export interface DataProposal extends OfActivities {
  readonly group: 'data';
  readonly value: Named;
}

export interface BasisProposal extends OfActivities {
  readonly group: 'bases';
  /** Sentences that name it too, beyond those that help whoever decides. */
  readonly further?: readonly ProposalQuote[];
  /** `term` is always there: `basis.6b`. */
  readonly value: Named & { readonly term: string };
  /** The interest of 6(1)(f), where it is named. */
  readonly interest?: string;
}

export interface RecipientProposal extends OfActivities {
  readonly group: 'recipients';
  /** `term` is its category, `recipient.mailing`. */
  readonly value: Named;
  /** Name of the company where one is named. */
  readonly party?: string;
  /** Known service of the law pack, `service.mailchimp`. */
  readonly service?: string;
  readonly kind?: (typeof recipientKinds)[number];
  /** Country of the company behind a known service, or named beside it. */
  readonly country?: string;
}

export interface RetentionProposal extends OfActivities {
  readonly group: 'retention';
  readonly value: Named;
  readonly kind: 'period' | 'criterion' | 'unlimited';
  /** ISO 8601: `P7Y`. */
  readonly period?: string;
  readonly atMost?: true;
  /** `startEvent.contractEnd`, else the words in `startText`. */
  readonly start?: string;
  readonly startText?: string;
  /** `criterion.untilUnsubscribe`, else the words in `criterionText`. */
  readonly criterion?: string;
  readonly criterionText?: string;
  /** What is kept so long: data or subjects by id, else the words of the text. */
  readonly of: readonly Named[];
}

export interface TransferProposal extends OfActivities {
  readonly group: 'transfers';
  readonly value: Named;
  readonly country?: string;
  /** A place that is no single country: "buiten de EER". */
  readonly place?: string;
  /** `adequacy.*`, `instrument.*` or `derog.*`. */
  readonly instrument?: string;
  /** To whom, by name. */
  readonly party?: string;
}

export interface MeasureProposal extends Proposed {
  readonly group: 'measures';
  readonly value: Named;
}

export type CookieCategory = 'functional' | 'preferences' | 'analytics' | 'advertising' | 'social';

export interface CookieProposal extends Proposed {
  readonly group: 'cookies';
  readonly value: Named;
  readonly category?: CookieCategory;
  readonly service?: string;
  readonly party?: string;
  /** ISO 8601. */
  readonly lifetime?: string;
}

export type RightsChannel =
  | 'email'
  | 'phone'
  | 'post'
  | 'account'
  | 'form'
  | 'inPerson'
  | 'contactPage';

/** How people use their rights: a right that is offered, a route, a term in days. */
export type RightsProposal = Proposed & { readonly group: 'rights' } & (
    | { readonly field: 'right'; readonly value: Named & { readonly term: string } }
    | { readonly field: 'channel'; readonly value: Named; readonly channel: RightsChannel }
    | { readonly field: 'ownTermDays'; readonly value: Named; readonly days: number }
    | { readonly field: 'identityCheck'; readonly value: Named }
  );

export type Proposal =
  | OrganisationProposal
  | DpoProposal
  | ActivityProposal
  | PurposeProposal
  | SubjectProposal
  | DataProposal
  | BasisProposal
  | RecipientProposal
  | RetentionProposal
  | TransferProposal
  | MeasureProposal
  | CookieProposal
  | RightsProposal;

export type ProposalOf<G extends ProposalGroup> = Extract<Proposal, { readonly group: G }>;

/** By group, in the order of the statement. */
export type Proposals = { readonly [G in ProposalGroup]: readonly ProposalOf<G>[] };

export function noProposals(): Proposals {
  return {
    organisation: [],
    dpo: [],
    activities: [],
    purposes: [],
    subjects: [],
    data: [],
    bases: [],
    recipients: [],
    retention: [],
    transfers: [],
    measures: [],
    cookies: [],
    rights: [],
  };
}

/** Out: all proposals in one list, group by group. */
export function everyProposal(proposals: Proposals): readonly Proposal[] {
  return proposalGroups.flatMap((group): readonly Proposal[] => proposals[group]);
}
