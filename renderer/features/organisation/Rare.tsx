/** What few have to do with stays out of sight until it is opened, or holds something (documents.md section 8). */
import { Button } from '@mantine/core';
import { stateOf } from '../../../shared/domain/answer.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { organisationMessages } from '../../../shared/i18n/app/organisation.ts';
import { change, newRowId, useSingle } from '../../state/file.ts';
import { jumpTo } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { useVisitedHere } from '../../state/visited.ts';
import { useFindings } from '../../widgets/findings.tsx';
import classes from './Organisation.module.css';
import { Part, partSection } from './Part.tsx';

export type RarePartName = 'joint' | 'dpo';

/** Which of them are shown; what is said of one says that it was opened before. */
export function useShownRare(): ReadonlySet<RarePartName> {
  const joint = stateOf(useSingle('organisation')?.jointControllers) !== 'unknown';
  const dpo = useSingle('dpo') !== undefined;
  const visited = useVisitedHere();
  const said = new Set([...useFindings().values()].flat().map(({ section }) => section));
  const isOpened = (part: RarePartName) =>
    visited.has(partSection(part)) || said.has(partSection(part));
  return new Set([
    ...(joint || isOpened('joint') ? (['joint'] as const) : []),
    ...(dpo || isOpened('dpo') ? (['dpo'] as const) : []),
  ]);
}

/** The way to open those that are not shown. */
export function RarePart({
  id,
  shown,
}: {
  readonly id: string;
  readonly shown: ReadonlySet<RarePartName>;
}) {
  const { parts } = useMessages(organisationMessages);
  const hidden = (['joint', 'dpo'] as const).filter((part) => !shown.has(part));
  if (hidden.length === 0) return null;
  const open = async (part: RarePartName) => {
    if (part === 'dpo') await change([{ create: 'dpo', row: { id: newRowId() } }]);
    await jumpTo(refOf('organisation', id), undefined, partSection(part));
  };
  return (
    <Part part="rare">
      <div className={classes.rare}>
        {hidden.map((part) => (
          <Button key={part} size="compact-sm" onClick={() => void open(part)}>
            {parts[part].title}
          </Button>
        ))}
      </div>
    </Part>
  );
}
