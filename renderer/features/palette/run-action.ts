/** Does what an action says. What is refused is told by the frame around the screen. */
import type { PaletteMessages } from '../../../shared/i18n/app/palette.ts';
import { backend } from '../../state/backend.ts';
import { createRow, redo, undo, useFile } from '../../state/file.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { openHelp } from '../../state/overlays.ts';
import { told } from '../../state/refusal.ts';
import { allOf } from '../../state/row-cache.ts';
import { changeSettings } from '../../state/settings.ts';
import type { Deed } from './actions.ts';

export function runDeed(deed: Deed, messages: PaletteMessages): void {
  if (deed.kind === 'go') goToScreen(deed.address);
  else if (deed.kind === 'screen') deed.run();
  else if (deed.kind === 'set') void told(changeSettings(deed.settings));
  else deeds[deed.what](messages);
}

const deeds: Readonly<
  Record<Extract<Deed, { kind: 'do' }>['what'], (messages: PaletteMessages) => unknown>
> = {
  undo,
  redo,
  help: openHelp,
  publish: async () => {
    const { file } = useFile.getState();
    if (file !== undefined) await told(backend.call('file.publish', { file }));
  },
  snapshot: async ({ snapshotReason }) => {
    const { file } = useFile.getState();
    if (file === undefined) return;
    const reply = await backend.call('versions.snapshot', { file, reason: snapshotReason });
    if (reply.ok) goToScreen(screenHref(file, 'versions'));
    else useFile.setState({ failed: reply });
  },
  newActivity: async ({ newActivityName }) => {
    const { file, cache, language } = useFile.getState();
    if (file === undefined) return;
    const rows = allOf(cache, 'activity');
    const { id, reply } = await createRow('activity', {
      rank: Math.max(0, ...rows.map(({ rank }) => rank)) + 1,
      number: Math.max(0, ...rows.map(({ number }) => number)) + 1,
      name: { [language]: newActivityName },
      role: 'controller',
      status: 'draft',
    });
    if (reply.ok) goToScreen(screenHref(file, 'activities', id));
  },
};
