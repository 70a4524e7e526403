/** Answers that are brought into a client file a second time, after it was unsure whether they were. */
import { expect, test, vi } from 'vitest';
import { useInterview } from '../../../../renderer/features/interview/interview-state.ts';
import { makeFile } from '../../../../renderer/features/interview/make-file.ts';
import { emptyCache } from '../../../../renderer/state/row-cache.ts';
import { answersOf, chose } from '../../../support/interview-answers.ts';

const saved: object[] = [];
const change = vi.hoisted(() => vi.fn());

vi.mock('../../../../renderer/state/file.ts', () => ({
  change,
  newRowId: () => `row-${String(Math.random())}`,
  openFile: () => Promise.resolve(),
  useFile: { getState: () => ({ cache: emptyCache }) },
}));
vi.mock('../../../../renderer/state/backend.ts', () => ({
  backend: { call: () => Promise.resolve({ ok: true, value: { lines: saved, rows: {} } }) },
}));

type Made = readonly {
  readonly create?: string;
  readonly row: { readonly name: { nl: string } };
}[];

const activitiesIn = (changes: Made): readonly string[] =>
  changes.flatMap(({ create, row }) => (create === 'activity' ? [row.name.nl] : []));

test('what was saved before its reply failed is not made again', async () => {
  const tries: (readonly string[])[] = [];
  change.mockImplementation((changes: Made) => {
    const names = activitiesIn(changes);
    tries.push(names);
    saved.push(...names.map((name) => ({ name, purposes: [], status: 'draft' })));
    return Promise.resolve({ ok: false, code: 'call.unsure', details: {} });
  });
  useInterview.setState({ of: { file: 'one' } });
  const answers = answersOf({}, { newsletter: chose('ownMail') });
  const wanted = { file: 'one', language: 'nl', by: 'A. Eigenaar', unnamed: 'Nieuw' } as const;
  await makeFile(answers, wanted);
  await makeFile(answers, wanted);
  expect(tries[0]).toContain('Nieuwsbrief versturen');
  expect(tries[1] ?? []).toEqual([]);
});
