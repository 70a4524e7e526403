/** Short ways to write what the example bakery answered. */
import type { Values } from '../builders.ts';

export const w = (nl: string, en: string) => ({ nl, en });

/** The day on which the owner went through everything. */
export const ANSWERED = '2026-11-03';
export const none = { state: 'none', on: ANSWERED } as const;
export const some = { state: 'some', on: ANSWERED } as const;
export const unknown = { state: 'unknown', on: ANSWERED } as const;

type Basis = Values<'legalBasis'>;
type Item = Values<'dataItem'>;
type Recipient = Values<'recipient'>;

const scope = (data?: readonly string[], subjects?: readonly string[]) => ({
  ...(data === undefined ? {} : { forData: [...data] }),
  ...(subjects === undefined ? {} : { forSubjects: [...subjects] }),
});

export const contract = (nl: string, en: string, data?: readonly string[]): Basis => ({
  basis: 'basis.6b',
  contract: w(nl, en),
  ...scope(data),
});

export const duty = (law: string, nl: string, en: string, data?: readonly string[]): Basis => ({
  basis: 'basis.6c',
  law: `lawRef.${law}`,
  lawPublic: w(nl, en),
  ...scope(data),
});

export const interest = (
  nl: string,
  en: string,
  data?: readonly string[],
  subjects?: readonly string[],
): Basis => ({
  basis: 'basis.6f',
  interestPublic: w(nl, en),
  necessity: w('Zonder deze gegevens kan het niet.', 'It cannot be done without these data.'),
  balancingSummary: w(
    'De gevolgen zijn klein en mensen verwachten dit.',
    'The effect is small and people expect it.',
  ),
  balancedOn: ANSWERED,
  ...scope(data, subjects),
});

const noDelivery = w(
  'Zonder deze gegevens kunnen wij niet leveren.',
  'We cannot deliver without these data.',
);
const noWork = w(
  'Zonder deze gegevens kunnen wij het werk niet regelen.',
  'We cannot arrange the work without these data.',
);

export const free = (term: string, more: Item = {}): Item => ({
  term: `data.${term}`,
  source: 'person',
  obligatory: 'no',
  necessary: some,
  ...more,
});
export const needed = (term: string, more: Item = {}): Item => ({
  term: `data.${term}`,
  source: 'person',
  obligatory: 'contractual',
  consequence: noDelivery,
  necessary: some,
  ...more,
});
export const forWork = (term: string, more: Item = {}): Item =>
  needed(term, { consequence: noWork, ...more });
export const byLaw = (term: string, law: string, more: Item = {}): Item => ({
  term: `data.${term}`,
  source: 'person',
  obligatory: 'statutory',
  obligatoryLaw: `lawRef.${law}`,
  consequence: w('De wet vraagt deze gegevens van ons.', 'The law asks these data of us.'),
  necessary: some,
  ...more,
});
export const seen = (term: string, more: Item = {}): Item => ({
  term: `data.${term}`,
  source: 'observed',
  necessary: some,
  ...more,
});

interface Kept extends Values<'retention'> {
  readonly rule?: string;
}

export const keep = (period: string, start: string, more: Kept = {}): Values<'retention'> => ({
  kind: 'period',
  period,
  start: `startEvent.${start}`,
  destruction: ['destruction.automatic'],
  ...more,
});
export const until = (criterion: string, more: Kept = {}): Values<'retention'> => ({
  kind: 'criterion',
  criterion: `criterion.${criterion}`,
  destruction: ['destruction.deleted'],
  ...more,
});

export const worksForUs = (party: string): Recipient => ({ party, kind: 'processor' });
export const decides = (
  party: string,
  nl: string,
  en: string,
  more: Recipient = {},
): Recipient => ({
  party,
  kind: 'independent',
  what: w(nl, en),
  ...more,
});
export const taxAuthority: Recipient = {
  term: 'recipient.taxAuthority',
  kind: 'authorityDuty',
  what: w('omdat de wet dat vraagt', 'because the law asks for it'),
};
export const bank: Recipient = {
  term: 'recipient.bank',
  kind: 'independent',
  what: w('om te betalen', 'to pay'),
};

export const noDpia: Values<'dpia'> = {
  screened: some,
  outcome: 'notNeeded',
  reason: w(
    'Geen van de criteria past bij deze verwerking.',
    'None of the criteria fits this processing.',
  ),
  date: ANSWERED,
};

/** Every answer given, unless `more` says otherwise. */
export function activity(
  number: number,
  nl: string,
  en: string,
  more: Values<'activity'> = {},
): Values<'activity'> {
  return {
    number,
    rank: number,
    name: w(nl, en),
    role: 'controller',
    status: 'active',
    ownerFunction: w('Eigenaar', 'Owner'),
    startedOn: '2019-05',
    reviewEvery: 'P12M',
    reviewedOn: ANSWERED,
    recipientsAnswer: some,
    transfersAnswer: none,
    automatedAnswer: none,
    specialAnswer: none,
    criminalAnswer: none,
    bsnAnswer: none,
    aiAnswer: none,
    measuresAnswer: some,
    measures: ['mfa', 'roles', 'tls', 'backup'],
    ...more,
  };
}

/** Visitors of the website read the customers' statement. */
export const oneStatement: Values<'activity'> = { audiences: ['customers'] };
