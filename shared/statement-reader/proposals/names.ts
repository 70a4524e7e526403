/** Names of companies in running text: words with capitals, with a legal form before or after. */

/**
 * `GO! Fietsen`: a sign within a name stands after a word in capitals and before a name. No word of a
 * name has more than sixty letters; without that, `A.A.A.…` was looked through anew from every point.
 */
const NAME = String.raw`(?:\p{Lu}{2,12}!(?= \p{Lu}\p{Ll})|[\p{Lu}\d][\p{L}\d&.'’+-]{0,60})`;
const JOIN = "(?:van|de|der|den|het|en|of|for|the|and|voor|&|'t)";

const FORM = String.raw`(?:B\.V\.?|BV|N\.V\.?|NV|V\.O\.F\.?|VOF|v\.o\.f\.|vof|C\.V\.|vzw|VZW|U\.A\.?|GmbH|Ltd\.?|Inc\.?|LLC|BVBA)`;
/** Few passages have one: the others need not be looked through for names. */
const HAS_FORM = new RegExp(String.raw` ${FORM}(?![\p{L}\d])`, 'u');
/** `Jansen & Zonen B.V.`; at most six words, so that no text makes it slow. */
const WITH_FORM_AFTER = new RegExp(
  String.raw`(?<![\p{L}\d])(${NAME}(?: (?:${JOIN} )?${NAME}){0,5}),? ${FORM}(?![\p{L}\d])`,
  'gu',
);
/** `Stichting De Brug`, `vereniging X`. */
const WITH_FORM_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d])((?:Stichting|Vereniging|Coöperatie|Maatschap|stichting|vereniging|coöperatie|maatschap) (?:(?:${JOIN}|tot|ter) ){0,2}${NAME}(?: (?:${JOIN} )?${NAME}){0,5})`,
  'gu',
);

/** Without the full stop of the sentence; `B.V.` and `Ltd.` keep theirs. */
const withoutStop = (name: string): string =>
  name.replace(
    /(?<!(?<![\p{L}\d])(?:B\.V|N\.V|U\.A|V\.O\.F|C\.V|S\.A|v\.o\.f|Ltd|Inc|Co))[.'’]+$/u,
    '',
  );

/** `Met Acme B.V. hebben wij afspraken`: its capital is that of the sentence. */
const BEGINS = /^(?:Met|Naar|Aan|Bij|Door|With|To|By|From) (?=\p{Lu})/u;
const GOES_ON = /^(?: \([^()]{1,60}\))?,? \p{Ll}/u;

function withoutBegin(text: string, whole: string, index: number): string {
  const isBegin = index === 0 && GOES_ON.test(text.slice(whole.length, whole.length + 70));
  return isBegin ? whole.replace(BEGINS, '') : whole;
}

/** Out: the names in the order of the text, with a legal form that stands after it. */
export function companiesIn(text: string): readonly string[] {
  const after = HAS_FORM.test(text)
    ? [...text.matchAll(WITH_FORM_AFTER)].map(({ 0: whole, index }) =>
        withoutBegin(text, whole, index).trim(),
      )
    : [];
  const before = [...text.matchAll(WITH_FORM_BEFORE)].map(([, name = '']) =>
    withoutStop(name.trim()),
  );
  return [...new Set([...before, ...after])].filter((name) => name.length < 90);
}

const CAPITALS = new RegExp(
  String.raw`(?<![\p{L}\d.@/-])${NAME}(?: (?:${JOIN} )?${NAME}){0,5}`,
  'gu',
);

/** Out: every run of words with capitals; the first word of a sentence is one too. */
export function capitalsIn(
  text: string,
): readonly { readonly name: string; readonly at: number }[] {
  return [...text.matchAll(CAPITALS)].map(({ 0: name, index }) => ({
    name: withoutStop(name),
    at: index,
  }));
}
