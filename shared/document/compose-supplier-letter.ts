/** A letter that asks a processor for the agreement of Art. 28(3), or for what is missing in it. */
import { isPast, lastDayOf } from '../domain/days.ts';
import { refOf } from '../domain/field-ref.ts';
import type { Party } from '../domain/party.ts';
import type { ProcessorAgreement } from '../domain/processor-agreement.ts';
import type { Register } from '../domain/register.ts';
import { clientMessages } from '../i18n/client.ts';
import { documentMessages } from '../i18n/document.ts';
import { formatDate } from '../i18n/format.ts';
import { lawIn } from '../reference/lookup.ts';
import { processorClauses } from '../reference/processor-checklist.ts';
import { clientPaper } from './client-paper.ts';
import { processorsOf } from './compose-agreements.ts';
import { type ComposeContext, type ComposeOptions, contextOf } from './context.ts';
import type { Block, Document, Line } from './model.ts';
import { head } from './register/parts.ts';
import { activitiesOf } from './register/selection.ts';
import { filled, joined, lawRun, line, missing, paragraph, strong } from './runs.ts';
import { confirmedState, type Fields, say, sayOn, sayValue } from './say.ts';

export interface LetterOptions extends ComposeOptions {
  /** Id of the party it is written to. */
  readonly party: string;
}

export function composeSupplierLetter(register: Register, options: LetterOptions): Document {
  const context = contextOf(register, options);
  const { letter: words } = clientMessages[options.language];
  const party = context.index.get('party', options.party);
  const blocks: readonly Block[] = party ? letterTo(context, party) : [];
  return clientPaper(context, 'supplier-letter', words.title, blocks);
}

/** Processors that still work for us and with whom not everything of Art. 28 is arranged. */
export function suppliersToAsk(register: Register, options: ComposeOptions): readonly Party[] {
  const context = contextOf(register, options);
  return processorsOf(context).filter(
    (party) => party.status !== 'ended' && gapOf(context, party) !== undefined,
  );
}

type Gap =
  | { readonly kind: 'none' | 'unknown' }
  | { readonly kind: 'expired'; readonly agreement: ProcessorAgreement }
  | { readonly kind: 'clauses'; readonly absent: readonly Line[]; readonly open: readonly Line[] };

function gapOf(context: ComposeContext, party: Party): Gap | undefined {
  const rows = context.index
    .parts('processorAgreement', party.id)
    .filter(({ id }) => context.index.printable('processorAgreement', id, 'form'));
  if (rows.some(({ form }) => form === 'notNeeded')) return undefined;
  const signed = rows.filter(({ form }) => form === 'signed' || form === 'partOfTerms');
  if (signed.length === 0)
    return {
      kind: rows.length === 0 || rows.some(({ form }) => form !== 'none') ? 'unknown' : 'none',
    };
  const current = signed.filter(
    ({ expiresOn }) => expiresOn === undefined || !isPast(expiresOn, context.date),
  );
  const [last] = signed.toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1));
  if (current.length === 0 && last) return { kind: 'expired', agreement: last };
  const absent = clauses(context, current, 'none');
  const open = clauses(context, current, 'unknown');
  return absent.length + open.length === 0 ? undefined : { kind: 'clauses', absent, open };
}

const lastDay = ({ expiresOn }: ProcessorAgreement): string =>
  expiresOn === undefined ? '' : lastDayOf(expiresOn);

/** Clauses of Art. 28 that a person answered with no, or not yet. */
function clauses(
  context: ComposeContext,
  agreements: readonly ProcessorAgreement[],
  state: 'none' | 'unknown',
): readonly Line[] {
  return agreements
    .flatMap(({ id }) => context.index.parts('agreementClause', id))
    .filter((row) => lawIn('clause', row.clause)?.required === true)
    .filter((row) => confirmedState(context, 'agreementClause', row, 'answer') === state)
    .map((row) => sayValue(context, 'agreementClause', row, 'clause'));
}

