import { expect, test } from 'vitest';
import { overviewMessages } from '../../../../shared/i18n/app/overview.ts';

test('a sentence begins with Eén, as Dutch writes it with a capital', () => {
  const { elements } = overviewMessages.nl;
  expect(elements(1)).toBe('Eén van de zeven onderdelen is ingevuld.');
  expect(elements(2)).toBe('Twee van de zeven onderdelen zijn ingevuld.');
});
