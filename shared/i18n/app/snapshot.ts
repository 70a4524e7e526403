/** Words of keeping the register as it is now. */
import type { Language } from '../../domain/text.ts';

export interface SnapshotMessages {
  readonly snapshot: string;
  readonly reason: string;
  readonly reasonHelp: string;
  readonly usualReason: string;
  readonly make: string;
  readonly made: string;
  readonly seeVersions: string;
}

const nl: SnapshotMessages = {
  snapshot: 'Momentopname',
  reason: 'Waarom bewaart u dit moment?',
  reasonHelp: 'Zo vindt u het later terug. Het register hoeft nog niet af te zijn.',
  usualReason: 'Tussenstand',
  make: 'Bewaren',
  made: 'Momentopname bewaard.',
  seeVersions: 'Bekijken',
};

const en: SnapshotMessages = {
  snapshot: 'Snapshot',
  reason: 'Why do you keep this moment?',
  reasonHelp: 'So that you find it later. The register need not be finished.',
  usualReason: 'Interim state',
  make: 'Keep',
  made: 'Snapshot kept.',
  seeVersions: 'See it',
};

export const snapshotMessages: Readonly<Record<Language, SnapshotMessages>> = { nl, en };
