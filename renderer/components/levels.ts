/** How much something asks of a person; `unknown` is a question nobody answered. */
export type LevelName = 'need' | 'check' | 'tip' | 'ok' | 'unknown';
