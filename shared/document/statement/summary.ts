/** "In het kort": at most five points, of which what would surprise a reader goes before comfort. */
import { refOf } from '../../domain/field-ref.ts';
import { statementGroups } from '../../domain/purpose.ts';
import { joinWords } from '../../i18n/format.ts';
import type { SectionId } from '../../i18n/statement-beginning.ts';
import type { Frame, Line } from '../model.ts';
import { filled, joined } from '../runs.ts';
import { applicable } from './applicable.ts';
import { decides } from './automated.ts';
import { type StatementContext, visitsSite } from './context.ts';
import { dataWords, isSensitive } from './data-words.ts';
import { allRows } from './purposes.ts';
import { placeName, sentOf } from './sent.ts';
import { listed, said, settled } from './telling.ts';
import { contactEmail, contactPhone } from './who.ts';

const MOST_POINTS = 5;
/** Groups named in the first point. */
const MOST_GROUPS = 3;

export function summaryFrame(context: StatementContext): Frame | undefined {
  if (context.statement?.sectionsOff?.includes('summary')) return undefined;
  const last = [...objection(context), ...contact(context)];
  const first = [...mainly(context), ...surprises(context)].slice(0, MOST_POINTS - last.length);
  const items = context.told.fresh([...first, ...last]);
  if (items.length === 0) return undefined;
  const heading = {
    kind: 'heading',
    level: 2,
    runs: said(context.words.beginning.summary),
    anchor: 'summary',
  } as const;
  return { kind: 'frame', role: 'summary', blocks: [heading, { kind: 'list', items }] };
}

function see(context: StatementContext, text: Line, section: SectionId): Line {
  const number = context.numbers.get(section);
  return number === undefined
    ? text
    : joined([text, said(context.words.beginning.seeSection(number))], ' ');
}

function mainly(context: StatementContext): readonly Line[] {
  const words = context.words.beginning;
  const rows = allRows(context).filter((row) => row.group !== 'incident');
  const groups = statementGroups
    .filter((group) => rows.some((row) => row.group === group))
    .slice(0, MOST_GROUPS);
  if (context.audience === 'others') return [see(context, said(words.notFromYou), 'sources')];
  if (groups.length === 0) return [];
  const refs = rows
    .filter((row) => groups.includes(row.group))
    .map((row) => refOf('purpose', row.purpose.id, 'statementGroup'));
  return [
    said(
      words.mainly(
        joinWords(
          groups.map((group) => words.groupsInSummary[group]),
          context.language,
        ),
      ),
      [...new Set(refs)],
    ),
  ];
}

function surprises(context: StatementContext): readonly Line[] {
  const words = context.words.beginning;
  const sensitive = allRows(context)
    .flatMap((row) => row.data)
    .filter(
      (item) => isSensitive(context, item) && context.index.printable('dataItem', item.id, 'term'),
    );
  const outside = sentOf(context).some((sent) => placeName(context, sent) !== undefined);
  const ads =
    visitsSite(context) &&
    context.index
      .all('cookie')
      .some(
        (row) =>
          settled(context, 'cookie', row, 'category') === 'advertising' &&
          settled(context, 'cookie', row, 'consent') === 'asked',
      );
  return [
    ...(sensitive.length > 0
      ? [
          see(
            context,
            filled(words.sensitive<Line>(listed(context, dataWords(context, sensitive)))),
            'purposes',
          ),
        ]
      : []),
    ...(outside ? [see(context, said(words.outsideEurope), 'transfers')] : []),
    ...(decides(context) ? [see(context, said(words.computerDecides), 'automated')] : []),
    ...(ads ? [see(context, said(words.adCookies), 'cookies')] : []),
  ];
}

function objection(context: StatementContext): readonly Line[] {
  const words = context.words.beginning;
  const rights = applicable(context);
  if (rights.marketing.length > 0) return [see(context, said(words.objectAds), 'objection')];
  return rights.interest.length > 0 ? [see(context, said(words.objectInterest), 'objection')] : [];
}

function contact(context: StatementContext): readonly Line[] {
  const words = context.words.beginning;
  const email = contactEmail(context);
  if (email) return [filled(words.questions<Line>(email))];
  const phone = contactPhone(context);
  return phone ? [filled(words.callUs<Line>(phone))] : [];
}
