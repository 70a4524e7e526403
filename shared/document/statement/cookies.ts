/** Section 6: cookies and what other services show on the site. Tw 11.7a, Art. 13. */
import { stateOf } from '../../domain/answer.ts';
import type { Cookie } from '../../domain/cookie.ts';
import type { CookieBanner } from '../../domain/cookie-banner.ts';
import type { Row } from '../../domain/entities.ts';
import { refOf } from '../../domain/field-ref.ts';
import { joinWords } from '../../i18n/format.ts';
import type { Block, Cell, Line } from '../model.ts';
import { filled, line, plainText } from '../runs.ts';
import type { StatementContext } from './context.ts';
import { partyName } from './recipient-names.ts';
import {
  fact,
  inCell,
  led,
  paragraphs,
  said,
  sentence,
  settled,
  toAnswer,
  toFill,
} from './telling.ts';

export function cookiesBlocks(context: StatementContext): readonly Block[] {
  const cookies = context.index.all('cookie');
  const banner = context.index.single('cookieBanner');
  const words = context.words.sharing;
  const state = stateOf(settled(context, 'cookieBanner', banner, 'answer'));
  const rest = [...embeds(context), ...shareButtons(context)];
  if (cookies.length === 0) {
    const ref = refOf('cookieBanner', banner?.id ?? 'cookieBanner', 'answer');
    if (state === 'none') return [...paragraphs(context, [said(words.noCookies, [ref])]), ...rest];
    return [
      state === 'some'
        ? toFill(context, words.missing.cookieList, [ref])
        : toAnswer(context, words.missing.cookies, [ref]),
      ...rest,
    ];
  }
  return [
    ...explanation(context, cookies),
    ...table(context, cookies),
    ...choice(context, cookies, banner),
    ...rest,
  ];
}

function explanation(context: StatementContext, cookies: readonly Cookie[]): readonly Block[] {
  const words = context.words.sharing;
  const consent = cookies.map((row) => settled(context, 'cookie', row, 'consent'));
  const asked =
    consent.includes('asked') && consent.every((each) => each === 'asked' || each === 'notNeeded');
  return paragraphs(context, [
    said(words.cookieIs),
    consent.includes('notNeeded') ? said(words.cookiesNeeded) : undefined,
    asked && consent.includes('notNeeded') ? said(words.cookiesAsked) : undefined,
    said(words.theseCookies),
  ]);
}

type CellOf = (row: Cookie) => Cell | undefined;

interface CookieColumn {
  readonly head: Line;
  /** Share beside the others; those of the columns that stay are stretched to the whole. */
  readonly width: number;
  /** Field that a marker points to, and what it asks for. */
  readonly field: string;
  readonly missing: string;
  readonly cell: CellOf;
}

function columnsOf(context: StatementContext): readonly CookieColumn[] {
  const words = context.words.sharing;
  const { missing } = words;
  const at = (field: 'lifetime' | 'lifetimeText' | 'consent') => (row: Cookie) =>
    fact(context, 'cookie', row, field);
  const one = (value: Line | undefined): Cell | undefined => value && [value];
  return [
    {
      head: said(words.cookieOf),
      width: 20,
      field: 'party',
      missing: missing.cookieOf,
      cell: (row) => owner(context, row),
    },
    {
      head: said(words.cookieFor),
      width: 22,
      field: 'purpose',
      missing: missing.cookieFor,
      cell: (row) => use(context, row),
    },
    {
      head: said(words.cookieTime),
      width: 19,
      field: 'lifetime',
      missing: missing.cookieTime,
      cell: (row) => one(at('lifetime')(row) ?? at('lifetimeText')(row)),
    },
    {
      head: said(words.cookieConsent),
      width: 20,
      field: 'consent',
      missing: missing.cookieConsent,
      cell: (row) => one(at('consent')(row)),
    },
  ];
}

const NAME_WIDTH = 19;

/** What no cookie says is asked once under the table, not again in every row. */
function table(context: StatementContext, cookies: readonly Cookie[]): readonly Block[] {
  const words = context.words.sharing;
  const all = columnsOf(context);
  const silent = all.filter(
    ({ cell }) => cookies.length > 1 && cookies.every((row) => cell(row) === undefined),
  );
  const columns = all.filter((column) => !silent.includes(column));
  const whole = columns.reduce((sum, { width }) => sum + width, NAME_WIDTH);
  const share = (width: number) => (100 * width) / whole;
  return [
    {
      kind: 'table',
      caption: words.cookiesCaption,
      columns: [
        { head: said(words.cookieName), width: share(NAME_WIDTH) },
        ...columns.map(({ head, width }) => ({ head, width: share(width) })),
      ],
      rows: cookies.map((row) => [
        [fact(context, 'cookie', row, 'name') ?? []],
        ...columns.map(
          ({ cell, field, missing }) => cell(row) ?? [asked(context, row, field, missing)],
        ),
      ]),
    },
    ...(silent.length === 0
      ? []
      : [
          toFill(
            context,
            ofTheseCookies(
              context,
              silent.map((column) => column.missing),
            ),
            cookies.flatMap((row) => silent.map(({ field }) => refOf('cookie', row.id, field))),
          ),
        ]),
  ];
}

