/** The rights that the statement names, and those that the register's own statement would name. */
import { stateOf } from '../../domain/answer.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { ElementKey } from '../elements/element.ts';
import type { Quote } from '../reading.ts';
import type { CompareContext } from './context.ts';
import type { Difference, TopicFindings } from './difference.ts';
import { isOwnText, tellsOfPurpose, waysOut } from './own-words.ts';
import { compareChannels, compareTerm } from './requests.ts';
import { FROM_BASIS, groundsOfRights, hasOpenBases } from './rights-due.ts';
import { answerWord, difference, lawWord } from './sides.ts';

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

/** Words by which a statement names a right that no rule saw: no silence. */
const namedBy: Readonly<Record<string, readonly string[]>> = {
  'right.port': ['krijgt u als bestand', 'krijg je als bestand', 'get as a file'],
};

export function compareRights(context: CompareContext): TopicFindings {
  const grounds = groundsOfRights(context);
  const open = hasOpenBases(context);
  const results = Object.entries(elementOf).map(([right, key]): TopicFindings => {
    const evidence = evidenceFor(context, key);
    const isNamed = evidence.length > 0 || (namedBy[right] ?? []).some(context.mentions);
    const about = [lawWord(right)];
    const statement = [answerWord('offered')];
    const answer = answerOf(context, right);
    const ground = grounds.get(right);
    const one = (found: Difference): TopicFindings => ({ found: [found], same: 0 });
    if (answer?.state === 'none')
      return isNamed
        ? one(
            difference('differs', 'rights', {
              about,
              statement,
              register: [answerWord('notOffered')],
              evidence,
              refs: answer.refs,
            }),
          )
        : { found: [], same: 1 };
    const refs = answer?.refs ?? ground?.refs ?? [];
    if (!isNamed && (answer !== undefined || ground?.due === true))
      return one(
        difference('registerOnly', 'rights', { about, register: [answerWord('offered')], refs }),
      );
    // The law gives it only where the data rest on such a basis, and here none do.
    if (isNamed && !answer && !ground && !open && right in FROM_BASIS)
      return one(difference('statementOnly', 'rights', { about, statement, evidence }));
    return { found: [], same: isNamed && (answer ?? ground) ? 1 : 0 };
  });
  const all = [...results, compareTerm(context), compareChannels(context)];
  return {
    found: all.flatMap(({ found }) => found),
    same: all.reduce((sum, { same }) => sum + same, 0),
  };
}

const OBJECTS =
  /bezwaar|verzet|object|oppos|afmeld|uitschrij|unsubscrib|reclame|advertis|marketing/iu;

/** The sentences that name the right, and not another one or what data are used for. */
function evidenceFor(context: CompareContext, key: ElementKey): readonly Quote[] {
  const { reading, index } = context;
  const { status, evidence } = reading.elements[key];
  if (status === 'absent') return [];
  const outs = waysOut(index);
  const pauses = new Set(reading.elements.right_restriction.evidence.map(({ start }) => start));
  return evidence.filter((each) => {
    if (tellsOfPurpose(context, each)) return false;
    if (key === 'right_withdraw_consent') return true;
    if (key === 'right_objection') return !pauses.has(each.start) || OBJECTS.test(each.quote);
    // "Mail ons, dan wissen wij de allergie meteen" tells how consent is withdrawn.
    return !isOwnText(outs, each);
  });
}

/** What a person marked as named, or as not named. */
function answerOf({ index }: CompareContext, right: string) {
  const [row] = index
    .all('rightHandling')
    .filter(
      ({ id, right: own, offered }) =>
        own === right &&
        stateOf(offered) !== 'unknown' &&
        index.printable('rightHandling', id, 'offered'),
    );
  return row && { state: stateOf(row.offered), refs: [refOf('rightHandling', row.id, 'offered')] };
}
