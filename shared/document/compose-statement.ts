/**
 * The privacy statement for one group of readers: Art. 12-14 GDPR, in the thirteen sections that
 * documents.md section 5 gives. A section that has nothing to say is left out; what the law asks
 * and nobody answered is a marker.
 */
import type { Audience } from '../domain/activity.ts';
import type { Register } from '../domain/register.ts';
import { RegisterIndex } from '../domain/register-index.ts';
import { type SectionId, sectionIds } from '../i18n/statement-beginning.ts';
import { isConcept, runsOf } from './concept.ts';
import type { ComposeOptions } from './context.ts';
import { brandOf, footerOf, stateLine } from './footer.ts';
import { foreignTextNote } from './foreign-text.ts';
import type { Block, Document, Heading, Line, Section } from './model.ts';
import { filled, fixed, paragraph, plainText, strong } from './runs.ts';
import { applicable, mayObject } from './statement/applicable.ts';
import { automatedBlocks } from './statement/automated.ts';
import { changesBlocks, complaintBlocks } from './statement/closing.ts';
import { type StatementContext, statementContext, visitsSite } from './statement/context.ts';
import { cookiesBlocks } from './statement/cookies.ts';
import { purposesBlocks } from './statement/purposes.ts';
import { recipientsBlocks } from './statement/recipients.ts';
import { objectionBlocks, rightsBlocks } from './statement/rights.ts';
import { audiencesWithContent } from './statement/scope.ts';
import { securityBlocks, showsMeasures } from './statement/security.ts';
import { sourcesBlocks } from './statement/sources.ts';
import { summaryFrame } from './statement/summary.ts';
import { fact, paragraphs, said, sentence, uniqueMarkers } from './statement/telling.ts';
import { Told } from './statement/told.ts';
import { transfersBlocks } from './statement/transfers.ts';
import { usingBlocks } from './statement/using.ts';
import { definitionBlocks, publicName, whoBlocks } from './statement/who.ts';

/** The audiences that a statement can be made for: those of a statement row or of an activity in use. */
export function statementAudiences(register: Register): readonly Audience[] {
  return audiencesWithContent(new RegisterIndex(register));
}

/**
 * In: the register, for whom, and of which statement row where there are several for the same
 * readers. Out: the statement; CONCEPT while a marker remains or nobody adopted it.
 */
export function composeStatement(
  register: Register,
  options: ComposeOptions & { audience: Audience; statementId?: string },
): Document {
  const started = statementContext(register, options);
  const context = { ...started, numbers: numbersOf(started) };
  const title = titleOf(context);
  const summary = summaryFrame(context);
  const body = [...context.numbers].map(([id, number]) => sectionOf(context, id, number));
  const start = startSection(context, title);
  const note = foreignTextNote(body, options.language);
  const sections = withCount(context, [
    { ...start, blocks: [...start.blocks, ...(note ? [note] : []), ...(summary ? [summary] : [])] },
    ...body,
  ]);
  const text = plainText(title);
  return {
    kind: 'statement',
    language: options.language,
    profile: options.profile,
    title: text,
    footer: footerOf(context, context.words.beginning.kind),
    concept: isConcept(context, sections, 'statement'),
    date: options.date,
    ...brandOf(context),
    sections,
  };
}

const blocksOf: Readonly<Record<SectionId, (context: StatementContext) => readonly Block[]>> = {
  who: (context) => [...whoBlocks(context), ...definitionBlocks(context)],
  purposes: purposesBlocks,
  sources: sourcesBlocks,
  recipients: recipientsBlocks,
  transfers: transfersBlocks,
  cookies: cookiesBlocks,
  automated: automatedBlocks,
  security: securityBlocks,
  objection: objectionBlocks,
  rights: rightsBlocks,
  using: usingBlocks,
  complaint: complaintBlocks,
  changes: changesBlocks,
};

/** Numbers first, because the summary and the rights point to sections further on. */
function numbersOf(context: StatementContext): ReadonlyMap<SectionId, number> {
  const without = new Set<SectionId>([
    ...(visitsSite(context) ? [] : (['cookies'] as const)),
    ...(mayObject(applicable(context)) ? [] : (['objection'] as const)),
    ...(securityBlocks({ ...context, told: new Told() }).length > 0 ? [] : (['security'] as const)),
  ]);
  return new Map(sectionIds.filter((id) => !without.has(id)).map((id, place) => [id, place + 1]));
}

function sectionOf(context: StatementContext, id: SectionId, number: number): Section {
  const heading: Heading = {
    kind: 'heading',
    level: 2,
    runs: said(`${number}. ${headingOf(context, id)}`),
    anchor: `section-${id}`,
  };
  return {
    id,
    orientation: 'portrait',
    newPage: false,
    blocks: uniqueMarkers([heading, ...blocksOf[id](context), ...ownParagraphs(context, id)]),
  };
}

/** A heading promises no more than what stands under it. */
function headingOf(context: StatementContext, id: SectionId): string {
  const words = context.words.beginning;
  if (id === 'sources' && context.audience === 'others') return words.sourcesOfOthers;
  if (id === 'security' && !showsMeasures(context)) return words.securityOnly;
  if (id === 'rights' && !context.numbers.has('objection')) return words.rightsOnly;
  return words.headings[id];
}

/** The organisation's own words, at the place it chose. */
function ownParagraphs(context: StatementContext, id: SectionId): readonly Block[] {
  const place = id === 'rights' || id === 'objection' ? undefined : id === 'using' ? 'rights' : id;
  const rows = context.statement ? context.index.parts('ownParagraph', context.statement.id) : [];
  return rows
    .filter((row) => row.after === place)
    .flatMap((row) => {
      const text = fact(context, 'ownParagraph', row, 'text');
      return text ? paragraphs(context, [sentence(text)]) : [];
    });
}

function titleOf(context: StatementContext): Line {
  const { kind, titleOf: of } = context.words.beginning;
  const own = context.statement && fact(context, 'statement', context.statement, 'title');
  const name = publicName(context);
  return own ?? (name ? filled(of<Line>(name)) : said(kind));
}

function startSection(context: StatementContext, title: Line): Section {
  const { internal } = context.words.beginning;
  const heading: Heading = {
    kind: 'heading',
    level: 1,
    runs: title,
    anchor: 'statement',
    ...(context.audience === 'staff' ? { eyebrow: said(internal) } : {}),
  };
  const introduction =
    context.statement && fact(context, 'statement', context.statement, 'introduction');
  return {
    id: 'start',
    orientation: 'portrait',
    newPage: false,
    blocks: [
      heading,
      paragraph(stateLine(context), 'small'),
      ...paragraphs(context, [introduction && sentence(introduction)]),
    ],
  };
}

/** "Nog <n> dingen voordat u dit op uw website zet", on the first page. */
function withCount(context: StatementContext, sections: readonly Section[]): readonly Section[] {
  const count = runsOf(sections).filter((run) => run.origin === 'missing').length;
  const [start, ...rest] = sections;
  if (count === 0 || !start) return sections;
  const { thingsToDo, thingsToDoInside } = context.words.beginning;
  const things = context.audience === 'staff' ? thingsToDoInside : thingsToDo;
  const notice = paragraph(strong([fixed(things(count))]));
  const [heading, version, ...others] = start.blocks;
  const before = [heading, version].filter((block) => block !== undefined);
  return [{ ...start, blocks: [...before, notice, ...others] }, ...rest];
}
