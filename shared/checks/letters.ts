/** The letters (a) to (g) of Art. 30 for every activity, as the strip on the screen shows them. */
import { stateOf } from '../domain/answer.ts';
import { type EntityName, entities } from '../domain/entities.ts';
import { parseRef } from '../domain/field-ref.ts';
import { parentField, type RegisterIndex } from '../domain/register-index.ts';
import { lawById } from '../reference/lookup.ts';
import type { Completeness, ElementResult } from './completeness.ts';
import type { Finding, Topic } from './finding.ts';
import { isOpenQuestion } from './open-question.ts';

export const letterNames = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
export type Letter = (typeof letterNames)[number];

/**
 * needed: a finding of severity error stands under the letter and says what the law still asks.
 * unanswered: no error, but a question is open, or nobody confirmed what stands there.
 */
export type LetterState = 'met' | 'needed' | 'unanswered' | 'notApplicable';

export interface ActivityLetters {
  readonly activity: string;
  readonly states: Readonly<Record<Letter, LetterState>>;
}

const letterOfEntity: Partial<Record<EntityName, Letter>> = {
  organisation: 'a',
  representative: 'a',
  dpo: 'a',
  jointArrangement: 'a',
  purpose: 'b',
  legalBasis: 'b',
  subjectGroup: 'c',
  dataItem: 'c',
  recipient: 'd',
  transfer: 'e',
  retention: 'f',
  partyTransfer: 'e',
};

const letterOfField: Readonly<Record<string, Letter>> = {
  recipientsAnswer: 'd',
  transfersAnswer: 'e',
  measuresAnswer: 'g',
  measures: 'g',
  securityText: 'g',
  specialAnswer: 'c',
  criminalAnswer: 'c',
  bsnAnswer: 'c',
};

const letterOfEngagement: Readonly<Record<string, Letter>> = {
  client: 'a',
  clientContact: 'a',
  clientRepresentative: 'a',
  clientDpo: 'a',
  categories: 'b',
  transfersAnswer: 'e',
  transfers: 'e',
  measures: 'g',
};

const letterOfTopic: Partial<Record<Topic, Letter>> = {
  joint: 'a',
  purposes: 'b',
  bases: 'b',
  specialData: 'c',
  subjectsAndData: 'c',
  recipients: 'd',
  transfers: 'e',
  retention: 'f',
  security: 'g',
  processorRole: 'a',
};

/** Rules about cookies, keeping or language speak at the organisation where they have no row of their own. */
const topicsOfOrganisation: ReadonlySet<Topic> = new Set([
  'organisation',
  'dpo',
  'joint',
  'provenance',
]);

/** The letter under which a finding stands, if it stands under one. */
export function letterOf({ ref, topic }: Pick<Finding, 'ref' | 'topic'>): Letter | undefined {
  const target = parseRef(ref);
  if (!target) return undefined;
  if (target.entity === 'organisation' && !topicsOfOrganisation.has(topic)) return undefined;
  if (target.entity === 'engagement') return letterOfEngagement[target.field];
  if (target.entity !== 'activity') return letterOfEntity[target.entity];
  return letterOfField[target.field] ?? letterOfTopic[topic];
}

/** Id of the row of the wanted kind that the target is, or is a part of. */
export function rowAbove(
  target: { readonly entity: EntityName; readonly id: string },
  wanted: EntityName,
  index: RegisterIndex,
): string | undefined {
  for (let at: typeof target | undefined = target; at; ) {
    if (at.entity === wanted) return at.id;
    const field = parentField(at.entity);
    const row = index.get(at.entity, at.id) as unknown as Record<string, string> | undefined;
    const id = field === undefined ? undefined : row?.[field];
    const parent: string | undefined =
      field === undefined ? undefined : entities[at.entity].meta[field]?.target;
    at = id === undefined ? undefined : { entity: parent as EntityName, id };
  }
  return undefined;
}

/** The activity that the row is, or is a part of. */
export function activityOf(ref: string, index: RegisterIndex): string | undefined {
  const target = parseRef(ref);
  return target && rowAbove(target, 'activity', index);
}

/** In: completeness and findings of the same index. Out: one row for each activity that is asked. */
export function letters(
  index: RegisterIndex,
  completeness: Completeness,
  findings: readonly Finding[],
): readonly ActivityLetters[] {
  const current = findings.filter(({ dismissed }) => !dismissed);
  const wrong = lettersOf(
    index,
    current.filter(({ severity }) => severity === 'error'),
  );
  const asked = lettersOf(
    index,
    current.filter(({ rule, ref }) => isOpenQuestion(rule, parseRef(ref)?.field)),
  );
  return completeness.perActivity.map(({ activity, elements }) => {
    const byLetter = Map.groupBy(elements, letterOfElement);
    const state = (letter: Letter): LetterState => {
      const results = byLetter.get(letter) ?? [];
      if (wrong.has(`${activity} ${letter}`)) return 'needed';
      if (letter === 'e' && staysHere(index, activity)) return 'notApplicable';
      if (results.every((result) => result.state === 'notApplicable')) return 'notApplicable';
      if (asked.has(`${activity} ${letter}`)) return 'unanswered';
      return results.every((result) => result.state !== 'notMet') ? 'met' : 'unanswered';
    };
    const states = Object.fromEntries(letterNames.map((letter) => [letter, state(letter)]));
    return { activity, states: states as ActivityLetters['states'] };
  });
}

/** A person said that nothing leaves the EEA: nothing is left to fill in. */
function staysHere(index: RegisterIndex, id: string): boolean {
  const answer = index.get('activity', id)?.transfersAnswer;
  return stateOf(answer) === 'none' && index.printable('activity', id, 'transfersAnswer');
}

/** Art. 30(2) has four letters of its own; on the screen they stand under those of Art. 30(1). */
const ofProcessor: Partial<Record<Letter, Letter>> = { c: 'e', d: 'g' };

function letterOfElement({ element }: ElementResult): Letter {
  const record = lawById(element) as { readonly letter?: Letter } | undefined;
  const letter = record?.letter ?? 'a';
  return element.startsWith('art30p.') ? (ofProcessor[letter] ?? letter) : letter;
}

/** "activity letter" of every activity for which one of the findings stands under the letter. */
function lettersOf(index: RegisterIndex, findings: readonly Finding[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const finding of findings) {
    const letter = letterOf(finding);
    if (letter === undefined) continue;
    for (const activity of concerned(finding, index)) found.add(`${activity} ${letter}`);
  }
  return found;
}

/** Its own activity; for a transfer by a party those that name the party; for the organisation all. */
export function concerned({ ref }: Pick<Finding, 'ref'>, index: RegisterIndex): readonly string[] {
  const own = activityOf(ref, index);
  if (own !== undefined) return [own];
  const target = parseRef(ref);
  if (target?.entity === 'partyTransfer') {
    const party = index.get('partyTransfer', target.id)?.party;
    const recipients = index.register.recipient.filter((row) => row.party === party);
    return [...new Set(recipients.map(({ activity }) => activity))];
  }
  if (target?.entity === 'jointArrangement')
    return index.get('jointArrangement', target.id)?.activities ?? [];
  return index.register.activity.map(({ id }) => id);
}
