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

/** Whether any language of a text has the cue. */
export function says(
  text: { readonly nl?: string | undefined; readonly en?: string | undefined } | undefined,
  cue: RegExp,
): boolean {
  return cue.test(text?.nl ?? '') || cue.test(text?.en ?? '');
}
