/** Who gets data: by name, alias, known service or category. Art. 13(1)(e). */
import { stateOf } from '../../domain/answer.ts';
import { refOf } from '../../domain/field-ref.ts';
import { ownTermId } from '../../domain/ids.ts';
import type { Party } from '../../domain/party.ts';
import type { Recipient } from '../../domain/recipient.ts';
import type { RegisterIndex } from '../../domain/register-index.ts';
import type { Localised } from '../../domain/text.ts';
import { lawById, lawIn } from '../../reference/lookup.ts';
import type { RecipientProposal } from '../proposals/proposal.ts';
import type { CompareContext } from './context.ts';
import type { Difference, TopicFindings, Word } from './difference.ts';
import { contentOf, namesIn, overlap, sameName } from './names.ts';
import {
  answerWord,
  difference,
  evidenceOf,
  lawWord,
  namedWord,
  nameWord,
  userWord,
} from './sides.ts';

/** A recipient of the register, once however many activities have it. */
interface Held {
  readonly names: readonly string[];
  readonly terms: ReadonlySet<string>;
  /** What it is called or does, where the vocabulary has no word for it. */
  readonly words: ReadonlySet<string>;
  readonly said: Word;
  readonly refs: readonly string[];
  /** The statement ought to tell of it: confirmed, and of people it speaks to. */
  readonly due: boolean;
}

export function compareRecipients(context: CompareContext): TopicFindings {
  const held = heldIn(context);
  const said = context.proposals.recipients;
  const matches = said.map((proposal) => held.filter((each) => matching(proposal, each)));
  const told = new Set(matches.flat());
  const inquiries = new Set(
    said.filter(isAuthority).flatMap(({ evidence }) => evidence.map(({ start }) => start)),
  );
  const unmatched = said.filter(
    (each, place) =>
      each.confidence !== 'low' && matches[place]?.length === 0 && !isInquiry(each, inquiries),
  );
  return {
    found: [...notHeld(context, held, unmatched), ...notTold(context, held, told)],
    same: told.size,
  };
}

const isAuthority = ({ value }: RecipientProposal): boolean =>
  value.term !== undefined && lawIn('recipient', value.term)?.authority === true;

/** "Vraagt de politie of een rechter om gegevens?": an authority in an inquiry is no recipient, Art. 4(9). */
function isInquiry(said: RecipientProposal, inquiries: ReadonlySet<number>): boolean {
  return (
    said.party === undefined &&
    (isAuthority(said) || said.evidence.every(({ start }) => inquiries.has(start)))
  );
}

function matching(said: RecipientProposal, held: Held): boolean {
  const names = namesOf(said);
  if (names.length > 0 && held.names.length > 0) return sameName(names, held.names);
  if (said.value.term !== undefined && held.terms.has(said.value.term)) return true;
  // Two categories of the vocabulary that differ are no match, whatever words they share.
  if (said.value.term !== undefined && held.terms.size > 0) return false;
  return overlap(contentOf(said.value.text), held.words) >= ENOUGH;
}

/** Share of the words that two free descriptions must have in common. */
const ENOUGH = 0.5;

function namesOf({ party, service }: RecipientProposal): readonly string[] {
  const known = service === undefined ? undefined : lawById(service);
  return [party, known?.nl].flatMap((name) => (name === undefined ? [] : namesIn(name)));
}

/** Own staff are no recipients, and authorities in a particular inquiry neither: Art. 4(9). */
const NO_RECIPIENTS: readonly Recipient['kind'][] = ['internalRole', 'authorityInquiry'];

function heldIn(context: CompareContext): readonly Held[] {
  const { index, activities, concerns } = context;
  const rows = activities
    .flatMap(({ id }) => index.parts('recipient', id))
    .filter(({ kind }) => !NO_RECIPIENTS.includes(kind));
  const groups = [...Map.groupBy(rows, identity).values()].flatMap((group): readonly Held[] => {
    const [first] = group;
    if (!first) return [];
    const due = group.some((row) => concerns(row.activity, row.forSubjects) && firm(index, row));
    const refs = group.map(({ id }) => refOf('recipient', id));
    const party = index.get('party', first.party);
    return [party ? ofParty(party, group, refs, due) : ofCategory(index, first, refs, due)];
  });
  const known = new Set(rows.map(({ party }) => party));
  const others = index
    .all('party')
    .filter(({ id, status }) => !known.has(id) && status !== 'ended')
    .map((party) => ofParty(party, [], [refOf('party', party.id)], false));
  return [...groups, ...others];
}

const identity = ({ party, term, detail }: Recipient): string =>
  party ?? `${term ?? ''} ${detail?.nl ?? detail?.en ?? ''}`;

function firm(index: RegisterIndex, row: Recipient): boolean {
  const field = row.party ? 'party' : row.term ? 'term' : 'detail';
  return index.printable('recipient', row.id, field);
}

