import type { SpokenStatement } from '../rules/spoken.ts';
import type { ElementRules, Shown } from './element.ts';
import { isOfOffice } from './readers-doing.ts';
import { retentionAskedFull, retentionAskedPart } from './retention-asked.ts';
import { retentionEn } from './retention-en.ts';
import { retentionEnds, retentionUnused } from './retention-ends.ts';
import { retentionLawful } from './retention-lawful.ts';
import { retentionLeaving } from './retention-leaving.ts';
import { retentionNl } from './retention-nl.ts';
import { isAskedOfOthers, isOfAside, isOnlyAsNeeded, isReplyTerm } from './retention-other.ts';
import { retentionPlainFull, retentionPlainPart } from './retention-plain.ts';
import { wholeWithParts } from './several.ts';

/** AVG 13(2)(a): how long, in figures or by a criterion one can use; "no longer than needed" is a part of it. */
export const retention: ElementRules = {
  key: 'retention',
  full: {
    nl: [
      ...retentionNl.full,
      ...retentionAskedFull.nl,
      ...retentionEnds.nl,
      ...retentionLeaving.nl,
      ...retentionPlainFull.nl,
    ],
    en: [
      ...retentionEn.full,
      ...retentionAskedFull.en,
      ...retentionEnds.en,
      ...retentionLeaving.en,
      ...retentionPlainFull.en,
    ],
  },
  part: {
    nl: [
      ...retentionNl.part,
      ...retentionAskedPart.nl,
      ...retentionUnused.nl,
      ...retentionLawful.nl,
      ...retentionPlainPart.nl,
    ],
    en: [
      ...retentionEn.part,
      ...retentionAskedPart.en,
      ...retentionUnused.en,
      ...retentionLawful.en,
      ...retentionPlainPart.en,
    ],
  },
  judge: (shown, statement) => wholeWithParts(ofMostData(shown, statement)),
};

/** In a few sentences nothing is aside. */
const EXCERPT = 8;

function ofMostData({ full, part }: Shown, statement: SpokenStatement): Shown {
  const { spoken, passages } = statement;
  const isElse = (index: number): boolean => {
    const one = spoken[index];
    return (
      one !== undefined && (isReplyTerm(one, statement) || isAskedOfOthers(one) || isOfOffice(one))
    );
  };
  const isWhole = passages.length > EXCERPT;
  const isPart = (index: number): boolean => {
    const one = spoken[index];
    return one !== undefined && (isOnlyAsNeeded(one) || (isWhole && isOfAside(one)));
  };
  const told = full.filter((index) => !isElse(index));
  return {
    full: told.filter((index) => !isPart(index)),
    part: [...part.filter((index) => !isElse(index)), ...told.filter(isPart)],
  };
}
