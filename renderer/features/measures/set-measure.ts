/** Answers whether a measure is taken: the row comes with the first answer. */
import type { AnswerState } from '../../../shared/domain/answer.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { OWN_PREFIX } from '../../../shared/domain/ids.ts';
import type { Measure } from '../../../shared/domain/measure.ts';
import { change, newRowId, useFile } from '../../state/file.ts';
import { today } from '../../state/today.ts';
import { confirmingChanges } from '../../widgets/field/confirming.ts';
import { nextRank } from '../../widgets/new-row.ts';

const answerOf = (state: AnswerState) => (state === 'unknown' ? { state } : { state, on: today() });

export async function setMeasure(
  term: string,
  row: Measure | undefined,
  state: AnswerState,
): Promise<void> {
  const answer = answerOf(state);
  if (row === undefined) {
    await change([{ create: 'measure', row: { ...newMeasure(term), answer } }]);
    return;
  }
  await change([
    {
      ref: refOf('measure', row.id, 'answer'),
      ...(row.answer === undefined ? {} : { from: row.answer }),
      to: answer,
    },
    ...confirmingChanges({ entity: 'measure', id: row.id, field: 'answer' }),
  ]);
}

const newMeasure = (term: string) => ({
  id: newRowId(),
  rank: nextRank('measure'),
  term,
  scope: 'organisation' as const,
});

/** A measure in the person's own words, which is taken: else he would not name it. */
export async function addOwnMeasure(name: string): Promise<void> {
  const { language } = useFile.getState();
  const own = { id: newRowId(), list: 'measure', label: { [language]: name } };
  await change([
    { create: 'ownTerm', row: own },
    {
      create: 'measure',
      row: { ...newMeasure(`${OWN_PREFIX}${own.id}`), answer: answerOf('some') },
    },
  ]);
}
