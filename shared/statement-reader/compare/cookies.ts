/** Cookies: by name, by the service that places them, or by kind. Tw 11.7a. */
import { stateOf } from '../../domain/answer.ts';
import type { Cookie } from '../../domain/cookie.ts';
import { refOf } from '../../domain/field-ref.ts';
import { lawById } from '../../reference/lookup.ts';
import type { CookieProposal } from '../proposals/proposal.ts';
import type { CompareContext } from './context.ts';
import type { Difference, TopicFindings, Word } from './difference.ts';
import { sameLength } from './lengths.ts';
import { namesIn, sameName, wordsOf } from './names.ts';
import { answerWord, difference, evidenceOf, namedWord, periodWord, userWord } from './sides.ts';

interface Held {
  readonly row: Cookie;
  readonly names: readonly string[];
  readonly firm: boolean;
}

export function compareCookies(context: CompareContext): TopicFindings {
  const held = heldIn(context);
  const said = context.proposals.cookies;
  const embedded = context.index
    .all('embed')
    .flatMap(({ service, party }) => [
      ...[service.nl, service.en, context.index.get('party', party)?.name].flatMap((name) =>
        name === undefined ? [] : namesIn(name),
      ),
    ]);
  const pairs = said.flatMap((proposal) =>
    held.filter((each) => matching(proposal, each)).map((each) => ({ proposal, each })),
  );
  const matched = new Set(pairs.map(({ proposal }) => proposal));
  const told = new Set(pairs.map(({ each }) => each));
  const unmatched = said.filter(
    (each) =>
      each.confidence !== 'low' &&
      !matched.has(each) &&
      isCookie(each) &&
      !sameName(namesOf(each), embedded),
  );
  // Where cookies are told of, the denial is of some of them.
  const isTold = said.some(({ confidence }) => confidence !== 'low');
  const denied = isTold ? undefined : deniedIn(context, held);
  return {
    found: [
      ...notHeld(context, held, unmatched),
      ...otherLifetimes(pairs),
      ...(denied ? [denied] : []),
      ...held
        .filter(
          (each) =>
            denied === undefined &&
            context.visitsSite &&
            each.firm &&
            !told.has(each) &&
            !each.names.some(context.mentions),
        )
        .map(({ row }) =>
          difference('registerOnly', 'cookies', {
            register: [userWord(row.name, refOf('cookie', row.id, 'name'))],
            refs: [refOf('cookie', row.id, 'name')],
          }),
        ),
    ],
    same: told.size,
  };
}

/** A whole sentence in the present: one with a condition, a place or a time denies less. */
const DENIES = new RegExp(
  `(?<=^|[.!?][ ]|^[#>*-]{1,4}[ ])(?:${[
    '(?:ook )?(?:wij|we) (?:gebruiken|plaatsen)',
    '(?:onze|deze|de|mijn) (?:web)?(?:site|winkel|shop) (?:gebruikt|plaatst)',
    '(?:op (?:onze|deze|de) (?:web)?(?:site|winkel|shop) |ook )(?:gebruiken|plaatsen) (?:wij|we)',
  ].join('|')}) (?:helemaal )?geen cookies[.!]`,
  'imu',
);
const DENIES_IN_ENGLISH = new RegExp(
  `(?<=^|[.!?][ ]|^[#>*-]{1,4}[ ])${[
    '(?:(?:on (?:our|this|the) (?:web)?(?:site|shop),? )?we|(?:our|this|the) (?:web)?(?:site|shop))',
    "(?:(?:uses?|places?|sets?) no|(?:do|does)(?: not|n[’']t) (?:use|place|set)(?: any)?)",
    'cookies[.!]',
  ].join(' ')}`,
  'imu',
);

