import { type ReactNode, useEffect, useState } from 'react';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { useAskedField } from '../../widgets/rows/use-open-row.ts';
import classes from './Editor.module.css';

/** What is seldom asked, behind its title; what lies in it is drawn when it is opened, or when a jump leads into it. */
export function Disclosure({
  title,
  entity,
  fields,
  open = false,
  children,
}: {
  readonly title: string;
  readonly entity: EntityName;
  /** Fields that lie in it. */
  readonly fields: readonly string[];
  /** At first. */
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  const [isOpen, setIsOpen] = useState(open);
  const asked = useAskedField(entity)?.field;
  const isAsked = asked !== undefined && fields.includes(asked);
  useEffect(() => {
    if (isAsked) setIsOpen(true);
  }, [isAsked]);
  return (
    <details
      className={classes.details}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      {isOpen && <div className={classes.content}>{children}</div>}
    </details>
  );
}
