import { frameMessages } from '../shared/i18n/app/frame.ts';
import { EmptyState } from './components/EmptyState.tsx';
import { useMessages } from './state/language.ts';

/** What stands at an address that is no screen. */
export function NotFound() {
  const messages = useMessages(frameMessages);
  return <EmptyState>{messages.notFound}</EmptyState>;
}
