/** The questions that the findings of a register lead to: each asked once, those of one thing together. */
import type { Finding } from '../../checks/finding.ts';
import { textOf } from '../../checks/finding-part.ts';
import { chain } from '../../checks/finding-place.ts';
import { type EntityName, entities, isEntityName } from '../../domain/entities.ts';
import { parseRef } from '../../domain/field-ref.ts';
import { type AskedQuestion, questionFor, questionThemes } from '../../i18n/questions/all.ts';
import type { ComposeContext } from '../context.ts';
import { type Name, namesOf } from './names.ts';
import { type Gathered, inWords, type Occurrence, type Question } from './wording.ts';

/** In: findings of runChecks. Out: what a client can answer, in the order in which it is asked. */
export function questionsOf(context: ComposeContext): readonly Question[] {
  const gathered = gather(context);
  const rank = ranks(gathered, context);
  return gathered
    .toSorted((one, other) => compare(rank(one), rank(other)))
    .map((each) => inWords(each, context));
}

function gather(context: ComposeContext): readonly Gathered[] {
  const found = context.findings.flatMap((finding) => {
    const target = finding.dismissed ? undefined : parseRef(finding.ref);
    const asked = target && questionFor(finding.rule, target.entity, target.field);
    return asked ? [{ asked, finding }] : [];
  });
  return [...Map.groupBy(found, ({ asked }) => asked.question).values()].map((group) => {
    const first = group.toSorted((one, other) => one.asked.order - other.asked.order)[0];
    if (first === undefined) throw new Error('a group without members');
    const places = group.map(({ asked, finding }) => occurrence(asked, finding, context));
    return { ...first.asked, places: withoutRepeats(places) };
  });
}

function occurrence(asked: AskedQuestion, finding: Finding, context: ComposeContext): Occurrence {
  const names = namesOf(asked.question, finding, context.language, context.index);
  const target = parseRef(finding.ref);
  const [first] = target ? chain(target, context.index) : [];
  const top =
    first === undefined || entities[first.entity].single ? '' : `${first.entity}/${first.id}`;
  return { finding, names, top };
}

/** What the reader cannot tell apart is one thing to answer. */
function withoutRepeats(places: readonly Occurrence[]): readonly Occurrence[] {
  return [...Map.groupBy(places, ({ names }) => keyOf(names)).values()].flatMap(
    ([first]) => first ?? [],
  );
}

const keyOf = (names: readonly Name[]): string =>
  names.map(({ parts }) => textOf(parts)).join('\n');

/** The one thing that all places are a part of. */
function topOf({ places }: Gathered): string | undefined {
  const [first, ...rest] = new Set(places.map(({ top }) => top));
  return rest.length === 0 && first !== '' ? first : undefined;
}

/** By theme; in it what is about several things first, then thing by thing; in that as questions are listed. */
function ranks(gathered: readonly Gathered[], { index }: ComposeContext) {
  const kinds = new Set(gathered.flatMap((each) => parseTop(topOf(each)) ?? []));
  const rows = [...kinds].flatMap((kind) => index.all(kind).map(({ id }) => `${kind}/${id}`));
  const placeOf = new Map(rows.map((row, place) => [row, place]));
  return (each: Gathered): readonly number[] => [
    questionThemes.indexOf(each.theme),
    placeOf.get(topOf(each) ?? '') ?? -1,
    each.order,
  ];
}

function parseTop(top: string | undefined): EntityName | undefined {
  const [entity = ''] = top?.split('/') ?? [];
  return isEntityName(entity) ? entity : undefined;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, place) => part !== other[place]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
