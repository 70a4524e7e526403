import { useOverlay } from '../../state/overlays.ts';
import { Help } from './Help.tsx';
import { Palette } from './Palette.tsx';

/** What lies over the screen, while it does. */
export function Overlays() {
  const { overlay } = useOverlay();
  if (overlay === 'palette') return <Palette />;
  return overlay === 'help' ? <Help /> : null;
}
