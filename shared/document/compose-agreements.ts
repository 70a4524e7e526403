/** The list of processors with their agreements: Art. 28(3) GDPR. */
import { refOf } from '../domain/field-ref.ts';
import type { Party } from '../domain/party.ts';
import type { ProcessorAgreement } from '../domain/processor-agreement.ts';
import type { Register } from '../domain/register.ts';
import { findingsMessages } from '../i18n/findings.ts';
import { isConcept } from './concept.ts';
import { type ComposeContext, type ComposeOptions, contextOf, inTable } from './context.ts';
import { brandOf, footerOf } from './footer.ts';
import type { Block, Cell, Document, Line } from './model.ts';
import { head, labelled } from './register/parts.ts';
import { joined, line, paragraph, strong } from './runs.ts';
import { confirmedState, notEstablished, say } from './say.ts';

export function composeAgreements(register: Register, options: ComposeOptions): Document {
  const context = contextOf(register, options);
  const words = findingsMessages[options.language];
  const processors = processorsOf(context);
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, anchor: 'agreements', runs: head(words.agreements) },
    paragraph(head(processors.length > 0 ? words.agreementsIntro : words.agreementsNone)),
    ...(processors.length > 0 ? [table(context, processors)] : []),
  ];
  const sections = [
    { id: 'agreements', orientation: 'landscape' as const, newPage: false, blocks },
  ];
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
function processorsOf(context: ComposeContext): readonly Party[] {
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

function table(context: ComposeContext, processors: readonly Party[]): Block {
  const words = findingsMessages[context.language];
  return {
    kind: 'table',
    caption: words.agreements,
    columns: [
      { head: head(words.processor), width: 26 },
      { head: head(words.agreement), width: 26 },
      { head: head(words.term), width: 22 },
      { head: head(words.checklist), width: 26 },
    ],
    rows: processors.flatMap((party) => {
      const agreements = context.index.parts('processorAgreement', party.id);
      if (agreements.length > 0)
        return agreements.map((row) => agreementRow(inTable(context), party, row));
      return [
        [nameCell(context, party), [[notEstablished(context, refOf('party', party.id))]], [], []],
      ];
    }),
  };
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
    [
      form,
      ...labelled(context, 'processorAgreement', row, [
        'reason',
        'url',
        'version',
        'summary',
        'breachHours',
      ]),
    ],
    labelled(context, 'processorAgreement', row, [
      'signedOn',
      'acceptedOn',
      'expiresOn',
      'reviewOn',
    ]),
    checklistCell(context, row),
  ];
}

function checklistCell(context: ComposeContext, row: ProcessorAgreement): Cell {
  const words = findingsMessages[context.language];
  const clauses = context.index.parts('agreementClause', row.id);
  if (clauses.length === 0) return [];
  const open = clauses.filter(
    (clause) => confirmedState(context, 'agreementClause', clause, 'answer') !== 'some',
  );
  const names: readonly Line[] = open.map(
    (clause) => say(context, 'agreementClause', clause, 'clause') ?? [],
  );
  return [
    line(words.checklistState(clauses.length - open.length, clauses.length)),
    ...(open.length > 0 ? [line(words.open, joined(names), '.')] : []),
  ];
}
