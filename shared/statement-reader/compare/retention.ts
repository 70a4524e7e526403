/** How long data are kept: by number, unit and what is kept. Art. 13(2)(a). */
import { refOf } from '../../domain/field-ref.ts';
import type { Retention } from '../../domain/retention.ts';
import type { RetentionProposal } from '../proposals/proposal.ts';
import type { CompareContext } from './context.ts';
import type { Difference, TopicFindings, Word } from './difference.ts';
import { sameLength } from './lengths.ts';
import { contentOf, overlap } from './names.ts';
import {
  answerWord,
  difference,
  evidenceOf,
  lawWord,
  namedWord,
  periodWord,
  userWord,
} from './sides.ts';

/** A rule of the register, and what it is about. */
interface Rule {
  readonly row: Retention;
  /** Ids of data, subjects and purposes that the rule names itself. */
  readonly named: ReadonlySet<string>;
  /** Those of its activity. */
  readonly around: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly about: Word;
  readonly firm: boolean;
  readonly due: boolean;
}

interface Held extends Rule {
  readonly period: string;
}

export function compareRetention(context: CompareContext): TopicFindings {
  const rules = rulesIn(context);
  const held = rules.flatMap((rule): readonly Held[] =>
    rule.row.period === undefined ? [] : [{ ...rule, period: rule.row.period }],
  );
  const rare = rarity(held);
  const said = context.proposals.retention.filter(({ kind }) => kind !== 'criterion');
  const used = new Set<Held>();
  const found: Difference[] = [];
  let same = 0;
  for (const proposal of said) {
    const { about, sharp } = aboutSame(context, proposal, held, rare);
    const equal = held.filter((each) => agrees(proposal, each));
    const agree = about.some((each) => equal.includes(each)) || (equal.length > 0 && !sharp);
    for (const each of [...about, ...equal]) used.add(each);
    if (agree || elsewhere(context, proposal) || isOpenEnded(context, proposal, rules)) same += 1;
    else if (proposal.confidence !== 'low') found.push(...other(context, proposal, about));
  }
  const untold = held.filter(
    (each) => each.due && each.firm && !used.has(each) && !inText(context, each),
  );
  return { found: [...found, ...notTold(untold)], same };
}

/** "For ever, unless you ask us to remove it" is no period: a criterion in the register may be the same. */
function isOpenEnded(
  context: CompareContext,
  proposal: RetentionProposal,
  rules: readonly Rule[],
): boolean {
  if (proposal.kind !== 'unlimited') return false;
  const { about } = aboutSame(context, proposal, rules, rarity(rules));
  return about.some(({ row }) => row.period === undefined);
}

function rulesIn({ index, activities, scope }: CompareContext): readonly Rule[] {
  const inScope = new Set(scope.map(({ id }) => id));
  return activities.flatMap((activity) => {
    const { id } = activity;
    const purposes = index.parts('purpose', id);
    const data = index.parts('dataItem', id);
    const subjects = index.parts('subjectGroup', id);
    const around = new Set([...purposes, ...data, ...subjects].map(({ term }) => term));
    return index.parts('retention', id).flatMap((row): readonly Rule[] => {
      const terms = (
        rows: readonly { id: string; term: string }[],
        ids: readonly string[] | undefined,
      ) => rows.filter((each) => ids?.includes(each.id)).map(({ term }) => term);
      const named = [
        ...terms(data, row.forData),
        ...terms(purposes, row.forPurposes),
        ...terms(subjects, row.forSubjects),
      ];
      const texts = [activity.name, ...purposes.flatMap((each) => [each.text, each.statementText])];
      const words = texts.flatMap((text) => [text?.nl, text?.en]);
      return [
        {
          row,
          named: new Set(named),
          around,
          words: new Set(words.flatMap((text) => (text ? [...contentOf(text)] : []))),
          about: userWord(activity.name, refOf('activity', id, 'name')),
          firm: index.printable('retention', row.id, 'period'),
          due: inScope.has(id) && activity.status === 'active',
        },
      ];
    });
  });
}

/** How little a term is shared: a name stands in every activity and says nothing of which one. */
function rarity(held: readonly Rule[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { named, around } of held)
    for (const term of new Set([...named, ...around]))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => 1 / (counts.get(term) ?? 1);
}

/** A subject matter shared by more rules than this points to none of them. */
const LEAST = 1 / 3;
/** From here the statement speaks of this rule and no other: the same figure elsewhere is chance. */
const SHARP = 1;

interface About<R extends Rule> {
  readonly about: readonly R[];
  readonly sharp: boolean;
}

