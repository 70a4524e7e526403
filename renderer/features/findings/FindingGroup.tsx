import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ScreenFinding } from '../../../shared/contract/register.ts';
import { findingsScreenMessages } from '../../../shared/i18n/app/findings.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useMessages } from '../../state/language.ts';
import { FindingRow } from './FindingRow.tsx';
import classes from './Findings.module.css';
import { type Group, keyOf, ROWS_AT_ONCE } from './grouping.ts';

export interface FindingGroupProps {
  readonly group: Group;
  /** As many of its findings as may be drawn. */
  readonly rows: number;
  /** Key of the finding that is being mended. */
  readonly open: string | undefined;
  /** Key of one that is in order now and still open. */
  readonly solved: string | undefined;
  readonly onToggle: (finding: ScreenFinding) => void;
}

/** Findings that belong together. */
export function FindingGroup({ group, rows, open, solved, onToggle }: FindingGroupProps) {
  const messages = useMessages(findingsScreenMessages);
  const [showsAll, setShowsAll] = useState(false);
  const { findings } = group;
  const isLong = findings.length > ROWS_AT_ONCE + 3;
  const most = isLong && !showsAll ? ROWS_AT_ONCE : findings.length;
  const shown = findings.filter(
    (finding, place) => place < Math.min(most, rows) || keyOf(finding) === open,
  );
  return (
    <Sheet flush title={group.title} aside={messages.count(findings.length)}>
      <ul className={classes.rows}>
        {shown.map((finding) => {
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
      {most < findings.length && (
        <div className={classes.more}>
          <Button variant="subtle" onClick={() => setShowsAll(true)}>
            {messages.showAll(findings.length)}
          </Button>
        </div>
      )}
    </Sheet>
  );
}
