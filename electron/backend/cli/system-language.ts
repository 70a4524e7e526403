/** The language of messages: English where the system says so, Dutch otherwise. */
import type { Language } from '../../../shared/domain/text.ts';

export function systemLanguage(env: NodeJS.ProcessEnv): Language {
  const setting = env.ARTIKEL30_LANGUAGE || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return setting.toLowerCase().startsWith('en') ? 'en' : 'nl';
}
