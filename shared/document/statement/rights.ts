/** Sections 9 to 11: the rights that apply to these readers, objection set apart. Art. 12, 15-22, 7(3), 21(4). */
import { stateOf } from '../../domain/answer.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { LegalBasis } from '../../domain/legal-basis.ts';
import type { Organisation } from '../../domain/organisation.ts';
import type { Purpose } from '../../domain/purpose.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { Block, Frame, Line, List, Paragraph } from '../model.ts';
import { filled, fixed, joined, plainText, strong } from '../runs.ts';
import { decides } from './automated.ts';
import { isSettled } from './basis-words.ts';
import type { StatementContext } from './context.ts';
import type { PurposeRow } from './purpose-rows.ts';
import { allRows } from './purposes.ts';
import { fact, led, paragraphs, said, sentence, settled, toFill, uniqueLines } from './telling.ts';
import { sentOf } from './transfers.ts';
import { contactEmail, contactPhone } from './who.ts';

export interface Applicable {
  readonly marketing: readonly Purpose[];
  readonly interest: readonly LegalBasis[];
  readonly task: readonly LegalBasis[];
  readonly consent: readonly LegalBasis[];
  /** Explicit consent for sensitive data (9(2)(a)) or for a transfer (49(1)(a)). */
  readonly explicitConsent: readonly string[];
  readonly contract: readonly LegalBasis[];
  readonly duty: readonly LegalBasis[];
  /** Every row rests on consent or contract: then portability needs no "this holds where". */
  readonly allPortable: boolean;
  readonly allConsent: boolean;
}

export function applicable(context: StatementContext): Applicable {
  const rows = allRows(context);
  const bases = rows.flatMap((row) => row.bases).filter((basis) => isSettled(context, basis));
  const of = (key: string) => bases.filter((basis) => basis.basis === `basis.${key}`);
  const rests = (row: PurposeRow, keys: readonly string[]) =>
    row.bases.some((basis) => keys.includes(basis.basis));
  return {
    marketing: [...new Set(rows.map((row) => row.purpose))].filter((purpose) =>
      isMarketing(context, purpose),
    ),
    interest: of('6f'),
    task: of('6e'),
    consent: of('6a'),
    explicitConsent: [...explicitData(context, rows), ...explicitTransfers(context)],
    contract: of('6b'),
    duty: of('6c'),
    allPortable: rows.every((row) => rests(row, ['basis.6a', 'basis.6b'])),
    allConsent: rows.every((row) => rests(row, ['basis.6a'])),
  };
}

/** RGT-DM: an answer of the organisation, or what the vocabulary calls direct marketing. */
function isMarketing(context: StatementContext, purpose: Purpose): boolean {
  const state = stateOf(settled(context, 'purpose', purpose, 'directMarketing'));
  if (state !== 'unknown') return state === 'some';
  return (
    context.index.printable('purpose', purpose.id, 'term') &&
    lawIn('purpose', purpose.term)?.directMarketing === true
  );
}

function explicitData(context: StatementContext, rows: readonly PurposeRow[]): readonly string[] {
  return rows
    .flatMap((row) => row.data)
    .filter((item) => settled(context, 'dataItem', item, 'art9') === 'art9.9a')
    .map((item) => refOf('dataItem', item.id, 'art9'));
}

function explicitTransfers(context: StatementContext): readonly string[] {
  return sentOf(context)
    .filter(
      (sent) =>
        sent.row.instrument === 'derog.49a' &&
        context.index.printable(sent.kind, sent.row.id, 'instrument'),
    )
    .map((sent) => refOf(sent.kind, sent.row.id, 'instrument'));
}

export const mayObject = (rights: Applicable): boolean =>
  rights.marketing.length + rights.interest.length + rights.task.length > 0;

const basisRefs = (bases: readonly LegalBasis[]) =>
  bases.map((basis) => refOf('legalBasis', basis.id, 'basis'));

