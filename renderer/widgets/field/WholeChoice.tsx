import classes from './Field.module.css';

/** Fits in a field at 320 px, beside its arrow and cross. */
const FITS = 24;

/** A field shows one line: on a narrow screen a longer choice stands whole under it. */
export function WholeChoice({
  data,
  value,
}: {
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | undefined;
}) {
  const label = data.find((each) => each.value === value)?.label ?? '';
  if (label.length <= FITS) return null;
  // The field has it as its value: it is not read aloud twice.
  return (
    <span className={classes.whole} aria-hidden>
      {label}
    </span>
  );
}
