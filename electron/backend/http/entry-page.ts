/** The small pages around the app: the one that a code opens, and the one for who has none. */
import type { Language } from '../../../shared/domain/text.ts';
import { hostMessages } from '../../../shared/i18n/host.ts';

function page(language: Language, title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${title}</title>${head}
</head>
<body>
${body}
</body>
</html>
`;
}

/**
 * Goes to the app from a page of our own origin: Chromium does not send a SameSite=Strict cookie
 * with a redirect that began elsewhere. The script is a file, since the policy allows none inline.
 */
export function startPage(language: Language): string {
  const { opening } = hostMessages[language];
  const body = `<p><a href="/">${opening}</a></p>`;
  return page(language, 'Artikel 30', body, '\n<script src="/start.js"></script>');
}

/** Replaces, so that the address with the code is not in the history of the tab; the screen to begin with stays. */
export const START_SCRIPT = "location.replace('/' + location.hash);\n";

export function closedPage(language: Language): string {
  const { closedTitle, closed } = hostMessages[language];
  return page(language, closedTitle, `<h1>${closedTitle}</h1>\n<p>${closed}</p>`);
}

/** The file that the browser is started with: an address in its arguments could be read by every user. */
export function redirectPage(language: Language, address: string): string {
  const { opening } = hostMessages[language];
  return page(
    language,
    'Artikel 30',
    `<p><a href="${address}">${opening}</a></p>`,
    `\n<meta name="referrer" content="no-referrer">\n<meta http-equiv="refresh" content="0; url=${address}">`,
  );
}

/** The built page with what is new at each load; none of it needs escaping: base64url and hex. */
export function withSecrets(
  index: string,
  secrets: { readonly token: string; readonly proofKey: string; readonly nonce: string },
): string {
  const metas = [
    `<meta name="a30-token" content="${secrets.token}">`,
    `<meta name="a30-proof" content="${secrets.proofKey}">`,
    `<meta name="a30-nonce" content="${secrets.nonce}">`,
  ];
  return index.replace('<head>', () => `<head>${metas.join('')}`);
}