/** Art. 21(4): clearly and apart from any other information; advertising first, because that always works. */
export function objectionBlocks(context: StatementContext): readonly Block[] {
  const words = context.words.rights;
  const rights = applicable(context);
  const section = context.numbers.get('purposes') ?? 2;
  const ads = rights.marketing;
  const ways = uniqueLines(
    ads
      .flatMap((purpose) => fact(context, 'purpose', purpose, 'optOut') ?? [])
      .map((run) => sentence([run])),
  );
  const adRefs = ads.map((purpose) => refOf('purpose', purpose.id, 'directMarketing'));
  const marketing =
    ads.length > 0 ? [said(words.noAds, adRefs), ...ways, said(words.stopAtOnce)] : [];
  const interest =
    rights.interest.length > 0
      ? [said(words.objectInterest(section), basisRefs(rights.interest))]
      : [];
  const task =
    rights.task.length > 0 ? [said(words.objectTask(section), basisRefs(rights.task))] : [];
  const own =
    interest.length + task.length > 0
      ? [...interest, ...task, said(words.objectHow), said(words.objectEffect)]
      : [];
  const handled = handling(context, ['right.object', 'right.objectDM']);
  const blocks = [
    ...paragraphs(context, marketing),
    ...paragraphs(context, own),
    ...paragraphs(context, handled),
  ];
  const frame: Frame = {
    kind: 'frame',
    role: 'objection',
    blocks: blocks.map((block): Paragraph => ({ ...block, runs: strong(block.runs) })),
  };
  return [frame];
}

/** What the organisation itself says of a right: its route and its cases. */
function handling(
  context: StatementContext,
  rights: readonly string[],
  told: ReadonlySet<string> = new Set(),
): readonly Line[] {
  const words = context.words.rights;
  return context.index
    .all('rightHandling')
    .filter((row) => rights.includes(row.right))
    .flatMap((row) => {
      const how = fact(context, 'rightHandling', row, 'how');
      const exceptions = fact(context, 'rightHandling', row, 'exceptions');
      return [
        ...(how && !told.has(bare(how)) ? [led(how, words.how<Line>)] : []),
        ...(exceptions ? [led(exceptions, words.exceptions<Line>)] : []),
      ];
    });
}

export function rightsBlocks(context: StatementContext): readonly Block[] {
  const words = context.words.rights;
  const rights = applicable(context);
  const ways = new Set(withdrawalWays(context, rights).map(bare));
  const item = (text: Line, ...law: string[]): Line =>
    joined([text, ...handling(context, law, ways)], ' ');
  const duty = rights.duty.length > 0 ? [said(words.eraseDuty, basisRefs(rights.duty))] : [];
  const items = [
    item(said(words.access), 'right.access'),
    item(said(words.rectify), 'right.rectify'),
    item(joined([said(words.erase), ...duty], ' '), 'right.erase'),
    item(said(words.restrict), 'right.restrict'),
    ...portability(context, rights).map((text) => item(text, 'right.port')),
    ...withdrawal(context, rights).map((text) => item(text, 'right.withdraw')),
    ...(decides(context) ? [item(said(words.human), 'right.adm')] : []),
  ];
  const list: List = { kind: 'list', items: context.told.fresh(items) };
  return [list];
}

/** Art. 20: consent or contract, by computer. */
function portability(context: StatementContext, rights: Applicable): readonly Line[] {
  const words = context.words.rights;
  const basis = context.words.purposes.basis;
  const bases = [...rights.contract, ...rights.consent];
  if (bases.length + rights.explicitConsent.length === 0) return [];
  const quoted = [
    ...(rights.contract.length > 0 ? [`“${basis['6b']}”`] : []),
    ...(rights.consent.length + rights.explicitConsent.length > 0 ? [`“${basis['6a']}”`] : []),
  ];
  const section = context.numbers.get('purposes') ?? 2;
  const only = rights.allPortable
    ? []
    : [said(words.portOnly(section, quoted.join(context.words.purposes.or)))];
  return [
    joined([said(words.port, [...basisRefs(bases), ...rights.explicitConsent]), ...only], ' '),
  ];
}

/** Art. 7(3): as easy as giving it, and what was done before stays lawful. */
function withdrawal(context: StatementContext, rights: Applicable): readonly Line[] {
  const words = context.words.rights;
  if (rights.consent.length + rights.explicitConsent.length === 0) return [];
  const told = optOuts(context, rights);
  const ways = withdrawalWays(context, rights).filter((way) => !told.has(bare(way)));
  const how = ways.map((way) => sentence(way));
  const only =
    rights.allConsent || rights.consent.length === 0
      ? []
      : [said(words.withdrawOnly(context.numbers.get('purposes') ?? 2))];
  return [
    joined(
      [
        said(words.withdraw, [...basisRefs(rights.consent), ...rights.explicitConsent]),
        ...only,
        ...(how.length > 0 ? [filled(words.withdrawHow<Line>(joined(how, ' ')))] : []),
      ],
      ' ',
    ),
  ];
}

