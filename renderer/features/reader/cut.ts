/** A quote as it stands in a list: on one line, and never a page long. */
export function cut(quote: string, longest = 220): string {
  const line = quote.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longest) || longest)} …`;
}
