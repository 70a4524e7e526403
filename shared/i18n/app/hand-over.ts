/** Words of a copy for somebody else. */
import type { Language } from '../../domain/text.ts';

interface HandOverMessages {
  readonly title: string;
  readonly help: string;
  readonly now: string;
}

const nl: HandOverMessages = {
  title: 'Een kopie geven',
  help: 'De kopie heeft geen geschiedenis, geen versies en geen interne aantekeningen. De ander kan er zelf mee verder.',
  now: 'Kopie maken',
};

const en: HandOverMessages = {
  title: 'Hand over a copy',
  help: 'The copy has no history, no versions and no internal notes. The other person can go on with it.',
  now: 'Make the copy',
};

export const handOverMessages: Readonly<Record<Language, HandOverMessages>> = { nl, en };
