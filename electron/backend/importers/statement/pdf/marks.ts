/** Small shapes that a page of a PDF draws, such as the dots of a list that browsers draw instead of write. */
import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPageProxy = Awaited<ReturnType<PdfDocument['getPage']>>;
type Operators = Awaited<ReturnType<PdfPageProxy['getOperatorList']>>;
type Codes = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS'];

/** The box around it, in points, from below. */
export interface Mark {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

type Matrix = readonly [number, number, number, number, number, number];
type Box = readonly [number, number, number, number];

/** In points: what is larger or thinner is no dot of readable text. */
const LARGEST = 40;
const SMALLEST = 0.3;
/** A page of text has some 7,000 operators; drawings and maps have more. */
const MOST_OPERATORS = 50_000;
const MOST_IN_ALL = 500_000;
const MOST_MARKS = 2_000;
const AS_IT_IS: Matrix = [1, 0, 0, 1, 0, 0];

/** Of the file: pdf.js hands out all operators of a page at once, and a million take 6 s and 1 GB (measured). */
const MOST_BYTES = 2_000_000;

export class PdfMarks {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes > MOST_BYTES ? 0 : MOST_IN_ALL;
  }

  /** Without the marks the words can still be read. */
  async ofPage(page: PdfPageProxy): Promise<readonly Mark[]> {
    if (this.#left <= 0) return [];
    try {
      const { OPS } = await getResolvedPDFJS();
      const operators = await page.getOperatorList({ annotationMode: 0 });
      this.#left -= operators.fnArray.length;
      return operators.fnArray.length > MOST_OPERATORS ? [] : marksIn(operators, OPS);
    } catch {
      return [];
    }
  }
}

function marksIn({ fnArray, argsArray }: Operators, codes: Codes): readonly Mark[] {
  const painted = new Set([
    ...[codes.fill, codes.eoFill, codes.fillStroke, codes.eoFillStroke],
    ...[codes.closeFillStroke, codes.closeEOFillStroke, codes.stroke, codes.closeStroke],
  ]);
  const marks: Mark[] = [];
  const saved: Matrix[] = [];
  let matrix = AS_IT_IS;
  fnArray.forEach((code, index) => {
    const given: unknown = argsArray[index];
    const args = Array.isArray(given) ? (given as readonly unknown[]) : [];
    if (code === codes.save || code === codes.paintFormXObjectBegin) saved.push(matrix);
    if (code === codes.restore || code === codes.paintFormXObjectEnd)
      matrix = saved.pop() ?? AS_IT_IS;
    else if (code === codes.transform) matrix = times(matrix, numbersIn(args));
    else if (code === codes.paintFormXObjectBegin) matrix = times(matrix, numbersIn(args[0]));
    else if (code === codes.constructPath && painted.has(Number(args[0])))
      marks.push(...markOf(numbersIn(args[2]), matrix));
  });
  return marks.length > MOST_MARKS ? [] : marks;
}

/** Lists of numbers are typed arrays in newer versions of pdf.js. */
const numbersIn = (value: unknown): readonly number[] =>
  Array.isArray(value) || value instanceof Float32Array ? Array.from(value, Number) : [];

function times(outer: Matrix, inner: readonly number[]): Matrix {
  if (inner.length !== 6) return outer;
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner as unknown as Matrix;
  return [
    ...([a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j] as const),
    ...([a * k + c * l + e, b * k + d * l + f] as const),
  ];
}

function markOf(box: readonly number[], [a, b, c, d, e, f]: Matrix): readonly Mark[] {
  if (box.length !== 4) return [];
  const [x0, y0, x1, y1] = box as unknown as Box;
  const corners = [x0, x1].flatMap((x) =>
    [y0, y1].map((y) => ({ x: a * x + c * y + e, y: b * x + d * y + f })),
  );
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const mark = {
    ...{ left: Math.min(...xs), right: Math.max(...xs) },
    ...{ bottom: Math.min(...ys), top: Math.max(...ys) },
  };
  const sides = [mark.right - mark.left, mark.top - mark.bottom];
  return sides.every((side) => side >= SMALLEST && side <= LARGEST) ? [mark] : [];
}
