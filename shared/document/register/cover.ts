/** The first page: whose register, of which day or version, how many activities, what stands where. */
import type { Activity } from '../../domain/activity.ts';
import type { Organisation } from '../../domain/organisation.ts';
import { documentMessages } from '../../i18n/document.ts';
import { formatDate } from '../../i18n/format.ts';
import { lawPack } from '../../reference/pack.ts';
import { printedFindings } from '../concept.ts';
import { adoptionOf, type ComposeContext } from '../context.ts';
import { foreignTextNote } from '../foreign-text.ts';
import type { Block, Contents, Field, Line, Paragraph, Section } from '../model.ts';
import { joined, line, paragraph, plainText, sentences, userWords } from '../runs.ts';
import { say } from '../say.ts';
import { activityAnchor } from './activity.ts';
import { identityFields, organisationName } from './identity.ts';
import { head, numberText, wordsOf } from './parts.ts';
import { draftsOf, type RegisterRole } from './selection.ts';

export interface CoverFigures {
  readonly activities: readonly Activity[];
  readonly met: number;
  readonly total: number;
  /** Anchors and titles of the sections between overview and activities, and behind those. */
  readonly pictures?: readonly { readonly anchor: string; readonly title: string }[];
  readonly back: readonly { readonly anchor: string; readonly title: string }[];
  /** What the register states, behind the cover: the open points are those about it. */
  readonly stated: readonly Section[];
}

export function coverSection(
  context: ComposeContext,
  role: RegisterRole,
  figures: CoverFigures,
): Section {
  const words = wordsOf(context);
  const organisation = context.index.single('organisation');
  const name = organisation ? nameLine(context, organisation) : [];
  const title: Block = {
    kind: 'label',
    title: {
      kind: 'heading',
      level: 1,
      anchor: 'cover',
      runs: head(role === 'controller' ? words.title : words.processorTitle),
    },
    lines: [name, head(role === 'controller' ? words.asController : words.asProcessor)],
  };
  const identity = identityFields(context, role);
  const cover = (...blocks: readonly Block[]): Section => ({
    id: 'cover',
    orientation: 'portrait',
    newPage: false,
    blocks: [title, ...blocks],
  });
  const stated = [cover({ kind: 'fields', rows: identity }), ...figures.stated];
  const state = stateField(context, role, { ...figures, stated });
  return cover({ kind: 'fields', rows: [...identity, state] }, contents(context, figures));
}

/** A name that is not there yet must not read as the state of the register. */
function nameLine(context: ComposeContext, organisation: Organisation): Line {
  const name = organisationName(context, organisation);
  const open = name.some((run) => run.origin === 'missing');
  return open ? line(name, wordsOf(context).openName) : name;
}

/** The cover and what follows it; the cover says once that text stands in another language. */
export function behindCover(
  context: ComposeContext,
  cover: Section,
  rest: readonly Section[],
): readonly Section[] {
  const note = foreignTextNote([cover, ...rest], context.language);
  if (!note) return [cover, ...rest];
  const state = plainText(head(wordsOf(context).state));
  const noted = (field: Field): Field =>
    plainText(field.label) === state ? { ...field, value: [...field.value, note] } : field;
  const blocks = cover.blocks.map((block) =>
    block.kind === 'fields' ? { ...block, rows: block.rows.map(noted) } : block,
  );
  return [{ ...cover, blocks }, ...rest];
}

/** "Momentopname van ... Nog niet vastgesteld als versie: ..." */
function stateField(context: ComposeContext, role: RegisterRole, figures: CoverFigures): Field {
  const words = wordsOf(context);
  const open = figures.total - figures.met;
  const count = line(words.activities(figures.activities.length));
  const drafts = draftsOf(context, role).length;
  const where = line(words.whereMissing(documentMessages[context.language].notEstablished));
  const value: Paragraph[] = [
    paragraph(
      sentences([
        whenLine(context),
        count,
        ...(drafts > 0 ? [line(words.leftOut(drafts))] : []),
        adoptionLine(context, open),
        ...(open > 0 ? [where] : []),
      ]),
    ),
  ];
  if (context.profile === 'working') {
    // An empty register of a processor has no points of its own.
    if (role === 'controller' || figures.activities.length > 0)
      value.push(progress(context, figures));
    value.push(
      // Of a version too: its words and points are made with the law data of now, not of its day.
      paragraph(line(words.helpOnly(formatDate(lawPack.asOf, context.language))), 'small'),
    );
  }
  return { label: head(words.state), value };
}

/** Of which day, and of which version where it is of one. */
function whenLine({ version, ...context }: ComposeContext): Line {
  const words = wordsOf(context);
  const date = formatDate(context.date, context.language);
  if (!version) return line(words.snapshotOf(date));
  return line(...words.versionOf(userWords(version.name), date));
}

function adoptionLine(context: ComposeContext, open: number): Line {
  const words = wordsOf(context);
  const adoption = adoptionOf(context);
  const before = context.changedSinceAdoption ? context.index.single('adoption') : undefined;
  if (before)
    return line(words.changedSince(before.version, formatDate(before.on, context.language)));
  if (!adoption) return line(context.version ? words.versionNotAdopted : words.notAdopted(open));
  const parts = (['by', 'function', 'on'] as const).map(
    (field) => say(context, 'adoption', adoption, field) ?? [],
  );
  return line(words.adoptedPrefix, joined(parts));
}

function progress(context: ComposeContext, figures: CoverFigures): Paragraph {
  const words = wordsOf(context);
  const open = printedFindings(context, figures.stated, 'register');
  const count = (severity: string) =>
    open.filter((finding) => finding.severity === severity).length;
  const completeness =
    figures.met === figures.total && figures.activities.length > 0
      ? words.allMet
      : words.completeness(figures.met, figures.total);
  const points = words.openPoints(count('error'), count('warning'), count('tip'));
  return paragraph(sentences([...(figures.total > 0 ? [line(completeness)] : []), line(points)]));
}

function contents(context: ComposeContext, figures: CoverFigures): Contents {
  const words = wordsOf(context);
  const [first] = figures.activities;
  const entries = [
    { runs: head(words.contentsOverview), anchor: 'overview' },
    ...(figures.pictures ?? []).map(({ anchor, title }) => ({ runs: head(title), anchor })),
    ...(first
      ? [{ runs: head(activityRange(context, figures.activities)), anchor: activityAnchor(first) }]
      : []),
  ];
  return {
    kind: 'contents',
    label: head(words.contents),
    entries: [
      ...entries,
      ...figures.back.map(({ anchor, title }) => ({ runs: head(title), anchor })),
    ],
  };
}

/** "... nummer 01 tot en met 17", where the numbers run without a gap. */
function activityRange(context: ComposeContext, activities: readonly Activity[]): string {
  const words = wordsOf(context);
  const total = activities.length;
  const unbroken = activities.every(({ number }, place) => number === place + 1);
  return unbroken
    ? words.contentsActivities(numberText(1, total), numberText(total, total))
    : words.contentsAll;
}
