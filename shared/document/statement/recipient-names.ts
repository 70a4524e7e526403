/** What a recipient is called in a statement: by name or by category, as the organisation chose. */
import { refOf } from '../../domain/field-ref.ts';
import { ownTermId } from '../../domain/ids.ts';
import type { Party } from '../../domain/party.ts';
import type { Recipient } from '../../domain/recipient.ts';
import { lawIn } from '../../reference/lookup.ts';
import { termRun } from '../labels.ts';
import type { Line } from '../model.ts';
import { lawRun } from '../runs.ts';
import type { StatementContext } from './context.ts';
import { withDetail } from './data-words.ts';
import { fact, inCell, toFill } from './telling.ts';

function category(context: StatementContext, term: string, ref: string): Line {
  if (ownTermId(term) !== undefined) return [termRun(context, term, ref)];
  const law = lawIn('recipient', term);
  return [lawRun((context.language === 'nl' ? law?.shortNl : law?.shortEn) ?? term, [ref])];
}

/** The party's name, or its category where the organisation keeps the name to itself. */
export function partyName(context: StatementContext, party: Party): Line {
  const chosen = context.index.printable('party', party.id, 'inStatement')
    ? party.inStatement
    : undefined;
  if (chosen === 'category') {
    const detail = fact(context, 'party', party, 'publicDetail');
    if (
      party.publicCategory !== undefined &&
      context.index.printable('party', party.id, 'publicCategory')
    ) {
      const word = category(
        context,
        party.publicCategory,
        refOf('party', party.id, 'publicCategory'),
      );
      return detail ? withDetail(word, detail) : word;
    }
    return (
      detail ??
      inCell(
        toFill(context, context.words.sharing.missing.category(party.name), [
          refOf('party', party.id, 'publicCategory'),
        ]),
      )
    );
  }
  return fact(context, 'party', party, 'name') ?? [];
}

/** Undefined when nothing about who it is has been confirmed. */
export function recipientName(context: StatementContext, recipient: Recipient): Line | undefined {
  const party = context.index.get('party', recipient.party);
  if (party && context.index.printable('recipient', recipient.id, 'party')) {
    const name = partyName(context, party);
    if (name.length > 0) return name;
  }
  if (recipient.term !== undefined && context.index.printable('recipient', recipient.id, 'term')) {
    const word = category(context, recipient.term, refOf('recipient', recipient.id, 'term'));
    const detail = fact(context, 'recipient', recipient, 'detail');
    return detail ? withDetail(word, detail) : word;
  }
  return fact(context, 'recipient', recipient, 'detail');
}
