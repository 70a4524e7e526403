/** A page that was opened in Dutch, in English for a while. */
import type { App } from './app.ts';

/** The page begins anew for it, and for what comes after it, which has the same window as before. */
export async function inEnglish(app: App, use: () => Promise<void>): Promise<void> {
  const window = app.page.viewportSize();
  await app.backend.call('settings.set', { language: 'en' });
  await app.page.goto('about:blank');
  try {
    await use();
  } finally {
    await app.backend.call('settings.set', { language: 'nl' });
    await app.page.goto('about:blank');
    if (window) await app.page.setViewportSize(window);
  }
}
