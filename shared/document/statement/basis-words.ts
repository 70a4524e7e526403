/** Why something is allowed, in words: Art. 13(1)(c)-(d), with the condition of Art. 9 or 10 beside it. */
import type { DataItem } from '../../domain/data-item.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { LegalBasis } from '../../domain/legal-basis.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { Cell, Line } from '../model.ts';
import { filled, fixed, lawRun, line, plainText } from '../runs.ts';
import type { StatementContext } from './context.ts';
import { dataWord, needsCondition } from './data-words.ts';
import type { PurposeRow } from './purpose-rows.ts';
import { fact, inCell, said, toChoose, toConfirm, toFill } from './telling.ts';

type BasisKey = '6a' | '6b' | '6c' | '6d' | '6e' | '6f';
const keyOf = (basis: LegalBasis) => basis.basis.slice('basis.'.length) as BasisKey;

export const isSettled = (context: StatementContext, basis: LegalBasis): boolean =>
  basis.unsettled !== true && context.index.printable('legalBasis', basis.id, 'basis');

export function basisCell(context: StatementContext, row: PurposeRow): Cell {
  return [...reasonLines(context, row), ...conditions(context, row)];
}

function reasonLines(context: StatementContext, row: PurposeRow): Cell {
  const [basis] = row.bases;
  if (basis === undefined) {
    const why = context.words.purposes.missing.why;
    return [inCell(toFill(context, why, [refOf('purpose', row.purpose.id)]))];
  }
  if (row.bases.length > 1 || !isSettled(context, basis)) {
    return [inCell(undecided(context, row.bases))];
  }
  return basisLines(context, row, basis);
}

function undecided(context: StatementContext, bases: readonly LegalBasis[]) {
  const words = context.words.purposes;
  const refs = bases.map((basis) => refOf('legalBasis', basis.id, 'basis'));
  const options = [...new Set(bases.map((basis) => because(context, basis)))];
  if (options.length === 1)
    return toConfirm(context, words.confirm.basis(options.join('')), words.missing.why, refs);
  return toChoose(context, options.join(words.or), words.missing.why, refs);
}

function because(context: StatementContext, basis: LegalBasis): string {
  const words = context.words.purposes;
  const ofCustomer = context.audience === 'customers' || context.audience === 'websiteVisitors';
  if (keyOf(basis) === '6b' && !ofCustomer) return words.becauseOfPerson;
  return words.because[keyOf(basis)];
}

function basisLines(context: StatementContext, row: PurposeRow, basis: LegalBasis): Cell {
  const words = context.words.purposes;
  const key = keyOf(basis);
  const refs = [refOf('legalBasis', basis.id, 'basis')];
  switch (key) {
    case '6c': {
      const law = lawName(context, basis);
      return [
        law
          ? withRefs(filled(words.basis['6c']<Line>(law)), refs)
          : inCell(toFill(context, words.missing.law, [refOf('legalBasis', basis.id, 'law')])),
      ];
    }
    case '6f': {
      const interest = fact(context, 'legalBasis', basis, 'interestPublic');
      const open = [refOf('legalBasis', basis.id, 'interestPublic')];
      return [
        interest
          ? withRefs(filled(words.basis['6f']<Line>(interest)), refs)
          : inCell(toFill(context, words.missing.interest, open)),
      ];
    }
    case '6a':
      // Explicit consent is consent: one line says both when all the data need it.
      return onlyExplicitConsent(context, row) ? [] : [said(words.basis['6a'], refs)];
    default:
      return [said(words.basis[key], refs)];
  }
}

/** "belastingwet": the organisation's own name for the law, or the law pack's plain one. */
export function lawName(context: StatementContext, basis: LegalBasis): Line | undefined {
  const own = fact(context, 'legalBasis', basis, 'lawPublic');
  if (own) return own;
  if (!fact(context, 'legalBasis', basis, 'law') || basis.law === undefined) return undefined;
  return plainLaw(context, basis.law, refOf('legalBasis', basis.id, 'law'));
}

export function plainLaw(context: StatementContext, id: string, ref: string): Line | undefined {
  const law = lawIn('lawRef', id);
  return law && [lawRun(context.language === 'nl' ? law.plainNl : law.plainEn, [ref])];
}

const withRefs = (text: Line, refs: readonly string[]): Line =>
  text.map((run) => (run.origin === 'fixed' ? { ...run, refs } : run));

const explicit = (context: StatementContext, item: DataItem) =>
  item.art9 === 'art9.9a' && context.index.printable('dataItem', item.id, 'art9');

function onlyExplicitConsent(context: StatementContext, row: PurposeRow): boolean {
  const [basis] = row.bases;
  if (basis === undefined || keyOf(basis) !== '6a' || !isSettled(context, basis)) return false;
  return row.data.length > 0 && row.data.every((item) => explicit(context, item));
}

/** A line for each condition of Art. 9(2) or 10, beside the basis and never instead of it. */
function conditions(context: StatementContext, row: PurposeRow): Cell {
  const alone = row.bases.length === 1 && onlyExplicitConsent(context, row);
  const lines = row.data.flatMap((item): Line[] => {
    const needs = needsCondition(context, item);
    return needs ? [condition(context, item, needs, alone)] : [];
  });
  const seen = new Set<string>();
  return lines.filter((each) => !seen.has(plainText(each)) && seen.add(plainText(each)));
}

function condition(
  context: StatementContext,
  item: DataItem,
  needs: 'art9' | 'art10',
  alone: boolean,
): Line {
  const words = context.words.purposes;
  const word = dataWord(context, item);
  const ref = refOf('dataItem', item.id, needs);
  const text =
    needs === 'art10'
      ? words.art10
      : item.art9 === 'art9.9a'
        ? words.explicitConsent
        : words.art9[(item.art9 ?? '').slice('art9.9'.length)];
  if (item[needs] === undefined || text === undefined)
    return inCell(toFill(context, words.missing.condition(plainText(word)), [ref]));
  if (!context.index.printable('dataItem', item.id, needs)) {
    return inCell(
      toConfirm(
        context,
        words.confirm.value(`${plainText(word)}: ${text}`),
        words.missing.condition(plainText(word)),
        [ref],
      ),
    );
  }
  return alone ? [fixed(text, [ref])] : line(word, ': ', fixed(text, [ref]));
}
