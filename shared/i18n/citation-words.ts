/** The words of a citation beside names and numbers, as they are cited in English. A Dutch law keeps its name. */
export const citationWords: readonly (readonly [dutch: RegExp, english: string])[] = [
  [/\b[Bb]esluit (?=\(EU\)|\d)/gu, 'Decision '],
  [/\bRichtsnoeren (?=\d)/gu, 'Guidelines '],
  [/\btweede alinea\b/gu, 'second subparagraph'],
  [/\blaatste alinea\b/gu, 'last subparagraph'],
  [/\boverweging\b/gu, 'recital'],
  [/\bclausule\b/gu, 'clause'],
  [/\bHvJ EU\b/gu, 'CJEU'],
  [/(?<=\d) en (?=\d)/gu, ' and '],
  [/\(consumenten\)/gu, '(consumers)'],
  [/\(nummerbehoud\)/gu, '(number portability)'],
];
