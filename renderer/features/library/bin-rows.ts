/** What lies in the bin as it is shown: two with one name are told apart, also aloud. */
import { localDay } from '../../../shared/domain/local-day.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { binMessages } from '../../../shared/i18n/app/bin.ts';
import { formatDate, formatTime } from '../../../shared/i18n/format.ts';
import type { LibraryList } from './library-state.ts';

type Binned = LibraryList['bin'][number];

export interface BinRow extends Binned {
  readonly shown: string;
  /** Beside the name. */
  readonly line: string;
}

/** `name` becomes one that no other has. */
export function binRows(bin: readonly Binned[], language: Language): readonly BinRow[] {
  const words = binMessages[language];
  const named = Map.groupBy(bin, ({ name }) => name);
  return bin.map((row) => {
    const day = formatDate(localDay(row.removedAt), language);
    const same = named.get(row.name) ?? [];
    if (same.length < 2) return { ...row, shown: row.name, line: words.removedOn(day) };
    const line = words.removedFrom(`${day}, ${formatTime(row.removedAt)}`, row.folder);
    // Both within one minute and of one folder.
    const at = same.length - same.indexOf(row);
    const shown = `${row.name} · ${at}`;
    return { ...row, name: words.apart(shown, line), shown, line };
  });
}
