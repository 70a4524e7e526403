import { Button } from '@mantine/core';
import { frameMessages } from '../../shared/i18n/app/frame.ts';
import { problemText } from '../../shared/i18n/problems.ts';
import { useLanguage, useMessages } from '../state/language.ts';
import { useRefusal } from '../state/refusal.ts';
import classes from './FileBanner.module.css';

/** On every screen: what was refused and has no field or form to stand beside. */
export function RefusalBanner() {
  const messages = useMessages(frameMessages);
  const language = useLanguage();
  const { refusal } = useRefusal();
  if (refusal === undefined) return null;
  return (
    <div role="alert" className={classes.banner} data-level="need">
      <span>{problemText(refusal, language)}</span>
      <Button size="compact-sm" onClick={() => useRefusal.setState({ refusal: undefined })}>
        {messages.close}
      </Button>
    </div>
  );
}
