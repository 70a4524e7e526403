import { whenIdle } from './state/when-idle.ts';

const ICON = new URL('./mark.svg', import.meta.url).href;

/** Once the first screen is there: a browser draws it as a document of its own, in the way of the first one. */
export function showIcon(): void {
  whenIdle(() => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'icon', type: 'image/svg+xml', href: ICON });
    document.head.append(link);
  });
}
