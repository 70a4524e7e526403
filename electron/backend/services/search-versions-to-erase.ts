/** Finds what can be erased for good beside the register: why a version was kept, and who did what. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { fold, hasWords, wordsIn } from '../../../shared/domain/search-words.ts';
import type { Host } from '../host.ts';
import { ERASED } from '../library/erase-from-register.ts';
import { fileOf } from './open-files.ts';
import { whoOf } from './settings.ts';

export function searchVersionsToErase(
  { file, text }: InputOf<'versions.searchToErase'>,
  host: Host,
): OutputOf<'versions.searchToErase'> {
  const words = wordsIn(text);
  if (words.length === 0) return { reasons: [], names: [] };
  const has = (said: string): boolean => said !== ERASED && hasWords(words, fold(said));
  const open = fileOf(host, file).file;
  const now = whoOf(host);
  return {
    reasons: open
      .versions()
      // What the app itself wrote holds nothing of a person.
      .filter(({ kind, reason }) => kind !== 'beforeMigration' && has(reason))
      .map(({ id, at, kind, reason }) => ({ id, at, kind, reason })),
    names: open
      .signatures()
      .filter(({ who }) => has(who))
      .map(({ who, count }) => ({ who, count, isYours: who === now })),
  };
}
