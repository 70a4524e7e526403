/** The shapes of a picture as SVG, for writers of pages. Texts are the writer's own. */
import type { Picture, PictureShape } from '../../../shared/document/model.ts';
import { type Paint, type Palette, paintOf } from '../../../shared/pictures/paint.ts';

/** In: a palette of colours that are safe in an attribute. Out: elements, without the svg around them. */
export function shapesSvg(picture: Picture, palette: Palette): string {
  const hatch = `hatch-${picture.name}`;
  const hatched = picture.shapes.some((shape) => paintOf(shape, palette).hatch !== undefined);
  return [
    ...(hatched ? [`<defs>${hatchSvg(hatch, palette)}</defs>`] : []),
    ...picture.shapes.map((shape) => shapeSvg(shape, paintOf(shape, palette), hatch)),
  ].join('\n');
}

/** Lines from corner to corner; the corners themselves are drawn too, or the line would show notches. */
function hatchSvg(id: string, { crust, surface }: Palette): string {
  const lines = '<path d="M-1 1L1 -1M0 6L6 0M5 7L7 5" fill="none" stroke-width="2"';
  return `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="${surface}"/>${lines} stroke="${crust}"/></pattern>`;
}

function shapeSvg(shape: PictureShape, paint: Paint, hatch: string): string {
  const look = attributes(paint, hatch);
  switch (shape.kind) {
    case 'box':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="${paint.radius ?? 0}" ${look}/>`;
    case 'dot':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${paint.radius ?? 0}" ${look}/>`;
    case 'line':
    case 'area':
      return `<path d="${shape.path}" ${look}/>`;
  }
}

function attributes(paint: Paint, hatch: string): string {
  const fill = paint.hatch === undefined ? (paint.fill ?? 'none') : `url(#${hatch})`;
  return [
    `fill="${fill}"`,
    ...(paint.stroke ? [`stroke="${paint.stroke}"`] : []),
    ...(paint.strokeWidth ? [`stroke-width="${paint.strokeWidth}"`] : []),
    ...(paint.dash ? [`stroke-dasharray="${paint.dash}"`] : []),
    ...(paint.opacity ? [`fill-opacity="${paint.opacity}"`] : []),
  ].join(' ');
}
