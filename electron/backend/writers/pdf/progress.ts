/** Passes a fraction on when it has grown by a hundredth, and never lets it fall. */
export function throttled(report: (fraction: number) => void): (fraction: number) => void {
  let last = 0;
  return (fraction) => {
    if (fraction < last + 0.01) return;
    last = fraction;
    report(Math.min(fraction, 0.99));
  };
}
