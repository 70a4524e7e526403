/** Transfers outside the EEA: by country, and what carries them. Art. 13(1)(f), 44-49. */
import { isThirdCountry } from '../../checks/countries.ts';
import { stateOf } from '../../domain/answer.ts';
import { refOf } from '../../domain/field-ref.ts';
import { lawById } from '../../reference/lookup.ts';
import type { TransferProposal } from '../proposals/proposal.ts';
import { instrumentWords } from '../proposals/words/law-words.ts';
import { WordFinder } from '../proposals/words/word-finder.ts';
import type { CompareContext } from './context.ts';
import type { Difference, TopicFindings } from './difference.ts';
import { namesIn, sameName } from './names.ts';
import { answerWord, difference, evidenceOf, lawWord, namedWord, nameWord } from './sides.ts';

interface Held {
  /** Its receiver, by name. */
  readonly party: string | undefined;
  readonly country: string | undefined;
  readonly instrument: string | undefined;
  readonly instrumentRef: string;
  readonly ref: string;
  readonly due: boolean;
}

export function compareTransfers(context: CompareContext): TopicFindings {
  const held = heldIn(context);
  const said = context.proposals.transfers.filter(
    ({ country, confidence }) =>
      confidence !== 'low' && (country === undefined || isThirdCountry(country)),
  );
  const byCountry = Map.groupBy(
    said.filter(({ country }) => country !== undefined),
    ({ country }) => country ?? '',
  );
  const elsewhere = said.filter(({ country }) => country === undefined);
  let same = 0;
  const found: Difference[] = [];
  const moved = new Set<string>();
  for (const [country, proposals] of byCountry) {
    const there = held.filter((each) => each.country === country);
    // What the register sends there to another company may be what is meant.
    const sure = there.length === 0 ? proposals : proposals.filter(isInBrackets);
    const moves = sure.filter((each) => otherCountry(country, each, held).length > 0);
    const others = moves.flatMap((each) => otherCountry(country, each, held));
    for (const each of others) moved.add(each.country ?? '');
    if (others.length > 0) found.push(goesElsewhere(moves, others));
    else if (there.length === 0) found.push(notHeld(context, held, proposals));
    else {
      const other = otherInstrument(context, country, proposals, there);
      if (other) found.push(other);
      else same += 1;
    }
  }
  // "Outside the EEA" without a country can be any of them.
  if (elsewhere.length > 0 && byCountry.size === 0) {
    if (held.length > 0) same += 1;
    else found.push(notHeld(context, held, elsewhere));
  }
  return {
    found: [...found, ...notTold(context, held, new Set([...byCountry.keys(), ...moved]))],
    same,
  };
}

function heldIn({ index, activities, concerns }: CompareContext): readonly Held[] {
  const own = activities.flatMap(({ id }) =>
    index
      .parts('transfer', id)
      .filter((row) => stateOf(row.sentByPerson) !== 'some')
      .map(
        (row): Held => ({
          party: row.party === undefined ? undefined : index.get('party', row.party)?.name,
          country: row.country,
          instrument: row.instrument,
          instrumentRef: refOf('transfer', row.id, 'instrument'),
          ref: refOf('transfer', row.id, 'country'),
          due: concerns(id, row.forSubjects) && index.printable('transfer', row.id, 'country'),
        }),
      ),
  );
  const recipients = activities.flatMap(({ id }) => index.parts('recipient', id));
  const ofParties = index.all('party').flatMap((party) => {
    const due = recipients.some(
      (row) => row.party === party.id && concerns(row.activity, row.forSubjects),
    );
    const rows = index.parts('partyTransfer', party.id).map(
      (row): Held => ({
        party: party.name,
        country: row.country,
        instrument: row.instrument,
        instrumentRef: refOf('partyTransfer', row.id, 'instrument'),
        ref: refOf('partyTransfer', row.id, 'country'),
        due: due && index.printable('partyTransfer', row.id, 'country'),
      }),
    );
    const places = (['location', 'subProcessor'] as const).flatMap((entity) =>
      index.parts(entity, party.id).map(
        (row): Held => ({
          party: party.name,
          country: row.country,
          instrument: undefined,
          instrumentRef: '',
          ref: refOf(entity, row.id, 'country'),
          due: false,
        }),
      ),
    );
    return [...rows, ...places];
  });
  return [...own, ...ofParties].filter(
    ({ country }) => country === undefined || isThirdCountry(country),
  );
}

/** `Acme Inc. (India)`: no other company can be meant. */
const isInBrackets = ({ party, evidence }: TransferProposal): boolean =>
  party !== undefined && evidence.some(({ quote }) => quote.includes(`${party} (`));

