/** Short ways to write the parts of a template; ids are given without the name of their list. */
import type { Bilingual } from './record.ts';
import type { TemplateParts } from './template-record.ts';

type Of<K extends keyof TemplateParts> = TemplateParts[K][number];
type Data = Of<'data'>;
type Basis = Of<'purposes'>['bases'][number];
type Purpose = Of<'purposes'>;
type Recipient = Of<'recipients'>;
type Retention = Of<'retention'>;

export const b = (nl: string, en: string): Bilingual => ({ nl, en });
export const optional = { optional: true } as const;

const ids = (list: string, keys: string): string[] =>
  keys.split(' ').map((key) => `${list}.${key}`);

export const subjectIds = (keys: string): string[] => ids('subject', keys);
export const dataIds = (keys: string): string[] => ids('data', keys);
export const measureIds = (keys: string): string[] => (keys === '' ? [] : ids('measure', keys));

export const subjects = (keys: string, extra: Partial<Of<'subjects'>> = {}): Of<'subjects'>[] =>
  subjectIds(keys).map((term) => ({ term, ...extra }));

/** Data that the person gives; `obligatory` as Art. 13(2)(e) asks. */
export const given = (
  keys: string,
  obligatory: NonNullable<Data['obligatory']>,
  extra: Partial<Data> = {},
): Data[] => dataIds(keys).map((term) => ({ term, source: 'person', obligatory, ...extra }));

/** Data seen, counted or logged by us: Art. 13. */
export const observed = (keys: string, extra: Partial<Data> = {}): Data[] =>
  dataIds(keys).map((term) => ({ term, source: 'observed', ...extra }));

export const fromOthers = (keys: string, who: Bilingual, extra: Partial<Data> = {}): Data[] =>
  dataIds(keys).map((term) => ({ term, source: 'thirdParty', sourceText: who, ...extra }));

interface For {
  readonly subjects?: string;
  readonly data?: string;
}

const scope = ({ subjects: whose, data }: For): Pick<Basis, 'subjects' | 'data'> => ({
  ...(whose === undefined ? {} : { subjects: subjectIds(whose) }),
  ...(data === undefined ? {} : { data: dataIds(data) }),
});

export const contract = (what: Bilingual, on: For = {}): Basis => ({
  basis: 'basis.6b',
  contract: what,
  ...scope(on),
});
export const duty = (law: string, on: For = {}): Basis => ({
  basis: 'basis.6c',
  law: `lawRef.${law}`,
  ...scope(on),
});
export const interest = (what: Bilingual, on: For = {}): Basis => ({
  basis: 'basis.6f',
  interest: what,
  ...scope(on),
});
export const consent = (on: For = {}): Basis => ({ basis: 'basis.6a', ...scope(on) });

export const purpose = (
  key: string,
  group: Purpose['group'],
  bases: Basis[],
  extra: Pick<Purpose, 'marketing' | 'text' | 'optional'> = {},
): Purpose => ({ term: `purpose.${key}`, group, bases, ...extra });

const recipients =
  (kind: Recipient['kind']) =>
  (keys: string, extra: Partial<Recipient> = {}): Recipient[] =>
    ids('recipient', keys).map((term) => ({ term, kind, ...extra }));

/** Those who work for us on our instructions. */
export const processors = recipients('processor');
/** Those who decide themselves what they do with the data. */
export const independents = recipients('independent');
/** Authorities that the law makes us tell. */
export const authorities = recipients('authorityDuty');

export const otherRecipient = (
  kind: Recipient['kind'],
  words: Bilingual,
  extra: Partial<Recipient> = {},
): Recipient => ({ words, kind, ...extra });

/** A row of the retention list, for all data or for some. */
export const keep = (
  key: string,
  { purposes, data }: { readonly purposes?: string; readonly data?: string } = {},
  extra: Pick<Retention, 'optional'> = {},
): Retention => ({
  rule: `retention.${key}`,
  ...(purposes === undefined ? {} : { purposes: ids('purpose', purposes) }),
  ...(data === undefined ? {} : { data: dataIds(data) }),
  ...extra,
});
