/** What a statement says of each element, with the passages that show it. */
import type { PhraseBook } from '../phrases/phrase-book.ts';
import type { Cues } from '../rules/cue.ts';
import { passagesWith, type ReadyCue, readyCue } from '../rules/find-cue.ts';
import type { Spoken, SpokenStatement } from '../rules/spoken.ts';
import { saysNothingYet } from './announced.ts';
import type { ElementKey, ElementRules, Shown, Verdict } from './element.ts';
import { ofTheOrganisation } from './general-law.ts';
import { othersLookIn } from './others-look-in.ts';
import { notOurDoing } from './our-doing.ts';
import { isTold } from './told.ts';

/** A cue of an element: which, and whether it shows the whole. */
export interface CueAddress {
  readonly key: ElementKey;
  readonly status: keyof Shown;
  readonly language: 'nl' | 'en';
  readonly index: number;
}

export type ReadyElements = readonly {
  readonly rules: ElementRules;
  readonly cues: readonly {
    readonly address: CueAddress;
    readonly cue: ReadyCue;
    readonly isSure: boolean;
  }[];
}[];

export function readyElements(all: readonly ElementRules[], book: PhraseBook): ReadyElements {
  return all.map((rules) => ({
    rules,
    cues: (['full', 'part'] as const).flatMap((status) =>
      addressed(rules.key, status, rules[status]).map(({ address, cue }) => ({
        address,
        cue: readyCue(cue, book),
        isSure: cue.isSure === true,
      })),
    ),
  }));
}

function addressed(key: ElementKey, status: keyof Shown, cues: Cues) {
  return (['nl', 'en'] as const).flatMap((language) =>
    cues[language].map((cue, index) => ({ address: { key, status, language, index }, cue })),
  );
}

export interface Judgement extends Verdict {
  readonly key: ElementKey;
  /** The cues that count, each with the passage. */
  readonly cues: readonly { readonly address: CueAddress; readonly passage: number }[];
  /** What is said so plainly that it is not held beside what it is like. */
  readonly sure?: Pick<Judgement, 'status' | 'evidence' | 'cues'>;
  /** No rule heard it: its passages are only like those that say it. */
  readonly isLikely?: true;
}

/** Rights whose words also name work: to update, to look into, to erase, to limit, to download. */
const OF_THE_DATA: ReadonlySet<ElementKey> = new Set([
  'right_access',
  'right_rectification',
  'right_erasure',
  'right_restriction',
  'right_portability',
]);

/** Rights that who looks in for the organisation is taken for. */
const LOOKED_IN: ReadonlySet<ElementKey> = new Set(['right_access', 'how_to_exercise_rights']);

export function isOfOthers(key: ElementKey, { spoken }: SpokenStatement, passage: number): boolean {
  const one = spoken[passage];
  return one !== undefined && LOOKED_IN.has(key) && othersLookIn(one);
}

/** `isUsed` leaves cues out, to see what the others find without them. */
export function judgeElements(
  elements: ReadyElements,
  statement: SpokenStatement,
  isUsed: (address: CueAddress) => boolean = () => true,
): readonly Judgement[] {
  return elements.map(({ rules, cues }) => {
    const found = cues
      .filter(({ address }) => isUsed(address))
      .flatMap(({ address, cue, isSure }) =>
        passagesWith(cue, address.language, statement).map((passage) => ({
          address,
          passage,
          isSure,
        })),
      )
      .filter(({ passage }) => isTold(rules.key, statement.spoken[passage] as Spoken))
      .filter(({ passage }) => !isOfOthers(rules.key, statement, passage))
      .filter(
        ({ passage }) => !saysNothingYet(rules.key, statement.spoken[passage] as Spoken, statement),
      );
    const of = (status: keyof Shown): readonly number[] => {
      const all = inOrder(found.filter(({ address }) => address.status === status));
      const told = ofTheOrganisation(all, statement);
      return OF_THE_DATA.has(rules.key) ? notOurDoing(told, statement) : told;
    };
    const shown = { full: of('full'), part: of('part') };
    // What only told of the law, or of another's doing, makes nothing clearer.
    const told = { full: new Set(shown.full), part: new Set(shown.part) };
    const kept = found.filter(({ address, passage }) => told[address.status].has(passage));
    const judged = (from: Shown): Verdict => (rules.judge ?? judge)(from, statement);
    const sure = kept.filter(({ isSure }) => isSure);
    const sureIn = (status: keyof Shown): readonly number[] =>
      inOrder(sure.filter(({ address }) => address.status === status));
    return {
      key: rules.key,
      cues: kept,
      ...judged(shown),
      ...(sure.length > 0 && {
        sure: { cues: sure, ...judged({ full: sureIn('full'), part: sureIn('part') }) },
      }),
    };
  });
}

function inOrder(found: readonly { readonly passage: number }[]): readonly number[] {
  return [...new Set(found.map(({ passage }) => passage))].sort((a, b) => a - b);
}

function judge({ full, part }: Shown): Verdict {
  if (full.length > 0) return { status: 'present', evidence: full };
  return { status: part.length > 0 ? 'partial' : 'absent', evidence: part };
}
