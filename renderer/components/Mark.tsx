import classes from './Mark.module.css';

/** The mark: a bound book with a thumb index, in the colours of the theme. */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg className={classes.mark} width={size} height={size} viewBox="0 0 24 24" aria-hidden>
      <path
        className={classes.cover}
        d="M2 1.9h14.6a1.6 1.6 0 0 1 1.6 1.6v17a1.6 1.6 0 0 1-1.6 1.6H2z"
      />
      <path className={classes.lines} d="M6 8.4h8M6 12h8M6 15.6h4.5" />
      <path className={classes.tabs} d="M19.2 5.6h2.9v3.6h-2.9zM19.2 10.6h2.9v3.6h-2.9z" />
      <path className={classes.here} d="M19.2 15.6h2.9v3.6h-2.9z" />
    </svg>
  );
}
