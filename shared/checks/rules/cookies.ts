/** Cookies, embeds and like techniques: Tw 11.7a, Art. 7, 13. */
import { stateOf } from '../../domain/answer.ts';
import { addMonths, lastDayOf } from '../../domain/days.ts';
import type { Row } from '../../domain/entities.ts';
import { approximateDays } from '../../domain/period.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { CheckContext } from '../context.ts';
import { atSingle, where } from '../hits.ts';
import { fieldValue, periodParam } from '../params.ts';
import { demandedAtAdoption, family, type Hit } from '../rule.ts';

const rule = family('cookies');
type Cookie = Row<'cookie'>;

/** A scan shows what a site sets on that day; sites change with every plug-in. Our own suggestion. */
const SCAN_MONTHS = 12;

function each(
  field: keyof Cookie,
  wrong: (row: Cookie, context: CheckContext) => boolean,
  params: (row: Cookie) => Hit['params'] = () => ({}),
) {
  return (context: CheckContext) =>
    where(
      'cookie',
      context.rows('cookie'),
      field,
      (row) => wrong(row, context),
      (row) => ({ what: fieldValue('cookie', row.id, 'name'), ...params(row) }),
    );
}

/** 13 months is French guidance, the only figure a regulator gives: never more than a warning. */
const guided = lawIn('retention', 'retention.analyticsCookie')?.max ?? 'P13M';
const tooLong = (row: Cookie) =>
  row.lifetime !== undefined && approximateDays(row.lifetime) > approximateDays(guided) + 1;

const tracking = (row: Cookie) => row.category === 'advertising' || row.category === 'social';
const asksConsent = (context: CheckContext) =>
  context.rows('cookie').some((row) => row.consent === 'asked');
const scannedLongAgo = (row: Cookie, context: CheckContext) =>
  row.scannedOn === undefined || addMonths(lastDayOf(row.scannedOn), SCAN_MONTHS) < context.today;

export const cookieRules = [
  demandedAtAdoption(
    rule('CK-UNANSWERED', 'warning', 'Tw 11.7a(1)', function* (context) {
      const site = context.index.single('organisation')?.websites !== undefined;
      const open =
        stateOf(context.index.single('cookieBanner')?.answer) === 'unknown' &&
        context.rows('cookie').length === 0;
      if (site && open) yield* atSingle(context, 'cookieBanner', 'answer');
    }),
  ),
  rule('CK-NONE', 'error', 'Tw 11.7a(1)', (context) =>
    where(
      'cookieBanner',
      context.rows('cookieBanner'),
      'answer',
      (row) => stateOf(row.answer) === 'some' && context.rows('cookie').length === 0,
    ),
  ),
  rule('CK-DENIED', 'warning', 'Tw 11.7a(1)', (context) =>
    where(
      'cookieBanner',
      context.rows('cookieBanner'),
      'answer',
      (row) =>
        stateOf(row.answer) === 'none' &&
        context.rows('cookie').some((cookie) => cookie.technique !== 'serverLog'),
    ),
  ),
  rule(
    'CK-PURPOSE',
    'error',
    'Tw 11.7a(1)(a)',
    each('purpose', (row) => row.purpose === undefined),
  ),
  rule(
    'CK-LIFETIME',
    'error',
    'Tw 11.7a(1)(a); HvJ EU C-673/17',
    each('lifetime', (row) => row.lifetime === undefined && row.lifetimeText === undefined),
  ),
  rule(
    'CK-LONG',
    'warning',
    'CNIL',
    each('lifetime', tooLong, (row) => ({
      period: fieldValue('cookie', row.id, 'lifetime'),
      maximum: periodParam(guided),
    })),
  ),
  rule(
    'CK-NOCONSENT',
    'error',
    'Tw 11.7a(1)(b)',
    each(
      'consent',
      (row) => row.consent === 'notAsked' || (tracking(row) && row.consent === 'notNeeded'),
    ),
  ),
  rule(
    'CK-CONSENT-OPEN',
    'warning',
    'Tw 11.7a(1)(b)',
    each('consent', (row) => row.consent === undefined && row.technique !== 'serverLog'),
  ),
  rule(
    'CK-EXEMPTION',
    'warning',
    'Tw 11.7a(3)',
    each(
      'exemption',
      (row) => row.consent === 'notNeeded' && !tracking(row) && row.exemption === undefined,
    ),
  ),
  rule(
    'CK-CONSENT-6F',
    'error',
    'Tw 11.7a(1); AVG 6(1)',
    each('basis', (row) => row.consent === 'asked' && row.basis === 'basis.6f'),
  ),
  rule(
    'CK-THIRDPARTY',
    'warning',
    'Tw 11.7a(1)(a); HvJ EU C-673/17',
    each(
      'party',
      (row) =>
        stateOf(row.thirdParty) === 'some' &&
        row.party === undefined &&
        row.sharedWith === undefined,
    ),
  ),
  rule(
    'CK-THIRD-OPEN',
    'tip',
    'HvJ EU C-673/17',
    each('thirdParty', (row) => stateOf(row.thirdParty) === 'unknown'),
  ),
  rule('CK-SCAN', 'tip', 'AVG 5(2)', each('scannedOn', scannedLongAgo)),
  rule('CK-REFUSE', 'warning', 'AVG 4(11), 7; AP', function* (context) {
    if (
      asksConsent(context) &&
      stateOf(context.index.single('cookieBanner')?.refuseInFirstLayer) !== 'some'
    )
      yield* atSingle(context, 'cookieBanner', 'refuseInFirstLayer');
  }),
  rule('CK-CHANGE', 'error', 'AVG 7(3)', function* (context) {
    if (asksConsent(context) && context.index.single('cookieBanner')?.howToChange === undefined)
      yield* atSingle(context, 'cookieBanner', 'howToChange');
  }),
  rule('EMB-CLICK', 'warning', 'Tw 11.7a(1); HvJ EU C-40/17', (context) =>
    where(
      'embed',
      context.rows('embed'),
      'clickToLoad',
      (row) => stateOf(row.clickToLoad) !== 'some',
      (row) => ({ what: fieldValue('embed', row.id, 'service') }),
    ),
  ),
];
