import type { Language } from '../../../shared/domain/text.ts';
import { lawById } from '../../../shared/reference/lookup.ts';

/** What the law pack calls a country or organisation. */
export const placeName = (id: string | undefined, language: Language): string =>
  (id === undefined ? undefined : lawById(id)?.[language]) ?? '';
