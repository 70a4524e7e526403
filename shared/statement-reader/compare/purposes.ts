/** What data are used for: an activity in one of the two only. Art. 13(1)(c). */
import type { Activity } from '../../domain/activity.ts';
import { refOf } from '../../domain/field-ref.ts';
import { ownTermId } from '../../domain/ids.ts';
import type { Purpose, StatementGroup } from '../../domain/purpose.ts';
import type { Localised } from '../../domain/text.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { Named, PurposeProposal } from '../proposals/proposal.ts';
import type { CompareContext } from './context.ts';
import type { TopicFindings } from './difference.ts';
import { contentOf, overlap } from './names.ts';
import { difference, evidenceOf, namedWord, userWord } from './sides.ts';

interface Held {
  readonly activity: Activity;
  readonly terms: ReadonlySet<string>;
  /** The parts of a statement that its purposes stand in. */
  readonly groups: ReadonlySet<StatementGroup | undefined>;
  /** Its name and purposes in each wording. */
  readonly texts: readonly ReadonlySet<string>[];
}

export function comparePurposes(context: CompareContext): TopicFindings {
  const { index, activities, scope, proposals } = context;
  const held = activities.map((activity) => heldOf(context, activity));
  const said = [...proposals.purposes, ...proposals.activities].map(({ value }) => value);
  const templates = proposals.activities.flatMap(({ template }) => purposesOf(template));
  const told = held.filter(
    (each) =>
      said.some((value) => matching(value, each)) ||
      templates.some((term) => each.terms.has(term)) ||
      each.texts.some((content) => content.size > 0 && context.tells(content)),
  );
  const unmatched = proposals.purposes.filter(
    ({ value, confidence }) =>
      confidence === 'high' && !held.some((each) => matching(value, each) || likely(value, each)),
  );
  const inScope = new Set(scope.map(({ id }) => id));
  return {
    found: [
      ...[...Map.groupBy(unmatched, keyOf).values()].map((group) =>
        difference(held.length === 0 ? 'unknown' : 'statementOnly', 'purposes', {
          statement: group.slice(0, 1).map(({ value }) => namedWord(value)),
          evidence: evidenceOf(...group),
        }),
      ),
      ...held
        .filter(
          (each) =>
            inScope.has(each.activity.id) && !told.includes(each) && isFirm(context, each.activity),
        )
        .map(({ activity }) =>
          difference('registerOnly', 'purposes', {
            register: [userWord(activity.name, refOf('activity', activity.id, 'name'))],
            refs: index.parts('purpose', activity.id).map(({ id }) => refOf('purpose', id, 'term')),
          }),
        ),
    ],
    same: told.length,
  };
}

/** A statement that tells of a web shop tells of what a web shop does. */
function purposesOf(template: string | undefined): readonly string[] {
  const record = template === undefined ? undefined : lawIn('template', template);
  return record?.purposes.map(({ term }) => term) ?? [];
}

const keyOf = ({ value }: PurposeProposal): string => value.term ?? value.text.toLowerCase();

/** An activity whose purpose a person confirmed, and which is in use. */
function isFirm({ index }: CompareContext, activity: Activity): boolean {
  return (
    activity.status === 'active' &&
    index.parts('purpose', activity.id).some(({ id }) => index.printable('purpose', id, 'term'))
  );
}

function heldOf({ index }: CompareContext, activity: Activity): Held {
  const purposes = index.parts('purpose', activity.id);
  const own = purposes.flatMap(({ term }) => {
    const id = ownTermId(term);
    return [id === undefined ? undefined : index.get('ownTerm', id)?.label];
  });
  const texts: readonly (Localised | undefined)[] = [
    activity.name,
    ...own,
    ...purposes.flatMap(wordings),
  ];
  return {
    activity,
    terms: new Set(purposes.map(({ term }) => term)),
    groups: new Set(purposes.map((purpose) => purpose.statementGroup ?? groupOf(purpose.term))),
    texts: texts
      .flatMap((text) => [text?.nl, text?.en])
      .flatMap((text) => (text ? [contentOf(text)] : [])),
  };
}

function wordings({ text, statementText, term }: Purpose): readonly (Localised | undefined)[] {
  const law = lawIn('purpose', term);
  return [
    text,
    statementText,
    law && { nl: law.nl, en: law.en },
    law && { nl: law.shortNl, en: law.shortEn },
  ];
}

const groupOf = (term: string): StatementGroup | undefined =>
  lawIn('purpose', term)?.statementGroup;

/** One sentence can be called by several purposes of the same kind: no alarm where the kind is there. */
function likely({ term }: Named, held: Held): boolean {
  const group = term === undefined ? undefined : groupOf(term);
  return group !== undefined && held.groups.has(group);
}

/** Share of the words of the shorter of two wordings that the other has too. */
const ENOUGH = 0.6;

function matching({ term, text }: Named, held: Held): boolean {
  if (term !== undefined && held.terms.has(term)) return true;
  const words = contentOf(text);
  return words.size > 1 && held.texts.some((own) => own.size > 1 && overlap(words, own) >= ENOUGH);
}
