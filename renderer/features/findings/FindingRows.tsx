import type { ScreenFinding } from '../../../shared/contract/register.ts';
import { FindingRow } from './FindingRow.tsx';
import classes from './Findings.module.css';
import { keyOf } from './grouping.ts';

/** Which finding of a list one is at. */
export interface FindingsAtHand {
  /** Key of the finding that is being mended. */
  readonly open: string | undefined;
  /** Key of one that is in order now and still open. */
  readonly solved: string | undefined;
  readonly onToggle: (finding: ScreenFinding) => void;
}

export interface FindingRowsProps extends FindingsAtHand {
  readonly id?: string;
  readonly findings: readonly ScreenFinding[];
}

/** Findings below each other, each to be mended where it stands. */
export function FindingRows({ id, findings, open, solved, onToggle }: FindingRowsProps) {
  return (
    <ul className={classes.rows} id={id}>
      {findings.map((finding) => {
        const key = keyOf(finding);
        return (
          <FindingRow
            key={key}
            finding={finding}
            isOpen={open === key}
            isSolved={solved === key}
            onToggle={() => onToggle(finding)}
          />
        );
      })}
    </ul>
  );
}
