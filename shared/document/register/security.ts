/** (g) A general description of the security measures: Art. 30(1)(g), 32(1). Not confirmed is not taken. */
import type { Activity } from '../../domain/activity.ts';
import { stateOf } from '../../domain/answer.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { Measure } from '../../domain/measure.ts';
import { documentMessages } from '../../i18n/document.ts';
import type { ComposeContext } from '../context.ts';
import type { Field, Line, Paragraph, Section } from '../model.ts';
import {
  capitalised,
  factsAndMarkers,
  line,
  missing,
  paragraph,
  plainText,
  strong,
} from '../runs.ts';
import { confirmedState, notEstablished, say, sayWithDetail } from '../say.ts';
import { head, labelled, wordsOf } from './parts.ts';

export function measureName(context: ComposeContext, measure: Measure): Line {
  return sayWithDetail(context, 'measure', measure, 'term', 'detail');
}

function applied(context: ComposeContext, measure: Measure): boolean {
  return confirmedState(context, 'measure', measure, 'answer') === 'some';
}

/** A measure that a person confirmed, or a marker that asks to. */
function measureLine(context: ComposeContext, measure: Measure): Line {
  const name = capitalised(measureName(context, measure));
  if (applied(context, measure)) return name;
  const text = documentMessages[context.language];
  return [
    missing(
      context.profile === 'working' ? text.toConfirm(plainText(name)) : text.notEstablished,
      'CONFIRM',
      [refOf('measure', measure.id, 'answer')],
    ),
  ];
}

const shown = (measure: Measure) => stateOf(measure.answer) !== 'none';

/** `extra`: measures of an engagement, beside those of the activity. */
export function securityField(
  context: ComposeContext,
  activity: Activity,
  extra: readonly string[] = [],
): Field {
  const words = wordsOf(context);
  const own = [...new Set([...(activity.measures ?? []), ...extra])]
    .flatMap((id) => context.index.get('measure', id) ?? [])
    .filter(shown);
  const text = say(context, 'activity', activity, 'securityText');
  const general = context.index
    .all('measure')
    .some((measure) => measure.scope === 'organisation' && applied(context, measure));
  const value: Paragraph[] = [];
  value.push(...factsAndMarkers(own.map((measure) => measureLine(context, measure))));
  if (text) value.push(paragraph(text));
  if (general && stateOf(activity.measuresAnswer) !== 'none')
    value.push(paragraph(line(value.length > 0 ? words.organisationWide : words.noOwnMeasures)));
  if (value.length === 0)
    value.push(
      paragraph([notEstablished(context, refOf('activity', activity.id, 'measuresAnswer'))]),
    );
  return { letter: 'g', label: head(words.security), value };
}

/** All measures of the organisation with the day on which they were confirmed. */
export function securitySection(context: ComposeContext): Section {
  const words = wordsOf(context);
  const measures = context.index
    .all('measure')
    .filter((measure) => measure.scope === 'organisation' && shown(measure));
  const rows = measures.map((measure) => [
    [
      strong(capitalised(measureName(context, measure))),
      ...labelled(context, 'measure', measure, ['plannedOn', 'publicText']),
    ],
    [answerLine(context, measure)],
  ]);
  return {
    id: 'security',
    orientation: 'portrait',
    newPage: true,
    blocks: [
      { kind: 'heading', level: 2, anchor: 'security', runs: head(words.organisationSecurity) },
      rows.length === 0
        ? paragraph([
            notEstablished(
              context,
              refOf('organisation', context.index.single('organisation')?.id ?? 'org'),
            ),
          ])
        : {
            kind: 'table',
            caption: words.organisationSecurity,
            columns: [
              { head: head(words.measure), width: 66 },
              { head: head(words.applied), width: 34 },
            ],
            rows,
          },
    ],
  };
}

function answerLine(context: ComposeContext, measure: Measure): Line {
  if (!applied(context, measure))
    return [notEstablished(context, refOf('measure', measure.id, 'answer'))];
  const checked = say(context, 'measure', measure, 'checkedOn');
  const answer = say(context, 'measure', measure, 'answer') ?? [];
  return checked ? line(answer, ', ', checked) : answer;
}
