/** Petrol, the accent of documents without a colour of their own. */
export const PETROL = '#14585C';

/** WCAG 2.2, contrast minimum for text (success criterion 1.4.3). */
const MINIMUM_CONTRAST = 4.5;

/** Relative luminance as WCAG 2.2 defines it, 0 (black) to 1 (white). */
function luminance(colour: string): number {
  const linear = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
}

/** The organisation's own colour as #RRGGBB when it can be read on white, otherwise petrol. */
export function accentOnWhite(colour: string | undefined): string {
  if (colour === undefined || !/^#[0-9a-f]{6}$/i.test(colour)) return PETROL;
  return 1.05 / (luminance(colour) + 0.05) >= MINIMUM_CONTRAST ? colour : PETROL;
}
