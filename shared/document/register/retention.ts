/** (f) Envisaged time limits for erasure: Art. 30(1)(f). A limitation period is no duty to keep. */
import type { Activity } from '../../domain/activity.ts';
import { refOf } from '../../domain/field-ref.ts';
import { type Retention, type StatedEnd, statedEnd } from '../../domain/retention.ts';
import { lawIn } from '../../reference/lookup.ts';
import { type ComposeContext, inTable } from '../context.ts';
import type { Cell, Field, Line, Table } from '../model.ts';
import { capitalised, fixed, lawRun, line, missing, paragraph, strong } from '../runs.ts';
import { say, sayValue, unconfirmed } from '../say.ts';
import { head, labelled, withoutEmptyColumns, wordsOf } from './parts.ts';

/** "7 jaar na het boekjaar", "tot afmelding", or undefined when nothing was entered. */
export function periodText(context: ComposeContext, retention: Retention): Line | undefined {
  const field = statedEnd(retention);
  if (field === undefined) return undefined;
  const value = rawPeriod(context, retention, field);
  const beside = field === 'period' ? (['start', 'startText', 'atMost'] as const) : [];
  const said = [field, ...beside].filter((each) => retention[each] !== undefined);
  if (said.every((each) => context.index.printable('retention', retention.id, each))) return value;
  return [unconfirmed(context, value, refOf('retention', retention.id, field))];
}

function rawPeriod(context: ComposeContext, retention: Retention, field: StatedEnd): Line {
  const words = wordsOf(context);
  const ref = (name: string) => [refOf('retention', retention.id, name)];
  if (field === 'kind') return [fixed(words.unlimited, ref('kind'))];
  if (field !== 'period') return sayValue(context, 'retention', retention, field);
  const start = startPhrase(context, retention);
  return line(
    retention.atMost === true ? fixed(words.atMost, ref('atMost')) : '',
    sayValue(context, 'retention', retention, 'period'),
    start.length > 0 ? line(' ', start) : [],
  );
}

/** "na het einde van de relatie": the organisation's own words, or those of the law pack. */
function startPhrase(context: ComposeContext, retention: Retention): Line {
  if (retention.startText) return sayValue(context, 'retention', retention, 'startText');
  const event = retention.start ? lawIn('startEvent', retention.start) : undefined;
  if (!event) return [];
  const phrase = context.language === 'nl' ? event.shortNl : event.shortEn;
  return [lawRun(phrase, [refOf('retention', retention.id, 'start')])];
}

/** "Nog geen termijn vastgesteld. Reden: ... Gepland: ..." */
function noPeriod(context: ComposeContext, ref: string, retention?: Retention): Line {
  const words = wordsOf(context);
  const reason = retention ? say(context, 'retention', retention, 'openReason') : undefined;
  const planned = retention ? say(context, 'retention', retention, 'plannedOn') : undefined;
  return line(
    missing(words.noPeriod, 'MISSING', [ref]),
    reason ? line(' ', words.noPeriodReason, reason) : [],
    planned ? line(' ', words.planned, planned) : [],
  );
}

export function retentionField(context: ComposeContext, activity: Activity): Field {
  const words = wordsOf(context);
  const rows = context.index.parts('retention', activity.id);
  const label = { letter: 'f', label: head(words.retention) } as const;
  if (rows.length === 0) {
    return { ...label, value: [paragraph(noPeriod(context, refOf('activity', activity.id)))] };
  }
  const table: Table = {
    kind: 'table',
    caption: words.retention,
    columns: [
      { head: head(words.data), width: 34 },
      { head: head(words.period), width: 33 },
      { head: head(words.reason), width: 33 },
    ],
    rows: rows.map((row) => [
      dataCell(context, row),
      [
        capitalised(
          periodText(inTable(context), row) ??
            noPeriod(inTable(context), refOf('retention', row.id, 'period'), row),
        ),
      ],
      reasonCell(inTable(context), row),
    ]),
  };
  return { ...label, value: [withoutEmptyColumns(table)] };
}

function dataCell(context: ComposeContext, row: Retention): Cell {
  const scopes = (['forData', 'forSubjects', 'forPurposes'] as const).flatMap((field) => {
    const value = say(context, 'retention', row, field);
    return value ? [value] : [];
  });
  return (scopes.length > 0 ? scopes : [line(wordsOf(context).allData)]).map((scope) =>
    strong(capitalised(scope)),
  );
}

function reasonCell(context: ComposeContext, row: Retention): Cell {
  const reason = say(context, 'retention', row, 'reason');
  return [
    ...(reason ? [reason] : []),
    ...labelled(context, 'retention', row, ['rule', 'destruction', 'destructionText']),
  ];
}
