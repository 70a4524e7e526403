import type { Cell, Line, Run } from '../../shared/document/model.ts';
import classes from './Document.module.css';
import { useDocument } from './document-context.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

interface LineProps {
  readonly line: Line;
  readonly marked: readonly string[];
}

/** A line, sentence by sentence; those that say a field can be gone to. */
export function LineView({ line, marked }: LineProps) {
  const dots = dotsAfter(line);
  if (dots === '') return <Sentences line={line} marked={marked} />;
  return (
    <>
      <Sentences line={withoutLast(line, dots.length)} marked={marked} />
      <span className={classes.pen}>{dots}</span>
    </>
  );
}

function Sentences({ line, marked }: LineProps) {
  return sentencesOf(line).map((sentence, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence has no name but its place
    <SentenceView key={at} sentence={sentence} marked={marked} />
  ));
}

/** Room to write at the end of a line: on paper it is as wide as the page, and here never wider. */
const dotsAfter = (line: Line): string => /\.{20,}$/.exec(line.at(-1)?.text ?? '')?.[0] ?? '';

function withoutLast(line: Line, length: number): Line {
  const last = line.at(-1);
  const words = last?.text.slice(0, -length) ?? '';
  return last && words !== ''
    ? [...line.slice(0, -1), { ...last, text: words }]
    : line.slice(0, -1);
}

/** Paragraphs under each other; one alone needs no element of its own. */
export function CellView({
  cell,
  marked,
}: {
  readonly cell: Cell;
  readonly marked: LineProps['marked'];
}) {
  const [only] = cell;
  if (cell.length === 1 && only) return <LineView line={only} marked={marked} />;
  return cell.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no name but its place
    <span key={at} className={classes.line}>
      <LineView line={line} marked={marked} />
    </span>
  ));
}

function SentenceView({
  sentence,
  marked,
}: {
  readonly sentence: Sentence;
  readonly marked: readonly string[];
}) {
  const { jumps } = useDocument();
  const { runs, fields } = sentence;
  const isMarked = fields.some(({ ref }) => marked.includes(ref));
  // biome-ignore lint/suspicious/noArrayIndexKey: a run has no name but its place
  const text = runs.map((run, at) => <RunView key={at} run={run} />);
  if (fields.length === 0 || !jumps)
    return isMarked ? <mark className={classes.marked}>{text}</mark> : text;
  return (
    // The preview around it hears clicks and keys: a thousand sentences need no handlers of their own.
    // No button element: that cannot break over lines as text does.
    <span
      role="button"
      tabIndex={-1}
      className={classes.sentence}
      data-marked={isMarked || undefined}
      data-fields={JSON.stringify(fields)}
    >
      {text}
    </span>
  );
}

function RunView({ run }: { readonly run: Run }) {
  const content = <Linked run={run} />;
  return run.strong ? <strong>{content}</strong> : content;
}

function Linked({ run }: { readonly run: Run }) {
  const { links, jumps } = useDocument();
  const text = <Words run={run} />;
  if (run.href === undefined || !isSafe(run.href)) return text;
  // A link inside a sentence that is a button itself would be a button in a button.
  if (!links || (jumps && run.refs.length > 0)) return <span className={classes.link}>{text}</span>;
  return (
    <a href={run.href} data-out rel="noreferrer">
      {text}
    </a>
  );
}

/** `javascript:` and the like would act on this page. */
const isSafe = (href: string): boolean => /^(?:https:\/\/|mailto:)[\x21-\x7e]+$/i.test(href);

function Words({ run }: { readonly run: Run }) {
  const { language } = useDocument();
  const lang = run.lang !== undefined && run.lang !== language ? run.lang : undefined;
  switch (run.origin) {
    case 'user':
      // What a person typed keeps its own direction: Arabic in a Dutch sentence must not reorder it.
      return <bdi lang={lang}>{run.text}</bdi>;
    case 'missing':
      return (
        <span className={classes.missing} lang={lang}>
          {run.text}
        </span>
      );
    default:
      return lang === undefined ? run.text : <span lang={lang}>{run.text}</span>;
  }
}
