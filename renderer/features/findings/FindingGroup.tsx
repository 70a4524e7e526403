import { Button } from '@mantine/core';
import { useState } from 'react';
import { findingsScreenMessages } from '../../../shared/i18n/app/findings.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useMessages } from '../../state/language.ts';
import { FindingRows, type FindingsAtHand } from './FindingRows.tsx';
import classes from './Findings.module.css';
import { type Group, keyOf, ROWS_AT_ONCE } from './grouping.ts';

export interface FindingGroupProps extends FindingsAtHand {
  readonly group: Group;
  /** As many of its findings as may be drawn. */
  readonly rows: number;
}

/** Findings that belong together. */
export function FindingGroup({ group, rows, ...atHand }: FindingGroupProps) {
  const messages = useMessages(findingsScreenMessages);
  const [showsAll, setShowsAll] = useState(false);
  const { findings } = group;
  const isLong = findings.length > ROWS_AT_ONCE + 3;
  const most = isLong && !showsAll ? ROWS_AT_ONCE : findings.length;
  const shown = findings.filter(
    (finding, place) => place < Math.min(most, rows) || keyOf(finding) === atHand.open,
  );
  return (
    <Sheet flush title={group.title} aside={messages.count(findings.length)}>
      <FindingRows findings={shown} {...atHand} />
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
