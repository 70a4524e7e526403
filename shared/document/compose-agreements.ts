/** The list of processors with their agreements: Art. 28(3) GDPR. */
import { refOf } from '../domain/field-ref.ts';
import type { Party } from '../domain/party.ts';
import type { ProcessorAgreement } from '../domain/processor-agreement.ts';
import type { Recipient } from '../domain/recipient.ts';
import type { Register } from '../domain/register.ts';
import { findingsMessages } from '../i18n/findings.ts';
import { isConcept } from './concept.ts';
import { type ComposeContext, type ComposeOptions, contextOf, inTable } from './context.ts';
import { brandOf, footerOf } from './footer.ts';
import { foreignTextNote } from './foreign-text.ts';
import type { Block, Cell, Document, Paragraph } from './model.ts';
import { agreementContent, agreementDates, clauseLines } from './register/agreement.ts';
import { head, labelled, withoutEmptyColumns } from './register/parts.ts';
import { recipientName } from './register/recipients.ts';
import { activitiesOf } from './register/selection.ts';
import { paragraph, plainText, strong } from './runs.ts';
import { notEstablished, say } from './say.ts';

export function composeAgreements(register: Register, options: ComposeOptions): Document {
  const context = contextOf(register, options);
  const words = findingsMessages[options.language];
  const processors = processorsOf(context);
  const categories = categoriesOf(context);
  const none = processors.length + categories.length === 0;
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, anchor: 'agreements', runs: head(words.agreements) },
    paragraph(head(none ? words.agreementsNone : words.agreementsIntro)),
    ...(none ? [] : [table(context, processors, categories)]),
    ...openRoles(context),
  ];
  const section = { id: 'agreements', orientation: 'landscape' as const, newPage: false, blocks };
  const note = foreignTextNote([section], options.language);
  const sections = [{ ...section, blocks: note ? [...blocks, note] : blocks }];
  return {
    kind: 'agreements',
    language: options.language,
    profile: options.profile,
    title: words.agreements,
    footer: footerOf(context, words.agreements),
    concept: isConcept(context, sections),
    date: options.date,
    ...brandOf(context),
    sections,
  };
}

/** Parties that process for us: by their role, by an agreement, or as recipient of an activity. */
export function processorsOf(context: ComposeContext): readonly Party[] {
  const asRecipient = new Set(
    context.index.register.recipient
      .filter((row) => row.kind === 'processor')
      .flatMap((row) => row.party ?? []),
  );
  return context.index
    .all('party')
    .filter(
      (party) =>
        asRecipient.has(party.id) ||
        party.roles?.includes('processor') === true ||
        context.index.parts('processorAgreement', party.id).length > 0,
    );
}

/** The recipients of the activities that stand in a register. */
function recipientsOf(context: ComposeContext): readonly Recipient[] {
  return (['controller', 'processor'] as const)
    .flatMap((role) => activitiesOf(context, role))
    .flatMap((activity) => context.index.parts('recipient', activity.id));
}

const roleKnown = (context: ComposeContext, row: Recipient): boolean =>
  row.kind !== undefined && context.index.printable('recipient', row.id, 'kind');

/** Processors of which only the kind is known: they need an agreement as much. */
function categoriesOf(context: ComposeContext): readonly Recipient[] {
  const unnamed = recipientsOf(context).filter(
    (row) => row.kind === 'processor' && row.party === undefined && roleKnown(context, row),
  );
  const byName = unnamed.map((row) => [plainText(recipientName(context, row)), row] as const);
  return [...new Map(byName.toReversed()).values()].toReversed();
}

/** An open role is no "not a processor": the list says how many there are. */
function openRoles(context: ComposeContext): readonly Paragraph[] {
  const open = recipientsOf(context).filter((row) => !roleKnown(context, row));
  const names = new Set(open.map((row) => plainText(recipientName(context, row))));
  if (names.size === 0) return [];
  return [paragraph(head(findingsMessages[context.language].rolesOpen(names.size)))];
}

function table(
  context: ComposeContext,
  processors: readonly Party[],
  categories: readonly Recipient[],
): Block {
  const words = findingsMessages[context.language];
  return withoutEmptyColumns({
    kind: 'table',
    caption: words.agreements,
    columns: [
      { head: head(words.processor), width: 26 },
      { head: head(words.agreement), width: 26 },
      { head: head(words.term), width: 22 },
      { head: head(words.checklist), width: 26 },
    ],
    rows: [
      ...processors.flatMap((party) => {
        const agreements = context.index.parts('processorAgreement', party.id);
        if (agreements.length > 0)
          return agreements.map((row) => agreementRow(inTable(context), party, row));
        return [
          [nameCell(context, party), [[notEstablished(context, refOf('party', party.id))]], [], []],
        ];
      }),
      ...categories.map((row) => [
        [strong(recipientName(context, row)), head(words.kindOnly)],
        [[notEstablished(context, refOf('recipient', row.id, 'party'))]],
        [],
        [],
      ]),
    ],
  });
}

function nameCell(context: ComposeContext, party: Party): Cell {
  const what = say(context, 'party', party, 'what');
  return [strong(say(context, 'party', party, 'name') ?? []), ...(what ? [what] : [])];
}

function agreementRow(
  context: ComposeContext,
  party: Party,
  row: ProcessorAgreement,
): readonly Cell[] {
  const form = say(context, 'processorAgreement', row, 'form') ?? [
    notEstablished(context, refOf('processorAgreement', row.id, 'form')),
  ];
  return [
    nameCell(context, party),
    [form, ...labelled(context, 'processorAgreement', row, agreementContent)],
    labelled(context, 'processorAgreement', row, agreementDates),
    clauseLines(context, row),
  ];
}
