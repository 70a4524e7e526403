import { memo, useDeferredValue } from 'react';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useMessages } from '../../state/language.ts';
import { ConfirmAll } from './ConfirmAll.tsx';
import { MoreSection } from './MoreSection.tsx';
import { RecipientsSection } from './RecipientsSection.tsx';
import { RetentionSection } from './RetentionSection.tsx';
import { SecuritySection } from './SecuritySection.tsx';
import type { SectionProps } from './section-props.ts';
import { TransfersSection } from './TransfersSection.tsx';
import { WhatSection } from './WhatSection.tsx';
import { DataSection, WhoseSection } from './WhoseAndData.tsx';
import { WhySection } from './WhySection.tsx';

/**
 * The sheet: drawn once; each section follows the rows it shows. What lies below the window comes
 * after the first picture, so that an activity opens at once.
 */
export const Sections = memo(function Sections(props: SectionProps) {
  const messages = useMessages(activityEditorMessages);
  const isWhole = useDeferredValue(true, false);
  return (
    <Sheet flush label={messages.index}>
      <WhatSection {...props} />
      <WhySection {...props} />
      {isWhole && (
        <>
          <WhoseSection {...props} />
          <DataSection {...props} />
          <RecipientsSection {...props} />
          <TransfersSection {...props} />
          <RetentionSection {...props} />
          <SecuritySection {...props} />
          <MoreSection {...props} />
          <ConfirmAll {...props} />
        </>
      )}
    </Sheet>
  );
});
