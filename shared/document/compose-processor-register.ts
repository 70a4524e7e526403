/** The processor's record: Art. 30(2) GDPR. No purposes, recipients or retention: those are the clients'. */
import type { Activity } from '../domain/activity.ts';
import type { Engagement } from '../domain/engagement.ts';
import { refOf } from '../domain/field-ref.ts';
import type { Register } from '../domain/register.ts';
import { registerMessages } from '../i18n/register.ts';
import { emptySection, present, requiredElements, titleOf, under } from './compose-register.ts';
import { isConcept } from './concept.ts';
import { type ComposeContext, type ComposeOptions, contextOf } from './context.ts';
import { brandOf, footerOf } from './footer.ts';
import type { Cell, Document, Field, Line, Section } from './model.ts';
import { activityAnchor, activityHeading } from './register/activity.ts';
import { behindCover, coverSection } from './register/cover.ts';
import { head, labelled, numberText, wordsOf } from './register/parts.ts';
import { draftsSection } from './register/published.ts';
import { securityField, securitySection } from './register/security.ts';
import { activitiesOf, draftsOf } from './register/selection.ts';
import { supplement } from './register/supplement.ts';
import { placeOf } from './register/transfer-place.ts';
import { againstNone, conflict, transfersAnswer, transfersField } from './register/transfers.ts';
import { joined, line, paragraph, uniqueLines } from './runs.ts';
import { confirmedState, notEstablished, say, sayAnswer, sayOrMissing } from './say.ts';

export function composeProcessorRegister(register: Register, options: ComposeOptions): Document {
  const context = contextOf(register, options);
  const words = registerMessages[options.language];
  const activities = activitiesOf(context, 'processor');
  const empty = activities.length === 0 ? emptySection(context) : undefined;
  const back = present([
    draftsSection(context, 'processor'),
    under(empty, securitySection(context)),
  ]);
  const rest = [
    empty ?? overview(context, activities),
    ...activities.map((activity) => serviceSection(context, activity, activities.length)),
    ...back,
  ];
  const figures = {
    activities,
    ...requiredElements(context, 'processor'),
    back: back.map(titleOf),
    stated: rest,
  };
  const sections = behindCover(context, coverSection(context, 'processor', figures), rest);
  return {
    kind: 'processor-register',
    language: options.language,
    profile: options.profile,
    title: words.processorTitle,
    footer: footerOf(context, words.processorTitle),
    concept: draftsOf(context, 'processor').length > 0 || isConcept(context, sections),
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
    each((row) => sayOrMissing(context, 'engagement', row, 'client')),
    each((row) => sayOrMissing(context, 'engagement', row, 'categories')),
    [transferPlaces(context, activity)],
  ];
}

function transferPlaces(context: ComposeContext, activity: Activity): Line {
  const rows = context.index.parts('transfer', activity.id);
  if (rows.length > 0)
    return joined(uniqueLines(rows.map((row) => placeOf(context, 'transfer', row))));
  return joined(transferAnswers(context, activity));
}

/** What each engagement answers, or the activity for those that do not say. */
function transferAnswers(context: ComposeContext, activity: Activity): readonly Line[] {
  const engagements = engagementsOf(context, activity);
  const answers = engagements.map((row) => {
    if (row.transfersAnswer === undefined) return transfersAnswer(context, activity);
    const state = confirmedState(context, 'engagement', row, 'transfersAnswer');
    if (state === 'none' && againstNone(context, activity) === undefined)
      return sayAnswer(context, 'engagement', row, 'transfersAnswer');
    return [notEstablished(context, refOf('engagement', row.id, 'transfersAnswer'))];
  });
  const all = answers.length > 0 ? answers : [transfersAnswer(context, activity)];
  return uniqueLines(all);
}

/** (c): transfers that were recorded, else the answers. */
function processorTransfers(context: ComposeContext, activity: Activity): Field {
  const recorded = context.index.parts('transfer', activity.id).length > 0;
  const field = transfersField(context, activity);
  if (recorded) return { ...field, letter: 'c' };
  const against = conflict(context, activity);
  const answers = transferAnswers(context, activity).map((runs) => paragraph(runs));
  return { ...field, letter: 'c', value: against.length > 0 ? against : answers };
}

function serviceSection(context: ComposeContext, activity: Activity, total: number): Section {
  const extra = supplement(context, activity);
  const transfers = processorTransfers(context, activity);
  const measures = engagementsOf(context, activity).flatMap((row) => row.measures ?? []);
  const security = { ...securityField(context, activity, measures), letter: 'd' as const };
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
  return [sayOrMissing(context, 'engagement', row, 'client'), ...contact, ...own, ...open];
}

function categoryLines(context: ComposeContext, row: Engagement): readonly Line[] {
  return [
    sayOrMissing(context, 'engagement', row, 'categories'),
    ...labelled(context, 'engagement', row, ['instructions', 'subProcessors', 'endAction']),
  ];
}
