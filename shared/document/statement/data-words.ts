/** Categories of data in a reader's words: short, contact details once, sensitive data always in full. */
import type { DataItem } from '../../domain/data-item.ts';
import { refOf } from '../../domain/field-ref.ts';
import { ownTermId } from '../../domain/ids.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { Line } from '../model.ts';
import { fixed, lawRun, line, plainText, uncapitalised, uniqueLines } from '../runs.ts';
import { localised } from '../say.ts';
import type { StatementContext } from './context.ts';
import { fact, waits } from './telling.ts';

const contactTerms = ['data.name', 'data.address', 'data.email', 'data.phone'] as const;

/** The short label, without its detail; unconfirmed items get it too, for their marker. */
export function dataLabel(context: StatementContext, item: DataItem): Line {
  const ref = refOf('dataItem', item.id, 'term');
  const own = context.index.get('ownTerm', ownTermId(item.term));
  if (own) {
    const field = own.short ? 'short' : 'label';
    const run = localised(
      own.short ?? own.label,
      refOf('ownTerm', own.id, field),
      context.language,
    );
    return uncapitalised([{ ...run, refs: [...run.refs, ref] }]);
  }
  const law = lawIn('data', item.term);
  const text = context.language === 'nl' ? law?.shortNl : law?.shortEn;
  return [lawRun(text ?? item.term, [ref])];
}

export function dataWord(context: StatementContext, item: DataItem): Line {
  const label = dataLabel(context, item);
  const detail = fact(context, 'dataItem', item, 'detail');
  return detail ? withDetail(label, detail) : label;
}

/** The words of a list of items, each once; a detail that waits adds no second word to its like. */
export function dataWords(context: StatementContext, items: readonly DataItem[]): readonly Line[] {
  const told = new Set(items.filter((item) => fact(context, 'dataItem', item, 'detail')).map(kind));
  const isTold = (item: DataItem) =>
    waits(context, 'dataItem', item, 'detail') && told.has(kind(item));
  return uniqueLines(items.filter((item) => !isTold(item)).map((item) => dataWord(context, item)));
}

const kind = ({ term, detail }: DataItem): string => JSON.stringify([term, detail?.nl, detail?.en]);

/** "berichten (uw review)"; a detail that only repeats its label is left out. */
export function withDetail(label: Line, detail: Line): Line {
  const text = plainText(detail);
  if (text.toLowerCase() === plainText(label).toLowerCase()) return label;
  const nested = `${plainText(label)}${text}`.includes('(');
  return nested ? line(label, ': ', detail) : line(label, ' (', detail, ')');
}

interface DataTraits {
  readonly special?: boolean | undefined;
  readonly criminal?: boolean | undefined;
  readonly nid?: boolean | undefined;
  readonly idCopy?: boolean | undefined;
}

function traitsOf(context: StatementContext, item: DataItem): DataTraits {
  return context.index.get('ownTerm', ownTermId(item.term)) ?? lawIn('data', item.term) ?? {};
}

/** Spelled out in full whatever else is shortened: Art. 9 and 10, BSN, copies of identity documents. */
export function isSensitive(context: StatementContext, item: DataItem): boolean {
  const traits = traitsOf(context, item);
  return [traits.special, traits.criminal, traits.nid, traits.idCopy].includes(true);
}

/** Art. 9 or 10: needs a condition beside the basis. */
export function needsCondition(
  context: StatementContext,
  item: DataItem,
): 'art9' | 'art10' | undefined {
  const traits = traitsOf(context, item);
  if (traits.special) return 'art9';
  return traits.criminal ? 'art10' : undefined;
}

export const isContact = (item: DataItem): boolean =>
  contactTerms.some((term) => term === item.term) && item.detail === undefined;

/** Whether all four of "contactgegevens" are there, so that the word says no more than the register. */
export function hasAllContact(items: readonly DataItem[]): boolean {
  return contactTerms.every((term) => items.some((item) => item.term === term && isContact(item)));
}

/** "contactgegevens", pointing to the items it stands for. */
export function contactWord(context: StatementContext, items: readonly DataItem[]): Line {
  return [
    fixed(
      context.words.purposes.contactData,
      items.filter(isContact).map((item) => refOf('dataItem', item.id, 'term')),
    ),
  ];
}

/** The four labels behind the word. */
export function contactMeaning(context: StatementContext): readonly Line[] {
  return contactTerms.map((term) => {
    const law = lawIn('data', term);
    return [lawRun((context.language === 'nl' ? law?.shortNl : law?.shortEn) ?? term)];
  });
}
