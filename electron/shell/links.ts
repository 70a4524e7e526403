/** Addresses that may leave the app. `file:`, `smb:` or `ms-msdt:` would run programs or send passwords. */
import { dialog, shell } from 'electron';
import type { MenuMessages } from '../../shared/i18n/app/menu.ts';

const LONGEST = 2000;
// Spaces and controls hide the true target from the reader; a backslash is a slash to some parsers.
// Bidi controls turn the shown address around.
const HIDING = /[\s\p{Cc}\p{Cf}\\]/u;
const MAIL = /^[^@?&/%]+@[^@?&/%]+$/u;

/** The address when it is plain https or mailto, otherwise undefined. */
export function checkedLink(text: string): URL | undefined {
  if (text.length > LONGEST || HIDING.test(text)) return undefined;
  const url = URL.parse(text);
  if (!url) return undefined;
  if (url.protocol === 'mailto:') {
    // Fields behind the address could attach files or add readers in some mail programs.
    return MAIL.test(url.pathname) && url.search === '' && url.hash === '' ? url : undefined;
  }
  const plain = url.username === '' && url.password === '' && url.hostname.includes('.');
  return url.protocol === 'https:' && plain ? url : undefined;
}

/** Opens a checked address after the user saw where it leads. Whether it was opened. */
export async function openLink(link: URL, messages: MenuMessages): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: messages.linkQuestion(link.protocol === 'mailto:' ? link.pathname : link.host),
    detail: `${link.href}\n\n${messages.linkDetail}`,
    buttons: [messages.linkOpen, messages.cancel],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return false;
  try {
    await shell.openExternal(link.href);
    return true;
  } catch {
    // The system has no program for it, and says so itself where it can.
    return false;
  }
}
