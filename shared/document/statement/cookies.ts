/** Section 6: cookies and what other services show on the site. Tw 11.7a, Art. 13. */
import { stateOf } from '../../domain/answer.ts';
import type { Cookie } from '../../domain/cookie.ts';
import type { CookieBanner } from '../../domain/cookie-banner.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { Block, Cell, Line, Table } from '../model.ts';
import { filled, line } from '../runs.ts';
import type { StatementContext } from './context.ts';
import {
  ending,
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
    table(context, cookies),
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
  ]);
}

function table(context: StatementContext, cookies: readonly Cookie[]): Table {
  const words = context.words.sharing;
  return {
    kind: 'table',
    caption: words.cookiesCaption,
    columns: [
      { head: said(words.cookieName), width: 19 },
      { head: said(words.cookieOf), width: 20 },
      { head: said(words.cookieFor), width: 22 },
      { head: said(words.cookieTime), width: 19 },
      { head: said(words.cookieConsent), width: 20 },
    ],
    rows: cookies.map((row) => [
      [fact(context, 'cookie', row, 'name') ?? []],
      owner(context, row),
      use(context, row),
      one(
        context,
        row,
        fact(context, 'cookie', row, 'lifetime') ?? fact(context, 'cookie', row, 'lifetimeText'),
        'lifetime',
        words.missing.cookieTime,
      ),
      one(
        context,
        row,
        fact(context, 'cookie', row, 'consent'),
        'consent',
        words.missing.cookieConsent,
      ),
    ]),
  };
}

function one(
  context: StatementContext,
  row: Cookie,
  value: Line | undefined,
  field: string,
  what: string,
): Cell {
  return [value ?? inCell(toFill(context, what, [refOf('cookie', row.id, field)]))];
}

function owner(context: StatementContext, row: Cookie): Cell {
  const words = context.words.sharing;
  const shared = fact(context, 'cookie', row, 'sharedWith');
  const also = shared ? [filled(words.cookieShared<Line>(shared))] : [];
  const own =
    stateOf(settled(context, 'cookie', row, 'thirdParty')) === 'none'
      ? said(words.we, [refOf('cookie', row.id, 'thirdParty')])
      : undefined;
  return [
    ...one(
      context,
      row,
      fact(context, 'cookie', row, 'party') ?? own,
      'party',
      words.missing.cookieOf,
    ),
    ...also,
  ];
}

function use(context: StatementContext, row: Cookie): Cell {
  const words = context.words.sharing;
  const anonymous =
    stateOf(settled(context, 'cookie', row, 'anonymised')) === 'some'
      ? [said(words.cookieAnonymous, [refOf('cookie', row.id, 'anonymised')])]
      : [];
  return [
    ...one(
      context,
      row,
      fact(context, 'cookie', row, 'purpose') ?? fact(context, 'cookie', row, 'category'),
      'purpose',
      words.missing.cookieFor,
    ),
    ...anonymous,
  ];
}

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
    const service = fact(context, 'embed', row, 'service');
    if (!service) return [];
    const what = fact(context, 'embed', row, 'what');
    const policy = fact(context, 'embed', row, 'policy');
    const click =
      stateOf(settled(context, 'embed', row, 'clickToLoad')) === 'some'
        ? line(' ', ...said(words.clickToLoad, [refOf('embed', row.id, 'clickToLoad')]))
        : [];
    return [
      line(
        ending(what ? filled(words.embedItem<Line>(service, what)) : service),
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
