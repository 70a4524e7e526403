/** The parts of an activity while it is put together, each with whose it is. */
import type { TemplateParts } from '../reference/template-record.ts';

/** `said` where the person's own answer brought that very part, not another of the same name. */
export type Said<R> = R & { readonly said?: true };
/** `own` where no template has it: the person added it. */
type Own<R> = Said<R> & { readonly own?: true };

export type SaidBasis = Said<TemplateParts['purposes'][number]['bases'][number]> & {
  /** What the ground is called, from before anything was left out or chosen. */
  readonly ground?: string;
};
export type SaidPurpose = Own<
  Omit<TemplateParts['purposes'][number], 'bases'> & { readonly bases: readonly SaidBasis[] }
>;

export interface SaidParts {
  readonly subjects: readonly Own<TemplateParts['subjects'][number]>[];
  readonly data: readonly Said<TemplateParts['data'][number]>[];
  readonly purposes: readonly SaidPurpose[];
  readonly recipients: readonly Said<TemplateParts['recipients'][number]>[];
  readonly retention: readonly Said<TemplateParts['retention'][number]>[];
}

interface Named {
  readonly term?: string | undefined;
  readonly rule?: string | undefined;
  readonly criterion?: string | undefined;
  readonly words?: { readonly nl: string } | undefined;
}

/** What a part is called: two of an activity with one name come and go together. */
export const nameOf = ({ term, rule, criterion, words }: Named): string =>
  term ?? rule ?? criterion ?? words?.nl ?? '';

/** What a period calls a purpose. */
export const keyOf = ({ key, term }: Pick<SaidPurpose, 'key' | 'term'>): string => key ?? term;

/** What a purpose is called: two of one term are told apart by their words. */
export const purposeName = ({ key, term, text }: SaidPurpose): string =>
  key ?? (text === undefined ? term : `${term} ${text.nl}`);

/** What a ground is called: why somebody's data may be used for one purpose. */
export const groundName = (
  purpose: SaidPurpose,
  { basis, subjects = [] }: Pick<SaidBasis, 'basis'> & { readonly subjects?: string[] | undefined },
): string => [purposeName(purpose), basis, ...subjects].join(' ');
