/**
 * The address when a reader may be led there, otherwise undefined. Only https: and mailto: pass:
 * `javascript:`, `data:` and `file:` would act on the reader's machine.
 */
export function safeLink(href: string | undefined): string | undefined {
  if (href === undefined || !/^(https:\/\/|mailto:)[\x21-\x7e]+$/i.test(href)) return undefined;
  return URL.canParse(href) ? new URL(href).href : undefined;
}
