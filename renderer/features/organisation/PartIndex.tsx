import { UnstyledButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import {
  type OrganisationPart,
  organisationMessages,
} from '../../../shared/i18n/app/organisation.ts';
import { useMessages } from '../../state/language.ts';
import { visit } from '../../state/visited.ts';
import classes from './Organisation.module.css';
import { goToPart, partId, partSection } from './Part.tsx';

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
            <UnstyledButton
              className={classes.entry}
              onClick={() => {
                visit(partSection(part));
                goToPart(part);
              }}
            >
              {messages[part].title}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </nav>
  );
}
