/**
 * Text with what steers a terminal or reorders a line made visible: a register comes from others, and
 * an escape sequence in a name could rewrite what the user reads (CWE-150, CVE-2021-42574).
 */
const STEERING =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

export function terminalText(text: string): string {
  return text.replace(STEERING, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `[U+${code}]`;
  });
}
