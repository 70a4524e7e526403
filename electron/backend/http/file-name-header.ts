/** The name under which a browser saves bytes (RFC 6266, RFC 8187). */

/** Characters that a file system refuses, that steer a header, or that reorder what a person reads. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f"\\/:*?<>|\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const LONGEST = 200;

export function safeFileName(name: string): string {
  const safe = name
    .toWellFormed()
    .replace(UNSAFE, '_')
    .replace(/^[. ]+|[. ]+$/g, '');
  return Array.from(safe).slice(0, LONGEST).join('') || 'artikel-30';
}

export function attachmentHeader(name: string): string {
  const safe = safeFileName(name);
  const ascii = safe.replace(/[^\x20-\x7e]|[%']/g, '_');
  const encoded = encodeURIComponent(safe).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
