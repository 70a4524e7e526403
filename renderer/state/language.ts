/** The language of the screen: one store, so that switching needs no restart. */
import { create } from 'zustand';
import type { Language } from '../../shared/domain/text.ts';

const useLanguageStore = create<{ readonly language: Language }>(() => ({ language: 'nl' }));

/** The language the screen is in now. */
export function useLanguage(): Language {
  return useLanguageStore((state) => state.language);
}

/** The messages of a screen in the language of now. */
export function useMessages<Messages>(messages: Readonly<Record<Language, Messages>>): Messages {
  return messages[useLanguage()];
}

/** The same for what is done outside a screen. */
export function messagesNow<Messages>(messages: Readonly<Record<Language, Messages>>): Messages {
  return messages[useLanguageStore.getState().language];
}

/** From now on the screen is in this language; a screen reader is told by `lang` of the page. */
export function setLanguage(language: Language): void {
  document.documentElement.lang = language;
  useLanguageStore.setState({ language });
}