/** The rules of the register about what the statement speaks of; none when that is not clear. */
function aboutSame<R extends Rule>(
  { proposals }: CompareContext,
  proposal: RetentionProposal,
  held: readonly R[],
  rare: (term: string) => number,
): About<R> {
  const linked = new Set(proposal.activities);
  const terms = new Set([
    ...proposal.of.flatMap(({ term, wider }) => term ?? wider ?? []),
    ...(proposal.of.length > 0
      ? []
      : proposals.purposes
          .filter(({ activities }) => activities.some((id) => linked.has(id)))
          .flatMap(({ value }) => value.term ?? [])),
  ]);
  const words = new Set(proposal.of.flatMap(({ text }) => [...contentOf(text)]));
  const scored = held.map((each) => ({ each, score: scoreOf(each, terms, words, rare) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const about = scored.filter(({ score }) => score === best && score >= LEAST);
  return { about: about.map(({ each }) => each), sharp: best >= SHARP };
}

function scoreOf(
  { named, around, words: own }: Rule,
  terms: ReadonlySet<string>,
  words: ReadonlySet<string>,
  rare: (term: string) => number,
): number {
  const shared = [...terms].map(
    (term) => (named.has(term) ? 2 : around.has(term) ? 1 : 0) * rare(term),
  );
  // A single word, "customer", stands in the words of many activities.
  const weight = words.size > 1 ? 1 : LEAST;
  return shared.reduce((sum, each) => sum + each, 0) + weight * overlap(words, own);
}

function agrees({ period }: RetentionProposal, held: Held): boolean {
  return period !== undefined && sameLength(period, held.period);
}

/** Backups, a longest period for all, and cookies have their own place in the register. */
function elsewhere({ index }: CompareContext, { period }: RetentionProposal): boolean {
  const policy = index.single('retentionPolicy');
  const others = [
    policy?.backups,
    policy?.maximum,
    ...index.all('cookie').map(({ lifetime }) => lifetime),
  ];
  return (
    period !== undefined && others.some((each) => each !== undefined && sameLength(each, period))
  );
}

function other(
  context: CompareContext,
  proposal: RetentionProposal,
  about: readonly Held[],
): readonly Difference[] {
  const statement = proposal.kind === 'unlimited' ? [answerWord('forever')] : periods(proposal);
  if (statement.length === 0) return [];
  const evidence = evidenceOf(proposal);
  const matter = proposal.of.map(namedWord);
  const firm = about.filter((each) => each.firm);
  if (firm.length > 0)
    return [
      difference('differs', 'retention', {
        about: matter.length > 0 ? matter : firm.slice(0, 1).map((each) => each.about),
        statement,
        register: distinct(firm),
        evidence,
        refs: firm.map(({ row }) => refOf('retention', row.id, 'period')),
      }),
    ];
  const open = openRules(context);
  return [
    difference(open.length > 0 ? 'unknown' : 'statementOnly', 'retention', {
      about: matter,
      statement,
      evidence,
      refs: open,
    }),
  ];
}

const periods = ({ period }: RetentionProposal): readonly Word[] =>
  period === undefined ? [] : [periodWord(period)];

function distinct(held: readonly Held[]): readonly Word[] {
  const byPeriod = new Map(
    held.map(({ row, period }) => [
      period,
      periodWord(period, refOf('retention', row.id, 'period')),
    ]),
  );
  return [...byPeriod.values()];
}

/** Where nobody filled in how long, or nobody confirmed it: the statement's figure may be the answer. */
function openRules({ index, scope }: CompareContext): readonly string[] {
  return scope.flatMap(({ id }) => {
    const rows = index.parts('retention', id);
    if (rows.length === 0) return [refOf('activity', id)];
    return rows
      .filter((row) =>
        row.period === undefined
          ? row.criterion === undefined && row.criterionText === undefined
          : !index.printable('retention', row.id, 'period'),
      )
      .map((row) => refOf('retention', row.id, 'period'));
  });
}

/** The statement names a length of time like this one, for whatever. */
const inText = ({ lengths }: CompareContext, { period }: Held): boolean =>
  lengths.some((each) => sameLength(each, period));

function notTold(untold: readonly Held[]): readonly Difference[] {
  return untold.map(({ row, period, about, named }) => {
    const ref = refOf('retention', row.id, 'period');
    const [first] = named;
    return difference('registerOnly', 'retention', {
      about: first === undefined || first.startsWith('own:') ? [about] : [about, lawWord(first)],
      register: [periodWord(period, ref)],
      refs: [ref],
    });
  });
}
