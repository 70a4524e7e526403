/** The least that React and Mantine can be: what our start is held against. */
import { Input, MantineProvider, Title } from '@mantine/core';
import '@mantine/core/styles.css';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <MantineProvider>
    <Title>Leeg</Title>
    <Input aria-label="Kaal" />
  </MantineProvider>,
);
