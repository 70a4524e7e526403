import { Title } from '@mantine/core';
import { shellMessages } from '../shared/i18n/app/shell.ts';
import { useMessages } from './state/language.ts';

/** The whole app inside its theme. */
export function App() {
  const messages = useMessages(shellMessages);
  return <Title>{messages.appName}</Title>;
}
