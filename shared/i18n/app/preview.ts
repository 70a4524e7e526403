/** Words around a document that is shown on the screen. */
import type { Language } from '../../domain/text.ts';

export interface PreviewMessages {
  /** Said once to who comes in by keyboard. */
  readonly keys: string;
  readonly fields: string;
  readonly asPicture: string;
}

const nl: PreviewMessages = {
  keys: 'Met de pijltjes gaat u van zin naar zin. Met Enter gaat u naar het veld.',
  fields: 'Velden van deze zin',
  asPicture: 'Als beeld',
};

const en: PreviewMessages = {
  keys: 'The arrow keys go from sentence to sentence. Enter goes to the field.',
  fields: 'Fields of this sentence',
  asPicture: 'As a picture',
};

export const previewMessages: Readonly<Record<Language, PreviewMessages>> = { nl, en };
