/** What a screen of the open file does and what can be asked for from every other one: who asks is brought there. */
import type { DeedName } from '../../../shared/i18n/app/palette.ts';
import type { Section } from '../../../shared/i18n/app/shell.ts';

/** By the id that the screen offers it under. */
export const sectionOf: Readonly<Record<Exclude<DeedName, 'interview'>, Section>> = {
  'activities.add': 'activities',
  'activities.template': 'activities',
  'parties.add': 'parties',
  'transfers.add': 'transfers',
  'systems.add': 'systems',
  'measures.add': 'measures',
  'cookies.add': 'cookies',
  'statement.add': 'statement',
  'statement.publish': 'statement',
  'statement.save': 'statement',
  'reader.choose': 'reader',
  'overview.pdf': 'overview',
  'client.questions': 'client',
  'client.texts': 'client',
  'client.letter': 'client',
  'versions.adopt': 'versions',
  'versions.compare': 'versions',
  'versions.handOver': 'versions',
  'versions.erase': 'versions',
};

/** What the list of client files does with one of them, here with the one that is open. */
export const fileDeeds = ['rename', 'duplicate', 'archive', 'unarchive', 'remove'] as const;
export type FileDeed = (typeof fileDeeds)[number];
