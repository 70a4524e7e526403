/** In: the folders where statements were looked for. Out: what to say when they hold none. */
export const noStatements = (folders: readonly string[]): string =>
  `No judged statements in ${folders.join(', ')}: only the suite of passages is measured.\n` +
  'For statements of your own: npm run measure -- folder, with NNN.txt beside NNN.gold.json.';
