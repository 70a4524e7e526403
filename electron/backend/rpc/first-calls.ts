/**
 * What a page asks before it shows anything. These are served without loading the rest, which takes
 * longer than all else at a start (measured from source: 300 ms for four hundred files, these need a tenth).
 */
import { libraryCalls } from '../../../shared/contract/library.ts';
import { settingsCalls } from '../../../shared/contract/settings.ts';
import { listLibrary } from '../services/library-list.ts';
import { readSettings } from '../services/settings.ts';
import type { Handler } from './handler.ts';

export const firstCalls = {
  'settings.get': settingsCalls['settings.get'],
  'library.list': libraryCalls['library.list'],
} as const;

export const firstHandlers: { readonly [N in keyof typeof firstCalls]: Handler<N> } = {
  'settings.get': (_, host) => readSettings(host),
  'library.list': listLibrary,
};
