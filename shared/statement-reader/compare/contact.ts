/** Who is responsible and how to reach them: Art. 13(1)(a). */
import { refOf } from '../../domain/field-ref.ts';
import type { Organisation } from '../../domain/organisation.ts';
import type { OrganisationField, OrganisationProposal } from '../proposals/proposal.ts';
import type { CompareContext } from './context.ts';
import type { Difference, TopicFindings, Word } from './difference.ts';
import { hostOf, namesIn, phoneDigits, sameName, wordsOf } from './names.ts';
import { difference, evidenceOf, labelWord, nameWord, userWord } from './sides.ts';

interface ContactKind {
  /** Its label; the first that the register has. */
  readonly fields: readonly (keyof Organisation)[];
  readonly proposed: readonly OrganisationField[];
  readonly same: (one: string, other: string) => boolean;
  /** Every value of the register must stand in the statement; else one of them is enough. */
  readonly each?: true;
}

const folded = (text: string): string => wordsOf(text).join('');

/** A street with its number, and more behind it; `Dorpsstraat 1` is not `Dorpsstraat 12`. */
function begins(short: string, long: string): boolean {
  const [start, whole] = [folded(short), folded(long)];
  if (!whole.startsWith(start)) return false;
  if (!/\d$/u.test(start) || !/^\d/u.test(whole.slice(start.length))) return true;
  // A postcode behind the number begins with a digit as well, and is a word of its own.
  let end = 0;
  return wordsOf(long).some((word) => {
    end += word.length;
    return end === start.length;
  });
}

/** Places with two names in use. */
const OTHER_NAME: Readonly<Record<string, string>> = {
  sgravenhage: 'denhaag',
  thehague: 'denhaag',
  shertogenbosch: 'denbosch',
};

const placeOf = (text: string): string => {
  const place = folded(text).replace(/[^\p{L}\d]/gu, '');
  return OTHER_NAME[place] ?? place;
};

const kinds: readonly ContactKind[] = [
  {
    fields: ['legalName', 'tradeNames', 'latinName'],
    proposed: ['legalName'],
    same: (one, other) => sameName(namesIn(one), namesIn(other)),
  },
  {
    fields: ['email', 'privacyContactEmail'],
    proposed: ['email', 'privacyContactEmail'],
    each: true,
    same: (one, other) => one.trim().toLowerCase() === other.trim().toLowerCase(),
  },
  {
    fields: ['phone', 'privacyContactPhone'],
    proposed: ['phone'],
    same: (one, other) => phoneDigits(one) === phoneDigits(other),
  },
  {
    fields: ['kvk'],
    proposed: ['kvk'],
    same: (one, other) => one.replace(/\D/gu, '') === other.replace(/\D/gu, ''),
  },
  {
    fields: ['postcode'],
    proposed: ['postcode'],
    same: (one, other) => folded(one) === folded(other),
  },
  {
    fields: ['city'],
    proposed: ['city'],
    same: (one, other) => placeOf(one) === placeOf(other),
  },
  {
    fields: ['address'],
    proposed: ['address'],
    same: (one, other) => begins(one, other) || begins(other, one),
  },
  {
    fields: ['websites'],
    proposed: ['websites'],
    same: (one, other) => hostOf(one) === hostOf(other),
  },
];

interface Held {
  readonly field: keyof Organisation;
  readonly text: string;
  readonly ref: string;
  /** Confirmed by a person or stated by a source. */
  readonly firm: boolean;
  /** Taken over from a text or a person's: another value contradicts it, confirmed or not. */
  readonly stands: boolean;
}

export function compareContact(context: CompareContext): TopicFindings {
  const organisation = context.index.single('organisation');
  if (!organisation) return { found: [], same: 0 };
  const results = kinds.map((kind) => compareKind(context, organisation, kind));
  return {
    found: results.flatMap(({ found }) => found),
    same: results.reduce((sum, { same }) => sum + same, 0),
  };
}

function compareKind(
  context: CompareContext,
  organisation: Organisation,
  kind: ContactKind,
): TopicFindings {
  const held = kind.fields.flatMap((field) => heldIn(context, organisation, field));
  const said = context.proposals.organisation.filter(({ field }) => kind.proposed.includes(field));
  const agree = said.some(({ value }) => held.some(({ text }) => kind.same(value, text)));
  // The text may name it where no rule saw it, or beside another.
  const told = held.some(({ text }) => names(context, text, kind.same));
  if (!agree && !told) return { found: [...differing(organisation, kind, held, said)], same: 0 };
  return kind.each ? compareEach(context, organisation, kind, held, said) : { found: [], same: 1 };
}

/** One address agrees; another can be missing, and the statement can have one in its place. */
function compareEach(
  context: CompareContext,
  organisation: Organisation,
  kind: ContactKind,
  held: readonly Held[],
  said: readonly OrganisationProposal[],
): TopicFindings {
  const missing = held.filter(
    ({ text }) =>
      !said.some(({ value }) => kind.same(value, text)) && !names(context, text, kind.same),
  );
  const others = said.filter(
    ({ value, confidence }) =>
      confidence !== 'low' && !held.some(({ text }) => kind.same(value, text)),
  );
  // An address more in the statement may be of anybody; in the place of one of ours it is not.
  if (!missing.some(({ firm }) => firm)) return { found: [], same: 1 };
  return { found: differing(organisation, kind, missing, others), same: 1 };
}

function heldIn(
  { index }: CompareContext,
  organisation: Organisation,
  field: keyof Organisation,
): readonly Held[] {
  const value: unknown = organisation[field];
  const texts = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
  const firm = index.printable('organisation', organisation.id, field);
  const stands = index.status('organisation', organisation.id, field) !== 'suggested';
  const ref = refOf('organisation', organisation.id, field);
  return texts.map((text) => ({ field, text, ref, firm, stands }));
}

function differing(
  organisation: Organisation,
  { fields }: ContactKind,
  held: readonly Held[],
  said: readonly OrganisationProposal[],
): readonly Difference[] {
  // A silence about what nobody confirmed is no alarm.
  const firm = held.filter((each) => (said.length === 0 ? each.firm : each.stands));
  const [usual = 'legalName'] = fields;
  const field = firm[0]?.field ?? usual;
  const about: readonly Word[] = [labelWord('organisation', field)];
  const statement = said.slice(0, 1).map(({ value }) => nameWord(value));
  const register = firm.map(({ text, ref }) => userWord(text, ref));
  const refs = firm.map(({ ref }) => ref);
  const evidence = evidenceOf(...said.slice(0, 1));
  if (said.length === 0)
    return firm.length === 0
      ? []
      : [difference('registerOnly', 'contact', { about, register, refs })];
  if (firm.length > 0)
    return [difference('differs', 'contact', { about, statement, register, evidence, refs })];
  const open = [refOf('organisation', organisation.id, field)];
  return [difference('unknown', 'contact', { about, statement, evidence, refs: open })];
}

/** By its words, and by its digits where it has enough of them. */
function names(context: CompareContext, text: string, same: ContactKind['same']): boolean {
  const sought = text.toLowerCase();
  const behind = context.text.toLowerCase().split(sought).slice(1);
  if (context.mentions(text) || behind.some((rest) => begins(sought, sought + rest.slice(0, 1))))
    return true;
  const numbers = context.text.match(/\+?\d[\d\s().-]{5,18}\d/gu) ?? [];
  return /\d{4}/u.test(text.replace(/\D/gu, '')) && numbers.some((number) => same(number, text));
}
