/** What an activity records beyond Art. 30: owner, systems, decisions, DPIA, informing people. Apart and smaller. */
import type { Activity } from '../../domain/activity.ts';
import { stateOf } from '../../domain/answer.ts';
import type { EntityName, Row } from '../../domain/entities.ts';
import { entityLabel } from '../../i18n/fields.ts';
import type { ComposeContext } from '../context.ts';
import type { Aside, Line, Paragraph } from '../model.ts';
import { factsAndMarkers, joined, line, paragraph, sentences } from '../runs.ts';
import { type Fields, nameOf } from '../say.ts';
import { head, labelled, wordsOf } from './parts.ts';

const activityFields: readonly Fields<'activity'>[] = [
  'description',
  'ownerFunction',
  'department',
  'automatedAnswer',
  'specialAnswer',
  'criminalAnswer',
  'bsnAnswer',
  'aiAnswer',
  'aiText',
  'rightsNote',
  'reviewEvery',
];

type Part = 'automatedDecision' | 'dpia' | 'informing' | 'reference';

const partFields: { readonly [E in Part]: readonly Fields<E>[] } = {
  automatedDecision: [
    'what',
    'logic',
    'significance',
    'consequences',
    'forSubjects',
    'significantEffect',
    'ground',
    'human',
  ],
  dpia: ['screened', 'art35', 'wp248', 'apList', 'outcome', 'reason', 'date'],
  informing: ['forSubjects', 'moment', 'channel', 'exception', 'reason', 'date'],
  reference: ['text', 'link'],
};

function partLines(
  context: ComposeContext,
  entity: Part,
  activity: Activity,
): readonly Paragraph[] {
  const rows: readonly Row<EntityName>[] = context.index.parts(entity, activity.id);
  return rows.flatMap((row) => {
    const fields = partFields[entity] as unknown as readonly Fields<EntityName>[];
    const lines = labelled<EntityName>(context, entity, row, fields);
    return lines.length > 0
      ? [paragraph(line(`${entityLabel(entity, context.language)}. `, sentences(lines)))]
      : [];
  });
}

function systemsLine(context: ComposeContext, activity: Activity): readonly Line[] {
  const systems = context.index
    .all('system')
    .filter((system) => system.activities?.includes(activity.id));
  if (systems.length === 0) return [];
  return [
    line(
      `${entityLabel('system', context.language)}: `,
      joined(systems.map((system) => nameOf(context, 'system', system.id))),
    ),
  ];
}

export function supplement(context: ComposeContext, activity: Activity): Aside | undefined {
  const fields = activityFields.filter((field) => !answeredUnknown(activity, field));
  const lines = [
    ...labelled(context, 'activity', activity, fields),
    ...systemsLine(context, activity),
  ];
  const blocks = [
    ...factsAndMarkers(lines),
    ...(Object.keys(partFields) as Part[]).flatMap((part) => partLines(context, part, activity)),
  ];
  if (blocks.length === 0 || context.withoutSupplement === true) return undefined;
  const words = wordsOf(context);
  return {
    kind: 'aside',
    title: head(activity.role === 'processor' ? words.processorSupplement : words.supplement),
    blocks,
  };
}

/** An unanswered question that Art. 30 does not ask is a finding, not a line of the record. */
function answeredUnknown(activity: Activity, field: Fields<'activity'>): boolean {
  const value = activity[field];
  return typeof value === 'object' && 'state' in value && stateOf(value) === 'unknown';
}