/** What the register has of the company that the statement names, all of it in other countries. */
function otherCountry(
  country: string,
  { party }: TransferProposal,
  held: readonly Held[],
): readonly Held[] {
  if (party === undefined) return [];
  const names = namesIn(party);
  const ofParty = held.filter(
    (each) => each.party !== undefined && sameName(names, namesIn(each.party)),
  );
  const isOther = ofParty.every((each) => each.country !== undefined && each.country !== country);
  return isOther ? ofParty.filter(({ instrumentRef }) => instrumentRef !== '') : [];
}

function goesElsewhere(
  proposals: readonly TransferProposal[],
  others: readonly Held[],
): Difference {
  return difference('differs', 'transfers', {
    about: proposals.slice(0, 1).map(({ party }) => nameWord(party ?? '')),
    statement: unique(proposals.map(({ country }) => country)),
    register: unique(others.map(({ country }) => country)),
    evidence: evidenceOf(...proposals),
    refs: others.map(({ ref }) => ref),
  });
}

const finder = new WordFinder([instrumentWords]);

/** A sentence, or the one after it that says what carries the transfer, can name several safeguards. */
function namedBeside(
  { passages }: CompareContext,
  { evidence }: TransferProposal,
): ReadonlySet<string> {
  const all = passages();
  const starts = new Set(evidence.map(({ start }) => start));
  const beside = all.filter(
    ({ start, block }, at) =>
      starts.has(start) || (starts.has(all[at - 1]?.start ?? -1) && all[at - 1]?.block === block),
  );
  return new Set(beside.flatMap(({ tokens }) => finder.find(tokens)).map(({ term }) => term));
}

function otherInstrument(
  context: CompareContext,
  country: string,
  proposals: readonly TransferProposal[],
  there: readonly Held[],
): Difference | undefined {
  const said = proposals.filter(({ instrument }) => instrument !== undefined);
  const held = there.filter(({ instrument }) => instrument !== undefined);
  if (said.length === 0 || held.length === 0) return undefined;
  if (said.some((each) => held.some(({ instrument }) => instrument === each.instrument)))
    return undefined;
  const named = said.map((each) => namedBeside(context, each));
  if (held.some(({ instrument = '' }) => named.some((each) => each.has(instrument))))
    return undefined;
  return difference('differs', 'transfers', {
    about: [lawWord(country)],
    statement: unique(said.map(({ instrument }) => instrument)),
    register: unique(held.map(({ instrument }) => instrument)),
    evidence: evidenceOf(...said),
    refs: held.map(({ instrumentRef }) => instrumentRef),
  });
}

const unique = (ids: readonly (string | undefined)[]) =>
  [...new Set(ids)].flatMap((id) => (id === undefined ? [] : [lawWord(id)]));

function notHeld(
  { index, activities }: CompareContext,
  held: readonly Held[],
  proposals: readonly TransferProposal[],
): Difference {
  const states = activities.map((activity) =>
    index.printable('activity', activity.id, 'transfersAnswer')
      ? stateOf(activity.transfersAnswer)
      : 'unknown',
  );
  const refs = activities.map(({ id }) => refOf('activity', id, 'transfersAnswer'));
  const [first] = proposals;
  const statement = first
    ? [first.country === undefined ? placeWord(first) : lawWord(first.country)]
    : [];
  const evidence = evidenceOf(...proposals);
  if (held.length === 0 && states.length > 0 && states.every((state) => state === 'none'))
    return difference('differs', 'transfers', {
      statement,
      register: [answerWord('noTransfer')],
      evidence,
      refs,
    });
  // A transfer without its country may be this one.
  const open = [
    ...held.filter(({ country }) => country === undefined).map(({ ref }) => ref),
    ...refs.filter((_, place) => states[place] === 'unknown'),
  ];
  if (open.length > 0 || states.length === 0)
    return difference('unknown', 'transfers', { statement, evidence, refs: open });
  return difference('statementOnly', 'transfers', { statement, evidence });
}

const placeWord = ({ place, value }: TransferProposal) =>
  place === undefined
    ? answerWord('outsideEea')
    : namedWord({ text: place, language: value.language });

function notTold(
  context: CompareContext,
  held: readonly Held[],
  told: ReadonlySet<string>,
): readonly Difference[] {
  const { reading, mentions } = context;
  const due = Map.groupBy(
    held.filter((each) => each.due && each.country !== undefined),
    ({ country }) => country ?? '',
  );
  const { evidence } = reading.elements.third_country_transfer;
  return [...due].flatMap(([country, rows]) => {
    const law = lawById(country);
    if (told.has(country) || (law && (mentions(law.nl) || mentions(law.en)))) return [];
    return [
      difference('registerOnly', 'transfers', {
        register: [lawWord(country)],
        refs: rows.map(({ ref }) => ref),
        // What it does say of transfers: another country, or that there are none.
        evidence: evidence.slice(0, 1),
      }),
    ];
  });
}
