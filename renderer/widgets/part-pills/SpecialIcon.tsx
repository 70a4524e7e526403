import { IconCopy, IconGavel, IconHeartRateMonitor, IconId } from '@tabler/icons-react';
import type { SpecialKind } from './traits.ts';

const icons = {
  special: IconHeartRateMonitor,
  criminal: IconGavel,
  nationalNumber: IconId,
  idCopy: IconCopy,
} as const satisfies Record<SpecialKind, unknown>;

/** Beside the word that says what is special about a kind of data. */
export function SpecialIcon({ kind }: { readonly kind: SpecialKind }) {
  const Icon = icons[kind];
  return <Icon size={16} stroke={1.5} aria-hidden />;
}
