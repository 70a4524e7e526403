/** How long data are kept: by number, unit and what is kept. Art. 13(2)(a). */
import { refOf } from '../../domain/field-ref.ts';
import { type Retention, statedEnd } from '../../domain/retention.ts';
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
  /** Taken over from a text or a person's: another figure contradicts it, confirmed or not. */
  readonly stands: boolean;
  readonly due: boolean;
}

type Held = Rule & { readonly row: { readonly period: string } };

const hasPeriod = (rule: Rule): rule is Held => rule.row.period !== undefined;

export function compareRetention(context: CompareContext): TopicFindings {
  const rules = rulesIn(context);
  const held = rules.filter(hasPeriod);
  // A criterion has no figure to agree with, and may be what the register says of the matter.
  const ended = rules.filter((rule) => wordsOf(rule).length > 0);
  const rare = rarity(ended);
  const said = context.proposals.retention.filter(({ kind }) => kind !== 'criterion');
  const used = new Set<Rule>();
  const found: Difference[] = [];
  let same = 0;
  for (const proposal of said) {
    const matter = aboutSame(context, proposal, ended, rare);
    const { about } = matter;
    const equal = held.filter((each) => agrees(proposal, each) && mayBe(matter, proposal, each));
    const agree = equal.length > 0;
    for (const each of [...about, ...equal]) used.add(each);
    if (agree || elsewhere(context, proposal, about) || isOpenEnded(context, proposal, rules))
      same += 1;
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

function rulesIn({ index, activities, concerns }: CompareContext): readonly Rule[] {
  return activities.flatMap((activity) => {
    const { id } = activity;
    const purposes = index.parts('purpose', id);
    const data = index.parts('dataItem', id);
    const subjects = index.parts('subjectGroup', id);
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
      // A rule for some of the data says nothing of the others.
      const covered = row.forData ? [] : data;
      const around = [...purposes, ...covered, ...subjects].map(({ term }) => term);
      const end = statedEnd(row) ?? 'period';
      const texts = [activity.name, ...purposes.flatMap((each) => [each.text, each.statementText])];
      const words = texts.flatMap((text) => [text?.nl, text?.en]);
      return [
        {
          row,
          named: new Set(named),
          around: new Set(around),
          words: new Set(words.flatMap((text) => (text ? [...contentOf(text)] : []))),
          about: userWord(activity.name, refOf('activity', id, 'name')),
          firm: index.printable('retention', row.id, end),
          stands: index.status('retention', row.id, end) !== 'suggested',
          due:
            activity.status === 'active' &&
            concerns(id, row.forSubjects) &&
            (row.forData === undefined ||
              data.some(
                (item) => row.forData?.includes(item.id) && concerns(id, item.forSubjects),
              )),
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
/** Of the best score. */
const NEAR = 0.5;
/** From here the statement speaks of this rule and no other of the same activity. */
const SHARP = 1;

interface About<R extends Rule> {
  readonly about: readonly R[];
  readonly sharp: boolean;
  /** Nearly as much about the same. */
  readonly near: readonly R[];
}

/**
 * The same figure for another matter is chance: six months of a log are no six months of camera
 * images. One row of a table can hold the terms of several data of one activity.
 */
function mayBe(
  { about, near, sharp }: About<Rule>,
  { of }: RetentionProposal,
  each: Held,
): boolean {
  if (about.length === 0 || near.includes(each)) return true;
  const together = about.some(({ row }) => row.activity === each.row.activity);
  return together && (!sharp || of.length > 1);
}

/** The rules of the register about what the statement speaks of; none when that is not clear. */
function aboutSame<R extends Rule>(
  { proposals }: CompareContext,
  proposal: RetentionProposal,
  held: readonly R[],
  rare: (term: string) => number,
): About<R> {
  const linked = new Set(proposal.activities);
  const [best] = proposal.evidence;
  const terms = new Set([
    // A row of a table tells what for, too.
    ...proposals.purposes
      .filter(({ evidence: [own] }) => own?.start === best?.start)
      .flatMap(({ value }) => value.term ?? []),
    ...proposal.of.flatMap(({ term, wider }) => term ?? wider ?? []),
    ...(proposal.of.length > 0
      ? []
      : proposals.purposes
          .filter(({ activities }) => activities.some((id) => linked.has(id)))
          .flatMap(({ value }) => value.term ?? [])),
  ]);
  const words = new Set(proposal.of.flatMap(({ text }) => [...contentOf(text)]));
  const [what = '', ...cells] = best?.quote.split(' | ') ?? [];
  const aim = cells.length > 0 ? contentOf(what) : new Set<string>();
  const scored = held.map((each) => ({
    each,
    score: scoreOf(each, terms, words, rare) + overlap(aim, each.words),
  }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  const about = scored.filter(({ score }) => score === most && score >= LEAST);
  const kept = new Set(proposal.of.flatMap(({ term }) => term ?? []));
  const isNamed = ({ each }: { readonly each: R }): boolean =>
    [...kept].some((term) => each.named.has(term));
  const named = about.some(isNamed);
  const near = scored.filter(
    (one) => one.score >= LEAST && one.score >= NEAR * most && (!named || isNamed(one)),
  );
  return {
    about: about.map(({ each }) => each),
    sharp: named || most >= SHARP,
    near: near.map(({ each }) => each),
  };
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
  return period !== undefined && sameLength(period, held.row.period);
}

/** Backups, a longest period for all, and cookies have their own place in the register. */
function elsewhere(
  { index, proposals }: CompareContext,
  { period, evidence }: RetentionProposal,
  about: readonly Rule[],
): boolean {
  if (period === undefined) return false;
  const [best] = evidence;
  const isFree = about.length === 0;
  const ofCookie = proposals.cookies.some((each) =>
    each.evidence.some(({ start }) => start === best?.start),
  );
  const policy = index.single('retentionPolicy');
  const others = [
    ...(isFree || BACKUP.test(best?.quote ?? '') ? [policy?.backups] : []),
    ...(isFree ? [policy?.maximum] : []),
    ...(isFree || ofCookie ? index.all('cookie').map(({ lifetime }) => lifetime) : []),
  ];
  return others.some((each) => each !== undefined && sameLength(each, period));
}

const BACKUP = /back-?ups?\b|reservekopie/iu;

function other(
  context: CompareContext,
  proposal: RetentionProposal,
  about: readonly Rule[],
): readonly Difference[] {
  const statement = proposal.kind === 'unlimited' ? [answerWord('forever')] : periods(proposal);
  if (statement.length === 0) return [];
  const evidence = evidenceOf(proposal);
  const matter = proposal.of.map(namedWord);
  const firm = about.filter((each) => each.stands);
  if (firm.length > 0)
    return [
      difference('differs', 'retention', {
        about: matter.length > 0 ? matter : firm.slice(0, 1).map((each) => each.about),
        statement,
        register: distinct(firm),
        evidence,
        refs: firm.map(({ row }) => refOf('retention', row.id, statedEnd(row) ?? 'period')),
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

/** How long the rule says; nothing where it is open. For ever is told of apart. */
function wordsOf({ row }: Rule): readonly Word[] {
  const { period, criterion, criterionText } = row;
  if (period !== undefined) return [periodWord(period, refOf('retention', row.id, 'period'))];
  if (criterionText !== undefined)
    return [userWord(criterionText, refOf('retention', row.id, 'criterionText'))];
  return criterion === undefined ? [] : [lawWord(criterion)];
}

const distinct = (rules: readonly Rule[]): readonly Word[] =>
  [
    ...new Map(
      rules.map((rule) => [rule.row.period ?? rule.row.criterion ?? rule.row.id, wordsOf(rule)]),
    ).values(),
  ].flat();

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
const inText = ({ lengths }: CompareContext, { row }: Held): boolean =>
  lengths.some((each) => sameLength(each, row.period));

function notTold(untold: readonly Held[]): readonly Difference[] {
  return untold.map(({ row, about, named }) => {
    const ref = refOf('retention', row.id, 'period');
    const [first] = named;
    return difference('registerOnly', 'retention', {
      about: first === undefined || first.startsWith('own:') ? [about] : [about, lawWord(first)],
      register: [periodWord(row.period, ref)],
      refs: [ref],
    });
  });
}
