import type { Heading } from '../../shared/document/model.ts';
import classes from './Document.module.css';
import { useDocument } from './document-context.ts';
import { LineView } from './LineView.tsx';

interface HeadingProps {
  readonly heading: Heading;
  readonly marked: readonly string[];
}

/** A heading at its level on the page, with the small lines above and below it. */
export function HeadingView({ heading, marked }: HeadingProps) {
  const { prefix, level } = useDocument();
  const Name = headingName(level + heading.level - 1);
  return (
    <header className={classes.heading} data-level={heading.level}>
      {heading.eyebrow !== undefined && (
        <p className={classes.small}>
          <LineView line={heading.eyebrow} marked={marked} />
        </p>
      )}
      <Name id={prefix + heading.anchor}>
        <LineView line={heading.runs} marked={marked} />
      </Name>
      {heading.subtitle !== undefined && (
        <p className={classes.small}>
          <LineView line={heading.subtitle} marked={marked} />
        </p>
      )}
    </header>
  );
}

const names = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

export function headingName(level: number): (typeof names)[number] {
  return names[Math.min(level, names.length) - 1] ?? 'h6';
}
