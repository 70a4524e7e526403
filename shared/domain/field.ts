/**
 * The kinds of field an entity can have. A kind is a zod schema plus what the rest of the app must
 * know of it: who may see it, how it is stored, what it points to. Fields are optional unless
 * wrapped in `need`, because a register may always be saved incomplete.
 */
import { z } from 'zod';
import { answer } from './answer.ts';
import { day, partialDate } from './dates.ts';
import { lawIdOf, rowId, termOf } from './ids.ts';
import { period } from './period-schema.ts';
import { localisedLong, localisedShort, longText, shortText } from './text.ts';

/** public: may stand in a statement; authority: in the register; internal: in no handed-out paper. */
export type Visibility = 'public' | 'authority' | 'internal';

export type Storage =
  | 'text'
  | 'integer'
  | 'real'
  | 'boolean'
  | 'localised'
  | 'answer'
  | 'ref'
  | 'refs'
  | 'list';

export interface FieldMeta {
  readonly storage: Storage;
  readonly visibility: Visibility;
  /** Entity that a ref or refs field points to. */
  readonly target?: string;
  /** The ref to the row this one is a part of: deleting that row deletes this one. */
  readonly parent?: true;
  /** Lists of the law pack whose ids the field holds. */
  readonly law?: readonly string[];
  /** May also hold `own:<id>`. */
  readonly term?: true;
  /** How a person writes the value: a day, a length of time, or one of a closed list of words. */
  readonly format?: 'date' | 'period' | 'choice';
  /** What a number counts. */
  readonly unit?: 'hours' | 'days';
}

const metas = new WeakMap<z.core.$ZodType, FieldMeta>();

export function metaOf(schema: z.core.$ZodType): FieldMeta {
  const meta = metas.get(schema);
  if (!meta) throw new Error('field without meta: make it with the helpers of field.ts');
  return meta;
}

function field<S extends z.ZodType>(inner: S, meta: FieldMeta): z.ZodOptional<S> {
  const schema = inner.optional();
  metas.set(schema, meta);
  return schema;
}

/** Makes a field required; only for what a row cannot exist without. */
export function need<S extends z.ZodType>(schema: z.ZodOptional<S>): S {
  const inner = schema.unwrap().clone();
  metas.set(inner, metaOf(schema));
  return inner;
}

const plain = (storage: Storage, visibility: Visibility): FieldMeta => ({ storage, visibility });

export const text = (visibility: Visibility) => field(shortText, plain('text', visibility));
export const longPlain = (visibility: Visibility) => field(longText, plain('text', visibility));
export const words = (visibility: Visibility) =>
  field(localisedShort, plain('localised', visibility));
export const prose = (visibility: Visibility) =>
  field(localisedLong, plain('localised', visibility));
export const date = (visibility: Visibility) =>
  field(partialDate, { ...plain('text', visibility), format: 'date' });
export const wholeDay = (visibility: Visibility) =>
  field(day, { ...plain('text', visibility), format: 'date' });
export const duration = (visibility: Visibility) =>
  field(period, { ...plain('text', visibility), format: 'period' });
export const count = (visibility: Visibility, unit?: NonNullable<FieldMeta['unit']>) =>
  field(z.int().min(0).max(1_000_000_000), {
    ...plain('integer', visibility),
    ...(unit ? { unit } : {}),
  });
export const flag = (visibility: Visibility) => field(z.boolean(), plain('boolean', visibility));
export const answered = (visibility: Visibility) => field(answer, plain('answer', visibility));

export function choice<const T extends readonly [string, ...string[]]>(
  visibility: Visibility,
  options: T,
) {
  return field(z.enum(options), { ...plain('text', visibility), format: 'choice' });
}

const unique = (values: readonly unknown[]) => new Set(values).size === values.length;
const twice = { params: { code: 'list.twice' } };

export function choices<const T extends readonly [string, ...string[]]>(
  visibility: Visibility,
  options: T,
) {
  return field(z.array(z.enum(options)).min(1).refine(unique, twice), {
    ...plain('list', visibility),
    format: 'choice',
  });
}

export const texts = (visibility: Visibility) =>
  field(z.array(shortText).min(1).refine(unique, twice), plain('list', visibility));

/** https or mailto: what a document may link to. */
export const link = (visibility: Visibility) =>
  field(
    shortText.refine((value) => /^(?:https:\/\/|mailto:)\S+$/i.test(value), {
      params: { code: 'link.scheme' },
    }),
    plain('text', visibility),
  );

const LOGO_LIMIT = 280_000; // characters of base64 for 200 kB of picture

export const logo = (visibility: Visibility) =>
  field(
    z
      .string()
      .max(LOGO_LIMIT)
      .regex(/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/),
    plain('text', visibility),
  );

export const colour = (visibility: Visibility) =>
  field(z.string().regex(/^#[0-9A-Fa-f]{6}$/), plain('text', visibility));

export const law = (visibility: Visibility, ...lists: [string, ...string[]]) =>
  field(lawIdOf(lists), { ...plain('text', visibility), law: lists });

export const laws = (visibility: Visibility, list: string) =>
  field(
    z
      .array(lawIdOf([list]))
      .min(1)
      .refine(unique, twice),
    { ...plain('list', visibility), law: [list] },
  );

export const term = (visibility: Visibility, list: string) =>
  field(termOf(list), { ...plain('text', visibility), law: [list], term: true });

export const ref = (visibility: Visibility, target: string) =>
  field(rowId, { ...plain('ref', visibility), target });

export const refs = (visibility: Visibility, target: string) =>
  field(z.array(rowId).min(1).refine(unique, twice), { ...plain('refs', visibility), target });

export const parent = (target: string) =>
  need(field(rowId, { storage: 'ref', visibility: 'authority', target, parent: true }));

/** Place among its siblings; inserting between two takes the middle, so one field changes. */
export const rank = () => need(field(z.number().min(-1e15).max(1e15), plain('real', 'authority')));

export const id = () => need(field(rowId, plain('text', 'authority')));
