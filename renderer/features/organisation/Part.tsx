import type { ReactNode } from 'react';
import {
  type OrganisationPart,
  organisationMessages,
} from '../../../shared/i18n/app/organisation.ts';
import { SheetSection } from '../../components/Sheet.tsx';
import { useMessages } from '../../state/language.ts';

export const partId = (part: OrganisationPart): string => `part-${part}`;

/** A part of the page, with the name its index has for it. */
export function Part({
  part,
  children,
}: {
  readonly part: OrganisationPart;
  readonly children: ReactNode;
}) {
  const words = useMessages(organisationMessages).parts[part];
  return (
    <SheetSection id={partId(part)} {...words}>
      {children}
    </SheetSection>
  );
}
