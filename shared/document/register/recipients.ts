/** (d) Recipients: Art. 30(1)(d). Processors are recipients too, Art. 4(9). */
import type { Activity } from '../../domain/activity.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { Recipient } from '../../domain/recipient.ts';
import { type ComposeContext, inTable } from '../context.ts';
import type { Cell, Field, Line, Table } from '../model.ts';
import { line, paragraph, strong } from '../runs.ts';
import { notEstablished, say, sayAnswer, sayWithDetail } from '../say.ts';
import { head, labelled, withoutEmptyColumns, wordsOf } from './parts.ts';

export function recipientName(context: ComposeContext, recipient: Recipient): Line {
  const name = sayWithDetail(
    context,
    'recipient',
    recipient,
    recipient.party ? 'party' : 'term',
    'detail',
  );
  return name.length > 0 ? name : [notEstablished(context, refOf('recipient', recipient.id))];
}

export function recipientsField(context: ComposeContext, activity: Activity): Field {
  const words = wordsOf(context);
  const recipients = context.index.parts('recipient', activity.id);
  const label = { letter: 'd', label: head(words.recipients) } as const;
  if (recipients.length === 0) {
    return {
      ...label,
      value: [paragraph(sayAnswer(context, 'activity', activity, 'recipientsAnswer'))],
    };
  }
  const table: Table = {
    kind: 'table',
    caption: words.recipients,
    columns: [
      { head: head(words.recipient), width: 40 },
      { head: head(words.role), width: 26 },
      { head: head(words.whatFor), width: 34 },
    ],
    rows: recipients.map((recipient) => [
      [strong(recipientName(context, recipient))],
      [
        say(context, 'recipient', recipient, 'kind') ?? [
          notEstablished(context, refOf('recipient', recipient.id, 'kind')),
        ],
      ],
      whatCell(inTable(context), recipient),
    ]),
  };
  return { ...label, value: [withoutEmptyColumns(table)] };
}

function whatCell(context: ComposeContext, recipient: Recipient): Cell {
  const known = context.index.printable('recipient', recipient.id, 'party');
  const party = known ? context.index.get('party', recipient.party) : undefined;
  const what =
    say(context, 'recipient', recipient, 'what') ??
    (party ? say(context, 'party', party, 'what') : undefined);
  const extra = labelled(context, 'recipient', recipient, ['forSubjects', 'forData', 'condition']);
  const first = what ? [line(what)] : [];
  return [...first, ...extra];
}