function withdrawalWays(context: StatementContext, rights: Applicable): readonly Line[] {
  const ways = rights.consent.flatMap(
    (basis) => fact(context, 'legalBasis', basis, 'consentWithdraw') ?? [],
  );
  return uniqueLines(ways.map((run) => [run]));
}

const bare = (text: Line) => plainText(text).replace(/\.$/u, '').toLowerCase();

/** Ways out of advertising stand in section 9 already. */
function optOuts(context: StatementContext, rights: Applicable): ReadonlySet<string> {
  return new Set(
    rights.marketing
      .flatMap((purpose) => fact(context, 'purpose', purpose, 'optOut') ?? [])
      .map((run) => bare([run])),
  );
}

export function usingBlocks(context: StatementContext): readonly Block[] {
  const words = context.words.rights;
  const policy = context.index.single('rightsPolicy');
  const organisation = context.index.single('organisation');
  const routes = organisation ? ways(context, organisation) : [];
  const selfService = fact(context, 'rightsPolicy', policy, 'selfService');
  const identity = fact(context, 'rightsPolicy', policy, 'identityCheck');
  return [
    ...paragraphs(context, [...routes, selfService && led(selfService, words.selfService<Line>)]),
    ...(routes.length > 0
      ? []
      : [
          toFill(context, words.missing.route, [
            refOf('organisation', organisation?.id ?? 'organisation', 'email'),
          ]),
        ]),
    ...paragraphs(context, [said(words.free), ...term(context), said(words.longer)]),
    ...paragraphs(context, [identity ? sentence(identity) : said(words.identity)]),
  ];
}

/** A month at most; a shorter term of the organisation's own is told before it (STM-LAWFIXED). */
function term(context: StatementContext): readonly Line[] {
  const words = context.words.rights;
  const policy = context.index.single('rightsPolicy');
  const days = settled(context, 'rightsPolicy', policy, 'ownTermDays');
  const text = fact(context, 'rightsPolicy', policy, 'ownTermText');
  const slow = /(?:\d+|twee|drie|zes|two|three|six) ?(?:maanden|months|weken|weeks)/iu;
  const own =
    text && !slow.test(plainText(text)) && days === undefined
      ? [filled(words.ownTermText<Line>(text))]
      : [];
  if (days === undefined || days > 30 || !policy) return [said(words.month), ...own];
  return [
    filled(
      words.ownTerm<Line>([
        fixed(words.days(days), [refOf('rightsPolicy', policy.id, 'ownTermDays')]),
      ]),
    ),
    ...own,
  ];
}

function ways(context: StatementContext, organisation: Organisation): readonly Line[] {
  const words = context.words.rights;
  const policy = context.index.single('rightsPolicy');
  const chosen = settled(context, 'rightsPolicy', policy, 'channels') ?? ['email', 'phone'];
  const refs = policy ? [refOf('rightsPolicy', policy.id, 'channels')] : [];
  const email = contactEmail(context);
  const phone = contactPhone(context);
  const address = ['address', 'postcode', 'city']
    .map((field) => fact(context, 'organisation', organisation, field as 'address'))
    .filter((part) => part !== undefined);
  const apps = fact(context, 'organisation', organisation, 'messaging');
  const by: Readonly<Record<(typeof chosen)[number], Line | undefined>> = {
    email: email && filled(words.mail<Line>(email)),
    phone: phone && filled(words.call<Line>(phone)),
    post: address.length > 0 ? filled(words.write<Line>(joined(address))) : undefined,
    account: said(words.account, refs),
    form: said(words.form, refs),
    inPerson: said(words.inPerson, refs),
    messaging: apps && filled(words.messaging<Line>(apps)),
    contactPage: said(words.contactPage, refs),
  };
  const both =
    email && phone && chosen.includes('email') && chosen.includes('phone')
      ? filled(words.mailOrCall<Line>(email, phone))
      : undefined;
  const rest = chosen.filter(
    (channel) => both === undefined || (channel !== 'email' && channel !== 'phone'),
  );
  return [
    ...(both ? [both] : []),
    ...rest.flatMap((channel) => (by[channel] ? [by[channel]] : [])),
  ];
}
