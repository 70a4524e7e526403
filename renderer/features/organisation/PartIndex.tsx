import { UnstyledButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import {
  type OrganisationPart,
  organisationMessages,
} from '../../../shared/i18n/app/organisation.ts';
import { useMessages } from '../../state/language.ts';
import classes from './Organisation.module.css';
import { partId } from './Part.tsx';

const parts = Object.keys(organisationMessages.nl.parts) as OrganisationPart[];

/** What is on the page, for a long page; only what is there now. */
export function PartIndex({ label }: { readonly label: string }) {
  const messages = useMessages(organisationMessages).parts;
  const [shown, setShown] = useState<readonly OrganisationPart[]>(parts);
  useEffect(() => {
    const there = parts.filter((part) => document.getElementById(partId(part)) !== null);
    setShown((before) => (before.join() === there.join() ? before : there));
  });
  return (
    <nav className={classes.index} aria-label={label}>
      <ul>
        {shown.map((part) => (
          <li key={part}>
            <UnstyledButton className={classes.entry} onClick={() => goTo(part)}>
              {messages[part].title}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function goTo(part: OrganisationPart): void {
  const section = document.getElementById(partId(part));
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
}
