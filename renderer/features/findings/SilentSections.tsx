import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { findingsScreenMessages } from '../../../shared/i18n/app/findings.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { FindingRows, type FindingsAtHand } from './FindingRows.tsx';
import classes from './Findings.module.css';
import type { Looked } from './grouping.ts';
import type { SilentSection } from './silent.ts';

/** After as many one looks elsewhere; a register of a thousand activities has thousands. */
const LINES_AT_ONCE = 12;
const MORE = 30;

export interface SilentSectionsProps extends FindingsAtHand {
  readonly sections: readonly SilentSection[];
  readonly looked: Looked;
  readonly onLook: (section: string) => void;
}

/** One quiet line for each part nobody has looked at; nothing is hidden, it only waits. */
export function SilentSections(props: SilentSectionsProps) {
  const { sections } = props;
  const messages = useMessages(findingsScreenMessages);
  const [most, setMost] = useState(LINES_AT_ONCE);
  const left = sections.length - most;
  const label = messages.moreParts(Math.min(left, MORE), left);
  const showMore = () => setMost(most + MORE);
  useScreenActions(
    left > 0 ? [{ id: 'findings.moreParts', label, hint: messages.silent, run: showMore }] : [],
  );
  if (sections.length === 0) return null;
  return (
    <Sheet
      flush
      title={messages.silent}
      help={messages.silentHelp}
      aside={messages.parts(sections.length)}
    >
      <ul className={classes.silent}>
        {sections.slice(0, most).map((section) => (
          <Line key={section.id} {...props} section={section} />
        ))}
      </ul>
      {left > 0 && (
        <div className={classes.more}>
          <Button variant="subtle" onClick={showMore}>
            {label}
          </Button>
        </div>
      )}
    </Sheet>
  );
}

function Line({
  section: { id, place, name, findings },
  looked,
  onLook,
  open,
  solved,
  onToggle,
}: SilentSectionsProps & { readonly section: SilentSection }) {
  const messages = useMessages(findingsScreenMessages);
  const rows = useId();
  const isShown = looked.get(id) === true;
  const Icon = isShown ? IconChevronUp : IconChevronDown;
  return (
    <li>
      <UnstyledButton
        className={classes.line}
        aria-expanded={isShown}
        aria-controls={isShown ? rows : undefined}
        onClick={() => onLook(id)}
      >
        <span className={classes.lineName}>
          {place !== '' && <span className={classes.linePlace}>{place} › </span>}
          {name}
        </span>
        <span className={classes.linePlace}>{messages.count(findings.length)}</span>
        <Icon size={18} stroke={1.6} aria-hidden />
      </UnstyledButton>
      {isShown && (
        <FindingRows
          id={rows}
          findings={findings}
          open={open}
          solved={solved}
          onToggle={onToggle}
        />
      )}
    </li>
  );
}
