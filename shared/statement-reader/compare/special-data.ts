/** Data that the law protects more: Art. 9 and 10, and the citizen service number. */
import { stateOf } from '../../domain/answer.ts';
import type { Row } from '../../domain/entities.ts';
import { refOf } from '../../domain/field-ref.ts';
import { ownTermId } from '../../domain/ids.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { CompareContext } from './context.ts';
import type { Difference, TopicFindings } from './difference.ts';
import { answerWord, difference, evidenceOf, lawWord, userWord } from './sides.ts';

type AnswerField = 'specialAnswer' | 'criminalAnswer' | 'bsnAnswer';

/** The answer of an activity that covers this kind of data; undefined for ordinary data. */
function answerField(term: string): AnswerField | undefined {
  const law = lawIn('data', term);
  if (law?.special) return 'specialAnswer';
  if (law?.criminal) return 'criminalAnswer';
  return law?.nid ? 'bsnAnswer' : undefined;
}

export function compareSpecialData(context: CompareContext): TopicFindings {
  const { index, activities, proposals, reading } = context;
  const items = activities.flatMap(({ id }) =>
    index.parts('dataItem', id).filter((item) => isSpecial(context, item)),
  );
  const held = Map.groupBy(items, ({ term }) => term);
  const said = proposals.data.filter(
    ({ value, confidence }) =>
      confidence !== 'low' && value.term !== undefined && answerField(value.term) !== undefined,
  );
  const bySaid = Map.groupBy(said, ({ value }) => value.term ?? '');
  const found: Difference[] = [];
  let same = 0;
  for (const [term, proposals] of bySaid) {
    if (held.has(term)) same += 1;
    else found.push(notHeld(context, term, evidenceOf(...proposals)));
  }
  for (const [term, rows] of held) {
    const told = rows.filter(
      (row) =>
        context.concerns(row.activity, row.forSubjects) &&
        index.printable('dataItem', row.id, 'term'),
    );
    if (bySaid.has(term) || told.length === 0 || saidInWords(context, term)) continue;
    const { status, evidence } = reading.elements.special_categories;
    const refs = told.map(({ id }) => refOf('dataItem', id, 'term'));
    const about = told.slice(0, 1).map((row) => wordOf(context, row));
    // The statement speaks of special data without naming these; or it says that there are none.
    found.push(
      difference('registerOnly', 'specialData', {
        register: about,
        refs,
        ...(status === 'absent' ? {} : { evidence: evidence.slice(0, 1) }),
      }),
    );
  }
  return { found, same };
}

function isSpecial({ index }: CompareContext, item: Row<'dataItem'>): boolean {
  const own = ownTermId(item.term);
  if (own === undefined) return answerField(item.term) !== undefined;
  const row = index.get('ownTerm', own);
  return row?.special === true || row?.criminal === true;
}

function wordOf({ index }: CompareContext, item: Row<'dataItem'>) {
  const own = ownTermId(item.term);
  const row = own === undefined ? undefined : index.get('ownTerm', own);
  return row ? userWord(row.label, refOf('ownTerm', row.id, 'label')) : lawWord(item.term);
}

/** The label of the term, or its short form, stands in the text. */
function saidInWords({ mentions, index }: CompareContext, term: string): boolean {
  const own = ownTermId(term);
  const law = lawIn('data', term);
  const label = own === undefined ? undefined : index.get('ownTerm', own)?.label;
  return [law?.nl, law?.en, law?.shortNl, law?.shortEn, label?.nl, label?.en].some(
    (text) => text !== undefined && mentions(text),
  );
}

function notHeld(
  context: CompareContext,
  term: string,
  evidence: Difference['evidence'],
): Difference {
  const field = answerField(term) ?? 'specialAnswer';
  const states = context.activities.map((activity) =>
    context.index.printable('activity', activity.id, field) ? stateOf(activity[field]) : 'unknown',
  );
  const refs = context.activities.map(({ id }) => refOf('activity', id, field));
  const statement = [lawWord(term)];
  if (states.length > 0 && states.every((state) => state === 'none'))
    return difference('differs', 'specialData', {
      statement,
      register: [answerWord('notProcessed')],
      evidence,
      refs,
    });
  const open = refs.filter((_, place) => states[place] === 'unknown');
  if (open.length > 0 || states.length === 0)
    return difference('unknown', 'specialData', { statement, evidence, refs: open });
  return difference('statementOnly', 'specialData', { statement, evidence });
}
