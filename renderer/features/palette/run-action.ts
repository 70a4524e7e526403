/** Does what an action says. What is refused is told by the frame around the screen. */
import { redo, undo } from '../../state/file.ts';
import { publishNow, takeSnapshot } from '../../state/file-deeds.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { openHelp } from '../../state/overlays.ts';
import { told } from '../../state/refusal.ts';
import { doAt } from '../../state/screen-actions.ts';
import { changeSettings } from '../../state/settings.ts';
import type { Deed } from './actions.ts';

export function runDeed(deed: Deed): void {
  if (deed.kind === 'go') goToScreen(deed.address);
  else if (deed.kind === 'at') doAt(deed.address, deed.action);
  else if (deed.kind === 'screen') deed.run();
  else if (deed.kind === 'set') void told(changeSettings(deed.settings));
  else void deeds[deed.what]();
}

const deeds: Readonly<Record<Extract<Deed, { kind: 'do' }>['what'], () => unknown>> = {
  undo,
  redo,
  help: openHelp,
  publish: publishNow,
  snapshot: takeSnapshot,
};
