/** File names from names that people gave: safe on Windows, macOS and Linux, and in synced folders. */

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
