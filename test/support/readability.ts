/**
 * Flesch-Douma of the running text of a Dutch document in Markdown: 206.84 - 0.77 * syllables per
 * 100 words - 0.93 * words per sentence. Running text is what stands in paragraphs and list items
 * of four words or more; headings, tables and block quotes are left out.
 */
const VOWELS = /aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|aai|ooi|oei|eeu|ieu|[aeiouyëïöüáéíóúè]/giu;

export interface Readability {
  readonly score: number;
  readonly wordsPerSentence: number;
  readonly words: number;
}

export function runningText(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => line.replace(/[*_`]|\[([^\]]*)\]\([^)]*\)/g, '$1').trim())
    .filter((line) => !/^[#|<>]/.test(line) && line.split(/\s+/).length >= 4)
    .map((line) => line.replace(/^(?:[-*+]|\d+\.)\s+/, ''))
    .map((line) => (/[.!?:;]$/.test(line) ? line : `${line}.`))
    .join(' ')
    .replace(/\S+@\S+|https?:\/\/\S+|www\.\S+/g, 'adres');
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-zÀ-ÿ'-]+/g) ?? [];
}

export function readability(markdown: string): Readability {
  const text = runningText(markdown);
  const words = wordsOf(text);
  const sentences = text.split(/(?<=[.!?:;])\s+/).filter((sentence) => /[a-z]/.test(sentence));
  const syllables = words.reduce(
    (sum, word) => sum + Math.max(1, word.match(VOWELS)?.length ?? 0),
    0,
  );
  const wordsPerSentence = words.length / sentences.length;
  const score = 206.84 - (77 * syllables) / words.length - 0.93 * wordsPerSentence;
  return { score, wordsPerSentence, words: words.length };
}
