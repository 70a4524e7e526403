/** Words by which a rule recognises what no field says. Only ever a question to the user, never a fact. */

/** Allergies and diets: health, sometimes religion (Art. 9(1); CJEU C-184/20). */
export const DIET =
  /allerg|dieet|gluten|lactose|vegan|halal|ko(?:o|)sjer|kosher|diabet|intoleran|diet(?:s|ary)?\b/iu;

/** "No longer than necessary" is the law's own wording and tells a reader nothing (WP260, page 38). */
export const NO_LONGER_THAN_NECESSARY =
  /niet langer dan|zo lang als nodig|zolang (?:als )?(?:dat |dit )?(?:strikt )?(?:nodig|noodzakelijk)|(?:tijd|periode|duur) (?:die )?nodig|no longer than|time needed|as long as (?:is )?(?:strictly )?(?:necessary|needed|required)/iu;

/** A place that is no country. */
export const ANYWHERE =
  /elk ander|andere? land|overal|wereldwijd|any other|other countr|worldwide|anywhere|globally/iu;

/** Called a duty by law. */
export const CALLED_DUTY =
  /wettelijk|verplicht|moet van|by law|statutory|legal(?:ly)? (?:duty|obligation|required)/iu;

/** What the law fixes and a statement cannot change: a fee, acceptance by reading. */
export const AGAINST_LAW =
  /kosten in rekening|administratiekosten|tegen betaling|gaat u akkoord|ga je akkoord|geeft u toestemming door|charge a fee|you agree to|by using/iu;

/** Two months are right as the extension of a first month (Art. 12(3)), and wrong as the term itself. */
const MONTHS = /(?:twee|drie|zes|2|3|6) maanden|(?:two|three|six|2|3|6) months/iu;
const EXTENSION =
  /(?:twee|2) maanden (?:langer|extra|erbij)|verleng\p{L}*[^.;]{0,40}(?:twee|2) maanden|(?:two|2) (?:further|additional|extra|more) months|(?:two|2) months (?:longer|more)|exten[ds]\p{L}*[^.;]{0,40}(?:two|2) months/giu;
const FIRST_MONTH =
  /(?<!\p{L})(?:(?:één|een|1) maand|(?:30|dertig) dagen|vier weken|(?:one|a|1) month|(?:30|thirty) days|four weeks)(?!\p{L})/iu;

type Said = { readonly nl?: string | undefined; readonly en?: string | undefined } | undefined;

/** Whether any language of a text has the cue. */
export function says(text: Said, cue: RegExp): boolean {
  return cue.test(text?.nl ?? '') || cue.test(text?.en ?? '');
}

/** Whether any language of a text has a term for an answer that is longer than the law's. */
export function saysTooSlow(text: Said): boolean {
  return [text?.nl ?? '', text?.en ?? ''].some((term) =>
    MONTHS.test(FIRST_MONTH.test(term) ? term.replace(EXTENSION, '') : term),
  );
}
