import { expect, test } from 'vitest';
import { answerShellCall, type ShellHandlers } from '../../../electron/shell/shell-calls.ts';
import { type ShellCallName, shellCalls } from '../../../shared/contract/shell.ts';

const inputs: Readonly<Partial<Record<ShellCallName, object>>> = {
  'shell.save': { blob: 'b', name: 'x.pdf' },
  'shell.saveInto': { folder: 'f', files: [{ blob: 'b', name: 'x.pdf' }] },
  'shell.reveal': { id: 'i' },
  'shell.link': { url: 'https://example.nl' },
};
const names = Object.keys(shellCalls) as ShellCallName[];
const mayHaveSaved: readonly ShellCallName[] = ['shell.save', 'shell.saveInto'];

const answer = (name: ShellCallName, does: () => unknown) =>
  answerShellCall(name, inputs[name] ?? {}, { [name]: does } as unknown as ShellHandlers);

test.each(names)(
  '%s that fails says that nothing was changed only where that is sure',
  async (name) => {
    const fault = () => {
      throw new Error('/home/jansen/BSN 123456782');
    };
    const code = mayHaveSaved.includes(name) ? 'call.unsure' : 'call.failed';
    expect(await answer(name, fault)).toEqual({ ok: false, code, details: {} });
  },
);

test('what was saved before its answer did not fit is not said to be absent', async () => {
  const saved = { id: 'i', name: 'x.pdf', path: '/home/jansen/x.pdf' };
  expect(await answer('shell.save', () => ({ saved }))).toMatchObject({ code: 'call.unsure' });
});
