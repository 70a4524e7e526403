/** File names from names that people gave: safe on Windows, macOS and Linux, and in synced folders. */
import { basename } from 'node:path';
import type { Register } from '../../../shared/domain/register.ts';

const MAX_SLUG = 80;

// Names that Windows keeps for devices, with any extension (learn.microsoft.com, "Naming Files").
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

// What Windows forbids or drops, what hides a file, and what nobody sees. The dot of "B.V." is no such end.
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cf}]|\.\.|^[.~ ]| $|(?<!(?:^|[ .])\p{L}{1,4})\.$/u;

/** "Bakkerij De Halm B.V." → "bakkerij-de-halm-b-v". Never empty, only a-z, 0-9 and hyphens. */
export function slugOf(name: string): string {
  const slug = plainOf(name);
  if (slug === '') return 'register';
  return RESERVED.test(slug) ? `${slug}-register` : slug;
}

function plainOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG)
    .replaceAll(/^-+|-+$/g, '');
}

/** True when the name needed more than lower case and hyphens: the user should be told what the files are called. */
export function isRenamed(name: string): boolean {
  const plain = plainOf(name);
  return UNSAFE.test(name) || plain === '' || RESERVED.test(plain) || name.length > MAX_SLUG;
}

/** What the client file at a path is called; other programs can have written its ending in capitals. */
export const nameOfFile = (path: string): string => basename(path).replace(/\.a30$/i, '');

/** The name of a client file in the library: as the user wrote it, without what a file name cannot hold. */
export function clientFileName(label: string): string {
  const name = label
    .normalize('NFC')
    .replaceAll(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, MAX_SLUG)
    .replaceAll(/^[.~ ]+|[. ]+$/g, '');
  if (name === '') return 'Dossier';
  return RESERVED.test(name.toLowerCase()) ? `${name} dossier` : name;
}

/** Never the label: that is our own name for the client, and the names of files are handed over too. */
export function organisationName({ organisation: [organisation], statement }: Register): string {
  const brands = new Set(statement.map(({ brand }) => brand));
  return (
    organisation?.legalName ??
    organisation?.tradeNames?.[0] ??
    (brands.size === 1 ? statement[0]?.brand : undefined) ??
    organisation?.websites?.[0]?.replace(/^https?:\/\/|\/$/gi, '') ??
    'register'
  );
}
