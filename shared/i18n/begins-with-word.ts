/** Whether a text begins with an ordinary word, whose capital goes where no sentence begins. */
import { lists } from '../reference/lists.ts';

/** Written with a capital anywhere, in one of the two languages. */
const ALWAYS_CAPITAL =
  /^(?:Nederland|Belgi|Duits|Frans|Engel|Brit|Amerika|Europ|Dutch|German|French|English|American|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|April|June|July|August|September|October|November|December|Kerstmis|Pasen|Pinksteren|Christmas|Easter)/u;

let services: ReadonlySet<string> | undefined;

const firstWord = (text: string): string => text.split(/[\s-]/u, 1)[0] ?? '';

/** What a programme or company that we know of begins with: "Google", "Mollie". */
function isKnownName(word: string): boolean {
  services ??= new Set(lists.service.records.map(({ nl }) => firstWord(nl)));
  return services.has(word);
}

/** Not "DigiD gebruiken", "Google Ads" or "BSN van leerlingen": what may be a name stays as it was typed. */
export function beginsWithWord(text: string): boolean {
  const [first = '', second = ''] = text.trim().split(/\s+/u);
  const isWord = /^\p{Lu}(?:\p{Ll}+|-\p{Ll}+)[,:]?$/u.test(first) && !/^\p{Lu}/u.test(second);
  return isWord && !ALWAYS_CAPITAL.test(first) && !isKnownName(firstWord(first));
}
