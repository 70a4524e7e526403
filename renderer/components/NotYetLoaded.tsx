import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { laterMessages } from '../../shared/i18n/app/later.ts';
import { EmptyState } from './EmptyState.tsx';

/** How long one looks at nothing before one is told why. */
const LATE_MS = 4_000;

/** In the place of a screen whose code is not there; after some seconds it says what that means, and what one can do. */
export function NotYetLoaded() {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate && <Late />;
}

function Late() {
  const messages = laterMessages[document.documentElement.lang === 'en' ? 'en' : 'nl'];
  return (
    <div role="alert">
      <EmptyState action={<Button onClick={() => location.reload()}>{messages.loadAnew}</Button>}>
        {messages.late}
      </EmptyState>
    </div>
  );
}
