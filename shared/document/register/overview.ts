/** All activities on a landscape page: what an authority looks at first. */
import type { Activity } from '../../domain/activity.ts';
import { refOf } from '../../domain/field-ref.ts';
import { type ComposeContext, inTable } from '../context.ts';
import type { Cell, Line, Section } from '../model.ts';
import { fixed, namesInCell, paragraph } from '../runs.ts';
import { notEstablished, say, sayAnswer } from '../say.ts';
import { head, numberText, wordsOf } from './parts.ts';
import { purposeName } from './purposes.ts';
import { recipientName } from './recipients.ts';
import { periodText } from './retention.ts';
import { placeOf, placeOfParty } from './transfer-place.ts';
import { isSentByPerson, transfersAnswer, transfersOf } from './transfers.ts';

export function overviewSection(context: ComposeContext, activities: readonly Activity[]): Section {
  const words = wordsOf(context);
  return {
    id: 'overview',
    orientation: 'landscape',
    newPage: true,
    blocks: [
      { kind: 'heading', level: 2, anchor: 'overview', runs: head(words.overview) },
      paragraph(head(words.overviewNote), 'small'),
      {
        kind: 'table',
        caption: words.overviewCaption,
        columns: [
          { head: head(words.number), width: 4 },
          { head: head(words.activity), width: 13 },
          { head: head(words.purpose), letter: 'b', width: 15 },
          { head: head(words.who), letter: 'c', width: 11 },
          { head: head(words.data), letter: 'c', width: 16 },
          { head: head(words.recipients), letter: 'd', width: 13 },
          { head: head(words.transfers), letter: 'e', width: 15 },
          { head: head(words.retention), letter: 'f', width: 13 },
        ],
        rows: activities.map((activity) =>
          overviewRow(inTable(context), activity, activities.length),
        ),
      },
    ],
  };
}

function overviewRow(context: ComposeContext, activity: Activity, total: number): readonly Cell[] {
  return [
    [[fixed(numberText(activity.number, total), [refOf('activity', activity.id, 'number')])]],
    [
      (say(context, 'activity', activity, 'name') ?? []).map((run) => ({
        ...run,
        strong: true as const,
      })),
    ],
    listed(
      context,
      activity,
      context.index.parts('purpose', activity.id).map((row) => purposeName(context, row)),
    ),
    listed(
      context,
      activity,
      context.index
        .parts('subjectGroup', activity.id)
        .map((row) => say(context, 'subjectGroup', row, 'term') ?? []),
    ),
    listed(
      context,
      activity,
      context.index
        .parts('dataItem', activity.id)
        .map((row) => say(context, 'dataItem', row, 'term') ?? []),
    ),
    recipientsCell(context, activity),
    transfersCell(context, activity),
    retentionCell(context, activity),
  ];
}

function listed(context: ComposeContext, activity: Activity, names: readonly Line[]): Cell {
  const known = names.filter((name) => name.length > 0);
  if (known.length === 0) return [[notEstablished(context, refOf('activity', activity.id))]];
  return namesInCell(known);
}

function recipientsCell(context: ComposeContext, activity: Activity): Cell {
  const recipients = context.index.parts('recipient', activity.id);
  if (recipients.length === 0)
    return [sayAnswer(context, 'activity', activity, 'recipientsAnswer')];
  return namesInCell(recipients.map((recipient) => recipientName(context, recipient)));
}

function transfersCell(context: ComposeContext, activity: Activity): Cell {
  const { own, ofParties } = transfersOf(context, activity);
  const places = [
    ...own
      .filter((transfer) => !isSentByPerson(context, transfer))
      .map((transfer) => placeOf(context, 'transfer', transfer)),
    ...ofParties.map((transfer) => placeOfParty(context, activity, transfer)),
  ];
  if (places.length === 0) return [transfersAnswer(context, activity)];
  return namesInCell(places);
}

function retentionCell(context: ComposeContext, activity: Activity): Cell {
  const rows = context.index.parts('retention', activity.id);
  const periods = rows.map(
    (row) =>
      periodText(context, row) ?? [notEstablished(context, refOf('retention', row.id, 'period'))],
  );
  if (periods.length === 0) return [[notEstablished(context, refOf('activity', activity.id))]];
  return namesInCell(periods);
}
