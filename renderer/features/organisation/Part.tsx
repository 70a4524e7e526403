import type { ReactNode } from 'react';
import {
  type OrganisationPart,
  organisationMessages,
} from '../../../shared/i18n/app/organisation.ts';
import { SheetSection } from '../../components/Sheet.tsx';
import { useMessages } from '../../state/language.ts';

export const partId = (part: OrganisationPart): string => `part-${part}`;

/** What a finding calls it. */
export const partSection = (part: string): string => `organisation/${part}`;

/** Of the part that holds the element. */
export function sectionOfElement(element: Element): string | undefined {
  const id = element.closest('[id^="part-"]')?.id;
  return id && partSection(id.slice('part-'.length));
}

/** Into sight, with the focus in it. */
export function goToPart(part: string): void {
  const section = document.getElementById(`part-${part}`);
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
}

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
