/** File names from names that people gave: safe on Windows, macOS and Linux, and in synced folders. */

const MAX_SLUG = 80;

// Names that Windows keeps for devices, with any extension (learn.microsoft.com, "Naming Files").
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** "Bakkerij De Halm B.V." → "bakkerij-de-halm-b-v". Never empty, only a-z, 0-9 and hyphens. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG)
    .replaceAll(/^-+|-+$/g, '');
  if (slug === '') return 'register';
  return RESERVED.test(slug) ? `${slug}-register` : slug;
}

/** True when the name needed more than lower case and hyphens: the user should be told what the files are called. */
export function isRenamed(name: string): boolean {
  return (
    /[<>:"/\\|?*]|\.\.|[. ]$|^~/.test(name) ||
    RESERVED.test(name.trim().toLowerCase()) ||
    name.length > MAX_SLUG ||
    slugOf(name) === 'register'
  );
}
