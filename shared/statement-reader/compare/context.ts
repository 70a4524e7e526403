/** What the topics share: what the statement says, and the part of the register that it should tell. */

import { holdsFor } from '../../document/statement/scope.ts';
import type { Activity } from '../../domain/activity.ts';
import type { Register } from '../../domain/register.ts';
import { RegisterIndex } from '../../domain/register-index.ts';
import type { Proposals } from '../proposals/proposal.ts';
import type { Reading } from '../reading.ts';
import type { Passage } from '../text/passage.ts';
import { readText } from '../text/read-text.ts';
import { tokensOf } from '../text/tokens.ts';
import { lengthsIn } from './lengths.ts';
import { namesIn, stemOf } from './names.ts';
import { readersOf, toldTo } from './readers.ts';

export interface StatementSays {
  readonly text: string;
  readonly reading: Pick<Reading, 'elements' | 'proposals'>;
}

export interface CompareContext extends StatementSays {
  readonly proposals: Proposals;
  readonly index: RegisterIndex;
  /** All that the organisation does for itself: what the statement says may be about any of it. */
  readonly activities: readonly Activity[];
  /** Those of the people whom the statement speaks to: only of these it must speak. */
  readonly scope: readonly Activity[];
  /** Whether they speak to people of these groups of an activity; undefined are all its groups. */
  readonly concerns: (activity: string, forSubjects: readonly string[] | undefined) => boolean;
  /** They meet the website, and read of its cookies. */
  readonly visitsSite: boolean;
  /** Whether a name stands anywhere in the statement. */
  readonly mentions: (name: string) => boolean;
  /** Whether most words of a text stand together somewhere in the statement. */
  readonly tells: (content: ReadonlySet<string>) => boolean;
  /** The text in its smallest parts, in order. */
  readonly passages: () => readonly Passage[];
  /** Every length of time that the statement names, ISO 8601. */
  readonly lengths: readonly string[];
}

export function compareContext(said: StatementSays, register: Register): CompareContext {
  const index = new RegisterIndex(register);
  const activities = index
    .all('activity')
    .filter((activity) => activity.role !== 'processor' && activity.status !== 'ended');
  const readers = readersOf(said.text, said.reading.proposals);
  const told = toldTo(index, readers);
  const words = tokensOf(said.text, 0, said.text.length).map(({ word }) => word);
  return {
    ...said,
    proposals: said.reading.proposals,
    index,
    activities,
    scope: activities.filter(({ id }) => told.has(id)),
    concerns: (activity, forSubjects) =>
      (told.get(activity) ?? []).some((scoped) => holdsFor(scoped, forSubjects)),
    visitsSite: readers.some((each) => each === 'customers' || each === 'websiteVisitors'),
    mentions: mentionsIn(words),
    tells: tellsIn(words),
    passages: passagesOf(said.text),
    lengths: lengthsIn(words),
  };
}

function passagesOf(text: string): CompareContext['passages'] {
  let passages: readonly Passage[] | undefined;
  return () => {
    passages ??= readText(text).passages;
    return passages;
  };
}

function mentionsIn(words: readonly string[]): (name: string) => boolean {
  const whole = ` ${words.join(' ')} `;
  return (name) => namesIn(name).some((each) => whole.includes(` ${each} `));
}

/** Words within which a purpose is told: a sentence. */
const WINDOW = 14;
/** Share of its words that must be there. */
const ENOUGH = 0.75;

function tellsIn(words: readonly string[]): CompareContext['tells'] {
  let places: ReadonlyMap<string, readonly number[]> | undefined;
  return (content) => {
    places ??= Map.groupBy(words.keys(), (place) => stemOf(words[place] ?? ''));
    const found = [...content].flatMap((stem) =>
      (places?.get(stem) ?? []).map((place) => ({ stem, place })),
    );
    found.sort((a, b) => a.place - b.place);
    let first = 0;
    return found.some(({ place }, last) => {
      while (place - (found[first]?.place ?? 0) > WINDOW) first += 1;
      const together = new Set(found.slice(first, last + 1).map(({ stem }) => stem));
      return together.size >= ENOUGH * content.size;
    });
  };
}
