/**
 * Scripts that need shaping, run from right to left or have no spaces: pdfmake prints them in the
 * wrong order or form, which is worse than not at all. HTML and DOCX keep the original.
 */
import type { ScriptMessages, ScriptName } from '../../../../shared/i18n/scripts.ts';

/** What prints well letter by letter; Common and Inherited are punctuation, digits and accents. */
const PRINTABLE =
  '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Armenian}\\p{Script=Georgian}' +
  '\\p{Script=Common}\\p{Script=Inherited}\\p{Cn}\\p{Co}\\p{Cs}';

const FOREIGN = `[^${PRINTABLE}]`;

/** A stretch of such letters, with the spaces and punctuation between them. */
const STRETCH = new RegExp(`${FOREIGN}(?:[\\s\\p{P}\\p{M}]*${FOREIGN})*\\p{M}*`, 'gu');

const HAS_FOREIGN = new RegExp(FOREIGN, 'u');

const names = [
  'Arabic',
  'Hebrew',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Telugu',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Tibetan',
  'Ethiopic',
  'Syriac',
] as const satisfies readonly ScriptName[];

const tests = names.map((name) => ({ name, test: new RegExp(`\\p{Script=${name}}`, 'u') }));

/** The text with every unprintable stretch replaced by a note; `report` hears each script. */
export function noteScripts(
  text: string,
  messages: ScriptMessages,
  report: (script: string, shown: string) => void,
): string {
  if (!HAS_FOREIGN.test(text)) return text;
  return text.replace(STRETCH, (stretch) => {
    // Japanese mixes kana with Han: the kana tell it from Chinese.
    const known = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(stretch)
      ? 'Hiragana'
      : tests.find(({ test }) => test.test(stretch.charAt(0) + stretch.slice(1, 2)))?.name;
    const shown = known ? messages.inScript(messages.names[known]) : messages.inOtherScript;
    report(known ?? 'other', shown);
    return shown;
  });
}