const ofTheseCookies = (context: StatementContext, what: readonly string[]): string =>
  context.words.sharing.missing.ofTheseCookies(joinWords(what, context.language));

function owner(context: StatementContext, row: Cookie): Cell | undefined {
  const words = context.words.sharing;
  const shared = fact(context, 'cookie', row, 'sharedWith');
  const also = shared ? [filled(words.cookieShared<Line>(shared))] : [];
  const own =
    stateOf(settled(context, 'cookie', row, 'thirdParty')) === 'none'
      ? said(words.we, [refOf('cookie', row.id, 'thirdParty')])
      : undefined;
  const party = company(context, 'cookie', row) ?? own;
  if (party) return [party, ...also];
  return shared && [asked(context, row, 'party', words.missing.cookieOf), ...also];
}

/** Whose it is: by name or by kind, as the organisation chose. */
function company<E extends 'cookie' | 'embed'>(
  context: StatementContext,
  entity: E,
  row: Row<E>,
): Line | undefined {
  const party = context.index.get('party', row.party);
  if (party === undefined || !context.index.printable(entity, row.id, 'party')) return undefined;
  const name = partyName(context, party);
  return name.length > 0 ? name : undefined;
}

const isAlike = (one: Line, other: Line): boolean =>
  plainText(one).toLowerCase() === plainText(other).toLowerCase();

function use(context: StatementContext, row: Cookie): Cell | undefined {
  const words = context.words.sharing;
  const isAnonymous = stateOf(settled(context, 'cookie', row, 'anonymised')) === 'some';
  const anonymous = isAnonymous
    ? [said(words.cookieAnonymous, [refOf('cookie', row.id, 'anonymised')])]
    : [];
  const purpose =
    fact(context, 'cookie', row, 'purpose') ?? fact(context, 'cookie', row, 'category');
  if (purpose) return [purpose, ...anonymous];
  return isAnonymous
    ? [asked(context, row, 'purpose', words.missing.cookieFor), ...anonymous]
    : undefined;
}

const asked = (context: StatementContext, row: Cookie, field: string, what: string): Line =>
  inCell(toFill(context, what, [refOf('cookie', row.id, field)]));

function choice(
  context: StatementContext,
  cookies: readonly Cookie[],
  banner: CookieBanner | undefined,
): readonly Block[] {
  const words = context.words.sharing;
  const change = fact(context, 'cookieBanner', banner, 'howToChange');
  const off = fact(context, 'cookieBanner', banner, 'switchOff');
  const effect = fact(context, 'cookieBanner', banner, 'consequence');
  const asks = cookies.some((row) => row.consent !== 'notNeeded');
  return [
    ...paragraphs(context, [
      change && sentence(change),
      off && led(off, words.switchOff<Line>),
      effect && led(effect, words.switchOffEffect<Line>),
    ]),
    ...(change || !asks
      ? []
      : [
          toFill(context, words.missing.cookieChange, [
            refOf('cookieBanner', banner?.id ?? 'cookieBanner', 'howToChange'),
          ]),
        ]),
  ];
}

function embeds(context: StatementContext): readonly Block[] {
  const words = context.words.sharing;
  const items = context.index.all('embed').flatMap((row): Line[] => {
    const name = fact(context, 'embed', row, 'service');
    if (!name) return [];
    const by = company(context, 'embed', row);
    const isNamed = by === undefined || isAlike(name, by);
    const service = isNamed ? name : line(filled(words.embedBy<Line>(name, by)));
    const what = fact(context, 'embed', row, 'what');
    const policy = fact(context, 'embed', row, 'policy');
    const click =
      stateOf(settled(context, 'embed', row, 'clickToLoad')) === 'some'
        ? line(' ', ...said(words.clickToLoad, [refOf('embed', row.id, 'clickToLoad')]))
        : [];
    return [
      line(
        line(what ? filled(words.embedItem<Line>(service, what)) : service, '.'),
        click,
        policy ? line(' ', filled(words.embedPolicy<Line>(policy))) : [],
      ),
    ];
  });
  const fresh = context.told.fresh(items);
  return fresh.length > 0
    ? [...paragraphs(context, [said(words.embeds)]), { kind: 'list', items: fresh }]
    : [];
}

function shareButtons(context: StatementContext): readonly Block[] {
  const text = fact(context, 'siteUse', context.index.single('siteUse'), 'shareButtons');
  return text
    ? paragraphs(context, [led(text, (own) => [context.words.sharing.shareButtons, ' ', own])])
    : [];
}
