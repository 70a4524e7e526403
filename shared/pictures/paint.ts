/**
 * The look of what stands in a picture. Nothing is told by colour alone: what leaves Europe is
 * also thicker or hatched, what is unknown also dashed.
 */
import type { Meaning, PictureShape } from '../document/model.ts';

/** Colours by use; a writer gives its own, for paper or for a screen in light or dark. */
export interface Palette {
  readonly surface: string;
  readonly sunken: string;
  readonly soft: string;
  readonly accent: string;
  readonly flow: string;
  readonly control: string;
  readonly line: string;
  readonly quiet: string;
  readonly crust: string;
  readonly land: string;
  readonly europe: string;
  readonly text: string;
}

/** The design's tokens in light; petrol or the organisation's own accent. */
export function paperPalette(accent: string): Palette {
  return {
    surface: '#FFFFFF',
    sunken: '#F8F8F5',
    soft: '#E0EDEB',
    accent,
    flow: '#4F9491',
    control: '#7B8581',
    line: '#C9CEC7',
    quiet: '#46514E',
    crust: '#A9530C',
    land: '#DADCD4',
    europe: '#B5D3CF',
    text: '#1C2523',
  };
}

export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly opacity?: number;
  /** Diagonal lines of this colour in place of a fill. */
  readonly hatch?: string;
  /** Radius of a dot or of the corners of a box. */
  readonly radius?: number;
}

const DASH = '4 3';

export function paintOf(shape: PictureShape, palette: Palette): Paint {
  const { kind, meaning } = shape;
  if (kind === 'box') return { radius: 3, ...boxPaint(meaning, palette) };
  if (kind === 'line') return linePaint(meaning, palette);
  if (kind === 'dot') return dotPaint(meaning, palette);
  return areaPaint(meaning, palette);
}

function boxPaint(meaning: Meaning, palette: Palette): Paint {
  switch (meaning) {
    case 'activity':
      return { fill: palette.soft };
    case 'found':
      return { fill: palette.flow };
    case 'outside':
      return { fill: palette.surface, stroke: palette.crust, strokeWidth: 2 };
    case 'unknown':
      return { fill: palette.sunken, stroke: palette.quiet, strokeWidth: 1, dash: DASH };
    case 'home':
    case 'gathered':
      return { fill: palette.surface, stroke: palette.line, strokeWidth: 1 };
    case 'land':
      return { fill: palette.surface, opacity: 0.86 };
    default:
      return { fill: palette.surface, stroke: palette.control, strokeWidth: 1 };
  }
}

function linePaint(meaning: Meaning, palette: Palette): Paint {
  if (meaning === 'outside') return { stroke: palette.crust, strokeWidth: 2.6 };
  if (meaning === 'unknown') return { stroke: palette.quiet, strokeWidth: 1.6, dash: DASH };
  return { stroke: palette.flow, strokeWidth: 1.8 };
}

function dotPaint(meaning: Meaning, palette: Palette): Paint {
  const ring = { strokeWidth: 1.5, radius: 5 };
  if (meaning === 'outside') return { ...ring, fill: palette.crust, stroke: palette.surface };
  if (meaning === 'unknown') return { ...ring, fill: palette.surface, stroke: palette.quiet };
  return { ...ring, fill: palette.accent, stroke: palette.surface };
}

function areaPaint(meaning: Meaning, palette: Palette): Paint {
  const edge = { stroke: palette.surface, strokeWidth: 0.6 };
  if (meaning === 'outside')
    return { hatch: palette.crust, stroke: palette.crust, strokeWidth: 0.8 };
  if (meaning === 'unknown')
    return { fill: palette.sunken, stroke: palette.quiet, strokeWidth: 1, dash: DASH };
  return { ...edge, fill: meaning === 'europe' ? palette.europe : palette.land };
}