function letterTo(context: ComposeContext, party: Party): readonly Block[] {
  const { letter: words } = clientMessages[context.language];
  const name = say(context, 'party', party, 'name') ?? [];
  const what = say(context, 'party', party, 'what');
  const activities = activitiesWith(context, party);
  const contact = values(context, ['email', 'phone']);
  return [
    { kind: 'heading', level: 1, anchor: 'letter', runs: head(words.subject) },
    ...sender(context),
    paragraph(head(formatDate(context.date, context.language))),
    paragraph(line(words.to, strong(name))),
    ...lines(say(context, 'party', party, 'address')),
    paragraph(head(words.greeting)),
    paragraph(
      line(
        filled(words.processes<Line>(name)),
        ...(what ? [' ', filled(words.what<Line>(what))] : []),
      ),
    ),
    ...(activities.length > 0
      ? [paragraph(head(words.activities)), { kind: 'list' as const, items: activities }]
      : []),
    ...demand(context, party),
    ...(contact.length > 0 ? [paragraph(filled(words.questions<Line>(joined(contact))))] : []),
    paragraph(head(words.closing)),
    paragraph(ourName(context)),
    signature(context),
  ];
}

/** As much as fits beside the label on paper. */
const DOTS = '.'.repeat(100);

/** Who signs is not in the register: it is written by hand, or typed in the Word document. */
function signature({ language }: ComposeContext): Block {
  const { signer } = clientMessages[language].letter;
  const row = (label: string, tone?: 'sign') => ({
    label: head(label),
    value: [paragraph(head(DOTS), tone)],
  });
  return {
    kind: 'fields',
    rows: [row(signer.name), row(signer.position), row(signer.date), row(signer.signature, 'sign')],
  };
}

function demand(context: ComposeContext, party: Party): readonly Block[] {
  const { letter: words } = clientMessages[context.language];
  const gap = gapOf(context, party) ?? { kind: 'unknown' };
  if (gap.kind === 'clauses') {
    return [
      ...listed(words.missingClauses, gap.absent),
      ...listed(words.openClauses, gap.open),
      paragraph(head(words.pleaseAdd)),
    ];
  }
  const why =
    gap.kind === 'expired'
      ? filled(
          words.expired<Line>(
            sayOn(context, 'processorAgreement', gap.agreement, 'expiresOn') ?? [],
          ),
        )
      : head(gap.kind === 'none' ? words.noAgreement : words.unknown);
  const required = processorClauses
    .filter((clause) => clause.required)
    .map((clause): Line => [lawRun(clause[context.language])]);
  return [paragraph(why), ...listed(words.lawAsks, required), paragraph(head(words.please))];
}

const listed = (lead: string, items: readonly Line[]): readonly Block[] =>
  items.length === 0 ? [] : [paragraph(head(lead)), { kind: 'list', items }];

const lines = (text: Line | undefined): readonly Block[] => (text ? [paragraph(text)] : []);

function activitiesWith(context: ComposeContext, party: Party): readonly Line[] {
  return (['controller', 'processor'] as const)
    .flatMap((role) => activitiesOf(context, role))
    .filter((activity) =>
      context.index
        .parts('recipient', activity.id)
        .some(
          (row) =>
            row.party === party.id &&
            row.kind === 'processor' &&
            context.index.printable('recipient', row.id, 'kind'),
        ),
    )
    .map((activity) => say(context, 'activity', activity, 'name') ?? []);
}

function values(
  context: ComposeContext,
  fields: readonly Fields<'organisation'>[],
): readonly Line[] {
  const organisation = context.index.single('organisation');
  if (!organisation) return [];
  return fields.flatMap((field) => {
    const value = say(context, 'organisation', organisation, field);
    return value ? [value] : [];
  });
}

function ourName(context: ComposeContext): Line {
  const [name] = [...values(context, ['legalName']), ...values(context, ['tradeNames'])];
  if (name) return name;
  const { letter: words } = clientMessages[context.language];
  const id = context.index.single('organisation')?.id ?? 'organisation';
  const text = documentMessages[context.language].toFill(words.missingName);
  return [missing(text, 'MISSING', [refOf('organisation', id, 'legalName')])];
}

function sender(context: ComposeContext): readonly Block[] {
  const address = values(context, ['address', 'postcode', 'city']);
  return [
    paragraph(strong(ourName(context))),
    ...(address.length > 0 ? [paragraph(joined(address))] : []),
  ];
}
