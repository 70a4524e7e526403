import { useId } from 'react';
import type { Picture, PictureShape, PictureText } from '../../shared/document/model.ts';
import { type Palette, paintOf } from '../../shared/pictures/paint.ts';
import { looks } from '../../shared/pictures/type.ts';
import classes from './Picture.module.css';

/** Tokens, so that a picture is light on paper and follows the theme on the screen. */
const palette: Palette = {
  surface: 'var(--a30-surface)',
  sunken: 'var(--a30-sunken)',
  soft: 'var(--a30-accent-soft)',
  accent: 'var(--a30-accent)',
  flow: 'var(--a30-flow)',
  control: 'var(--a30-control)',
  line: 'var(--a30-line)',
  quiet: 'var(--a30-text2)',
  crust: 'var(--a30-crust)',
  land: 'var(--a30-map-land)',
  europe: 'var(--a30-map-eea)',
  text: 'var(--a30-text)',
};

/** A picture of the document as drawing. Its table, which says the same, is for its caller to offer. */
export function PictureView({ picture }: { readonly picture: Picture }) {
  const id = useId();
  const hatch = `${id}-hatch`;
  return (
    <svg
      className={classes.picture}
      data-table-shown={picture.tableShown}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{picture.title.map(({ text }) => text).join('')}</title>
      <desc id={`${id}-desc`}>{picture.table.caption}</desc>
      <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill={palette.surface} />
        <path d="M-1 1L1 -1M0 6L6 0M5 7L7 5" fill="none" stroke={palette.crust} strokeWidth="2" />
      </pattern>
      {picture.shapes.map((shape, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a shape has no name but its place
        <Shape key={at} shape={shape} hatch={hatch} />
      ))}
      {picture.texts.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text has no name but its place
        <Words key={at} text={text} />
      ))}
    </svg>
  );
}

function Shape({ shape, hatch }: { readonly shape: PictureShape; readonly hatch: string }) {
  const {
    fill,
    stroke,
    strokeWidth,
    dash,
    opacity,
    radius,
    hatch: hatched,
  } = paintOf(shape, palette);
  const look = {
    fill: hatched === undefined ? (fill ?? 'none') : `url(#${hatch})`,
    stroke,
    strokeWidth,
    strokeDasharray: dash,
    fillOpacity: opacity,
  };
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height } = shape;
      return <rect x={x} y={y} width={width} height={height} rx={radius} {...look} />;
    }
    case 'dot':
      return <circle cx={shape.x} cy={shape.y} r={radius} {...look} />;
    case 'line':
    case 'area':
      return <path d={shape.path} {...look} />;
  }
}

function Words({ text }: { readonly text: PictureText }) {
  const { size, leading, baseline } = looks[text.look];
  const lang = text.runs.find((run) => run.lang)?.lang;
  return (
    <text className={classes[text.look]} fontSize={size} unicodeBidi="plaintext" lang={lang}>
      {text.rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place
        <tspan key={at} x={text.x} y={text.y + baseline + at * leading}>
          {row}
        </tspan>
      ))}
    </text>
  );
}
