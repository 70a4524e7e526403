import { refOf } from '../../domain/field-ref.ts';
import type { Block, Frame, Line, List, Paragraph } from '../model.ts';
import { filled, joined, plainText, strong, uniqueLines } from '../runs.ts';
import { type Applicable, applicable, basisRefs } from './applicable.ts';
import { decides } from './automated.ts';
import type { StatementContext } from './context.ts';
import { fact, led, paragraphs, said, sentence } from './telling.ts';

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
    ads.length > 0
      ? [
          said(ways.length > 0 ? words.noAdsOrSelf : words.noAds, adRefs),
          ...ways,
          said(words.stopAtOnce),
        ]
      : [];
  const interest =
    rights.interest.length > 0
      ? [said(words.objectInterest(section, ads.length > 0), basisRefs(rights.interest))]
      : [];
  const task =
    rights.task.length > 0
      ? [said(words.objectTask(section, ads.length + interest.length > 0), basisRefs(rights.task))]
      : [];
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
  let introduced = false;
  return context.index
    .all('rightHandling')
    .filter((row) => rights.includes(row.right))
    .flatMap((row) => {
      const how = fact(context, 'rightHandling', row, 'how');
      const exceptions = fact(context, 'rightHandling', row, 'exceptions');
      const lines: Line[] = [];
      if (how && !told.has(bare(how))) {
        // The lead-in stands once before all that follows it.
        lines.push(introduced ? sentence(how) : led(how, words.how<Line>));
        introduced = true;
      }
      if (exceptions) lines.push(led(exceptions, words.exceptions<Line>));
      return lines;
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
  const where = context.numbers.get('using');
  const route =
    where === undefined
      ? []
      : paragraphs(context, [said(words.route(where, context.numbers.has('objection')))]);
  return [...route, list];
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