/** The same, said of the organisation by its name. */
const DENIES_BY_NAME =
  /(?<=^|[.!?][ ]|^[#>*-]{1,4}[ ])([^\n.!?,:;]{2,60}?) (?:(?:gebruikt|plaatst) (?:helemaal )?geen|(?:uses?|places?|sets?) no) cookies[.!]/gimu;

function deniedByName({ text, index }: CompareContext): RegExpExecArray | undefined {
  const own = index
    .all('organisation')
    .flatMap(({ legalName, tradeNames }) => [legalName, ...(tradeNames ?? [])])
    .map((name) => new Set(wordsOf(name ?? '')));
  return [...text.matchAll(DENIES_BY_NAME)].find(([, subject = '']) => {
    const words = wordsOf(subject);
    return own.some((name) => words.every((word) => name.has(word)));
  });
}

/** "Onze website gebruikt geen cookies", whole and without a "but", beside a register that has some. */
function deniedIn(context: CompareContext, held: readonly Held[]): Difference | undefined {
  const there = held.filter(({ firm }) => firm);
  const { text } = context;
  const match = DENIES.exec(text) ?? DENIES_IN_ENGLISH.exec(text) ?? deniedByName(context);
  if (!match || there.length === 0) return undefined;
  const [quote] = match;
  return difference('differs', 'cookies', {
    statement: [answerWord('noCookies')],
    register: there.map(({ row }) => userWord(row.name, refOf('cookie', row.id, 'name'))),
    evidence: [{ quote, start: match.index, end: match.index + quote.length }],
    refs: there.map(({ row }) => refOf('cookie', row.id, 'name')),
  });
}

/** A kind, a service or a technical name; other words may only speak of cookies in general. */
function isCookie({ value, category, service, party }: CookieProposal): boolean {
  return (
    category !== undefined ||
    service !== undefined ||
    party !== undefined ||
    /[_\d]/u.test(value.text)
  );
}

function heldIn({ index }: CompareContext): readonly Held[] {
  return index.all('cookie').map((row) => {
    const party = index.get('party', row.party)?.name;
    const texts = [row.name.nl, row.name.en, party];
    return {
      row,
      names: texts.flatMap((text) => (text === undefined ? [] : namesIn(text))),
      firm: index.printable('cookie', row.id, 'name'),
    };
  });
}

function matching(said: CookieProposal, held: Held): boolean {
  if (sameName(namesOf(said), held.names)) return true;
  // Where the statement names a service, another cookie of the same kind is another cookie.
  if (said.party !== undefined || said.service !== undefined) return false;
  return said.category !== undefined && said.category === held.row.category;
}

function namesOf({ value, party, service }: CookieProposal): readonly string[] {
  const known = service === undefined ? undefined : lawById(service);
  return [value.text, party, known?.nl].flatMap((name) =>
    name === undefined ? [] : namesIn(name),
  );
}

function notHeld(
  { index }: CompareContext,
  held: readonly Held[],
  unmatched: readonly CookieProposal[],
): readonly Difference[] {
  const banner = index.single('cookieBanner');
  const answered = banner && index.printable('cookieBanner', banner.id, 'answer');
  const state = answered ? stateOf(banner.answer) : 'unknown';
  const refs = banner ? [refOf('cookieBanner', banner.id, 'answer')] : [];
  if (unmatched.length > 0 && held.length === 0 && state === 'none')
    return [
      difference('differs', 'cookies', {
        statement: unmatched.map(wordOf),
        register: [answerWord('noCookies')],
        evidence: evidenceOf(...unmatched),
        refs,
      }),
    ];
  const unknown = held.length === 0;
  return unmatched.map((each) =>
    difference(unknown ? 'unknown' : 'statementOnly', 'cookies', {
      statement: [wordOf(each)],
      evidence: evidenceOf(each),
      ...(unknown ? { refs } : {}),
    }),
  );
}

const wordOf = ({ value }: CookieProposal): Word => namedWord(value);

function otherLifetimes(
  pairs: readonly { readonly proposal: CookieProposal; readonly each: Held }[],
): readonly Difference[] {
  return pairs.flatMap(({ proposal, each: { row, names, firm } }) => {
    const { lifetime } = proposal;
    // A lifetime of a kind of cookies is not that of each of them.
    const named = sameName(namesOf(proposal), names);
    if (!firm || !named || lifetime === undefined || row.lifetime === undefined) return [];
    if (sameLength(lifetime, row.lifetime)) return [];
    const ref = refOf('cookie', row.id, 'lifetime');
    return [
      difference('differs', 'cookies', {
        about: [userWord(row.name, refOf('cookie', row.id, 'name'))],
        statement: [periodWord(lifetime)],
        register: [periodWord(row.lifetime, ref)],
        evidence: evidenceOf(proposal),
        refs: [ref],
      }),
    ];
  });
}
