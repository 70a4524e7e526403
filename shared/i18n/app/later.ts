/** Words where a part of the page should stand whose code has not come yet. */
import type { Language } from '../../domain/text.ts';

export interface LaterMessages {
  readonly late: string;
  readonly loadAnew: string;
}

const nl: LaterMessages = {
  late: 'Dit deel van het scherm is nog niet geladen. Meestal komt dat doordat de app opnieuw start. Er is niets verloren, en we blijven het proberen. Duurt het lang? Laad dan de pagina opnieuw.',
  loadAnew: 'Pagina opnieuw laden',
};

const en: LaterMessages = {
  late: 'This part of the screen has not loaded yet. Usually that is because the app is starting again. Nothing was lost, and we keep trying. If it takes long, load the page again.',
  loadAnew: 'Load the page again',
};

export const laterMessages: Readonly<Record<Language, LaterMessages>> = { nl, en };
