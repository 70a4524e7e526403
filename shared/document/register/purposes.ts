/** (b) Purposes with their legal bases: Art. 30(1)(b), and Art. 6 beside it as the authority advises. */
import type { Activity } from '../../domain/activity.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { LegalBasis } from '../../domain/legal-basis.ts';
import type { Purpose } from '../../domain/purpose.ts';
import { documentMessages } from '../../i18n/document.ts';
import { formatArticle } from '../../i18n/format.ts';
import { lawById } from '../../reference/lookup.ts';
import { type ComposeContext, inTable } from '../context.ts';
import type { Cell, Field, Line, Table } from '../model.ts';
import {
  capitalised,
  joined,
  lawRun,
  line,
  missing,
  paragraph,
  plainText,
  strong,
} from '../runs.ts';
import { notEstablished, say, sayValue } from '../say.ts';
import { head, labelled, wordsOf } from './parts.ts';

export function purposeName(context: ComposeContext, purpose: Purpose): Line {
  return say(context, 'purpose', purpose, purpose.text ? 'text' : 'term') ?? [];
}

export function purposesField(context: ComposeContext, activity: Activity): Field {
  const words = wordsOf(context);
  const purposes = context.index.parts('purpose', activity.id);
  const label = { letter: 'b', label: head(words.purpose), hint: head(words.purposeHint) } as const;
  if (purposes.length === 0) {
    return {
      ...label,
      value: [paragraph([notEstablished(context, refOf('activity', activity.id))])],
    };
  }
  const table: Table = {
    kind: 'table',
    caption: words.purpose,
    columns: [
      { head: head(words.purpose), width: 40 },
      { head: head(words.basis), width: 60 },
    ],
    rows: purposes.map((purpose) => [
      purposeCell(inTable(context), purpose),
      basisCell(inTable(context), purpose),
    ]),
  };
  return { ...label, value: [table] };
}

function purposeCell(context: ComposeContext, purpose: Purpose): Cell {
  return [
    strong(capitalised(purposeName(context, purpose))),
    ...labelled(context, 'purpose', purpose, [
      'limit',
      'directMarketing',
      'marketingChannels',
      'marketingRule',
      'optOut',
      'addedOn',
    ]),
  ];
}

function basisCell(context: ComposeContext, purpose: Purpose): Cell {
  const bases = context.index.parts('legalBasis', purpose.id);
  if (bases.length === 0) return [[notEstablished(context, refOf('purpose', purpose.id))]];
  const choice = unsettled(context, bases);
  const flagged = bases.filter((basis) => basis.unsettled === true).length;
  const named = choice ? bases.filter((basis) => flagged > 1 && basis.unsettled !== true) : bases;
  return [
    ...(choice
      ? [
          choice,
          ...bases
            .filter((basis) => !named.includes(basis))
            .flatMap((basis) => recordLines(context, basis)),
        ]
      : []),
    ...named.flatMap((basis) => [basisLine(context, basis), ...recordLines(context, basis)]),
  ];
}

/** "Uitvoering van de overeenkomst, artikel 6(1)(b)" */
function basisName(context: ComposeContext, basis: LegalBasis): Line {
  const ref = refOf('legalBasis', basis.id, 'basis');
  const article = lawById(basis.basis)?.article;
  const value = sayValue(context, 'legalBasis', basis, 'basis');
  return article
    ? line(value, ', ', lawRun(formatArticle(article, context.language), [ref]))
    : value;
}

function basisLine(context: ComposeContext, basis: LegalBasis): Line {
  const name = basisName(context, basis);
  if (context.index.printable('legalBasis', basis.id, 'basis')) return line(name, '.');
  const text = documentMessages[context.language];
  const ref = refOf('legalBasis', basis.id, 'basis');
  return [
    missing(
      context.profile === 'working' ? text.toConfirm(plainText(name)) : text.notEstablished,
      'CONFIRM',
      [ref],
    ),
  ];
}

/** Bases of which only one can hold: the user has to choose. */
function unsettled(context: ComposeContext, bases: readonly LegalBasis[]): Line | undefined {
  const flagged = bases.filter((basis) => basis.unsettled === true);
  if (flagged.length === 0 || bases.length < 2) return undefined;
  const open = flagged.length > 1 ? flagged : bases;
  const text = documentMessages[context.language];
  const refs = open.map((basis) => refOf('legalBasis', basis.id, 'basis'));
  if (context.profile !== 'working') return [missing(text.notEstablished, 'CHOOSE', refs)];
  const names = plainText(
    joined(
      open.map((basis) => basisName(context, basis)),
      wordsOf(context).or,
    ),
  );
  return [missing(text.chooseOne(names), 'CHOOSE', refs)];
}

function recordLines(context: ComposeContext, basis: LegalBasis): readonly Line[] {
  return [
    ...labelled(context, 'legalBasis', basis, [
      'forSubjects',
      'forData',
      'law',
      'lawText',
      'contract',
      'interestPublic',
      'necessity',
      ...balancing(context),
      'consentHow',
      'consentProof',
      'consentWithdraw',
      'consentTied',
      'vitalReason',
    ]),
    ...missingRecord(context, basis),
  ];
}

/** The balancing is for our own work, not for an authority's copy (documents.md section 4). */
function balancing(context: ComposeContext): readonly ('balancingSummary' | 'balancedOn')[] {
  return context.profile === 'working' ? ['balancingSummary', 'balancedOn'] : [];
}

/** What Art. 6 makes us record for a basis and what is not there. */
function missingRecord(context: ComposeContext, basis: LegalBasis): readonly Line[] {
  const words = wordsOf(context);
  if (!context.index.printable('legalBasis', basis.id, 'basis')) return [];
  const open = (field: 'law' | 'interestPublic' | 'consentHow', what: string): readonly Line[] => [
    line(notEstablished(context, refOf('legalBasis', basis.id, field)), what),
  ];
  if ((basis.basis === 'basis.6c' || basis.basis === 'basis.6e') && !basis.law && !basis.lawText)
    return open('law', words.whichLaw);
  if (basis.basis === 'basis.6f' && !basis.interestPublic)
    return open('interestPublic', words.whichInterest);
  if (basis.basis === 'basis.6a' && !basis.consentHow) return open('consentHow', words.howConsent);
  return [];
}
