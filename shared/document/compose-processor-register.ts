/** The processor's record: Art. 30(2) GDPR. No purposes, recipients or retention: those are the clients'. */
import type { Activity } from '../domain/activity.ts';
import { stateOf } from '../domain/answer.ts';
import type { Engagement } from '../domain/engagement.ts';
import { refOf } from '../domain/field-ref.ts';
import type { Register } from '../domain/register.ts';
import { registerMessages } from '../i18n/register.ts';
import { emptySection, present, requiredElements, titleOf } from './compose-register.ts';
import { isConcept } from './concept.ts';
import { type ComposeContext, type ComposeOptions, contextOf } from './context.ts';
import { brandOf, footerOf } from './footer.ts';
import type { Cell, Document, Field, Line, Section } from './model.ts';
import { activityAnchor, activityHeading } from './register/activity.ts';
import { coverSection } from './register/cover.ts';
import { head, labelled, numberText, wordsOf } from './register/parts.ts';
import { draftsSection } from './register/published.ts';
import { measureName, securityField, securitySection } from './register/security.ts';
import { activitiesOf } from './register/selection.ts';
import { supplement } from './register/supplement.ts';
import { placeOf, safeguardCell, transfersField } from './register/transfers.ts';
import { capitalised, joined, line, paragraph } from './runs.ts';
import { nameOf, notEstablished, say, sayAnswer, sayOrMissing } from './say.ts';

export function composeProcessorRegister(register: Register, options: ComposeOptions): Document {
  const context = contextOf(register, options);
  const words = registerMessages[options.language];
  const activities = activitiesOf(context, 'processor');
  const back = present([draftsSection(context, 'processor'), securitySection(context)]);
  const figures = { activities, ...requiredElements(context), back: back.map(titleOf) };
  const sections = [
    coverSection(context, 'processor', figures),
    activities.length > 0 ? overview(context, activities) : emptySection(words.noActivities),
    ...activities.map((activity) => serviceSection(context, activity, activities.length)),
    ...back,
  ];
  return {
    kind: 'processor-register',
    language: options.language,
    profile: options.profile,
    title: words.processorTitle,
    footer: footerOf(context, words.processorTitle),
    concept: isConcept(context, sections),
    date: options.date,
    ...brandOf(context),
    sections,
  };
}

function engagementsOf(context: ComposeContext, activity: Activity): readonly Engagement[] {
  return context.index.parts('engagement', activity.id);
}

function overview(context: ComposeContext, activities: readonly Activity[]): Section {
  const words = wordsOf(context);
  return {
    id: 'overview',
    orientation: 'landscape',
    newPage: true,
    blocks: [
      { kind: 'heading', level: 2, anchor: 'overview', runs: head(words.overview) },
      {
        kind: 'table',
        caption: words.overviewCaption,
        columns: [
          { head: head(words.number), width: 5 },
          { head: head(words.activity), width: 22 },
          { head: head(words.client), letter: 'a', width: 25 },
          { head: head(words.categories), letter: 'b', width: 28 },
          { head: head(words.transfers), letter: 'c', width: 20 },
        ],
        rows: activities.map((activity) => overviewRow(context, activity, activities.length)),
      },
    ],
  };
}

function overviewRow(context: ComposeContext, activity: Activity, total: number): readonly Cell[] {
  const engagements = engagementsOf(context, activity);
  const open = [[notEstablished(context, refOf('activity', activity.id))]];
  const each = (lineOf: (row: Engagement) => Line): Cell =>
    engagements.length > 0 ? engagements.map(lineOf) : open;
  return [
    [line(numberText(activity.number, total))],
    [say(context, 'activity', activity, 'name') ?? []],
    each((row) => nameOf(context, 'party', row.client)),
    each((row) => sayOrMissing(context, 'engagement', row, 'categories')),
    [transferPlaces(context, activity)],
  ];
}

function transferPlaces(context: ComposeContext, activity: Activity): Line {
  const rows = context.index.parts('transfer', activity.id);
  if (rows.length === 0) return sayAnswer(context, 'activity', activity, 'transfersAnswer');
  return joined(rows.map((row) => placeOf(context, 'transfer', row)));
}

function serviceSection(context: ComposeContext, activity: Activity, total: number): Section {
  const extra = supplement(context, activity);
  const transfers = { ...transfersField(context, activity), letter: 'c' as const };
  const security = { ...securityField(context, activity), letter: 'd' as const };
  return {
    id: activityAnchor(activity),
    orientation: 'portrait',
    newPage: true,
    blocks: [
      activityHeading(context, activity, total),
      { kind: 'fields', rows: [...clientFields(context, activity), transfers, security] },
      ...(extra ? [extra] : []),
    ],
  };
}

/** (a) each controller served with its representative and DPO, (b) what is done for it. */
function clientFields(context: ComposeContext, activity: Activity): readonly Field[] {
  const words = wordsOf(context);
  const engagements = engagementsOf(context, activity);
  if (engagements.length === 0) {
    const open = [paragraph([notEstablished(context, refOf('activity', activity.id))])];
    return [
      { letter: 'a', label: head(words.client), value: open },
      { letter: 'b', label: head(words.categories), value: open },
    ];
  }
  return engagements.flatMap((row) => [
    {
      letter: 'a',
      label: head(words.client),
      value: clientLines(context, row).map((runs) => paragraph(runs)),
    } as const,
    {
      letter: 'b',
      label: head(words.categories),
      value: categoryLines(context, row).map((runs) => paragraph(runs)),
    } as const,
  ]);
}

function clientLines(context: ComposeContext, row: Engagement): readonly Line[] {
  const party = context.index.get('party', row.client);
  const contact = party
    ? labelled(context, 'party', party, ['address', 'country', 'email', 'phone', 'website'])
    : [];
  const own = labelled(context, 'engagement', row, [
    'clientContact',
    'clientRepresentative',
    'clientDpo',
    'contract',
    'contractOn',
  ]);
  const hasContact = contact.length > 0 || row.clientContact !== undefined;
  const open = hasContact
    ? []
    : [line(notEstablished(context, refOf('engagement', row.id, 'clientContact')))];
  return [nameOf(context, 'party', row.client), ...contact, ...own, ...open];
}

function categoryLines(context: ComposeContext, row: Engagement): readonly Line[] {
  const transfers = (row.transfers ?? []).flatMap((id) => context.index.get('transfer', id) ?? []);
  const measures = (row.measures ?? []).flatMap((id) => context.index.get('measure', id) ?? []);
  const confirmed = measures.filter((measure) => stateOf(measure.answer) === 'some');
  return [
    sayOrMissing(context, 'engagement', row, 'categories'),
    ...labelled(context, 'engagement', row, [
      'instructions',
      'transfersAnswer',
      'subProcessors',
      'endAction',
    ]),
    ...transfers.flatMap((transfer) => [
      placeOf(context, 'transfer', transfer),
      ...safeguardCell(context, 'transfer', transfer),
    ]),
    ...(confirmed.length > 0
      ? [
          joined(
            confirmed.map((measure) => capitalised(measureName(context, measure))),
            '. ',
          ),
        ]
      : []),
  ];
}
