/** What is known of a contract with a processor: Art. 28(3). */
import type { ProcessorAgreement } from '../../domain/processor-agreement.ts';
import { entityLabel } from '../../i18n/fields.ts';
import { findingsMessages } from '../../i18n/findings.ts';
import type { ComposeContext } from '../context.ts';
import type { Cell, Line } from '../model.ts';
import { joined, line, sentences } from '../runs.ts';
import { confirmedState, say } from '../say.ts';
import { labelled } from './parts.ts';

export const agreementContent = ['reason', 'url', 'version', 'summary', 'breachHours'] as const;
export const agreementDates = ['signedOn', 'acceptedOn', 'expiresOn', 'reviewOn'] as const;

/** "Verwerkersovereenkomst. Vorm: getekend. Getekend op: 12 mrt. 2024." */
export function agreementLines(context: ComposeContext, row: ProcessorAgreement): Cell {
  const [settled, open] = clauseLines(context, row);
  const { checklist } = findingsMessages[context.language];
  const said = [
    ...labelled(context, 'processorAgreement', row, [
      'form',
      ...agreementDates,
      ...agreementContent,
    ]),
    ...(settled ? [line(`${checklist}: `, settled)] : []),
    ...(open ? [open] : []),
  ];
  if (said.length === 0) return [];
  return [line(`${entityLabel('processorAgreement', context.language)}. `, sentences(said))];
}

/** How many points of Art. 28(3) are settled, and which are not. */
export function clauseLines(context: ComposeContext, row: ProcessorAgreement): Cell {
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
