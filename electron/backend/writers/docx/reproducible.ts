import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Ids that the library draws at random, for hyperlinks. */
const RANDOM_ID = /Id="(rId(?![0-9]+")[^"]+)"/g;

/**
 * The same package with everything taken out that differs between two runs: zip dates, the dates
 * in docProps/core.xml, random relationship ids, bookmark and picture numbers that count on.
 * `date` is YYYY-MM-DD and becomes the date of creation.
 */
export function reproducible(packed: Uint8Array, date: string): Uint8Array {
  const files = unzipSync(packed);
  const ids = relationshipIds(files);
  const paths = Object.keys(files).sort(openPackagingOrder);
  const [year, month, day] = date.split('-').map(Number);
  // fflate writes local time, so a local date gives the same bytes in every time zone.
  const mtime = new Date(year ?? 1980, (month ?? 1) - 1, day ?? 1);
  const settled = paths.map((path) => {
    const data = files[path] ?? new Uint8Array();
    return [path, /\.(xml|rels)$/.test(path) ? settle(data, ids, date) : data] as const;
  });
  return zipSync(Object.fromEntries(settled), { mtime, level: 6 });
}

/** Content types first: some readers recognise the file by its first entry. */
function openPackagingOrder(left: string, right: string): number {
  const rank = (path: string): string => (path === '[Content_Types].xml' ? '' : path);
  return rank(left) < rank(right) ? -1 : 1;
}

function relationshipIds(files: Readonly<Record<string, Uint8Array>>): Map<string, string> {
  const ids = new Map<string, string>();
  for (const path of Object.keys(files)
    .filter((name) => name.endsWith('.rels'))
    .sort()) {
    for (const [, id = ''] of strFromU8(files[path] ?? new Uint8Array()).matchAll(RANDOM_ID)) {
      ids.set(id, `rIdLink${ids.size + 1}`);
    }
  }
  return ids;
}

function settle(data: Uint8Array, ids: ReadonlyMap<string, string>, date: string): Uint8Array {
  const bookmarks = new Map<string, number>();
  let pictures = 0;
  const xml = strFromU8(data)
    .replace(/(\b(?:r:id|Id)=")(rId[^"]+)"/g, (whole, start: string, id: string) => {
      const settled = ids.get(id);
      return settled === undefined ? whole : `${start}${settled}"`;
    })
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)"/g, (_, start: string, id: string) => {
      const number = bookmarks.get(id) ?? bookmarks.size + 1;
      bookmarks.set(id, number);
      return `${start}${number}"`;
    })
    // The only pictures are marks on the first page.
    .replace(/(<wp:docPr id=")\d+"/g, (_, start: string) => `${start}${++pictures}"`)
    .replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      (_, start: string) => `${start}${date}T00:00:00Z`,
    );
  return strToU8(xml);
}
