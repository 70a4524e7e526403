import { createRoot } from 'react-dom/client';
import { ThemeProvider } from '../../../renderer/theme/ThemeProvider.tsx';
import { Preview } from './Preview.tsx';

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <ThemeProvider>
      <Preview />
    </ThemeProvider>,
  );
