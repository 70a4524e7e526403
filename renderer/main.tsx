// First, so that it runs first.
import './ask-first.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { loadLibraryAhead } from './features/library/library-state.ts';
import { isLibraryAddress } from './rpc/first-questions.ts';
import { showIcon } from './show-icon.ts';
import { loadSettings } from './state/settings.ts';
import { ThemeProvider } from './theme/ThemeProvider.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

void loadSettings();
if (isLibraryAddress(location.hash)) loadLibraryAhead();
createRoot(root).render(
  <StrictMode>
    <ThemeProvider>
      <App />
    </ThemeProvider>
  </StrictMode>,
);
showIcon();
