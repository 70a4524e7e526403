/** What of the user's settings the window itself must know. The backend keeps them. */
import { settings } from '../../shared/contract/settings.ts';
import type { Language } from '../../shared/domain/text.ts';
import type { AnyReply } from './channel.ts';

export interface Preferences {
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  /** Whether names of client files may be remembered in menus and by the system. */
  readonly recents: boolean;
}

/** Of a reply to `settings.get` or `settings.set`; undefined where it was refused. */
export function preferencesIn(reply: AnyReply, locale: string): Preferences | undefined {
  const parsed = reply.ok ? settings.safeParse(reply.value) : undefined;
  if (!parsed?.success) return undefined;
  const { language, theme, recents } = parsed.data;
  return { language: language ?? languageOf(locale), theme, recents };
}

/** Before the user chose: English where the system speaks it, Dutch otherwise. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('en') ? 'en' : 'nl';
}
