/** Scripts that our PDF cannot print, by the name of Unicode (UAX 24), as readers call them. */
const nl = {
  names: {
    Arabic: 'Arabisch',
    Hebrew: 'Hebreeuws',
    Han: 'Chinees of Japans',
    Hiragana: 'Japans',
    Katakana: 'Japans',
    Hangul: 'Koreaans',
    Devanagari: 'Devanagari',
    Bengali: 'Bengaals',
    Tamil: 'Tamil',
    Telugu: 'Telugu',
    Thai: 'Thais',
    Lao: 'Laotiaans',
    Khmer: 'Khmer',
    Myanmar: 'Birmaans',
    Tibetan: 'Tibetaans',
    Ethiopic: 'Ethiopisch',
    Syriac: 'Syrisch',
  },
  inScript: (name: string) => `[${name} schrift: zie HTML of DOCX]`,
  inOtherScript: '[ander schrift: zie HTML of DOCX]',
};

export type ScriptMessages = typeof nl;
export type ScriptName = keyof ScriptMessages['names'];

const en = {
  names: {
    Arabic: 'Arabic',
    Hebrew: 'Hebrew',
    Han: 'Chinese or Japanese',
    Hiragana: 'Japanese',
    Katakana: 'Japanese',
    Hangul: 'Korean',
    Devanagari: 'Devanagari',
    Bengali: 'Bengali',
    Tamil: 'Tamil',
    Telugu: 'Telugu',
    Thai: 'Thai',
    Lao: 'Lao',
    Khmer: 'Khmer',
    Myanmar: 'Burmese',
    Tibetan: 'Tibetan',
    Ethiopic: 'Ethiopic',
    Syriac: 'Syriac',
  },
  inScript: (name: string) => `[${name} script: see HTML or DOCX]`,
  inOtherScript: '[other script: see HTML or DOCX]',
} satisfies ScriptMessages;

export const scriptMessages = { nl, en };
