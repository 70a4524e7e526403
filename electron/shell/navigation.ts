/** The window shows our page and nothing else, whatever a link, a script or a dropped file asks. */
import type { HandlerDetails, WebContents } from 'electron';
import { isOwnAddress } from './address.ts';
import { checkedLink } from './links.ts';

export interface Links {
  /** Asks the user, then hands the address to the system. */
  readonly open: (link: URL) => Promise<boolean>;
}

export function lockNavigation(contents: WebContents, links: Links): void {
  const stay = (event: { readonly url: string; preventDefault: () => void }): void => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  // Frames have no use here, of our own page neither.
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
    else stay(event);
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }: HandlerDetails) => {
    const link = checkedLink(url);
    if (link) void links.open(link);
    return { action: 'deny' };
  });
}
