/** Section 8: protection in general words, without products, vendors or places. Art. 32. */
import { stateOf } from '../../domain/answer.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { Measure } from '../../domain/measure.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { Block, Line } from '../model.ts';
import { filled, lawRun } from '../runs.ts';
import { type StatementContext, visitsSite } from './context.ts';
import { fact, led, paragraphs, said, sentence, settled } from './telling.ts';
import { Told } from './told.ts';

/** More would tell an attacker more than a reader. */
const MOST_MEASURES = 4;

export function securityBlocks(context: StatementContext): readonly Block[] {
  return [...measures(context), ...report(context), ...userDuties(context)];
}

export const showsMeasures = (context: StatementContext): boolean =>
  measures({ ...context, told: new Told() }).length > 0;

function measures(context: StatementContext): readonly Block[] {
  if (context.statement?.sectionsOff?.includes('security')) return [];
  const shown = context.index
    .all('measure')
    .filter(
      (row) =>
        settled(context, 'measure', row, 'inStatement') === true &&
        stateOf(settled(context, 'measure', row, 'answer')) === 'some',
    )
    .slice(0, MOST_MEASURES)
    .flatMap((row) => publicText(context, row) ?? []);
  const backups = fact(
    context,
    'retentionPolicy',
    context.index.single('retentionPolicy'),
    'backups',
  );
  return paragraphs(context, [
    ...shown.map((run) => sentence([run])),
    backups && filled(context.words.sharing.backups<Line>(backups)),
  ]);
}

function publicText(context: StatementContext, row: Measure): Line | undefined {
  const own = fact(context, 'measure', row, 'publicText');
  if (own || row.publicText) return own;
  const law = lawIn('measure', row.term);
  return (
    law && [
      lawRun(context.language === 'nl' ? law.publicNl : law.publicEn, [
        refOf('measure', row.id, 'term'),
      ]),
    ]
  );
}

function report(context: StatementContext): readonly Block[] {
  const words = context.words.sharing;
  const row = context.index.single('securityReport');
  if (!row || stateOf(settled(context, 'securityReport', row, 'answer')) !== 'some') return [];
  const contact = fact(context, 'securityReport', row, 'contact');
  const procedure = fact(context, 'securityReport', row, 'procedure');
  return paragraphs(context, [
    contact && filled(words.report<Line>(contact)),
    procedure && led(procedure, words.procedure<Line>),
  ]);
}

function userDuties(context: StatementContext): readonly Block[] {
  if (!visitsSite(context) || context.statement?.sectionsOff?.includes('userDuties')) return [];
  const items = context.told.fresh(
    context.index.all('userDuty').flatMap((row) => {
      const text = fact(context, 'userDuty', row, 'text');
      return text ? [sentence(text)] : [];
    }),
  );
  return items.length > 0
    ? [...paragraphs(context, [said(context.words.sharing.yourPart)]), { kind: 'list', items }]
    : [];
}
