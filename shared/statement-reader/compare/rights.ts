/** The rights that the statement names, and those that the register says it offers. */
import { stateOf } from '../../domain/answer.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { ElementKey } from '../elements/element.ts';
import type { CompareContext } from './context.ts';
import type { Difference, TopicFindings } from './difference.ts';
import { sameLength } from './lengths.ts';
import { answerWord, difference, evidenceOf, labelWord, lawWord, periodWord } from './sides.ts';

const elementOf: Readonly<Record<string, ElementKey>> = {
  'right.access': 'right_access',
  'right.rectify': 'right_rectification',
  'right.erase': 'right_erasure',
  'right.restrict': 'right_restriction',
  'right.object': 'right_objection',
  'right.port': 'right_portability',
  'right.withdraw': 'right_withdraw_consent',
  'right.complain': 'right_complaint_authority',
};

/**
 * Most rights the law gives whatever a register says: only a right that a person marked as named,
 * or as not named, can differ.
 */
export function compareRights(context: CompareContext): TopicFindings {
  const { index, reading } = context;
  let same = 0;
  const found = index.all('rightHandling').flatMap((row): readonly Difference[] => {
    const key = elementOf[row.right];
    if (key === undefined || !index.printable('rightHandling', row.id, 'offered')) return [];
    const state = stateOf(row.offered);
    const { status, evidence } = reading.elements[key];
    const about = [lawWord(row.right)];
    const refs = [refOf('rightHandling', row.id, 'offered')];
    if (state === 'some' && status === 'absent')
      return [
        difference('registerOnly', 'rights', { about, register: [answerWord('offered')], refs }),
      ];
    if (state === 'none' && status !== 'absent')
      return [
        difference('differs', 'rights', {
          about,
          statement: [answerWord('offered')],
          register: [answerWord('notOffered')],
          evidence,
          refs,
        }),
      ];
    if (state !== 'unknown') same += 1;
    return [];
  });
  const term = compareTerm(context);
  return { found: [...found, ...term.found], same: same + term.same };
}

/** The own term in which requests are answered. */
function compareTerm({ index, proposals }: CompareContext): TopicFindings {
  const row = index.single('rightsPolicy');
  const days =
    row && index.printable('rightsPolicy', row.id, 'ownTermDays') ? row.ownTermDays : undefined;
  const said = proposals.rights.flatMap((each) => (each.field === 'ownTermDays' ? [each] : []));
  const [first] = said;
  if (!row || days === undefined || !first) return { found: [], same: 0 };
  if (said.some((each) => sameLength(`P${each.days}D`, `P${days}D`))) return { found: [], same: 1 };
  const ref = refOf('rightsPolicy', row.id, 'ownTermDays');
  return {
    found: [
      difference('differs', 'rights', {
        about: [labelWord('rightsPolicy', 'ownTermDays')],
        statement: [periodWord(`P${first.days}D`)],
        register: [periodWord(`P${days}D`, ref)],
        evidence: evidenceOf(first),
        refs: [ref],
      }),
    ],
    same: 0,
  };
}