function ofParty(
  party: Party,
  rows: readonly Recipient[],
  refs: readonly string[],
  due: boolean,
): Held {
  const names = [party.name, ...(party.latinName ? [party.latinName] : [])].flatMap(namesIn);
  const texts = [party.what, party.publicDetail, ...rows.map(({ what }) => what)];
  const terms = [party.publicCategory, ...rows.map(({ term }) => term)];
  return {
    // A party that stands for a kind of company has no name of its own.
    names: party.kind === 'category' ? [] : names,
    terms: new Set(terms.flatMap((term) => (term && !ownTermId(term) ? [term] : []))),
    words: wordsIn(party.kind === 'category' ? [{ nl: party.name }, ...texts] : texts),
    said: userWord(party.name, refOf('party', party.id, 'name')),
    refs,
    due,
  };
}

function ofCategory(
  index: RegisterIndex,
  row: Recipient,
  refs: readonly string[],
  due: boolean,
): Held {
  const own = row.term === undefined ? undefined : ownTermId(row.term);
  const label = own === undefined ? undefined : index.get('ownTerm', own)?.label;
  const law = row.term !== undefined && own === undefined ? row.term : undefined;
  const said =
    law !== undefined
      ? lawWord(law)
      : label && own !== undefined
        ? userWord(label, refOf('ownTerm', own, 'label'))
        : userWord(row.detail ?? '', refOf('recipient', row.id, 'detail'));
  return {
    names: [],
    terms: new Set(law === undefined ? [] : [law]),
    words: wordsIn([label, row.detail, row.what]),
    said,
    refs,
    due,
  };
}

function wordsIn(texts: readonly (Localised | undefined)[]): ReadonlySet<string> {
  return new Set(
    texts
      .flatMap((text) => [text?.nl, text?.en])
      .flatMap((text) => (text ? [...contentOf(text)] : [])),
  );
}

function notHeld(
  context: CompareContext,
  held: readonly Held[],
  unmatched: readonly RecipientProposal[],
): readonly Difference[] {
  if (unmatched.length === 0) return [];
  const { index, activities } = context;
  const states = activities.map((activity) =>
    index.printable('activity', activity.id, 'recipientsAnswer')
      ? stateOf(activity.recipientsAnswer)
      : 'unknown',
  );
  const refs = activities.map(({ id }) => refOf('activity', id, 'recipientsAnswer'));
  if (held.length === 0 && states.length > 0 && states.every((state) => state === 'none'))
    return [
      difference('differs', 'recipients', {
        statement: unmatched.map(wordOf),
        register: [answerWord('nobody')],
        evidence: evidenceOf(...unmatched),
        refs,
      }),
    ];
  return [...Map.groupBy(unmatched, keyOf).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    // Nobody was asked yet, or nobody said of a party what kind of company it is.
    const unplaced = held.filter(
      ({ terms, names, words }) => names.length > 0 && terms.size + words.size === 0,
    );
    const open =
      held.length === 0
        ? refs
        : namesOf(first).length === 0
          ? unplaced.flatMap((each) => each.refs)
          : [];
    const unknown = held.length === 0 || open.length > 0;
    return [
      difference(unknown ? 'unknown' : 'statementOnly', 'recipients', {
        statement: [wordOf(first)],
        evidence: evidenceOf(...group),
        ...(unknown ? { refs: open } : {}),
      }),
    ];
  });
}

const wordOf = ({ party, value }: RecipientProposal): Word =>
  party === undefined ? namedWord(value) : nameWord(party);

const keyOf = (said: RecipientProposal): string =>
  namesOf(said)[0] ?? said.value.term ?? [...contentOf(said.value.text)].sort().join(' ');

function notTold(
  context: CompareContext,
  held: readonly Held[],
  told: ReadonlySet<Held>,
): readonly Difference[] {
  return held
    .filter((each) => each.due && !told.has(each) && !inText(context, each))
    .map(({ said, refs }) => difference('registerOnly', 'recipients', { register: [said], refs }));
}

/** The statement may name it where no rule saw it. */
function inText({ mentions }: CompareContext, { names, terms, said }: Held): boolean {
  if (names.some(mentions)) return true;
  const own = said.kind === 'user' ? [said.text.nl, said.text.en] : [];
  const law = [...terms].flatMap((term) => {
    const record = lawIn('recipient', term);
    return [record?.nl, record?.en, record?.shortNl, record?.shortEn];
  });
  // "Politie, justitie": one of them is enough.
  return [...own, ...law]
    .flatMap((label) => label?.split(/, | of | or /u) ?? [])
    .some((label) => label.length >= SHORTEST && mentions(label));
}

/** A shorter word stands in too many sentences. */
const SHORTEST = 4;
