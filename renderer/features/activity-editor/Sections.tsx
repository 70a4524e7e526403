import { type ComponentType, memo, useDeferredValue } from 'react';
import {
  activityEditorMessages,
  type EditorSection,
} from '../../../shared/i18n/app/activity-editor.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useMessages } from '../../state/language.ts';
import { ClientsSection } from './ClientsSection.tsx';
import { ConfirmAll } from './ConfirmAll.tsx';
import { MoreSection } from './MoreSection.tsx';
import { RecipientsSection } from './RecipientsSection.tsx';
import { RetentionSection } from './RetentionSection.tsx';
import { SecuritySection } from './SecuritySection.tsx';
import type { SectionProps } from './section-props.ts';
import { sectionsOf } from './sections.ts';
import { TransfersSection } from './TransfersSection.tsx';
import { useRole } from './use-role.ts';
import { WhatSection } from './WhatSection.tsx';
import { DataSection, WhoseSection } from './WhoseAndData.tsx';
import { WhySection } from './WhySection.tsx';

const sectionFor: Readonly<Record<EditorSection, ComponentType<SectionProps>>> = {
  what: WhatSection,
  clients: ClientsSection,
  why: WhySection,
  whose: WhoseSection,
  data: DataSection,
  recipients: RecipientsSection,
  transfers: TransfersSection,
  retention: RetentionSection,
  security: SecuritySection,
  more: MoreSection,
};
/** So many fill the window. */
const FIRST = 2;

/**
 * The sheet: drawn once; each section follows the rows it shows. What lies below the window comes
 * after the first picture, so that an activity opens at once.
 */
export const Sections = memo(function Sections(props: SectionProps) {
  const messages = useMessages(activityEditorMessages);
  const isWhole = useDeferredValue(true, false);
  const sections = sectionsOf(useRole(props.id));
  return (
    <Sheet flush label={messages.index}>
      {sections.slice(0, isWhole ? undefined : FIRST).map(({ id }) => {
        const Section = sectionFor[id];
        return <Section key={id} {...props} />;
      })}
      {isWhole && <ConfirmAll {...props} />}
    </Sheet>
  );
});
