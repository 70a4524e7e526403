/** Markdown -> clean text: its headings, lists and tables stay, the signs inside a line go. */

const FENCE = /^ {0,3}(?:```|~~~)/;
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const UNDERLINE = /^ {0,3}(=+|-+)\s*$/;
const LONGEST_LINE = 100_000;

/** Front matter, comments and the signs of emphasis are no words of the statement. */
export function textOfMarkdown(source: string): string {
  const lines = withoutComments(withoutFrontMatter(source.replace(/\r\n?/g, '\n'))).split('\n');
  const written: string[] = [];
  let fenced = false;
  for (const line of lines) {
    if (FENCE.test(line)) {
      fenced = !fenced;
      continue;
    }
    const underline = fenced ? undefined : UNDERLINE.exec(line)?.[1];
    const above = written.at(-1) ?? '';
    if (underline !== undefined && isTitle(above)) {
      written[written.length - 1] = `${underline.startsWith('=') ? '#' : '##'} ${above}`;
    } else if (!isTableRule(line)) {
      written.push(fenced ? line : cleanLine(line));
    }
  }
  return `${written
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

const isTableRule = (line: string): boolean =>
  line.length < 1_000 && line.includes('|') && TABLE_RULE.test(line);

const isTitle = (line: string): boolean => line !== '' && !/^\s*(?:[#>|-]|\d+\.|[*+]\s)/.test(line);

function withoutFrontMatter(source: string): string {
  const text = source.replace(/^\ufeff/, '');
  if (!text.startsWith('---\n')) return text;
  const end = text.indexOf('\n---', 3);
  return end === -1 || end > 5_000 ? text : text.slice(text.indexOf('\n', end + 1) + 1);
}

function withoutComments(text: string): string {
  let kept = '';
  let at = 0;
  for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open);
    kept += text.slice(at, open);
    if (close === -1) return kept;
    at = close + 3;
  }
  return kept + text.slice(at);
}

function cleanLine(line: string): string {
  if (line.length > LONGEST_LINE) return line;
  const text = line
    .replace(/^((?:\s{0,12}>)+)\s?/, '')
    .replace(/^(#{1,6}\s.*?)\s#+\s*$/, '$1')
    .replace(/^(\s*)[*+](\s+)/, '$1-$2')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, (tag) => (tag.includes('@') ? tag.slice(1, -1) : ''))
    .replace(/<((?:https?:|mailto:)?[^<>\s]{3,300})>/g, '$1')
    .replace(/!\[[^[\]]{0,300}\]\([^()\s]{0,500}(?:\s"[^"]{0,200}")?\)/g, '')
    .replace(/\[([^[\]]{1,500})\]\(([^()\s]{0,500})(?:\s"[^"]{0,200}")?\)/g, linkText)
    .replace(/\[([^[\]]{1,500})\]\[[^[\]]{0,100}\]/g, '$1')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/(\*\*\*|\*\*|__)(?=\S)([^*_]{1,1000})\1/g, '$2')
    .replace(/(^|[\s(“"'])([*_])(?=[^\s*_])([^*_]{1,1000})\2(?=$|[\s).,;:!?”"'])/g, '$1$3')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1');
  return isRow(text) ? row(text) : text.trimEnd();
}

/** The words of a link, and the address that it mails to where they do not show it. */
function linkText(_whole: string, words: string, target: string): string {
  const address = /^mailto:([^?]+)/i.exec(target)?.[1];
  return address === undefined || words.includes('@') ? words : `${words} (${address})`;
}

const isRow = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line);

function row(line: string): string {
  return line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim() || '-')
    .join(' | ');
}
