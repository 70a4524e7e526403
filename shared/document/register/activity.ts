/** One activity of the controller: the letters (b) to (g) of Art. 30(1) in order, then what goes beyond. */
import type { Activity } from '../../domain/activity.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { ComposeContext } from '../context.ts';
import type { Heading, Line, Section } from '../model.ts';
import { fixed, line } from '../runs.ts';
import { say, sayOn } from '../say.ts';
import { numberText, wordsOf } from './parts.ts';
import { purposesField } from './purposes.ts';
import { recipientsField } from './recipients.ts';
import { retentionField } from './retention.ts';
import { securityField } from './security.ts';
import { dataField, subjectsField } from './subjects-and-data.ts';
import { supplement } from './supplement.ts';
import { transfersField } from './transfers.ts';

export function activityAnchor(activity: Activity): string {
  // Ids differ by case and underscore; anchors have neither.
  const safe = activity.id.replaceAll(
    /[^a-z0-9]/g,
    (letter) => `-${letter.charCodeAt(0).toString(16)}`,
  );
  return `activity-${safe}`;
}

export function activityHeading(
  context: ComposeContext,
  activity: Activity,
  total: number,
): Heading {
  const words = wordsOf(context);
  const subtitle = history(context, activity);
  return {
    kind: 'heading',
    level: 2,
    anchor: activityAnchor(activity),
    runs: say(context, 'activity', activity, 'name') ?? [],
    eyebrow: [
      fixed(words.activityNumber(numberText(activity.number, total)), [
        refOf('activity', activity.id, 'number'),
      ]),
    ],
    ...(subtitle.length > 0 ? { subtitle } : {}),
  };
}

function history(context: ComposeContext, activity: Activity): Line {
  const words = wordsOf(context);
  const parts = [
    [words.inUseSince, say(context, 'activity', activity, 'startedOn')],
    [words.ended, sayOn(context, 'activity', activity, 'endedOn')],
    [words.reviewed, sayOn(context, 'activity', activity, 'reviewedOn')],
  ] as const;
  return parts.flatMap(([lead, when]) => (when ? line(lead, when, '. ') : []));
}

export function activitySection(
  context: ComposeContext,
  activity: Activity,
  total: number,
): Section {
  const extra = supplement(context, activity);
  return {
    id: activityAnchor(activity),
    orientation: 'portrait',
    newPage: true,
    blocks: [
      activityHeading(context, activity, total),
      {
        kind: 'fields',
        rows: [
          purposesField(context, activity),
          subjectsField(context, activity),
          dataField(context, activity),
          recipientsField(context, activity),
          transfersField(context, activity),
          retentionField(context, activity),
          securityField(context, activity),
        ],
      },
      ...(extra ? [extra] : []),
    ],
  };
}
